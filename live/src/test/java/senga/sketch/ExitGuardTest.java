package senga.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version that wants to end Java: this test process is the old one. */
class ExitGuardTest {
  private static final Path FILE = Path.of("Ball.java");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(3);",
        "Runtime.getRuntime().exit(3);",
        "Runtime.getRuntime().halt(3);",
        "int i = 0; while (i < 3) { if (i == 2) System.exit(i); i++; }",
        "new Own().end();",
        "Runnable end = () -> System.exit(3); end.run();"
      })
  void anEndIsAnException(String statement) {
    assertThatThrownBy(() -> loadBeside(statement))
        .hasMessageMatching(
            "Ball\\.java:\\d: main threw IllegalStateException: (exit|halt) would end the show");
  }

  @Test
  void whatDoesNotEndJavaIsLeftAsItIs() {
    assertThat(loadBeside("int exit = 3;")).isNotNull();
  }

  private static Act loadBeside(String statement) {
    String source =
        """
        import module senga.live;
        Geometry draw(Frame frame) { return null; }
        void main() { %s }
        abstract static class Base { abstract void end(); }
        static class Own extends Base {
          @Override void end() { Base other = System.nanoTime() == 0 ? new Own() : this;
            if (other == this) System.exit(1); else other.end(); }
        }
        """
            .formatted(statement);
    try (SketchLoader loader = new SketchLoader()) {
      return loader.loadBeside(SketchSource.of(FILE, source), Duration.ofMinutes(1), note -> {});
    }
  }
}
