package senga.recipe;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import senga.geometry.Declaration;
import senga.words.Nearest;

/**
 * Everything of one kind in the catalogue, by name.
 *
 * @param kind as sentences call it: {@code shape}, {@code format}
 */
record Shelf(String kind, Map<String, Declaration> known) {
  List<Declaration> all() {
    return List.copyOf(known.values());
  }

  @Nullable Declaration get(String name) {
    return known.get(name);
  }

  /** In small or capital letters. */
  Optional<Declaration> inAnyCase(String name) {
    return Optional.ofNullable(known.get(name))
        .or(
            () ->
                known.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /**
   * @throws IllegalArgumentException if another one has this name; the message says which
   */
  void add(String name, Declaration operation) {
    Declaration before = known.putIfAbsent(name, operation);
    if (before != null && before.type() != operation.type()) {
      throw new IllegalArgumentException(
          "two "
              + (kind.equals("format") ? "formats" : "operations")
              + " are named \""
              + name
              + "\": "
              + Origin.of(before.type())
              + " and "
              + Origin.of(operation.type()));
    }
  }

  /** The name that was probably meant: one that is nearly this, or this behind a guest's prefix. */
  Optional<String> nearest(String name) {
    Collection<String> names = known.keySet();
    String end = Catalog.COLON + name.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(each -> each.toLowerCase(Locale.ROOT).endsWith(end))
        .findFirst()
        .or(() -> Nearest.to(name, names));
  }

  /** What other programs call by this name; and what is only spelt otherwise there. */
  Optional<Declaration> elsewhere(String word) {
    String bare = bare(word);
    return known.entrySet().stream()
        .filter(
            entry ->
                bare.equals(bare(entry.getKey()))
                    || entry.getValue().elsewhere().stream().anyMatch(it -> bare.equals(bare(it))))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** {@code reaction_diffusion} is {@code reactionDiffusion}. */
  private static String bare(String word) {
    return word.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
  }

  /** All names. */
  String names() {
    return String.join(", ", known.keySet());
  }
}
