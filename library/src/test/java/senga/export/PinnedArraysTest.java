package senga.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of its own is told where its JDK and collector can damage a PNG. */
class PinnedArraysTest {
  private static final List<String> G1 =
      List.of("G1 Young Generation", "G1 Concurrent GC", "G1 Old Generation");
  private static final List<String> ZGC = List.of("ZGC Minor Cycles", "ZGC Minor Pauses");
  private static final List<String> PARALLEL = List.of("PS MarkSweep", "PS Scavenge");

  @ParameterizedTest
  @ValueSource(strings = {"25", "25+36-LTS", "25.0.1", "25.0.2+10-LTS", "25.0.2.1"})
  void beforeTheRepairG1IsWarnedOfOnce(String version) {
    assertThat(warnings(version, G1))
        .singleElement(STRING)
        .startsWith("G1 of JDK " + version + " can damage PNG and PDF files (JDK-8377811); ")
        .contains("25.0.3 or newer", "-XX:+UseZGC")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "25.0.2"})
  void otherCollectorsAreSound(String version) {
    assertThat(warnings(version, ZGC)).isEmpty();
    assertThat(warnings(version, PARALLEL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"25.0.3+9-LTS", "25.0.10", "25.1", "26", "26.0.1", "30-ea"})
  void sinceTheRepairG1IsSound(String version) {
    assertThat(warnings(version, G1)).isEmpty();
  }

  /** What two pictures leave in the log. */
  private static List<String> warnings(String version, List<String> collectors) {
    List<String> log = new ArrayList<>();
    PinnedArrays arrays =
        new PinnedArrays(Runtime.Version.parse(version), () -> collectors, log::add);
    arrays.check();
    arrays.check();
    return log;
  }
}
