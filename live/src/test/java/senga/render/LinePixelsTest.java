package senga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static senga.render.Frames.BLACK;
import static senga.render.Frames.PAPER;
import static senga.render.Frames.begin;
import static senga.render.Frames.frame;
import static senga.render.Frames.layer;
import static senga.render.Frames.pen;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.scene.Canvas;
import senga.scene.Pen;
import senga.scene.Scene;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;

/** What lands on which pixel; one mm is one pixel unless said otherwise. */
@NeedsGl
class LinePixelsTest {
  private static final int WHITE = 0xffffff;

  private final GlRegistry registry;

  LinePixelsTest(GlFixture gl) {
    registry = gl.registry();
  }

  private Painted paint(FrameBuffer frame) {
    return Painted.of(registry, frame, 100, 100);
  }

  private Painted paint(Pen pen, Consumer<PolylinesBuilder> lines) {
    return paint(frame(pen, lines));
  }

  @Test
  void aLineCoversExactlyTheRowsOfItsWidth() {
    Painted painted = paint(BLACK.width(6), lines -> lines.segment(20, 50, 0, 80, 50, 0));
    for (int y = 0; y < 100; y++) {
      assertThat(painted.gray(50, y)).as("row " + y).isEqualTo(y >= 47 && y < 53 ? 0 : 255);
    }
  }

  @Test
  void capsAreRoundAndReachHalfAWidthBeyondTheEnds() {
    Painted painted = paint(BLACK.width(10), lines -> lines.segment(30, 50, 0, 70, 50, 0));
    assertThat(painted.gray(26, 50)).isZero();
    assertThat(painted.gray(73, 50)).isZero();
    assertThat(painted.gray(24, 50)).isEqualTo(255);
    assertThat(painted.gray(25, 46)).as("corner of a square cap").isEqualTo(255);
    assertThat(painted.ink()).isCloseTo(40 * 10 + Math.PI * 25, within(2.0));
  }

  @Test
  void aLineInAnyDirectionHasTheInkOfItsLengthAndWidth() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 40; i++) {
      double angle = random.nextDouble(2 * Math.PI);
      double x = 30 * Math.cos(angle);
      double y = 30 * Math.sin(angle);
      double width = random.nextDouble(2, 8);
      Painted painted =
          paint(BLACK.width(width), lines -> lines.segment(50 - x, 50 - y, 0, 50 + x, 50 + y, 0));
      assertThat(painted.ink())
          .as("seed 7, try " + i)
          .isCloseTo(60 * width + Math.PI * width * width / 4, within(0.02 * 60 * width));
    }
  }

  @Test
  void linesThinnerThanAPixelPaleInsteadOfVanishing() {
    Painted half = paint(BLACK.width(0.5), lines -> lines.segment(10, 50.5, 0, 90, 50.5, 0));
    Painted tenth = paint(BLACK.width(0.1), lines -> lines.segment(10, 50.5, 0, 90, 50.5, 0));
    assertThat(half.gray(50, 50)).isCloseTo(127, within(2));
    assertThat(tenth.gray(50, 50)).isCloseTo(230, within(2));
    assertThat(half.gray(50, 49)).isEqualTo(255);
  }

  @Test
  void aTranslucentLineHasOneColourAtJoinsCrossingsAndSeams() {
    Painted painted =
        paint(
            pen("#00000080", 10),
            lines -> {
              lines.vertex(20, 20).vertex(80, 20).vertex(80, 80).vertex(20, 80).close().endLine();
              lines.segment(10, 50, 0, 90, 50, 0);
            });
    int once = painted.rgb(50, 20);
    assertThat(once & 0xff).isCloseTo(127, within(1));
    assertThat(painted.rgb(80, 20)).as("join").isEqualTo(once);
    assertThat(painted.rgb(20, 20)).as("seam").isEqualTo(once);
    assertThat(painted.rgb(80, 50)).as("crossing").isEqualTo(once);
  }

  @Test
  void layersOfTranslucentInkAddUp() {
    FrameBuffer frame = begin(PAPER);
    layer(frame, pen("#ff000080", 10), lines -> lines.segment(10, 50, 0, 90, 50, 0));
    layer(frame, pen("#0000ff80", 10), lines -> lines.segment(50, 10, 0, 50, 90, 0));
    frame.finish(0);
    Painted painted = paint(frame);
    assertThat(painted.rgb(20, 50)).isEqualTo(0xff7f7f);
    assertThat(painted.rgb(50, 20)).isEqualTo(0x7f7fff);
    assertThat(painted.rgb(50, 50) >> 16).as("red under blue").isCloseTo(127, within(1));
    assertThat(painted.rgb(50, 50) & 0xff).as("blue over red").isCloseTo(191, within(1));
  }

  @Test
  void aLineOfOneVertexIsADot() {
    Painted painted = paint(BLACK.width(20), lines -> lines.vertex(50, 50).endLine());
    assertThat(painted.ink()).isCloseTo(Math.PI * 100, within(3.0));
    assertThat(painted.gray(50, 50)).isZero();
  }

  @Test
  void aDotIsNotJoinedToTheNextLine() {
    Painted painted =
        paint(
            BLACK.width(4), lines -> lines.vertex(20, 50).endLine().segment(80, 20, 0, 80, 80, 0));
    assertThat(painted.gray(50, 50)).isEqualTo(255);
    assertThat(painted.gray(20, 50)).isZero();
  }

  @Test
  void linesAreNotJoinedToEachOtherAndEmptyOnesLeaveNoTrace() {
    Painted painted =
        paint(
            BLACK.width(4),
            lines -> {
              lines.endLine().segment(10, 20, 0, 90, 20, 0).endLine().endLine();
              lines.segment(10, 80, 0, 90, 80, 0).endLine();
            });
    assertThat(painted.gray(50, 20)).isZero();
    assertThat(painted.gray(50, 80)).isZero();
    assertThat(painted.gray(50, 50)).isEqualTo(255);
  }

  @Test
  void segmentsOfNoLengthAreDots() {
    Painted painted = paint(BLACK.width(20), lines -> lines.segment(50, 50, 0, 50, 50, 0));
    assertThat(painted.ink()).isCloseTo(Math.PI * 100, within(3.0));
  }

  @Test
  void everyOfTheMostLayersHasItsColour() {
    FrameBuffer frame = begin(Canvas.mm(256, 256));
    for (int i = 0; i < Scene.MOST_LAYERS; i++) {
      int row = i;
      Color color = new Color(i << 24 | (255 - i) << 16 | 0x40ff);
      Pen pen = Pen.DEFAULT.color(color).width(1);
      layer(frame, pen, lines -> lines.segment(0, row + 0.5, 0, 256, row + 0.5, 0));
    }
    frame.finish(0);
    Painted painted = Painted.of(registry, frame, 256, 256);
    for (int i = 0; i < Scene.MOST_LAYERS; i++) {
      assertThat(painted.rgb(128, i)).as("layer " + i).isEqualTo(i << 16 | (255 - i) << 8 | 0x40);
    }
  }

  @Test
  void yGrowsDownwardsAndXToTheRight() {
    Painted painted = paint(BLACK.width(4), lines -> lines.vertex(10, 20).endLine());
    assertThat(painted.gray(10, 20)).isZero();
    assertThat(painted.gray(10, 80)).isEqualTo(255);
    assertThat(painted.gray(90, 20)).isEqualTo(255);
  }

  @Test
  void thePaperLiesInTheMiddleAndNoLineLeavesIt() {
    FrameBuffer frame = frame(BLACK.width(10), lines -> lines.segment(-50, 50, 0, 150, 50, 0));
    Painted painted = Painted.of(registry, frame, 200, 100);
    assertThat(painted.rgb(50, 10)).isEqualTo(WHITE);
    assertThat(painted.rgb(149, 10)).isEqualTo(WHITE);
    assertThat(painted.gray(50, 50)).isZero();
    assertThat(painted.rgb(49, 50)).as("desk").isEqualTo(painted.rgb(10, 10)).isNotEqualTo(WHITE);
    assertThat(painted.rgb(150, 50)).as("desk").isEqualTo(painted.rgb(10, 10));
  }

  @Test
  void theBackgroundIsThePaper() {
    FrameBuffer frame = begin(PAPER.background(Color.of("#102030")));
    frame.finish(0);
    assertThat(paint(frame).rgb(50, 50)).isEqualTo(0x102030);
  }

  @Test
  void widthsGrowWithTheTarget() {
    FrameBuffer frame = frame(BLACK.width(6), lines -> lines.segment(20, 50, 0, 80, 50, 0));
    Painted painted = Painted.of(registry, frame, 300, 300);
    for (int y = 0; y < 300; y++) {
      assertThat(painted.gray(150, y)).as("row " + y).isEqualTo(y >= 141 && y < 159 ? 0 : 255);
    }
  }

  @Test
  void linesFarOutsideThePaperCostAndHarmNothing() {
    Painted painted =
        paint(
            BLACK.width(4),
            lines -> lines.segment(-1e6, -1e6, 0, 1e6, 1e6, 0).segment(500, 0, 0, 500, 9, 0));
    assertThat(painted.gray(50, 50)).isZero();
    assertThat(painted.gray(90, 10)).isEqualTo(255);
  }
}
