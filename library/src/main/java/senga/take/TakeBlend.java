package senga.take;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import senga.control.Controls;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Steps;
import senga.variations.Morph;

/**
 * Mixes two takes, place by place.
 *
 * <p><b>What goes over.</b> Whatever has something between two of its values: controllers, bend and
 * pressure, numbers by OSC, sound, the mouse, what follows others softly; and of the panel numbers,
 * vectors, colours and lists, as a {@link Morph} has them. What only one take has at that place is
 * that one's, as nobody can tell what the sketch makes of its absence; but a row that one take
 * multiplies, shifts or modulates is times 1, plus 0 or at rest in the other.
 *
 * <p><b>What cannot.</b> Between two programmes, a bypass and none, or two orders of effects there
 * is nothing; half a key is a key struck with another force, by nobody; and time, mixed from two
 * clocks, would run at a speed that neither has. All these are, wholly, those of the take that
 * counts more at that place, and from half on the second one's: the sketch's time with the beat,
 * keys and envelopes, since these tell when something was in that very time; programmes, switches,
 * orders, choices, and what was drawn by hand.
 *
 * <p><b>How long, and how many moments.</b> As long as the take that counts more in the end; where
 * the other one has ended, its last values stay. Each moment of either take is one of the mixture,
 * and while the amount changes, so is each frame of the show's rate; those at which nothing is
 * other than before are left out. There is no more of all that than a take may have.
 */
final class TakeBlend {
  private final Take first;
  private final Take second;
  private final TakeFade fade;
  private final double seconds;
  private final Writer out;
  private final TakeText text = new TakeText();
  private long bytes;

  TakeBlend(Take first, Take second, TakeFade fade, Writer out) {
    this.first = first;
    this.second = second;
    this.fade = fade;
    this.out = out;
    seconds = (fade.endsInSecond() ? second : first).seconds();
  }

  void write() throws IOException {
    requireRoom();
    boolean isSecond = TakeFade.isSecond(fade.at(0));
    add(TakeText.header((isSecond ? second : first).header()));
    TakeCursor one = first.cursor();
    TakeCursor other = second.cursor();
    for (double place : places()) {
      one.goTo(place);
      other.goTo(place);
      add(text.line(place, mixed(one.state(), other.state(), fade.at(place))));
    }
    add(text.end(seconds));
  }

  private void requireRoom() {
    if (fade.to() > seconds) {
      throw new TakeError(
          String.format(
              Locale.ROOT,
              "the cross-fade ends at %s s, but the take that it leads to is %.3f s long",
              fade.to(),
              seconds));
    }
    double most = first.size() + (double) second.size() + fade.count(first.header().fps()) + 1;
    if (most > TakeReader.MOST_LINES) {
      throw new TakeError(
          String.format(
              Locale.ROOT,
              "the mixture could have %,.0f moments, and a take has at most %,d: cross-fade over"
                  + " fewer seconds, or trim the takes",
              most,
              TakeReader.MOST_LINES));
    }
  }

  private void add(String line) throws IOException {
    bytes += line.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > TakeReader.MOST_BYTES) {
      throw new TakeError(
          String.format(
              Locale.ROOT,
              "the mixture would be larger than the %,d MiB that a take may have: cross-fade over"
                  + " fewer seconds, or trim the takes",
              TakeReader.MOST_BYTES >> 20));
    }
    out.append(line);
  }

  private double[] places() {
    DoubleStream takes =
        DoubleStream.concat(DoubleStream.of(first.places()), DoubleStream.of(second.places()));
    return DoubleStream.concat(takes, fade.places(first.header().fps()))
        .filter(place -> place <= seconds)
        .sorted()
        .distinct()
        .toArray();
  }

  private static TakeState mixed(TakeState one, TakeState other, double part) {
    TakeState more = TakeFade.isSecond(part) ? other : one;
    if (part == 0 || part == 1) {
      return more;
    }
    Controls controls = mixed(one.controls(), other.controls(), part);
    Changes changes = mixed(one.changes(), other.changes(), part);
    return new TakeState(more.clock(), controls, changes, more.strokes(), more.hash());
  }

  private static Controls mixed(Controls one, Controls other, double part) {
    boolean isSecond = TakeFade.isSecond(part);
    Controls more = isSecond ? other : one;
    Controls mixed = more;
    for (Map.Entry<String, Double> each : (isSecond ? one : other).values().entrySet()) {
      String address = each.getKey();
      if (goesOver(address)) {
        double from = one.value(address, each.getValue());
        double to = other.value(address, each.getValue());
        mixed = mixed.with(address, between(from, to, part));
      }
    }
    return mixed;
  }

  /** Whether there is something between two values of this address. */
  private static boolean goesOver(String address) {
    return !Controls.isClock(address)
        && !address.startsWith("note/")
        && !address.startsWith("gate/")
        && !address.startsWith("program");
  }

  /** Never beyond the two, whatever is rounded, and for two of one value that one. */
  private static double between(double from, double to, double part) {
    double mixed = from * (1 - part) + to * part;
    return from == to ? from : Math.clamp(mixed, Math.min(from, to), Math.max(from, to));
  }

  /** What only one has is laid into the other, so that nothing has to be known of the sketch. */
  private static Changes mixed(Changes one, Changes other, double part) {
    return new Morph(List.of(filled(one, other), filled(other, one)), Steps.NONE).at(part);
  }

  private static Changes filled(Changes changes, Changes from) {
    Changes filled = changes;
    for (Map.Entry<Address, Change> each : from.values().entrySet()) {
      Optional<Change> there = changes.at(each.getKey());
      if (there.isEmpty() && !hasRest(each.getValue())) {
        filled = filled.with(each.getKey(), each.getValue());
      }
    }
    return filled;
  }

  /** Whether it is known what such a change is where nobody changes anything. */
  private static boolean hasRest(Change change) {
    return change instanceof Change.Times
        || change instanceof Change.Plus
        || change instanceof Change.Modulated;
  }
}
