package senga.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import senga.G;
import tools.jackson.databind.JsonNode;

class GoldenShapesTest {
  /** Shapes that are compared loosely, with the reason there. */
  private static final Set<String> LOOSE = Set.of("asemic_glyph", "polyhedron", "text");

  @TestFactory
  Stream<DynamicTest> shapesAreThoseOfPyxidraw() {
    return Golden.each(
        records()
            .filter(PyxidrawNames::knowsShape)
            .filter(record -> !GoldenLooseShapesTest.isDeJong(record)),
        record -> Recorded.assertMatches(record, PyxidrawNames.shape(record).make()));
  }

  @Test
  void everyRecordedShapeIsComparedOrListed() {
    Set<String> left = new TreeSet<>();
    records()
        .filter(record -> !PyxidrawNames.knowsShape(record))
        .forEach(record -> left.add(record.get("shape").asString()));
    assertThat(left).isEqualTo(LOOSE);
  }

  /** PyXidraw clamped a level of −1 to 0 without a word. */
  @Test
  void aLevelOutsideTheRangeIsRefusedInsteadOfClamped() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.sphere().subdivisions(-1))
        .withMessage("sphere subdivisions must lie between 0 and 7, got -1");
  }

  private static Stream<JsonNode> records() {
    return Golden.SHAPES.get("records").valueStream();
  }
}
