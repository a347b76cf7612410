package senga.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What stands between {@code PM0} and {@code PM2}: outlines that are kept until {@code EP} draws
 * their edges, or {@code FP} fills them.
 */
final class HpglPolygon {
  private static final int MOST_STEPS = 1_000_000;

  private final List<Consumer<Outline>> steps = new ArrayList<>();
  private boolean isOpen;
  private final Set<Integer> drawnBy = new HashSet<>();
  private boolean isBegun; // the outline at hand
  private boolean isBroken; // by a place where the pen was up
  private double x;
  private double y;
  private double firstX;
  private double firstY;

  /** Whether what is told now is a part of it. */
  boolean isOpen() {
    return isOpen;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  /** {@code PM0}: empties it; its first place is that of the pen. */
  void open(double fromX, double fromY) {
    steps.clear();
    isOpen = true;
    drawnBy.clear();
    firstX = fromX;
    firstY = fromY;
    begin(fromX, fromY);
  }

  /** {@code PM1}: ends an outline; the next place begins another. */
  void next() {
    close();
    isBegun = false;
  }

  /** {@code PM2}: ends it; the pen is where it was before. */
  void end() {
    close();
    isOpen = false;
    x = firstX;
    y = firstY;
  }

  private void close() {
    if (isBegun && !isBroken) {
      step(Outline::close);
    }
  }

  private void begin(double toX, double toY) {
    isBegun = true;
    isBroken = false;
    step(outline -> outline.move(toX, toY));
    x = toX;
    y = toY;
  }

  /** A place of the outline at hand; to which there is no edge if the pen is up. */
  void to(double toX, double toY, boolean isDown) {
    if (!isBegun) {
      begin(toX, toY);
      return;
    }
    isBroken |= !isDown;
    along(
        outline -> {
          if (isDown) {
            outline.line(toX, toY);
          } else {
            outline.move(toX, toY);
          }
        },
        toX,
        toY);
  }

  /** A bent part of the outline at hand. */
  void along(Consumer<Outline> way, double toX, double toY) {
    if (!isBegun) {
      begin(x, y);
    }
    step(way);
    x = toX;
    y = toY;
  }

  /** A whole outline of its own. */
  void shape(Consumer<Outline> way) {
    close();
    isBegun = false;
    step(way);
  }

  private void step(Consumer<Outline> step) {
    if (steps.size() == MOST_STEPS) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a polygon has more than %,d places", MOST_STEPS));
    }
    steps.add(step);
  }

  /** Its edges; none if this pen has drawn them. */
  List<Consumer<Outline>> edges(int pen) {
    return drawnBy.add(pen) ? steps : List.of();
  }
}
