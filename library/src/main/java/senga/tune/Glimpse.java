package senga.tune;

import senga.math.SeededNoise;
import senga.scene.Frame;

/**
 * What a formula gives a little earlier or later than a frame, for curves in the panel. Controllers
 * stand still meanwhile, and other rows are not asked. Makes no garbage of its own.
 */
public final class Glimpse implements Moment {
  private static final double SECONDS_A_MINUTE = 60;

  private Frame frame;
  private double later;

  /** Seen from this frame. */
  public Glimpse(Frame frame) {
    this.frame = frame;
  }

  /** From now on seen from another one. */
  public void frame(Frame other) {
    frame = other;
  }

  /**
   * @param seconds later than the frame; earlier below 0
   * @return NaN if the formula gives nothing
   */
  public double of(Formula formula, double seconds) {
    later = seconds;
    try {
      return formula.value(this);
    } catch (RuntimeException nothing) {
      return Double.NaN;
    }
  }

  /** How many quarter notes a second there are. */
  public double beatsPerSecond() {
    return frame.controls().tempo() / SECONDS_A_MINUTE;
  }

  @Override
  public double seconds() {
    return frame.seconds() + later;
  }

  @Override
  public double beat() {
    return frame.beat() + later * beatsPerSecond();
  }

  @Override
  public long frame() {
    return frame.index();
  }

  @Override
  public long seed() {
    return frame.seed();
  }

  @Override
  public int index() {
    return 0;
  }

  @Override
  public int count() {
    return 1;
  }

  @Override
  public double code() {
    return 0;
  }

  @Override
  public double controller(String address, double otherwise) {
    return frame.controls().value(address, otherwise);
  }

  @Override
  public double noise(double x, double y, double z) {
    return SeededNoise.at(frame.seed(), x, y, z);
  }

  @Override
  public double row(Address address) {
    throw new NoValue("other rows are not asked");
  }
}
