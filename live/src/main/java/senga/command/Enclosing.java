package senga.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import senga.export.Enclosure;
import senga.export.Provenance;
import senga.manifest.Form;
import senga.manifest.Manifest;

/**
 * What travels inside the files of one run, so that they can be drawn again: the manifest of a
 * sketch, or the one that finished lines have brought along.
 *
 * @param manifest of a sketch, without frames; empty if its sources are not known
 * @param form how the files are made; empty if they are to hold nothing
 * @param sound what the sketch hears
 */
record Enclosing(Optional<Manifest> manifest, Optional<Form> form, Optional<Heard> sound) {
  /** Nothing. */
  static final Enclosing NOTHING = new Enclosing(Optional.empty(), Optional.empty());

  /** Of a sketch that hears nothing. */
  Enclosing(Optional<Manifest> manifest, Optional<Form> form) {
    this(manifest, form, Optional.empty());
  }

  /**
   * The provenance of a file, with what is enclosed in it.
   *
   * @param times of its frames
   * @param digest of its frames; asked for when all of them have been drawn
   */
  Provenance in(Provenance from, List<Double> times, Supplier<String> digest) {
    return from.enclosure(
        heard(times)
            .map(of -> Enclosure.later(() -> of.frames(times, digest.get()).text()))
            .orElseGet(() -> form.map(made -> carried(from, made)).orElse(Enclosure.NONE)));
  }

  /**
   * With what a single frame hears. A manifest has the same values for all its frames, so a film
   * that moves to sound has none.
   */
  private Optional<Manifest> heard(List<Double> times) {
    if (sound.isEmpty()) {
      return manifest;
    }
    return times.size() > 1
        ? Optional.empty()
        : manifest.map(of -> of.controls(sound.get().at(times.getFirst())));
  }

  /** Why a film does not hold what it takes to draw it again, if it could. */
  Optional<String> lack(List<Double> times) {
    return sound.isPresent() && manifest.isPresent() && times.size() > 1
        ? Optional.of("the film cannot be verified or reopened: what its frames hear is not in it")
        : Optional.empty();
  }

  private static Enclosure carried(Provenance from, Form made) {
    String text = from.enclosure().text();
    if (text.isEmpty()) {
      return Enclosure.NONE;
    }
    try {
      Manifest before = Manifest.parse(text);
      boolean planned = made.planned() || before.form().planned();
      Form form = new Form(made.format(), made.options(), planned);
      return Enclosure.of(before.form(form).text());
    } catch (IllegalArgumentException damaged) {
      return Enclosure.NONE;
    }
  }
}
