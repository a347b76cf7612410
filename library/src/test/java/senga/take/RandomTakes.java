package senga.take;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import senga.control.Controls;
import senga.geometry.Literal;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.strokes.StrokeBook;
import senga.tune.Changes;
import senga.variations.RandomChanges;

/** Performances as chance makes them. */
final class RandomTakes {
  static final TakeHeader HEADER = new TakeHeader("0.1.0", "Ball", "", Canvas.parse("A5"), 7, 60);

  private static final List<String> ADDRESSES =
      List.of("cc/1", "cc/3/74", "note/60", "bend", "osc/a/b", "osc/線", "clock/beat", "midi/x");

  private final SplittableRandom random;
  private final RandomChanges changes;

  RandomTakes(long seed) {
    random = new SplittableRandom(seed);
    changes = new RandomChanges(seed);
  }

  /** Its moments; they begin at 0. */
  List<TakeMoment> next(int count) {
    List<TakeMoment> moments = new ArrayList<>();
    TakeState state = TakeState.NOTHING;
    double at = 0;
    for (int i = 0; i < count; i++) {
      state = changed(state, at);
      moments.add(new TakeMoment(at, state));
      at += random.nextInt(4) == 0 ? 1 : random.nextDouble(0.1);
    }
    return moments;
  }

  private TakeState changed(TakeState now, double at) {
    boolean jumps = at == 0 || random.nextInt(5) == 0;
    TakeClock clock =
        jumps
            ? new TakeClock(at, random.nextDouble(100), random.nextInt(4) / 2.0, random.nextInt(2))
            : now.clock();
    return new TakeState(
        clock,
        random.nextBoolean() ? now.controls() : controls(now.controls()),
        random.nextBoolean() ? now.changes() : changes.next().stale(Changes.NONE),
        random.nextBoolean() ? now.strokes() : strokes(now.strokes()),
        random.nextInt(9) == 0 ? "hash" + random.nextInt(3) : now.hash());
  }

  private Controls controls(Controls now) {
    if (random.nextInt(6) == 0) {
      return now.without(Controls.NONE.with(ADDRESSES.get(random.nextInt(8)), 0.5));
    }
    String address = ADDRESSES.get(random.nextInt(8));
    double value = random.nextInt(5) == 0 ? -0.0 : random.nextDouble();
    return now.with(address, address.startsWith("osc") ? value * 300 - 150 : Math.abs(value));
  }

  private StrokeBook strokes(StrokeBook now) {
    String name = List.of("ink", "rain").get(random.nextInt(2));
    PolylinesBuilder lines = new PolylinesBuilder();
    switch (random.nextInt(4)) {
      case 0 -> line(lines, 5);
      case 1 -> lines.append(now.peek(name).lines());
      case 2 -> {
        lines.append(now.peek(name).lines());
        line(lines, 1 + random.nextInt(3));
      }
      default -> grown(now, name, lines);
    }
    return now.with(name, new Literal(lines.build()));
  }

  /** The last stroke goes on, its last point elsewhere. */
  private void grown(StrokeBook now, String name, PolylinesBuilder into) {
    var lines = now.peek(name).lines();
    for (int line = 0; line < lines.lineCount(); line++) {
      boolean last = line == lines.lineCount() - 1;
      for (int i = lines.start(line); i < lines.end(line) - (last ? 1 : 0); i++) {
        into.vertex(lines.x(i), lines.y(i), lines.z(i));
      }
      if (last) {
        into.vertex(random.nextDouble(99), random.nextDouble(99), 0);
        into.vertex(random.nextDouble(99), 0, 0);
      }
      into.endLine();
    }
  }

  private void line(PolylinesBuilder into, int points) {
    for (int i = 0; i < points; i++) {
      into.vertex(random.nextDouble(100), random.nextInt(100), 0);
    }
    into.endLine();
  }

  /** The take's text, as a tape writes it. */
  static String text(List<TakeMoment> moments) {
    TakeText text = new TakeText();
    StringBuilder all = new StringBuilder(TakeText.header(HEADER));
    for (TakeMoment moment : moments) {
      all.append(text.line(moment.at(), moment.state()));
    }
    return all.append(text.end(moments.getLast().at() + 0.5)).toString();
  }

  static Take take(List<TakeMoment> moments) {
    return TakeReader.parse(text(moments), "test.take");
  }
}
