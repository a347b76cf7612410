package senga.stage;

import static org.lwjgl.glfw.GLFW.GLFW_MOUSE_BUTTON_LEFT;

import senga.panel.InputListener;
import senga.panel.TimeModel;
import senga.panel.TimeStrip;

/** The mouse on the strip of time and cues: it takes time along, and goes to a cue. */
final class TimeStripHand implements InputListener {
  private final TimeModel model;
  private final TimeStrip strip;
  private float x;
  private float y;
  private boolean holding;

  TimeStripHand(TimeModel model, TimeStrip strip) {
    this.model = model;
    this.strip = strip;
  }

  @Override
  public void moved(float toX, float toY) {
    x = toX;
    y = toY;
    if (holding) {
      model.seek(strip.seconds(x));
    }
  }

  @Override
  public boolean pressed(int button, int mods) {
    if (button != GLFW_MOUSE_BUTTON_LEFT) {
      return false;
    }
    double seconds = strip.secondsAt(x, y);
    int cue = strip.cueAt(x, y);
    if (seconds >= 0) {
      holding = true;
      model.seek(seconds);
    } else if (cue >= 0) {
      model.go(cue);
    }
    return seconds >= 0 || cue >= 0;
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
