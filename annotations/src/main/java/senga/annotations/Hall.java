package senga.annotations;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what the front hall says of the operations: a door for each, and the list of them all.
 *
 * @param packageName of the hall
 * @param operations in any order
 */
record Hall(String packageName, List<OperationRecord> operations) {
  static final String SHAPES = "ShapeDoors";
  static final String EFFECTS = "EffectDoors";
  static final String LIST = "DeclaredOperations";

  /** By their names, so that the same records always give the same text. */
  Hall {
    operations =
        operations.stream()
            .sorted(
                Comparator.comparing(OperationRecord::name)
                    .thenComparing(OperationRecord::qualifiedName))
            .toList();
  }

  String shapeDoors() {
    return doors(SHAPES, "shapes", OperationRecord::isShape);
  }

  String effectDoors() {
    return doors(EFFECTS, "effects", OperationRecord::isEffect);
  }

  /** Operations without copy-methods have doors of their own making and get none here. */
  private String doors(String name, String kind, Predicate<OperationRecord> isKind) {
    return """
    package %s;

    /** The %s, each with its defaults. */
    abstract class %s {
      %s() {}

    %s}
    """
        .formatted(
            packageName,
            kind,
            name,
            name,
            operations.stream()
                .filter(isKind)
                .filter(OperationRecord::wantsCopies)
                .map(Hall::door)
                .collect(Collectors.joining("\n")));
  }

  private static String door(OperationRecord operation) {
    return """
    %s
    public static %s %s() {
      return new %s();
    }
    """
        .formatted(
            Doc.of(Doc.plain(Declaration.of(operation.type()).about())),
            operation.qualifiedName(),
            operation.name(),
            operation.qualifiedName())
        .indent(2);
  }

  /** All of them, shapes first. */
  String list() {
    return """
    package %s;

    /** All operations, shapes first, each kind by its names. */
    final class %s {
      static final java.util.List<Class<? extends Record>> ALL =
          java.util.List.of(
              %s);

      private %s() {}
    }
    """
        .formatted(
            packageName,
            LIST,
            Stream.concat(
                    operations.stream().filter(OperationRecord::isShape),
                    operations.stream().filter(OperationRecord::isEffect))
                .map(operation -> operation.qualifiedName() + ".class")
                .collect(Collectors.joining(",\n          ")),
            LIST);
  }
}
