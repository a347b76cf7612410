package senga.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import senga.kernel.PyxidrawNoise;
import tools.jackson.databind.JsonNode;

class GoldenNoiseTest {
  private static final double SIX_DECIMALS = 2e-6;

  @TestFactory
  Stream<DynamicTest> noiseIsThatOfPyxidraw() {
    return Golden.each(
        Golden.EFFECTS.get("noise").valueStream(),
        record -> assertThat(distance(record)).isLessThan(SIX_DECIMALS));
  }

  private static double distance(JsonNode record) {
    float[] noise = new float[3];
    JsonNode p = record.get("p");
    PyxidrawNoise.at(p.get(0).asDouble(), p.get(1).asDouble(), p.get(2).asDouble(), noise);
    double most = 0;
    for (int i = 0; i < 3; i++) {
      most = Math.max(most, Math.abs(noise[i] - record.get("n").get(i).asDouble()));
    }
    return most;
  }
}
