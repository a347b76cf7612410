package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.math.Powers;
import senga.panel.Guides;
import senga.panel.InputListener;
import senga.view.Easel;
import senga.view.Tool;
import senga.view.View;

/**
 * What mouse and tablet do to the view, and with the tool in hand.
 *
 * <pre>
 *   middle button, Space + left button, two fingers     move the paper
 *   wheel, Ctrl + anything that scrolls                 magnifies at the pointer
 *   left button, with pen or tape in hand               draws, measures
 *   left button on the list of layers                   switches one; with Shift or the right: alone
 * </pre>
 *
 * <p>A wheel comes in whole notches, straight up or down; fingers come in fractions or aslant. No
 * system says which it is. Space alone plays and pauses, so that is told when the key comes up and
 * nothing was moved with it.
 *
 * <p>Digits belong to the pen's names while it is in hand, and to the layers while they are listed;
 * Esc lays a tool down first. Nothing here allocates while nothing is drawn.
 */
final class ViewHand implements InputListener {
  private static final double NOTCH = 1.2;
  private static final double PIXELS_PER_SCROLL = 30;
  private static final double PEN_TOLERANCE = 0.4; // pixels between hand and stroke

  private final Easel easel;
  private final Guides guides;
  private final Consumer<KeyAction> keys;
  private double x;
  private double y;
  private boolean seen;
  private boolean space;
  private boolean moving;
  private boolean moved;
  private boolean measuring;

  /**
   * @param keys is told that Space was pressed
   */
  ViewHand(Easel easel, Guides guides, Consumer<KeyAction> keys) {
    this.easel = easel;
    this.guides = guides;
    this.keys = keys;
  }

  /** Whether the mouse was in the window yet. */
  boolean isSeen() {
    return seen;
  }

  /** Where it is, in framebuffer pixels. */
  double x() {
    return x;
  }

  double y() {
    return y;
  }

  @Override
  public void moved(float toX, float toY) {
    seen = true;
    View view = easel.view();
    if (moving) {
      view.pan(toX - x, toY - y);
    }
    x = toX;
    y = toY;
    if (easel.pad().isDrawing()) {
      easel.pad().to(view.mmX(x, y), view.mmY(x, y));
    } else if (measuring) {
      easel.tape().to(view.mmX(x, y), view.mmY(x, y));
    }
  }

  @Override
  public boolean pressed(int button, int mods) {
    if (!isInView()) {
      return false;
    }
    int layer = guides.layerAt(x, y);
    if (layer >= 0) {
      boolean alone = button == GLFW_MOUSE_BUTTON_RIGHT || (mods & GLFW_MOD_SHIFT) != 0;
      switchLayer(layer, alone);
      return true;
    }
    return switch (button) {
      case GLFW_MOUSE_BUTTON_MIDDLE -> move();
      case GLFW_MOUSE_BUTTON_LEFT -> space ? move() : use();
      default -> false;
    };
  }

  private boolean isInView() {
    View view = easel.view();
    return x >= view.viewLeft()
        && x < view.viewRight()
        && y >= view.viewTop()
        && y < view.viewBottom();
  }

  private boolean move() {
    moving = true;
    moved = true;
    return true;
  }

  private boolean use() {
    View view = easel.view();
    double mmX = view.mmX(x, y);
    double mmY = view.mmY(x, y);
    switch (easel.tool()) {
      case HAND -> {
        return false;
      }
      case TAPE -> {
        easel.tape().begin(mmX, mmY);
        measuring = true;
      }
      case PEN -> easel.pad().begin(mmX, mmY, PEN_TOLERANCE / view.pixelsPerMm());
    }
    return true;
  }

  private void switchLayer(int layer, boolean alone) {
    if (alone) {
      easel.modes().layers().solo(layer);
    } else {
      easel.modes().layers().toggle(layer);
    }
  }

  @Override
  public void released(int button, int mods) {
    letGo();
  }

  private void letGo() {
    moving = false;
    measuring = false;
    easel.pad().end();
  }

  @Override
  public boolean scrolled(float dx, float dy, int mods) {
    if (!isInView()) {
      return false;
    }
    boolean notches = dx == 0 && dy == Math.rint(dy);
    boolean shifted = (mods & GLFW_MOD_SHIFT) != 0;
    if ((mods & GLFW_MOD_CONTROL) != 0 || (notches && !shifted)) {
      easel.view().zoom(Powers.pow(NOTCH, dy), x, y);
    } else if (shifted && dx == 0) {
      easel.view().pan(PIXELS_PER_SCROLL * dy, 0);
    } else {
      easel.view().pan(PIXELS_PER_SCROLL * dx, PIXELS_PER_SCROLL * dy);
    }
    return true;
  }

  /** Magnifies by one notch, at the pointer if it is over the paper's part of the window. */
  void zoom(boolean closer) {
    View view = easel.view();
    boolean here = isInView();
    double atX = here ? x : (view.viewLeft() + view.viewRight()) / 2.0;
    double atY = here ? y : (view.viewTop() + view.viewBottom()) / 2.0;
    view.zoom(closer ? NOTCH : 1 / NOTCH, atX, atY);
  }

  @Override
  public boolean keyDown(int key, @Nullable String label, int mods) {
    boolean plain = (mods & ~(GLFW_MOD_CAPS_LOCK | GLFW_MOD_NUM_LOCK)) == 0;
    if (key == GLFW_KEY_SPACE && plain) {
      moved = space ? moved : moving;
      space = true;
      return true;
    }
    if (key == GLFW_KEY_ESCAPE && plain && easel.tool() != Tool.HAND) {
      easel.take(Tool.HAND);
      return true;
    }
    int digit = digit(key);
    boolean shifted = (mods & GLFW_MOD_SHIFT) != 0;
    return digit > 0 && (plain || shifted) && choose(digit - 1, shifted);
  }

  /** Returns whether digits mean something now. */
  private boolean choose(int number, boolean shifted) {
    if (easel.tool() == Tool.PEN) {
      easel.pad().choose(number);
      return true;
    }
    if (easel.isLayerListShown()) {
      switchLayer(number, shifted);
      return true;
    }
    return false;
  }

  /** 1 to 9, wherever they are; 0 for another key. */
  private static int digit(int key) {
    if (key > GLFW_KEY_0 && key <= GLFW_KEY_9) {
      return key - GLFW_KEY_0;
    }
    return key > GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9 ? key - GLFW_KEY_KP_0 : 0;
  }

  @Override
  public void keyUp(int key, int mods) {
    if (key == GLFW_KEY_SPACE && space) {
      space = false;
      if (!moved) {
        keys.accept(KeyAction.PLAY_PAUSE);
      }
    }
  }

  @Override
  public void focused(boolean now) {
    if (!now) {
      space = false;
      letGo();
    }
  }
}
