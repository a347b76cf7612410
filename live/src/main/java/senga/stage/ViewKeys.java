package senga.stage;

import senga.view.Easel;
import senga.view.Tool;
import senga.view.ViewModes;

/** What the keys of the view do. */
final class ViewKeys {
  private final Easel easel;
  private final ViewHand hand;
  private final Window window;

  ViewKeys(Easel easel, ViewHand hand, Window window) {
    this.easel = easel;
    this.hand = hand;
    this.window = window;
  }

  void act(KeyAction action) {
    ViewModes modes = easel.modes();
    switch (action) {
      case FIT -> easel.view().fit();
      case ACTUAL_SIZE -> easel.view().scale(window.pixelsPerMm());
      case CLOSER -> hand.zoom(true);
      case FARTHER -> hand.zoom(false);
      case TURN -> easel.view().turn();
      case EDGES -> modes.toggleEdges();
      case GRID -> modes.toggleGrid();
      case RULERS -> modes.toggleRulers();
      case MEASURE -> easel.take(Tool.TAPE);
      case HAIRLINES -> modes.toggleHairlines();
      case OUTSIDE -> modes.toggleOutside();
      case LAYERS -> easel.toggleLayerList();
      case NEXT_DISPLAY -> window.toNextMonitor();
      default -> strokes(action);
    }
  }

  /** Strokes are not touched by accident: only with the pen in hand. */
  private void strokes(KeyAction action) {
    boolean pen = easel.tool() == Tool.PEN;
    switch (action) {
      case DRAW -> easel.take(Tool.PEN);
      case UNDO_STROKE -> {
        if (pen) {
          easel.pad().undo();
        }
      }
      case CLEAR_STROKES -> {
        if (pen) {
          easel.pad().clear();
        }
      }
      default -> throw new IllegalArgumentException(action + " is none of the view's keys");
    }
  }
}
