package senga.variations;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.recipe.Place;
import senga.tune.Change;
import senga.words.Nearest;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What a controller does ⇄ JSON: its address, from, to, then words for what is not usual, in any
 * order, and at last where it stands.
 *
 * <pre>
 * ["controller", "cc/1", 0.0, 80.0]                                   follows
 * ["controller", "cc/1/74", 0.0, 80.0, "exponential", "pick-up", 0.25]
 * </pre>
 */
final class BindingJson {
  private static final int WORDS_FROM = 4;
  private static final List<String> WORDS =
      Stream.of(
              Stream.of(Curve.values()).map(Curve::word),
              Stream.of(Encoder.values()).map(Encoder::word),
              Stream.of(Takeover.values()).map(Takeover::word))
          .flatMap(words -> words)
          .toList();

  private BindingJson() {}

  static void write(Change.Driven driven, ArrayNode into) {
    Binding binding = driven.binding();
    into.add(binding.source()).add(binding.from()).add(binding.to());
    if (binding.curve() != Curve.LINEAR) {
      into.add(binding.curve().word());
    }
    if (binding.encoder() != Encoder.ABSOLUTE) {
      into.add(binding.encoder().word());
    }
    if (binding.takeover() != Takeover.FOLLOW) {
      into.add(binding.takeover().word());
    }
    if (driven.isPlaced()) {
      into.add(driven.position());
    }
  }

  /**
   * @param node a list that begins with {@code "controller"}
   * @throws senga.recipe.RecipeError if it is none; the message begins with the place
   */
  static Change.Driven read(JsonNode node, Place place) {
    if (node.size() < WORDS_FROM) {
      throw place.error("has " + node.size() + " entries, must have 4 or more");
    }
    String source = place.at(1).text(node.get(1));
    double from = place.at(2).number(node.get(2));
    double to = place.at(3).number(node.get(3));
    Words words = new Words();
    double position = Double.NaN;
    for (int i = WORDS_FROM; i < node.size(); i++) {
      boolean last = i == node.size() - 1;
      if (last && node.get(i).isNumber()) {
        position = place.at(i).number(node.get(i));
      } else {
        words.take(place.at(i).text(node.get(i)), place.at(i));
      }
    }
    return new Change.Driven(words.binding(source, from, to), position);
  }

  /** What is said beside address and range, each kind of word once. */
  private static final class Words {
    private @Nullable Curve curve;
    private @Nullable Encoder encoder;
    private @Nullable Takeover takeover;

    void take(String word, Place place) {
      if (!WORDS.contains(word)) {
        throw place.error(
            "is "
                + Quote.of(word)
                + Nearest.hint(word, WORDS)
                + "; allowed are "
                + String.join(", ", WORDS));
      }
      boolean before = curve != null && isOne(Curve.values(), word);
      before |= encoder != null && isOne(Encoder.values(), word);
      before |= takeover != null && isOne(Takeover.values(), word);
      if (before) {
        throw place.error("is " + Quote.of(word) + ", but a word of its kind stands before it");
      }
      put(word);
    }

    private static boolean isOne(Enum<?>[] kind, String word) {
      return Stream.of(kind).anyMatch(one -> wordOf(one).equals(word));
    }

    private static String wordOf(Enum<?> one) {
      return switch (one) {
        case Curve bent -> bent.word();
        case Encoder coding -> coding.word();
        case Takeover way -> way.word();
        default -> throw new IllegalStateException("no word for " + one);
      };
    }

    private void put(String word) {
      for (Curve one : Curve.values()) {
        curve = one.word().equals(word) ? one : curve;
      }
      for (Encoder one : Encoder.values()) {
        encoder = one.word().equals(word) ? one : encoder;
      }
      for (Takeover one : Takeover.values()) {
        takeover = one.word().equals(word) ? one : takeover;
      }
    }

    Binding binding(String source, double from, double to) {
      return new Binding(
          source,
          from,
          to,
          Objects.requireNonNullElse(curve, Curve.LINEAR),
          Objects.requireNonNullElse(encoder, Encoder.ABSOLUTE),
          Objects.requireNonNullElse(takeover, Takeover.FOLLOW));
    }
  }
}
