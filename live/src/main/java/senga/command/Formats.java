package senga.command;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.geometry.Declaration;
import senga.recipe.Catalog;

/** The file formats that pictures can be written in, built-in ones and guests'. */
record Formats(Catalog catalog) {
  /** The format of a picture of which nobody says one. */
  static final String USUAL = "svg";

  /** Those of this installation; what is wrong with guests' jars is told. */
  static Formats standard(Consumer<String> note) {
    Catalog catalog = Catalog.standard();
    catalog.troubles().forEach(note);
    return new Formats(catalog);
  }

  /** All of them. */
  Stream<Format> written() {
    return catalog.exporters().stream().map(this::named);
  }

  /**
   * The format of a picture.
   *
   * @param name as the user gave it; null if the file's ending is to decide
   * @param out the file; null for one that is called like the sketch
   * @throws IllegalArgumentException if there is no such format
   */
  Format choose(@Nullable String name, @Nullable Path out) {
    return choose(name, out, USUAL);
  }

  /**
   * The same.
   *
   * @param usual that of a picture of which neither says one
   */
  Format choose(@Nullable String name, @Nullable Path out, String usual) {
    if (name == null && out != null && !StandardOutput.is(out)) {
      return named(catalog.exporter(out));
    }
    return named(catalog.exporter(name == null ? usual : name));
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  Format named(String name) {
    return named(catalog.exporter(name));
  }

  /** The names of some of them: {@code png, gif}. */
  String names(Predicate<Format> wanted) {
    return written().filter(wanted).map(Format::name).collect(Collectors.joining(", "));
  }

  private Format named(Declaration exporter) {
    return new Format(catalog.name(exporter), exporter);
  }
}
