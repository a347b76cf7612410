package senga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lwjgl.opengl.GL33C.*;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.render.GlRegistry.Kind;
import senga.scene.Frame;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;

/** What travels to the GPU, and what stays there. */
@NeedsGl
class LineRendererTest {
  private static final long SECOND = 1_000_000_000L;

  private final GlRegistry registry;
  private final AtomicLong nanos = new AtomicLong();
  private final LineRenderer renderer;
  private final PixelSurface surface;

  LineRendererTest(GlFixture gl) {
    registry = gl.registry();
    renderer = new LineRenderer(registry, nanos::get);
    surface = new PixelSurface(registry);
    surface.resize(100, 100);
  }

  @AfterEach
  void closingLeavesNothing() {
    surface.close();
    renderer.close();
    renderer.close();
    assertThat(registry.count()).isZero();
    assertThat(registry.bytes()).isZero();
  }

  private void draw(FrameBuffer frame) {
    renderer.draw(frame, surface.target());
  }

  private static void fill(FrameBuffer frame, int lines, int verticesPerLine, double shift) {
    frame.begin(new Frame(0, shift, Frames.PAPER, 0, Controls.NONE));
    for (int line = 0; line < lines; line++) {
      for (int i = 0; i < verticesPerLine; i++) {
        frame.lines().vertex(100.0 * i / verticesPerLine, (line + shift) * 100 / lines);
      }
      frame.lines().endLine();
    }
    frame.endLayer(Frames.BLACK);
    frame.finish(0);
  }

  @Test
  void coordinatesTravelOncePerFrame() {
    FrameBuffer frame = new FrameBuffer();
    fill(frame, 10, 20, 0);
    draw(frame);
    draw(frame);
    draw(frame);
    assertThat(renderer.meter().frames()).isEqualTo(1);
    assertThat(renderer.meter().redraws()).isEqualTo(2);
    assertThat(renderer.meter().bytes()).isEqualTo(200 * (4 + 4 + 1));
  }

  @Test
  void rolesTravelOnlyWhenOffsetsChange() {
    FrameBuffer frame = new FrameBuffer();
    for (int i = 0; i < 10; i++) {
      fill(frame, 10, 20, i * 0.1);
      draw(frame);
    }
    assertThat(renderer.meter().frames()).isEqualTo(10);
    assertThat(renderer.meter().topologies()).isEqualTo(1);
    fill(frame, 20, 10, 0);
    draw(frame);
    assertThat(renderer.meter().topologies()).isEqualTo(2);
    assertThat(renderer.meter().bytes()).isEqualTo(11 * 200 * 8 + 2 * 200);
  }

  @Test
  void oneBufferHandedOnWithANewFrameIsUploadedAgain() {
    FrameBuffer frame = new FrameBuffer();
    fill(frame, 1, 2, 0.25);
    draw(frame);
    fill(frame, 1, 2, 0.75);
    draw(frame);
    Painted painted = new Painted(Screenshot.of(surface.target()));
    assertThat(painted.gray(20, 75)).isLessThan(200);
    assertThat(painted.gray(20, 25)).isEqualTo(255);
  }

  @Test
  void theSameFrameIsDrawnAgainAtAnotherSizeWithoutAnUpload() {
    FrameBuffer frame = Frames.frame(Frames.BLACK.width(4), l -> l.segment(10, 50, 0, 90, 50, 0));
    draw(frame);
    Painted larger = Painted.of(registry, renderer, frame, 300, 300);
    assertThat(renderer.meter().frames()).isEqualTo(1);
    for (int y = 0; y < 300; y++) {
      assertThat(larger.gray(150, y)).as("row " + y).isEqualTo(y >= 144 && y < 156 ? 0 : 255);
    }
  }

  @Test
  void asManyLayersAsASceneMayHaveNeedNoMoreGlObjectsThanOne() {
    int few = objectsOf(1);
    assertThat(objectsOf(Scene.MOST_LAYERS)).isEqualTo(few);
    assertThat(new Painted(Screenshot.of(surface.target())).ink()).isGreaterThan(90);
  }

  /** GL objects once every buffer of the ring has been in use. */
  private int objectsOf(int layers) {
    for (int i = 0; i < 6; i++) {
      draw(layers(layers));
    }
    return registry.count() - registry.count(Kind.SYNC);
  }

  private static FrameBuffer layers(int count) {
    FrameBuffer frame = Frames.begin(Frames.PAPER);
    for (int i = 0; i < count; i++) {
      double y = 100.0 * i / count;
      Frames.layer(frame, Frames.BLACK, lines -> lines.segment(0, y, 0, 100, y, 0));
    }
    frame.finish(0);
    return frame;
  }

  /** Copies change nothing, for the largest coverage counts; but so many are inked in one pass. */
  @Test
  void aLayerLooksTheSameInkedBoxByBoxOrInOnePass() {
    Pen pen = Frames.pen("#c02040a0", 3);
    Painted boxes = Painted.of(registry, Frames.frame(pen, crossings(1)), 600, 600);
    Painted pass = Painted.of(registry, Frames.frame(pen, crossings(200)), 600, 600);
    assertThat(pass.difference(boxes)).isZero();
    assertThat(boxes.ink()).isGreaterThan(10_000);
  }

  private static Consumer<PolylinesBuilder> crossings(int copies) {
    return lines -> {
      for (int i = 0; i < 10 * copies; i++) {
        double place = 5 + i % 10 * 10;
        lines.segment(place, 2, 0, 100 - place, 98, 0);
      }
    };
  }

  @Test
  void linesInManyLayersTouchNoMorePixelsThanTwiceThoseOfOne() {
    long few = pixelsOf(1);
    assertThat(few).isGreaterThan(20_000);
    assertThat(pixelsOf(Scene.MOST_LAYERS)).isLessThan(2 * few);
  }

  /** How many fragments are drawn, in all passes. */
  private long pixelsOf(int layers) {
    FrameBuffer frame = Frames.begin(Frames.PAPER);
    for (int i = 0; i < Scene.MOST_LAYERS; i++) {
      double from = 100.0 * i / Scene.MOST_LAYERS; // each goes over all of the paper
      frame.lines().segment(from, 0, 0, 100 - from, 100, 0);
      if ((i + 1) % (Scene.MOST_LAYERS / layers) == 0) {
        frame.endLayer(Frames.BLACK);
      }
    }
    frame.finish(0);
    surface.resize(1000, 1000);
    int query = glGenQueries();
    glBeginQuery(GL_SAMPLES_PASSED, query);
    draw(frame);
    glEndQuery(GL_SAMPLES_PASSED);
    int pixels = glGetQueryObjecti(query, GL_QUERY_RESULT);
    glDeleteQueries(query);
    return pixels;
  }

  @Test
  void noPixelOfAPictureLetsTheDesktopThrough() {
    draw(Frames.frame(Frames.pen("#00000080", 30), l -> l.segment(10, 50, 0, 90, 50, 0)));
    int[] pixels = new int[100 * 100];
    glBindFramebuffer(GL_READ_FRAMEBUFFER, surface.target().framebuffer());
    glReadPixels(0, 0, 100, 100, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, pixels);
    assertThat(Arrays.stream(pixels).map(pixel -> pixel >>> 24)).containsOnly(255);
  }

  @Test
  void manySizesInARowLeaveNothingBehind() {
    FrameBuffer frame = Frames.frame(Frames.BLACK, l -> l.segment(10, 50, 0, 90, 50, 0));
    draw(frame);
    int objects = registry.count();
    long bytes = registry.bytes();
    for (int size = 1; size < 400; size += 7) {
      surface.resize(size, 401 - size);
      draw(frame);
      assertThat(registry.count()).isEqualTo(objects);
    }
    surface.resize(100, 100);
    draw(frame);
    assertThat(registry.bytes()).isEqualTo(bytes);
  }

  @Test
  void aMinimisedWindowIsLeftAlone() {
    FrameBuffer frame = Frames.frame(Frames.BLACK, l -> l.segment(10, 50, 0, 90, 50, 0));
    renderer.draw(frame, new Target(0, 0, 0));
    assertThat(renderer.meter().frames()).isZero();
  }

  @Test
  void anEmptyFrameIsEmptyPaper() {
    FrameBuffer frame = new FrameBuffer();
    fill(frame, 5, 5, 0);
    draw(frame);
    frame.begin(new Frame(1, 0, Frames.PAPER, 0, Controls.NONE));
    frame.finish(0);
    draw(frame);
    assertThat(new Painted(Screenshot.of(surface.target())).ink()).isZero();
  }

  @Test
  void beforeTheFirstFrameThereIsAnEmptyDesk() {
    draw(Frames.frame(Frames.BLACK, l -> l.segment(10, 50, 0, 90, 50, 0)));
    renderer.blank(surface.target());
    assertThat(new Painted(Screenshot.of(surface.target())).rgb(50, 50)).isEqualTo(0x202020);
  }

  @Test
  void aHundredThousandVerticesArriveWhereTheyBelong() {
    FrameBuffer frame = Frames.begin(Frames.PAPER);
    for (int line = 0; line < 50; line++) { // a comb of rows 1 mm thick, each of 2,000 vertices
      for (int i = 0; i < 2000; i++) {
        frame.lines().vertex(1 + i * 98.0 / 1999, 2 * line + 0.5);
      }
      frame.lines().endLine();
    }
    frame.endLayer(Frames.BLACK);
    frame.finish(0);
    draw(frame);
    Painted painted = new Painted(Screenshot.of(surface.target()));
    for (int row = 0; row < 100; row++) {
      assertThat(painted.gray(50, row)).as("row " + row).isEqualTo(row % 2 == 0 ? 0 : 255);
    }
    assertThat(painted.ink()).isCloseTo(50 * 99, within(50.0));
  }

  @Test
  @Tag("slow")
  void buffersGrowAndAreGivenBackTenSecondsAfterABurst() {
    FrameBuffer frame = new FrameBuffer();
    for (int i = 0; i < 4; i++) {
      fill(frame, 10 + i, 20, 0.1 * i);
      draw(frame);
    }
    long before = registry.bytes(Kind.BUFFER);
    for (int i = 0; i < 4; i++) {
      fill(frame, 100 + i, 5000, 0.1 * i);
      draw(frame);
    }
    assertThat(registry.bytes(Kind.BUFFER)).isGreaterThan(10_000_000);
    nanos.addAndGet(11 * SECOND);
    for (int i = 0; i < 4; i++) {
      fill(frame, 10 + i, 20, 0.1 * i);
      draw(frame);
    }
    assertThat(registry.bytes(Kind.BUFFER)).isEqualTo(before);
  }

  @Test
  @Tag("slow")
  void whilePausedABurstIsGivenBackButForTheFrameOnScreen() {
    FrameBuffer frame = new FrameBuffer();
    for (int i = 0; i < 6; i++) {
      fill(frame, 100 + i, 5000, 0.1 * i);
      draw(frame);
    }
    long burst = registry.bytes(Kind.BUFFER);
    nanos.addAndGet(11 * SECOND);
    draw(frame);
    assertThat(registry.bytes(Kind.BUFFER)).isLessThan(burst * 2 / 5);
    assertThat(renderer.meter().redraws()).isEqualTo(1);
  }

  @Test
  void onlyFramesWithFarLinesAreCopiedAndTheCopyShrinksAgain() {
    FrameBuffer near = new FrameBuffer();
    fill(near, 100, 1000, 0);
    draw(near);
    long before = renderer.bytesOfCutLines();
    assertThat(before).isLessThan(1 << 10);
    FrameBuffer far = new FrameBuffer();
    far.begin(new Frame(0, 0, Frames.PAPER, 0, Controls.NONE));
    for (int i = 0; i < 60_000; i++) {
      far.lines().segment(0, 0, 0, 1e9, i, 0);
    }
    far.endLayer(Frames.BLACK);
    far.finish(0);
    draw(far);
    assertThat(renderer.bytesOfCutLines()).isGreaterThan(1 << 20);
    for (int i = 0; i < 3; i++) {
      fill(near, 100, 1000, i);
      draw(near);
      nanos.addAndGet(11 * SECOND);
    }
    assertThat(renderer.bytesOfCutLines()).isLessThanOrEqualTo(before);
  }

  @Test
  @Tag("slow")
  void framesWithFarLinesReuseTheirCopy() {
    FrameBuffer frame = new FrameBuffer();
    GarbageMeter garbage = new GarbageMeter();
    for (int i = 0; i < 2500; i++) {
      frame.begin(new Frame(i, 0, Frames.PAPER, 0, Controls.NONE));
      frame.lines().vertex(0, 0).vertex(1e9, i % 7).vertex(50, 50).vertex(-1e9, 60).endLine();
      frame.endLayer(Frames.BLACK);
      frame.finish(0);
      garbage.begin();
      renderer.draw(frame, surface.target());
      garbage.end();
      if (i == 499) {
        garbage.reset();
      }
    }
    assertThat(garbage.bytesPerRound()).isLessThan(1);
  }

  @Test
  @Tag("slow")
  void twoThousandFramesMakeNoNewObjectAndNoGarbage() {
    FrameBuffer[] frames = {new FrameBuffer(), new FrameBuffer(), new FrameBuffer()};
    GarbageMeter garbage = new GarbageMeter();
    int objects = 0;
    for (int i = 0; i < 2500; i++) {
      FrameBuffer frame = frames[i % 3];
      fill(frame, 50 + i % 3, 40, i * 0.001);
      garbage.begin();
      renderer.draw(frame, surface.target());
      garbage.end();
      if (i == 499) {
        garbage.reset(); // the first rounds load and compile classes
        objects = registry.count();
      }
    }
    System.out.printf(
        "render thread: %.2f B/frame over 2000 frames, %d GL objects before and after%n",
        garbage.bytesPerRound(), objects);
    assertThat(registry.count()).isEqualTo(objects);
    assertThat(garbage.bytesPerRound()).isLessThan(1);
  }
}
