package senga.sketch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import senga.export.Importer;
import senga.export.Picture;
import senga.geometry.Declaration;
import senga.manifest.Source;
import senga.manifest.Sources;
import senga.recipe.Catalog;
import senga.words.Failure;
import senga.words.Quote;

/** A picture in a file, such as a recipe, shown like a sketch that draws the same at all times. */
final class RecipeFile {
  private RecipeFile() {}

  /**
   * @param notes is told which operations and formats of guests cannot be used, and what of the
   *     file is no part of the picture
   * @throws UserError if no format has this ending, or the file cannot be read
   * @throws senga.recipe.RecipeError if it holds no picture; the message says where and why
   */
  static Act read(Path file, Consumer<String> notes) {
    Catalog catalog = Catalog.standard();
    catalog.troubles().forEach(notes);
    Declaration format = catalog.importer(file).orElseThrow(() -> unknown(file, catalog));
    Picture picture = read(file, (Importer) format.defaults(), catalog.name(format), notes);
    Act act = Still.act(picture);
    return picture.provenance().isPresent() ? act : act.from(sources(file));
  }

  /**
   * The recipe itself; not known if it is no text, or longer than manifests are. Finished lines
   * have none: they say themselves where they come from.
   */
  private static Sources sources(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return Source.isName(name) && Files.size(file) <= Sources.LONGEST
          ? new Sources(List.of(new Source(name, Files.readString(file))))
          : Sources.NONE;
    } catch (IOException noText) {
      return Sources.NONE;
    }
  }

  private static Picture read(Path file, Importer format, String name, Consumer<String> notes) {
    try {
      return format.read(file, notes);
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + reason(e), e);
    } catch (RuntimeException | LinkageError e) {
      if (Blame.speaksForItself(e)) {
        throw e;
      }
      throw new UserError(
          "cannot read " + Quote.path(file) + ": " + name + " threw " + Failure.sentence(e), e);
    }
  }

  private static UserError unknown(Path file, Catalog catalog) {
    String endings =
        catalog.importers().stream()
            .flatMap(format -> ((Importer) format.defaults()).endings().stream())
            .map(ending -> "." + ending)
            .collect(Collectors.joining(", "));
    return new UserError(
        Quote.path(file)
            + " is neither a sketch (.java) nor a picture that is read ("
            + endings
            + ")");
  }

  /** What the system says is often no more than the file's name. */
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "there is no permission";
      case NoSuchFileException _ -> "it does not exist";
      case FileSystemException fs when fs.getReason() != null -> fs.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
