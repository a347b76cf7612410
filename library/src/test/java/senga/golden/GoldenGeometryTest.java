package senga.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import senga.E;
import senga.G;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.realise.Realiser;
import tools.jackson.databind.JsonNode;

class GoldenGeometryTest {
  private static final long RESTART = 0xffff_ffffL;

  @TestFactory
  Stream<DynamicTest> methodsOfAGeometryAreThoseOfPyxidraw() {
    return Golden.each(
        Golden.EFFECTS.get("operations").valueStream(),
        record -> Recorded.assertMatches(record, new Realiser().realise(recipe(record))));
  }

  /** PyXidraw's screen wanted a list of indices with a mark after each line; offsets say it all. */
  @TestFactory
  Stream<DynamicTest> offsetsSayWhatTheIndexBufferSaid() {
    return Golden.each(
        Golden.EFFECTS.get("conversion").valueStream(),
        record -> {
          Polylines lines = Golden.input(record);
          assertThat(lines.vertexCount()).isEqualTo(record.get("n_vertices").asInt());
          assertThat(indices(lines))
              .isEqualTo(record.get("indices").valueStream().map(JsonNode::asLong).toList());
        });
  }

  private static List<Long> indices(Polylines lines) {
    List<Long> indices = new ArrayList<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line); i < lines.end(line); i++) {
        indices.add((long) i);
      }
      indices.add(RESTART);
    }
    return indices;
  }

  private static Geometry recipe(JsonNode record) {
    Geometry input = G.of(Golden.input(record));
    String operation = record.get("op").asString();
    return switch (operation) {
      case "translate(10,20,30)" -> input.translate(10, 20, 30);
      case "scale(2)" -> input.scale(2);
      case "scale(2,0.5,1.5,center=(10,20,30))" ->
          input.through(E.scale().factor(2, 0.5, 1.5).pivot(Vec3.of(10, 20, 30)));
      case "rotate(0.3,0.2,0.1)" ->
          input.rotate(Math.toDegrees(0.3), Math.toDegrees(0.2), Math.toDegrees(0.1));
      case "rotate(z=pi/2,center=(150,150,0))" ->
          input.through(E.rotate().degrees(90).pivot(150, 150));
      case "concat(square)" ->
          input.plus(G.of(Golden.lines(Golden.EFFECTS.get("inputs").get("square"))));
      default -> throw new IllegalArgumentException("no entry for " + operation);
    };
  }
}
