package senga.stage;

import static org.lwjgl.glfw.GLFW.GLFW_MOUSE_BUTTON_LEFT;

import senga.panel.InputListener;
import senga.panel.ProofPages;
import senga.proof.ProofDesk;

/** The mouse on the bar of the pen's time: it takes hold of the moment that is shown. */
final class PenBarHand implements InputListener {
  private final ProofDesk desk;
  private final ProofPages pages;
  private float x;
  private float y;
  private boolean holding;

  PenBarHand(ProofDesk desk, ProofPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @Override
  public void moved(float toX, float toY) {
    x = toX;
    y = toY;
    if (holding) {
      desk.seek(pages.part(x));
    }
  }

  @Override
  public boolean pressed(int button, int mods) {
    double part = pages.partAt(x, y);
    if (button != GLFW_MOUSE_BUTTON_LEFT || part < 0) {
      return false;
    }
    holding = true;
    desk.seek(part);
    return true;
  }

  @Override
  public void released(int button, int mods) {
    holding = false;
  }

  @Override
  public void focused(boolean now) {
    holding &= now;
  }
}
