package senga.artefact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import senga.Senga;
import senga.export.Enclosure;
import senga.export.ExportFailed;
import senga.export.Exporter;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.manifest.Form;
import senga.manifest.Manifest;
import senga.recipe.RecipeError;
import senga.sketch.Act;
import senga.sketch.UserError;
import senga.variations.Variations;
import senga.words.Quote;

/**
 * Manifests of what is drawn from a sketch: made for a file that is written, found in one that is
 * there. A format that has no place for one keeps it beside the file, as {@code
 * Ball.gcode.manifest.json}.
 */
public final class Manifests {
  private static final String BESIDE = ".manifest.json";
  private static final String MARK = "\"senga-manifest\"";

  private Manifests() {}

  /**
   * That of an act, still without frames; empty if the act's sources are not known or too long.
   *
   * @param git the commit; see {@link #commit}
   * @param state what the panel changed, and the strokes
   */
  public static Optional<Manifest> of(Act act, String git, Variations state, Form form) {
    if (!act.sources().areKnown() || !act.sources().fit()) {
      return Optional.empty();
    }
    return Optional.of(
        new Manifest(
            act.sources(),
            Senga.version(),
            git,
            act.canvas(),
            act.options().fps(),
            act.options().seed(),
            act.options().controls(),
            List.of(0.0),
            state,
            form,
            ""));
  }

  /**
   * The commit that a sketch stands at, with {@code changed} behind it if it has been changed
   * since; empty if that is not known. Asks the program git, which takes some milliseconds.
   */
  public static String commit(Path sketch, Act act) {
    return act.sources().areKnown() ? GitState.of(sketch, act.sources()) : "";
  }

  /**
   * The manifest of a file.
   *
   * @throws UserError if the file cannot be read, has none, or has a damaged one
   */
  public static Manifest in(Path file) {
    String text = text(file).orElseThrow(() -> none(file));
    try {
      return Manifest.parse(text);
    } catch (RecipeError e) {
      throw new UserError(Quote.path(file) + ": its manifest is damaged: " + e.getMessage(), e);
    }
  }

  /** The text of a file's manifest, from inside of it or beside; empty if it has none. */
  public static Optional<String> text(Path file) {
    try {
      Optional<String> inside = Enclosure.in(file);
      if (inside.isEmpty()) {
        inside = ofDocument(file);
      }
      return inside.isPresent() ? inside : ofNeighbour(beside(file));
    } catch (NoSuchFileException e) {
      throw new UserError("there is no file " + Quote.path(file), e);
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + e.getMessage(), e);
    }
  }

  /** The file that this one is the manifest of; empty if it is none, or that file is not there. */
  public static Optional<Path> owner(Path manifest) {
    String name = String.valueOf(manifest.getFileName());
    boolean is = name.endsWith(BESIDE) && name.length() > BESIDE.length();
    return is
        ? Optional.of(manifest.resolveSibling(name.substring(0, name.length() - BESIDE.length())))
            .filter(Files::isRegularFile)
        : Optional.empty();
  }

  /** A document of ours tells where it comes from; another one tells nothing. */
  private static Optional<String> ofDocument(Path file) throws IOException {
    if (!String.valueOf(file.getFileName()).endsWith(".json")) {
      return Optional.empty();
    }
    try {
      return Senga.read(file)
          .provenance()
          .map(from -> from.enclosure().text())
          .filter(text -> !text.isEmpty());
    } catch (IllegalArgumentException noDocument) {
      return Optional.empty();
    }
  }

  private static Optional<String> ofNeighbour(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  private static UserError none(Path file) {
    return new UserError(
        Quote.path(file)
            + " has no manifest: it was not written by senga render, plot or a window, or with"
            + " --no-manifest");
  }

  /** Where the manifest of a file is kept that has no place for it. */
  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + BESIDE);
  }

  /**
   * Writes a file, and beside it what its format has no place for.
   *
   * @param from with what is enclosed
   * @return the path that the file got
   * @throws ExportFailed if one of them cannot be written, or the place beside the file is taken by
   *     something else
   */
  public static Path write(
      OutputFile file, Exporter exporter, Provenance from, OutputFile.Content content) {
    Path written = file.write(content);
    String enclosed = exporter.encloses() ? "" : from.enclosure().text();
    if (!enclosed.isEmpty() && Files.isRegularFile(written)) {
      keep(beside(written), enclosed);
    }
    return written;
  }

  private static void keep(Path place, String text) {
    if (Files.exists(place) && !isManifest(place)) {
      throw new ExportFailed(
          "cannot write " + Quote.path(place) + ": another file that is no manifest is there");
    }
    OutputFile.at(place).overwrite(true).write(text + "\n");
  }

  private static boolean isManifest(Path file) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).contains(MARK);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
