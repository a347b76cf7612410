package senga.recipe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import senga.export.Exporter;
import senga.export.Importer;
import senga.geometry.Declaration;
import senga.geometry.Effect;
import senga.geometry.Named;
import senga.geometry.OperationProvider;
import senga.geometry.Shape;
import senga.geometry.Transform;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * All operations and file formats by the names that recipes, the panel and the command line use. A
 * guest's name has the prefix of its provider in front: {@code garden:rose}.
 */
public final class Catalog {
  /** Between a guest's prefix and a name. */
  static final String COLON = ":";

  private final Shelf shapes = new Shelf("shape", new TreeMap<>());
  private final Shelf effects = new Shelf("effect", new TreeMap<>());
  private final Shelf exporters = new Shelf("format", new LinkedHashMap<>());
  private final Shelf importers = new Shelf("format", new LinkedHashMap<>());
  private final Map<Class<?>, String> names = new HashMap<>();
  private final List<String> troubles = new ArrayList<>();

  /**
   * What these providers bring, and {@link Transform} and {@link Named}, which every recipe may
   * use.
   *
   * @throws IllegalArgumentException if an operation is neither shape nor effect, a format neither
   *     written nor read, or two have the same name
   */
  public Catalog(Iterable<? extends OperationProvider> providers) {
    add("", Transform.class);
    add("", Named.class);
    for (OperationProvider provider : providers) {
      provider.operations().forEach(type -> add(provider.prefix(), type));
      provider.formats().forEach(type -> addFormat(provider.prefix(), type));
    }
  }

  /**
   * What all providers bring that are found through {@link java.util.ServiceLoader}. What is wrong
   * with one of them stands in {@link #troubles}, and the others can be used.
   */
  public static Catalog standard() {
    Catalog catalog = new Catalog(List.of());
    Guests guests = new Guests();
    guests.each(catalog::add, catalog::addFormat);
    catalog.troubles.addAll(guests.troubles());
    return catalog;
  }

  /** Which operations, formats and providers were left out, and why, a sentence for each. */
  public List<String> troubles() {
    return List.copyOf(troubles);
  }

  /** All shapes, by name. */
  public List<Declaration> shapes() {
    return shapes.all();
  }

  /** All effects, by name. */
  public List<Declaration> effects() {
    return effects.all();
  }

  /** All formats that can be written, the built-in ones first; each is an {@link Exporter}. */
  public List<Declaration> exporters() {
    return exporters.all();
  }

  /** All formats that can be read, the built-in ones first; each is an {@link Importer}. */
  public List<Declaration> importers() {
    return importers.all();
  }

  /** The shape or effect that other programs call by this word, {@code buffer}; or spell so. */
  public Optional<Declaration> elsewhere(String word) {
    return shapes.elsewhere(word).or(() -> effects.elsewhere(word));
  }

  /** The name of one of its operations or formats: with a guest's prefix, if it is one. */
  public String name(Declaration operation) {
    return names.getOrDefault(operation.type(), operation.name());
  }

  /**
   * @throws IllegalArgumentException if there is no such shape; the message names the nearest one
   */
  public Declaration shape(String name) {
    return find(name, shapes, effects);
  }

  /**
   * @throws IllegalArgumentException if there is no such effect; the message names the nearest one
   */
  public Declaration effect(String name) {
    return find(name, effects, shapes);
  }

  /**
   * The format of this name, in small or capital letters.
   *
   * @throws IllegalArgumentException if none of this name can be written; the message names the
   *     nearest and all others
   */
  public Declaration exporter(String name) {
    return exporters
        .inAnyCase(name)
        .orElseThrow(() -> new IllegalArgumentException(unknownFormat(name)));
  }

  /**
   * The format that a file's name asks for by its ending. Of several with the same ending it is the
   * first.
   *
   * @throws IllegalArgumentException if it has none, or one that no format has
   */
  public Declaration exporter(Path file) {
    String name = Objects.toString(file.getFileName(), "");
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(
          Quote.of(name)
              + " has no ending that tells the format; allowed are "
              + String.join(", ", endings()));
    }
    return byEnding(file, exporters, Catalog::endingsOfExporter)
        .orElseThrow(() -> new IllegalArgumentException(unknownEnding(name.substring(dot + 1))));
  }

  /** The format that a file's name promises, if one with this ending can be read. */
  public Optional<Declaration> importer(Path file) {
    return byEnding(file, importers, Catalog::endingsOfImporter);
  }

  private static Optional<Declaration> byEnding(
      Path file, Shelf formats, Function<Declaration, List<String>> endings) {
    String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
    return formats.all().stream()
        .filter(format -> endings.apply(format).stream().anyMatch(end -> name.endsWith("." + end)))
        .findFirst();
  }

  private Declaration find(String name, Shelf known, Shelf others) {
    Declaration found = known.get(name);
    if (found != null) {
      return found;
    }
    String hint =
        others.get(name) != null
            ? "; it is " + (others.kind().startsWith("e") ? "an " : "a ") + others.kind()
            : known
                .elsewhere(name)
                .map(here -> "; here it is " + Quote.of(name(here)))
                .or(() -> known.nearest(name).map(best -> ", did you mean \"" + best + "\"?"))
                .orElseGet(() -> "; known are " + known.names());
    throw new IllegalArgumentException("unknown " + known.kind() + " " + Quote.of(name) + hint);
  }

  private String unknownFormat(String name) {
    String hint =
        exporters.nearest(name).map(best -> ", did you mean \"" + best + "\"?").orElse("");
    return "unknown format " + Quote.of(name) + hint + "; allowed are " + exporters.names();
  }

  private String unknownEnding(String ending) {
    return "unknown format "
        + Quote.of(ending)
        + Nearest.hint(ending, endings())
        + "; allowed are "
        + String.join(", ", endings());
  }

  private List<String> endings() {
    return exporters.all().stream()
        .flatMap(format -> endingsOfExporter(format).stream())
        .distinct()
        .toList();
  }

  private static List<String> endingsOfExporter(Declaration format) {
    return ((Exporter) format.defaults()).endings();
  }

  private static List<String> endingsOfImporter(Declaration format) {
    return ((Importer) format.defaults()).endings();
  }

  private void add(String prefix, Class<? extends Record> type) {
    boolean shape = Shape.class.isAssignableFrom(type);
    if (!shape && !Effect.class.isAssignableFrom(type)) {
      throw new IllegalArgumentException(type.getName() + " must be a Shape or an Effect");
    }
    put(prefix, Declaration.of(type), shape ? shapes : effects);
  }

  private void addFormat(String prefix, Class<? extends Record> type) {
    Declaration format = Declaration.of(type);
    if (!(format.defaults() instanceof Exporter) && !(format.defaults() instanceof Importer)) {
      throw new IllegalArgumentException(type.getName() + " must be an Exporter or an Importer");
    }
    if (format.defaults() instanceof Exporter exporter) {
      checkEndings(type, exporter.endings());
      put(prefix, format, exporters);
    }
    if (format.defaults() instanceof Importer importer) {
      checkEndings(type, importer.endings());
      put(prefix, format, importers);
    }
  }

  private static void checkEndings(Class<?> type, List<String> endings) {
    if (endings.isEmpty() || !endings.stream().allMatch(end -> end.matches("[a-z0-9.-]{1,20}"))) {
      throw new IllegalArgumentException(
          type.getName()
              + " must say what its files end with, in small letters and without the full stop,"
              + " as svg; it says "
              + Quote.of(String.join(", ", endings)));
    }
  }

  private void put(String prefix, Declaration operation, Shelf shelf) {
    String name = prefix.isEmpty() ? operation.name() : prefix + COLON + operation.name();
    shelf.add(name, operation);
    names.putIfAbsent(operation.type(), name);
  }
}
