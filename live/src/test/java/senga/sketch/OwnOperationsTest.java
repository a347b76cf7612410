package senga.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.Session;
import senga.control.Controls;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.stage.Outcome;

/** A sketch may bring operations of its own, in the same file. */
class OwnOperationsTest {
  private static final String OWN =
      """
      import module senga.live;

      void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }

      Geometry draw(Frame frame) {
        return new Cross().arm(20).through(new Mirror(), E.affine().delta(50, 50));
      }

      @About("Two lines that cross.")
      record Cross(@About("Half a line.") @Range(min = 1, max = 50, unit = "mm") double arm)
          implements Shape {
        Cross() { this(10); }
        Cross arm(double mm) { return new Cross(mm); }
        @Override public Size size() { return Size.of(4, 2); }
        @Override public Polylines make() {
          PolylinesBuilder lines = new PolylinesBuilder();
          lines.segment(-arm, -arm, 0, arm, arm, 0);
          lines.segment(-arm, arm, 0, arm, -arm, 0);
          return lines.build();
        }
      }

      @About("Draws everything twice, the second time mirrored.")
      record Mirror() implements Effect {
        @Override public Size size(Polylines input) {
          return Size.of(2L * input.vertexCount(), 2L * input.lineCount());
        }
        @Override public Polylines apply(Polylines input) {
          PolylinesBuilder lines = new PolylinesBuilder();
          lines.append(input);
          int first = lines.append(input);
          lines.map(AffineMap.scale(Vec3.of(-1, 1, 1)), first, lines.vertexCount());
          return lines.build();
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void aShapeAndAnEffectInTheSketchsFileAreDrawn() throws IOException {
    Path file = Files.writeString(folder.resolve("Own.java"), OWN);
    Outcome outcome = Outcome.of("render", file, "--out-dir", folder);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("4 lines, 8 vertices");
  }

  @Test
  void afterAnEditTheNewLinesShowAlthoughNameAndParametersAreTheSame() throws Exception {
    Path file = folder.resolve("Own.java");
    Session session = new Session(); // with one cache for both versions, as in a window
    try (SketchLoader loader = new SketchLoader()) {
      Drawing before = drawn(loader.load(file, OWN), session);
      Drawing after = drawn(loader.load(file, OWN.replace("-arm, arm, 0", "0, arm, 0")), session);
      Drawing back = drawn(loader.load(file, OWN), session);
      assertThat(before.layers().getFirst().lines().x(2)).isEqualTo(30f);
      assertThat(after.layers().getFirst().lines().x(2)).isEqualTo(50f);
      assertThat(back).isEqualTo(before);
    }
  }

  private static Drawing drawn(Act act, Session session) throws Exception {
    Frame frame = new Frame(0, 0, act.canvas(), 0, Controls.NONE);
    return session.render(act.sketch(), frame);
  }
}
