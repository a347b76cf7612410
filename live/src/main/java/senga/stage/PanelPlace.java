package senga.stage;

import org.jspecify.annotations.Nullable;
import senga.panel.InputListener;
import senga.panel.Overlay;
import senga.studio.Studio;

/**
 * Where the panel is: beside the picture, or in a window of its own, which is remembered with its
 * place. Between two frames it is put where it is wanted.
 */
final class PanelPlace {
  private final Window window;
  private final Overlay overlay;
  private final Studio studio;
  private final InputListener ears;
  private final Notices notices;
  private final PanelOptions look;
  private @Nullable PanelWindow apart;
  private boolean docked;
  private long before; // the changes of windows that are closed

  PanelPlace(
      Window window,
      Overlay overlay,
      Studio studio,
      InputListener ears,
      Notices notices,
      PanelOptions look) {
    this.look = look;
    this.window = window;
    this.overlay = overlay;
    this.studio = studio;
    this.ears = ears;
    this.notices = notices;
    studio.apart(look.side() == PanelOptions.Side.FREE || window.placeOfPanel() != null);
    studio.left(window.isPanelLeft(usuallyLeft()));
  }

  private boolean usuallyLeft() {
    return look.side() == PanelOptions.Side.LEFT;
  }

  /** Opens and closes what has come to be wanted; allocates nothing if that is nothing. */
  void arrange() {
    boolean beside = studio.isShown() && !studio.isApart();
    if (beside != docked) {
      docked = beside;
      window.beside(beside ? studio.width() * look.pixelsPerPoint() : 0);
    }
    boolean alone = studio.isShown() && studio.isApart();
    if (alone && apart == null) {
      open();
    } else if (!alone) {
      close();
    }
  }

  private void open() {
    try {
      int width = Math.round(studio.width() * look.pixelsPerPoint() * window.contentScale());
      PanelWindow opened = window.openPanel(width);
      opened.listen(ears, window);
      opened.show(window.placeOfPanel());
      overlay.apart(opened);
      apart = opened;
    } catch (DisplayFailed e) {
      studio.apart(false);
      notices.say("the panel stays beside the picture: " + e.getMessage());
    }
  }

  @Nullable PanelWindow window() {
    return apart;
  }

  /** Rises whenever what is shown may have to be another picture. */
  long changes() {
    return before + (apart == null ? 0 : apart.changes());
  }

  /** The show ends: where the panel is, is kept for the next time. */
  void end() {
    close();
    window.rememberPanelLeft(studio.isWantedLeft(), usuallyLeft());
  }

  private void close() {
    PanelWindow known = apart;
    if (known != null) {
      apart = null;
      before += known.changes() + 1;
      overlay.apart(null);
      window.rememberPanel(studio.isApart() ? known.place() : null);
      known.close();
    }
  }
}
