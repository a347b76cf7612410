package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoakSiteTest {
  @ParameterizedTest
  @ValueSource(strings = {"Ball", "Ball$Part", "com.guest.shapes.Knot", "sengaku.Guest"})
  void aSketchAndWhatItBringsAlongCanBeGuilty(String type) {
    assertThat(SoakSite.isOfTheSketch(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.ArrayList",
        "jdk.internal.misc.Unsafe",
        "senga.geometry.Polylines",
        "org.lwjgl.BufferUtils"
      })
  void whatASketchCallsIsNot(String type) {
    assertThat(SoakSite.isOfTheSketch(type)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "[F, float[]",
    "[[J, long[][]",
    "[Ljava.lang.Object;, java.lang.Object[]",
    "[[LLate$Drop;, Late$Drop[][]",
    "java.util.ArrayList, java.util.ArrayList",
  })
  void classesAreNamedAsInSource(String name, String readable) {
    assertThat(SoakSite.readable(name)).isEqualTo(readable);
  }
}
