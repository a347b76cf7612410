package senga.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import senga.export.Enclosure;
import senga.export.Provenance;
import senga.manifest.Manifest;

/**
 * What travels inside the files of one run, so that they can be drawn again.
 *
 * @param manifest without frames; empty for nothing
 */
record Enclosing(Optional<Manifest> manifest) {
  /** Nothing; what finished lines bring along stays. */
  static final Enclosing NOTHING = new Enclosing(Optional.empty());

  /**
   * The provenance of a file, with what is enclosed in it.
   *
   * @param times of its frames
   * @param digest of its frames; asked for when all of them have been drawn
   */
  Provenance in(Provenance from, List<Double> times, Supplier<String> digest) {
    return manifest
        .map(of -> from.enclosure(Enclosure.later(() -> of.frames(times, digest.get()).text())))
        .orElse(from);
  }
}
