package senga.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import senga.geometry.Declaration;
import senga.recipe.Catalog;

/** The operations of a catalogue as they are listed: shapes, then effects, each by family. */
public final class Families {
  private static final String NONE = "Others";

  private Families() {}

  /**
   * Some operations that belong together.
   *
   * @param kind {@code Shapes} or {@code Effects}
   * @param name {@code Solids}
   */
  public record Family(String kind, String name, List<Declaration> operations) {
    /** {@code Shapes: Solids}. */
    public String title() {
      return kind + ": " + name;
    }
  }

  /** All of them, none empty. */
  public static List<Family> of(Catalog catalog) {
    return Stream.concat(
            families("Shapes", catalog.shapes()), families("Effects", catalog.effects()))
        .toList();
  }

  private static Stream<Family> families(String kind, List<Declaration> operations) {
    Map<String, List<Declaration>> byName =
        operations.stream()
            .collect(Collectors.groupingBy(Families::name, TreeMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .map(entry -> new Family(kind, entry.getKey(), entry.getValue()));
  }

  /** The family that an operation is listed under. */
  public static String name(Declaration operation) {
    return operation.family().isEmpty() ? NONE : operation.family();
  }
}
