package senga.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import senga.G;
import senga.geometry.Geometry;
import senga.realise.Realiser;
import tools.jackson.databind.JsonNode;

class GoldenEffectsTest {
  /** Effects that Senga does not have yet. */
  private static final Set<String> TO_COME =
      Set.of(
          "boldify",
          "collapse",
          "dash",
          "explode",
          "extrude",
          "fill",
          "offset",
          "repeat",
          "ripple",
          "subdivide",
          "trim",
          "twist",
          "weave",
          "wobble");

  @TestFactory
  Stream<DynamicTest> effectsAreThoseOfPyxidraw() {
    return Golden.each(
        records().filter(PyxidrawNames::knowsEffect),
        record -> {
          Geometry recipe = G.of(Golden.input(record)).through(PyxidrawNames.effect(record));
          Recorded.assertMatches(record, new Realiser().realise(recipe));
        });
  }

  @Test
  void everyRecordedEffectIsComparedOrListed() {
    Set<String> left = new TreeSet<>();
    records()
        .filter(record -> !PyxidrawNames.knowsEffect(record))
        .forEach(record -> left.add(record.get("effect").asString()));
    assertThat(left).isEqualTo(new TreeSet<>(TO_COME));
  }

  private static Stream<JsonNode> records() {
    return Golden.EFFECTS.get("records").valueStream();
  }
}
