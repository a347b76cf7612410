package senga.plot;

import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.math.Require;

/**
 * Puts strokes off that would be drawn beside wet ink, for as long as something else can be drawn.
 * The pen goes on along the order it was given, leaves out what is near wet ink, and comes round
 * for it when it has come to the end: a hatch is drawn in several passes, each of every so many
 * lines. When all that it sees is near wet ink it draws the next all the same: nothing waits and
 * nothing is left out. If in the end no stroke less would be near wet ink, the order stays.
 *
 * <p>Time is the machine's as it is estimated, from where the last stroke ends; ink of other pens
 * counts for nothing. Travel becomes longer.
 *
 * @param seconds how long ink is wet after its stroke is finished, above 0
 * @param distance of ink that is in the way, in mm, above 0
 * @param machine whose time it is
 */
public record Drying(double seconds, double distance, MachineProfile machine) implements PlotStep {
  /** How near ink is in the way where nobody says, in mm. */
  public static final double USUAL_DISTANCE = 1;

  private static final int BETWEEN_CHECKPOINTS = 1024;

  /** So many of the strokes that are left are looked at for one that can be drawn. */
  private static final int LOOKS_AHEAD = 1000;

  /**
   * @throws IllegalArgumentException if {@code seconds} or {@code distance} is not above 0 and
   *     finite
   */
  public Drying {
    seconds = Require.above("drying seconds", seconds, 0);
    distance = Require.above("drying distance", distance, 0);
  }

  @Override
  public Polylines apply(Polylines lines, Context context) {
    Polylines passes = new Clock(lines).passes(context).of(lines);
    return wet(passes, context) < wet(lines, context) ? passes : lines;
  }

  /** How many strokes are begun near wet ink if they are drawn as they lie. */
  public int wet(Polylines lines, Context context) {
    Clock clock = new Clock(lines);
    int wet = 0;
    for (int line = 0; line < lines.lineCount(); line++) {
      if (line % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      if (lines.end(line) > lines.start(line)) {
        clock.goTo(line);
        wet += clock.isNearWetInk(line) ? 1 : 0;
        clock.draw(line);
      }
    }
    return wet;
  }

  /** What has been drawn, and what time it is. */
  private final class Clock {
    private final Polylines lines;
    private final WetInk ink;
    private final Motion drawing = new Motion(machine.drawing());
    private final Motion travelling = new Motion(machine.travelling());
    private double now; // s
    private int last = -1; // the vertex at which the pen is

    private Clock(Polylines lines) {
      this.lines = lines;
      ink = new WetInk(lines, seconds, distance);
    }

    private void goTo(int line) {
      double way = last < 0 ? 0 : Lengths.between(lines, last, lines.start(line));
      if (way > 0) {
        now += machine.up() + machine.down() + 2 * machine.settling();
        now += travelling.straight(way);
      }
    }

    private void draw(int line) {
      now += drawing.along(lines, line);
      ink.lay(line, now);
      last = lines.end(line) - 1;
    }

    private boolean isNearWetInk(int line) {
      return ink.wetUntil(line, now) > now;
    }

    /** Goes round and round through what is left, until nothing is. */
    private Tour passes(Context context) {
      Tour given = Tour.asGiven(lines);
      int[] order = new int[given.size()];
      int[] next = new int[given.size()]; // of what is left, a ring
      double[] wetUntil = new double[given.size()]; // at least, of each place of the given order
      for (int place = 0; place < next.length; place++) {
        next[place] = place + 1 == next.length ? 0 : place + 1;
      }
      int before = next.length - 1;
      for (int drawn = 0; drawn < order.length; drawn++) {
        if (drawn % BETWEEN_CHECKPOINTS == 0) {
          context.checkpoint();
        }
        before = beforeDry(given, before, next, wetUntil, order.length - drawn);
        int place = next[before];
        next[before] = next[place];
        order[drawn] = given.line(place);
        goTo(order[drawn]);
        draw(order[drawn]);
      }
      return new Tour(order, new boolean[order.length], new int[order.length]);
    }

    /** The place before the next that is not near wet ink, or if there is none before the next. */
    private int beforeDry(Tour given, int from, int[] next, double[] wetUntil, int left) {
      int before = from;
      for (int i = 0; i < Math.min(left, LOOKS_AHEAD); i++) {
        int place = next[before];
        if (wetUntil[place] <= now) {
          wetUntil[place] = ink.wetUntil(given.line(place), now);
          if (wetUntil[place] <= now) {
            return before;
          }
        }
        before = place;
      }
      return from;
    }
  }
}
