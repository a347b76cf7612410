package senga.take;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import senga.control.Controls;
import senga.scene.Canvas;
import senga.tune.Address;
import senga.tune.Changes;

/** Takes made of takes: a part of one, one behind another, one over another, two mixed. */
public final class TakeEdit {
  private TakeEdit() {}

  /**
   * The part between two places, as a take of its own.
   *
   * @param from in seconds
   * @param end in seconds; behind the end it is the end
   * @throws TakeError if nothing lies between them, or the first is below 0
   */
  public static void trim(Take take, double from, double end, Writer out) throws IOException {
    if (from < 0) {
      throw new TakeError("a take begins at 0 s, and the part must not begin before it");
    }
    double last = Math.min(end, take.seconds());
    if (!(from >= 0 && from < last)) {
      throw new TakeError(
          String.format(
              Locale.ROOT,
              "nothing of the take lies between %s and %s s: it is %.3f s long",
              from,
              end,
              take.seconds()));
    }
    TakeText text = new TakeText();
    out.append(TakeText.header(take.header()));
    TakeParts.copy(take, from, last, 0, text, out::append);
    out.append(text.end(last - from));
  }

  /**
   * One take behind another; the sketch's time is as each has it.
   *
   * @throws TakeError if they are of another paper, seed or frame rate
   */
  public static void join(List<Take> takes, Writer out) throws IOException {
    Take first = takes.getFirst();
    takes.forEach(take -> requireAlike(first, take));
    TakeText text = new TakeText();
    out.append(TakeText.header(first.header()));
    double at = 0;
    for (Take take : takes) {
      TakeParts.copy(take, 0, take.seconds(), at, text, out::append);
      at += take.seconds();
    }
    out.append(text.end(at));
  }

  /**
   * A take, and over it another one: the controllers, rows, switches and orders that change in the
   * other one at any time are as there, all else, time and clocks too, is as in the first. As long
   * as the first; where the other one has ended, its last values stay.
   *
   * @throws TakeError if they are of another paper, seed or frame rate
   */
  public static void layer(Take under, Take top, Writer out) throws IOException {
    requireAlike(under, top);
    TakeText text = new TakeText();
    out.append(TakeText.header(under.header()));
    TakeCursor below = under.cursor();
    TakeCursor above = top.cursor();
    Set<String> knobs = top.movedControllers();
    Set<Address> rows = top.movedRows();
    for (double place : places(under, top)) {
      below.goTo(place);
      above.goTo(place);
      Controls moved = controls(below, above, knobs);
      Changes changes = above.changes().over(rows, below.changes());
      TakeState state = below.state();
      out.append(
          text.line(
              place, new TakeState(state.clock(), moved, changes, state.strokes(), state.hash())));
    }
    out.append(text.end(under.seconds()));
  }

  /**
   * Two takes mixed: numbers go over from one to the other, what has nothing between is that of the
   * take which counts more. The header is that of the take which counts more at the beginning, and
   * the length of that which does in the end.
   *
   * @throws TakeError if they are of another paper, seed or frame rate, the cross-fade goes on
   *     behind the end, or the mixture would have more moments than a take may
   * @throws IllegalArgumentException if there is no room for the addresses of both
   */
  public static void blend(Take first, Take second, TakeFade fade, Writer out) throws IOException {
    requireAlike(first, second);
    new TakeBlend(first, second, fade, out).write();
  }

  private static double[] places(Take under, Take top) {
    return DoubleStream.concat(DoubleStream.of(under.places()), DoubleStream.of(top.places()))
        .filter(place -> place <= under.seconds())
        .sorted()
        .distinct()
        .toArray();
  }

  private static Controls controls(TakeCursor under, TakeCursor top, Set<String> knobs) {
    Controls controls = under.controls();
    double later = under.seconds() - top.seconds();
    for (String knob : knobs) {
      double value = top.controls().value(knob, Double.NaN);
      if (!Double.isNaN(value)) {
        controls = controls.with(knob, isTime(knob) ? value + later : value);
      }
    }
    return controls;
  }

  /** When a gate was struck and let go is said in the sketch's seconds, which are the lower's. */
  private static boolean isTime(String knob) {
    return knob.startsWith("gate/") && (knob.contains("/on.") || knob.contains("/off."));
  }

  private static void requireAlike(Take first, Take other) {
    TakeHeader a = first.header();
    TakeHeader b = other.header();
    requireAlike("paper", a.canvas(), b.canvas());
    requireAlike("seed", a.seed(), b.seed());
    requireAlike("frame rate", a.fps(), b.fps());
  }

  private static void requireAlike(String what, Object one, Object other) {
    if (!one.equals(other)) {
      throw new TakeError(
          "the takes do not go together: their paper, seed and frame rate must be the same, but"
              + (" the " + what + " is " + said(one) + " and " + said(other)));
    }
  }

  private static String said(Object value) {
    return value instanceof Canvas paper
        ? paper.width() + " x " + paper.height() + " mm, " + paper.background().hex()
        : value.toString();
  }
}
