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
 */
record Enclosing(Optional<Manifest> manifest, Optional<Form> form) {
  /** Nothing. */
  static final Enclosing NOTHING = new Enclosing(Optional.empty(), Optional.empty());

  /**
   * The provenance of a file, with what is enclosed in it.
   *
   * @param times of its frames
   * @param digest of its frames; asked for when all of them have been drawn
   */
  Provenance in(Provenance from, List<Double> times, Supplier<String> digest) {
    return from.enclosure(
        manifest
            .map(of -> Enclosure.later(() -> of.frames(times, digest.get()).text()))
            .orElseGet(() -> form.map(made -> carried(from, made)).orElse(Enclosure.NONE)));
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
