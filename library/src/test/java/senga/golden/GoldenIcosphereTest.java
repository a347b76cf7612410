package senga.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import senga.geometry.Polylines;
import senga.shapes.Sphere;
import tools.jackson.databind.JsonNode;

/** The icosphere's arithmetic is simple enough to be the same bit for bit, and so is its order. */
class GoldenIcosphereTest {
  @TestFactory
  Stream<DynamicTest> icospheresAreThoseOfPyxidrawBitForBitAndInItsOrder() {
    return Golden.each(
        Golden.SHAPES.get("records").valueStream().filter(GoldenIcosphereTest::isIcosphere),
        record ->
            assertThat(Blake2b128.of(bytes(PyxidrawNames.shape(record).make())))
                .isEqualTo(record.get("digest_blake2b128").asString()));
  }

  @Test
  void theDigestIsThatOfTheStandard() {
    assertThat(Blake2b128.of("abc".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("cf4ab791c62b8d2b2109c90275287816");
    assertThat(Blake2b128.of(new byte[0])).isEqualTo("cae66941d9efbd404e4d88758ea67670");
  }

  private static boolean isIcosphere(JsonNode record) {
    return record.get("shape").asString().equals("sphere")
        && ((Sphere) PyxidrawNames.shape(record)).style() == Sphere.Style.ICOSPHERE;
  }

  /** As the schema of the recorded files describes them. */
  private static byte[] bytes(Polylines lines) {
    ByteBuffer bytes =
        ByteBuffer.allocate(12 * lines.vertexCount() + 4 * (lines.lineCount() + 1))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < lines.vertexCount(); i++) {
      bytes.putFloat(lines.x(i)).putFloat(lines.y(i)).putFloat(lines.z(i));
    }
    bytes.putInt(0);
    for (int line = 0; line < lines.lineCount(); line++) {
      bytes.putInt(lines.end(line));
    }
    return bytes.array();
  }
}
