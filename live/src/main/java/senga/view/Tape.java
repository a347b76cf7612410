package senga.view;

import senga.math.Trig;

/**
 * A measuring line on the paper: from where the button went down to where it is now, in mm. Belongs
 * to the render thread; nothing here allocates.
 */
public final class Tape {
  private double fromX;
  private double fromY;
  private double toX;
  private double toY;
  private boolean laid;

  public void begin(double x, double y) {
    fromX = x;
    fromY = y;
    laid = true;
    to(x, y);
  }

  public void to(double x, double y) {
    toX = x;
    toY = y;
  }

  public void remove() {
    laid = false;
  }

  /** Whether there is a line. */
  public boolean isLaid() {
    return laid;
  }

  public double fromX() {
    return fromX;
  }

  public double fromY() {
    return fromY;
  }

  public double toX() {
    return toX;
  }

  public double toY() {
    return toY;
  }

  /** To the right, in mm. */
  public double dx() {
    return toX - fromX;
  }

  /** Down, in mm. */
  public double dy() {
    return toY - fromY;
  }

  /** In mm. */
  public double length() {
    return Math.sqrt(dx() * dx() + dy() * dy());
  }

  /** From the paper's x-axis, clockwise as effects turn, in degrees: above −180, at most 180. */
  public double degrees() {
    return Math.toDegrees(Trig.atan2(dy(), dx()));
  }
}
