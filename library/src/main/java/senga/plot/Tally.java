package senga.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.scene.Pen;
import senga.words.Quote;

/** Counts one kind of finding over all pens, and remembers where it was first seen. */
final class Tally {
  private static final int MOST_PENS = 3;

  private final Finding.Kind kind;
  private final List<String> pens = new ArrayList<>();
  private int count;
  private @Nullable Vec3 first;

  Tally(Finding.Kind kind) {
    this.kind = kind;
  }

  /**
   * Adds what one pen does.
   *
   * @param vertex where the first of it is
   */
  void add(Pen pen, int index, int of, Polylines lines, int vertex) {
    if (of > 0) {
      pens.add(String.format(Locale.ROOT, "%,d of %s", of, name(pen, index)));
      first = first == null ? Vec3.of(lines.x(vertex), lines.y(vertex)) : first;
      count += of;
    }
  }

  /**
   * What was found, as a sentence.
   *
   * @param one what is said of one: {@code line leaves the paper}
   * @param many what is said of several
   */
  Optional<Finding> finding(String one, String many) {
    Vec3 place = first;
    if (place == null) {
      return Optional.empty();
    }
    String rest = pens.size() > MOST_PENS ? " and more pens" : "";
    String who = String.join(", ", pens.subList(0, Math.min(MOST_PENS, pens.size()))) + rest;
    String sentence = String.format(Locale.ROOT, "%,d %s: %s", count, count == 1 ? one : many, who);
    return Optional.of(new Finding(kind, count, place, sentence));
  }

  /** A pen as it is called; one without a name by its number. */
  static String name(Pen pen, int index) {
    return pen.name().isBlank() ? "pen " + (index + 1) : Quote.of(pen.name());
  }
}
