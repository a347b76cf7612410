package senga.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.export.Exporter;
import senga.export.FilmExporter;
import senga.export.Pdf;
import senga.export.Png;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.realise.ParameterText;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * A file format that pictures can be written in.
 *
 * @param name with the prefix of the guest that brings it
 * @param declared what its record declares
 */
record Format(String name, Declaration declared) {
  boolean isFilm() {
    return usual() instanceof FilmExporter;
  }

  /** Whether zlib packs its files, so that the same may be other bytes on another machine. */
  boolean isPacked() {
    return usual() instanceof Png || usual() instanceof Pdf;
  }

  /** What its files end with, without the full stop. */
  String ending() {
    return usual().endings().getFirst();
  }

  /** Whether a file's name in small letters ends as this format's do. */
  boolean endsLike(String fileName) {
    return usual().endings().stream().anyMatch(ending -> fileName.endsWith("." + ending));
  }

  boolean hasOption(String option) {
    return options().contains(option);
  }

  /** With the usual options. */
  Exporter usual() {
    return (Exporter) declared.defaults();
  }

  /**
   * With other options than the usual ones.
   *
   * @param told values by the options' names
   * @throws IllegalArgumentException if there is no such option, or its value is refused
   */
  Exporter with(Map<String, String> told) {
    told.keySet().stream().filter(option -> !hasOption(option)).findFirst().ifPresent(this::refuse);
    List<@Nullable Object> values = new ArrayList<>();
    for (DeclaredParameter option : declared.parameters()) {
      String word = told.get(option.name());
      values.add(word == null ? option.defaultValue() : read(option, word));
    }
    return (Exporter) declared.create(values);
  }

  private @Nullable Object read(DeclaredParameter option, String word) {
    try {
      return ParameterText.read(option, word);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          name + " " + option.name() + " " + refused.getMessage(), refused);
    }
  }

  private void refuse(String option) {
    throw new IllegalArgumentException(
        name
            + " has no option "
            + Quote.of(option)
            + Nearest.hint(option, options())
            + (options().isEmpty() ? "; it has none" : "; it has " + String.join(", ", options())));
  }

  private List<String> options() {
    return declared.parameters().stream().map(DeclaredParameter::name).toList();
  }
}
