package senga.artefact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import senga.export.OutputFile;
import senga.manifest.Manifest;
import senga.manifest.Source;
import senga.sketch.UserError;
import senga.variations.Variations;
import senga.variations.VariationsFile;
import senga.words.Quote;

/** A manifest's sources as files in a folder. Writing them runs nothing. */
public record Unpacked(Path folder, Manifest manifest) {
  /**
   * Writes the sources into a folder, where nothing is written over.
   *
   * @throws UserError if one of them is there already and is another one, or cannot be written
   */
  public static Unpacked into(Path folder, Manifest manifest) {
    for (Source source : manifest.sources().files()) {
      write(folder.resolve(source.name()), source.text());
    }
    return new Unpacked(folder, manifest);
  }

  /** The sketch's own file. */
  public Path sketch() {
    return at(manifest.sources().main());
  }

  /** Where one of them is. */
  public Path at(Source source) {
    return folder.resolve(source.name());
  }

  private static void write(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(file)) {
        refuseOther(file, bytes);
        return;
      }
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + e.getMessage(), e);
    }
    OutputFile.at(file).write(out -> out.write(bytes));
  }

  private static void refuseOther(Path file, byte[] bytes) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
      throw new UserError(
          Quote.path(file) + " is there and has been changed; choose another folder with --into");
    }
  }

  /** Writes the state that the file was drawn in beside the sketch, as what was tuned last. */
  public Unpacked withState() {
    Variations state = manifest.state();
    if (!state.now().isEmpty() || !state.strokes().isEmpty()) {
      VariationsFile beside = VariationsFile.of(sketch());
      beside.write(
          beside
              .read()
              .now(state.now())
              .strokes(state.strokes())
              .with(new Restored(manifest).variation()));
    }
    return this;
  }
}
