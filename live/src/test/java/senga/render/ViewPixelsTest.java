package senga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.play.FrameBuffer;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.view.View;
import senga.view.ViewModes;

/** The same lines, moved, magnified and turned: what lands on which pixel. */
@NeedsGl
class ViewPixelsTest {
  private static final int SIDE = 100;

  private final GlRegistry registry;
  private final View view = new View();
  private final ViewModes modes = new ViewModes();

  ViewPixelsTest(GlFixture gl) {
    registry = gl.registry();
    view.lay(Frames.PAPER, SIDE, SIDE);
  }

  private Painted paint(FrameBuffer frame, int width, int height) {
    try (LineRenderer renderer = new LineRenderer(registry, view, modes)) {
      return Painted.of(registry, renderer, frame, width, height);
    }
  }

  private Painted paint(FrameBuffer frame) {
    return paint(frame, SIDE, SIDE);
  }

  /** Crossing lines of two colours, some beyond the paper. */
  private static FrameBuffer tangle() {
    SplittableRandom random = new SplittableRandom(12);
    FrameBuffer frame = Frames.begin(Frames.PAPER);
    for (String ink : new String[] {"#c00000", "#0000c080"}) {
      Frames.layer(
          frame,
          Frames.pen(ink, 1.5),
          lines -> {
            for (int i = 0; i < 12; i++) {
              lines.segment(
                  random.nextDouble(-10, 110),
                  random.nextDouble(-10, 110),
                  0,
                  random.nextDouble(-10, 110),
                  random.nextDouble(-10, 110),
                  0);
            }
          });
    }
    frame.finish(0);
    return frame;
  }

  private static int difference(int a, int b) {
    int worst = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      worst = Math.max(worst, Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)));
    }
    return worst;
  }

  @Test
  void unmovedItIsThePictureOfAlwaysBitByBit() {
    FrameBuffer frame = tangle();
    Painted plain = Painted.of(registry, frame, 240, SIDE);
    Painted viewed = paint(frame, 240, SIDE);
    view.zoom(3, 20, 20);
    paint(frame, 240, SIDE);
    view.fit();
    Painted again = paint(frame, 240, SIDE);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < 240; x++) {
        assertThat(viewed.rgb(x, y)).isEqualTo(plain.rgb(x, y));
        assertThat(again.rgb(x, y)).isEqualTo(plain.rgb(x, y));
      }
    }
  }

  @Test
  void eachQuarterTurnIsThePictureTurned() {
    FrameBuffer frame = tangle();
    Painted before = paint(frame);
    for (int turn = 1; turn <= 3; turn++) {
      view.turn();
      Painted turned = paint(frame);
      for (int y = 0; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
          int seen = turned.rgb(SIDE - 1 - y, x); // clockwise
          assertThat(difference(seen, before.rgb(x, y))).as("turn %d", turn).isLessThanOrEqualTo(3);
        }
      }
      before = turned;
    }
  }

  @Test
  void magnifiedItIsAPartOfALargerPicture() {
    FrameBuffer frame = tangle();
    Painted large = Painted.of(registry, frame, 8 * SIDE, 8 * SIDE);
    view.zoom(8, 30, 60);
    Painted part = paint(frame);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int whole = large.rgb(x + 30 * 7, y + 60 * 7);
        assertThat(difference(part.rgb(x, y), whole)).isLessThanOrEqualTo(4);
      }
    }
  }

  @Test
  void aLineIsSharpWhereAMillimetreIsAThousandPixels() {
    double slope = 57.3 / 100;
    FrameBuffer frame =
        Frames.frame(Frames.BLACK.width(0.02), l -> l.segment(0, 0, 0, 100, 57.3, 0));
    view.zoom(1000, 70, 70 * slope);
    Painted painted = paint(frame);
    assertThat(view.pixelsPerMm()).isEqualTo(1000);
    for (int x = 0; x < SIDE; x++) {
      double y = view.pixelY(view.mmX(x + 0.5, 0), view.mmX(x + 0.5, 0) * slope);
      double tall = 20 * Math.hypot(1, slope) / 2;
      for (int row = 0; row < SIDE; row++) {
        double away = Math.abs(row + 0.5 - y);
        if (away < tall - 1.5) {
          assertThat(painted.gray(x, row)).as("inside, %d, %d", x, row).isZero();
        } else if (away > tall + 1.5) {
          assertThat(painted.gray(x, row)).as("outside, %d, %d", x, row).isEqualTo(255);
        }
      }
    }
  }

  @Test
  void endsFarOffTheWindowLeaveNoTrace() {
    FrameBuffer frame =
        Frames.frame(
            Frames.BLACK.width(0.02),
            l -> l.segment(0, 10, 0, 100, 10, 0).segment(60, 0, 0, 60, 9, 0));
    view.zoom(1000, 50, 50);
    assertThat(paint(frame).ink()).isZero();
  }

  @Test
  void hairlinesAreOnePixelWideAtAnyMagnification() {
    FrameBuffer frame = Frames.frame(Frames.BLACK.width(9), l -> l.segment(0, 50, 0, 100, 50, 0));
    modes.toggleHairlines();
    for (int i = 0; i < 3; i++) {
      Painted painted = paint(frame);
      double ink = 0;
      for (int y = 0; y < SIDE; y++) {
        ink += 1 - painted.gray(50, y) / 255.0;
      }
      assertThat(ink).isCloseTo(1, within(0.03));
      view.zoom(3, 50, 50);
    }
  }

  @Test
  void aHiddenLayerIsNotDrawnAndASoloAlone() {
    FrameBuffer frame = Frames.begin(Frames.PAPER);
    Frames.layer(frame, Frames.pen("#ff0000", 10), l -> l.segment(0, 20, 0, 100, 20, 0));
    Frames.layer(frame, Frames.pen("#00ff00", 10), l -> l.segment(0, 50, 0, 100, 50, 0));
    frame.finish(0);
    modes.layers().toggle(0);
    assertThat(paint(frame).rgb(50, 20)).isEqualTo(0xffffff);
    assertThat(paint(frame).rgb(50, 50)).isEqualTo(0x00ff00);
    modes.layers().solo(0);
    assertThat(paint(frame).rgb(50, 20)).isEqualTo(0xff0000);
    assertThat(paint(frame).rgb(50, 50)).isEqualTo(0xffffff);
  }

  @Test
  void whatLeavesThePaperIsSeenWhenItIsWished() {
    FrameBuffer frame = Frames.frame(Frames.BLACK.width(6), l -> l.segment(-40, 50, 0, 50, 50, 0));
    Painted hidden = paint(frame, 200, SIDE);
    assertThat(hidden.rgb(30, 50)).as("desk").isEqualTo(0x202020);
    modes.toggleOutside();
    Painted seen = paint(frame, 200, SIDE);
    assertThat(seen.gray(30, 50)).as("ink beside the paper").isZero();
    assertThat(seen.gray(30, 20)).as("beside the paper").isBetween(200, 235);
    assertThat(seen.gray(100, 20)).as("paper").isEqualTo(255);
  }

  @Test
  void whatOthersReserveIsNotPaintedOn() {
    FrameBuffer frame = Frames.frame(Frames.BLACK, l -> l.segment(0, 50, 0, 100, 50, 0));
    view.lay(Frames.PAPER, 2 * SIDE, SIDE);
    view.reserve(0, 0, SIDE, 0);
    view.zoom(4, 50, 50);
    modes.toggleOutside();
    Painted painted = paint(frame, 2 * SIDE, SIDE);
    for (int x = SIDE; x < 2 * SIDE; x++) {
      assertThat(painted.rgb(x, 50)).isEqualTo(0x202020);
    }
    assertThat(painted.gray(50, 50)).isZero();
  }

  @Test
  void anotherViewNeedsNoUploadAndTheSameViewNoPainting() {
    FrameBuffer frame = tangle();
    PixelSurface surface = new PixelSurface(registry);
    surface.resize(SIDE, SIDE);
    try (LineRenderer renderer = new LineRenderer(registry, view, modes)) {
      renderer.draw(frame, surface.target());
      view.zoom(2, 10, 10);
      renderer.draw(frame, surface.target());
      assertThat(renderer.meter().redraws()).as("painted anew").isZero();
      renderer.draw(frame, surface.target());
      assertThat(renderer.meter().redraws()).isEqualTo(1);
      modes.toggleOutside();
      renderer.draw(frame, surface.target());
      assertThat(renderer.meter().redraws()).isEqualTo(1);
      assertThat(renderer.meter().frames()).isEqualTo(1);
    } finally {
      surface.close();
    }
  }

  @Test
  @Tag("slow")
  void movingAndMagnifyingMakeNoGarbage() {
    FrameBuffer frame = Frames.begin(Frames.PAPER.background(Color.WHITE));
    Frames.layer(frame, Frames.BLACK, l -> l.segment(0, 0, 0, 100, 100, 0));
    frame.finish(0);
    GarbageMeter garbage = new GarbageMeter();
    PixelSurface surface = new PixelSurface(registry);
    surface.resize(SIDE, SIDE);
    try (LineRenderer renderer = new LineRenderer(registry, view, modes)) {
      for (int i = 0; i < 2500; i++) {
        if (i == 500) {
          garbage.reset(); // the first rounds load and compile classes
        }
        garbage.begin();
        view.pan(i % 7 - 3, i % 5 - 2);
        view.zoom(i % 40 < 20 ? 1.1 : 1 / 1.1, 50, 50);
        if (i % 100 == 0) {
          view.turn();
        }
        renderer.draw(frame, surface.target());
        garbage.end();
      }
    } finally {
      surface.close();
    }
    assertThat(garbage.bytesPerRound()).isLessThan(1);
  }
}
