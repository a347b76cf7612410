package senga.audio;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import senga.control.Controls;
import senga.input.ControlDesk;

/**
 * Has the frames of a show hear a track: puts its values at the frame's time on the desk, where
 * whoever reads controllers finds them. For the thread that asks for frames; while time stands it
 * allocates nothing.
 */
public final class Soundtrack implements Supplier<Controls> {
  private final Track track;
  private final ControlDesk desk;
  private final Supplier<Controls> next;
  private final DoubleSupplier seconds;
  private double last = Double.NaN;

  /**
   * @param desk where the values go
   * @param next makes the snapshot, once they are there
   * @param seconds the time of the frame that is asked for
   */
  public Soundtrack(
      Track track, ControlDesk desk, Supplier<Controls> next, DoubleSupplier seconds) {
    this.track = track;
    this.desk = desk;
    this.next = next;
    this.seconds = seconds;
  }

  @Override
  public Controls get() {
    double now = seconds.getAsDouble();
    if (now != last) {
      last = now;
      desk.amend(values -> track.over(values, now));
    }
    return next.get();
  }
}
