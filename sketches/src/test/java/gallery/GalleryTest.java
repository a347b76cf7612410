package gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Senga;
import senga.control.Controls;
import senga.geometry.Bounds;
import senga.scene.Drawing;
import senga.scene.Frame;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

class GalleryTest {
  private static final SketchLoader LOADER = new SketchLoader();

  @AfterAll
  static void close() {
    LOADER.close();
  }

  static List<Path> sketches() throws IOException {
    return Gallery.sketches();
  }

  @Test
  void theGalleryHoldsSeveralSketches() throws IOException {
    assertThat(sketches()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void drawsSomethingOnItsPaperAtAnyTime(Path file) throws Exception {
    Act act = LOADER.load(file);
    for (double seconds : new double[] {0, 0.5, 3.25, 60, 3600}) {
      Drawing drawing = draw(act, seconds, Controls.NONE);
      assertThat(drawing.vertexCount()).as("vertices at %s s", seconds).isPositive();
      assertOnPaper(drawing);
    }
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void drawsTheSameFrameTwiceAlike(Path file) throws Exception {
    Act act = LOADER.load(file);
    assertThat(draw(act, 1.5, Controls.NONE)).isEqualTo(draw(act, 1.5, Controls.NONE));
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void takesEveryKnobToItsEnds(Path file) throws Exception {
    Act act = LOADER.load(file);
    for (double value : new double[] {0, 1}) {
      assertThat(draw(act, 1, all(value)).layers()).isNotEmpty();
      for (int knob = 1; knob <= 9; knob++) {
        assertThat(draw(act, 1, Controls.NONE.with(knob, value)).layers()).isNotEmpty();
      }
    }
  }

  @Test
  void theDemoByItselfIsNoPlainBall() throws Exception {
    Act demo = LOADER.load(Gallery.FOLDER.resolve("Demo.java"));
    Bounds box = draw(demo, 0, demo.options().controls()).layers().getFirst().lines().bounds();
    Bounds plain = draw(demo, 0, Controls.NONE).layers().getFirst().lines().bounds();
    assertThat((double) plain.maxX() - plain.minX()).isCloseTo(100, within(1.0));
    assertThat((double) box.maxX() - box.minX()).isBetween(221.0, 400.0);
    assertThat(box.maxX() - box.minX()).isNotEqualTo(box.maxY() - box.minY());
  }

  private static Drawing draw(Act act, double seconds, Controls controls) throws Exception {
    long index = Math.round(seconds * act.options().fps());
    return Senga.render(act.sketch(), new Frame(index, seconds, act.canvas(), 0, controls));
  }

  private static Controls all(double value) {
    return IntStream.rangeClosed(1, 9)
        .boxed()
        .reduce(Controls.NONE, (controls, knob) -> controls.with(knob, value), (a, b) -> b);
  }

  private static void assertOnPaper(Drawing drawing) {
    for (Drawing.Part part : drawing.layers()) {
      Bounds box = part.lines().bounds();
      assertThat((double) box.minX()).isNotNegative();
      assertThat((double) box.minY()).isNotNegative();
      assertThat((double) box.maxX()).isLessThanOrEqualTo(drawing.canvas().width());
      assertThat((double) box.maxY()).isLessThanOrEqualTo(drawing.canvas().height());
    }
  }
}
