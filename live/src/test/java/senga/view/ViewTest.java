package senga.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.scene.Canvas;

/** Where the paper lies, and that every way there has a way back. */
class ViewTest {
  private static final Canvas PAPER = Canvas.mm(200, 100);
  private static final int TRIES = 2000;

  private static View fitted(Canvas paper, int width, int height) {
    View view = new View();
    view.lay(paper, width, height);
    return view;
  }

  private static String box(View view) {
    return view.left() + " " + view.top() + " " + view.right() + " " + view.bottom();
  }

  /** Anything a user may have done to it. */
  private static View somehow(SplittableRandom random) {
    Canvas paper = Canvas.mm(random.nextDouble(20, 900), random.nextDouble(20, 900));
    View view = fitted(paper, random.nextInt(50, 3000), random.nextInt(50, 2000));
    view.reserve(random.nextInt(20), random.nextInt(20), random.nextInt(20), 0);
    for (int i = random.nextInt(8); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> view.turn();
        case 1 -> view.pan(random.nextDouble(-400, 400), random.nextDouble(-400, 400));
        case 2 -> view.zoom(Math.exp(random.nextDouble(-3, 3)), 40, 30);
        default -> view.fit();
      }
    }
    return view;
  }

  @Test
  void atFirstThePaperIsAsLargeAsFitsInTheMiddleOnWholePixels() {
    assertThat(box(fitted(PAPER, 400, 400))).isEqualTo("0 100 400 300");
    assertThat(box(fitted(PAPER, 801, 300))).isEqualTo("100 0 700 300");
    assertThat(fitted(PAPER, 400, 400).pixelX(50, 25)).isEqualTo(100);
    assertThat(fitted(PAPER, 400, 400).pixelY(50, 25)).isEqualTo(150);
  }

  @Test
  void whatOthersReserveIsLeftToThem() {
    View view = fitted(PAPER, 600, 400);
    view.reserve(0, 0, 200, 0);
    assertThat(box(view)).isEqualTo("0 100 400 300");
    view.reserve(200, 100, 0, 0);
    assertThat(box(view)).isEqualTo("200 150 600 350");
    view.reserve(5000, 5000, 5000, 5000);
    assertThat(view.pixelsPerMm()).isPositive();
  }

  @Test
  void aPixelLeadsBackToItsPlaceOnPaper() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < TRIES; i++) {
      View view = somehow(random);
      double x = random.nextDouble(-200, 1000);
      double y = random.nextDouble(-200, 1000);
      double px = view.pixelX(x, y);
      double py = view.pixelY(x, y);
      assertThat(view.mmX(px, py)).as("seed 1, try %d", i).isCloseTo(x, within(1e-7));
      assertThat(view.mmY(px, py)).as("seed 1, try %d", i).isCloseTo(y, within(1e-7));
    }
  }

  @Test
  void theEdgesAreWhereThePapersCornersAre() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < TRIES; i++) {
      View view = somehow(random);
      Canvas paper = Canvas.mm(random.nextDouble(20, 900), 300);
      view.lay(paper, 700, 500);
      double ax = view.pixelX(0, 0);
      double bx = view.pixelX(paper.width(), paper.height());
      assertThat(view.left()).isCloseTo((int) Math.round(Math.min(ax, bx)), within(1));
      assertThat(view.right()).isCloseTo((int) Math.round(Math.max(ax, bx)), within(1));
    }
  }

  @Test
  void zoomingKeepsWhatIsUnderThePointer() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < TRIES; i++) {
      View view = somehow(random);
      view.fit();
      double x = view.left() + random.nextDouble() * (view.right() - view.left());
      double y = view.top() + random.nextDouble() * (view.bottom() - view.top());
      for (int step = 0; step < 12; step++) {
        double mmX = view.mmX(x, y);
        double mmY = view.mmY(x, y);
        view.zoom(random.nextBoolean() ? 1.4 : 1 / 1.3, x, y);
        assertThat(view.pixelX(mmX, mmY)).as("seed 3, try %d", i).isCloseTo(x, within(1e-6));
        assertThat(view.pixelY(mmX, mmY)).as("seed 3, try %d", i).isCloseTo(y, within(1e-6));
      }
    }
  }

  @Test
  void panningMovesEveryPlaceByThatManyPixels() {
    View view = fitted(PAPER, 400, 400);
    double x = view.pixelX(50, 50);
    double y = view.pixelY(50, 50);
    view.pan(13, -7);
    assertThat(view.pixelX(50, 50)).isCloseTo(x + 13, within(1e-3));
    assertThat(view.pixelY(50, 50)).isCloseTo(y - 7, within(1e-3));
    assertThat(view.isFitted()).isFalse();
  }

  @Test
  void thePaperCannotBeLost() {
    View view = fitted(PAPER, 400, 400);
    for (int i = 0; i < 1000; i++) {
      view.pan(500, 500);
    }
    view.zoom(1e-9, 0, 0);
    assertThat(view.right()).isPositive().isGreaterThan(view.left());
    assertThat(view.pixelsPerMm()).isCloseTo(2.0 / 8, within(1e-9));
    view.zoom(1e12, 200, 200);
    assertThat(view.pixelsPerMm()).isEqualTo(View.MOST_PIXELS_PER_MM);
  }

  @Test
  void fourQuarterTurnsAreNone() {
    View view = fitted(PAPER, 400, 400);
    String before = box(view);
    view.turn();
    assertThat(box(view)).isEqualTo("100 0 300 400");
    assertThat(view.pixelX(0, 0)).as("the top left is now at the top right").isEqualTo(300);
    assertThat(view.pixelY(0, 0)).isZero();
    view.turn();
    view.turn();
    view.turn();
    assertThat(box(view)).isEqualTo(before);
    assertThat(view.pixelX(10, 10)).isEqualTo(20);
  }

  @Test
  void aFreeViewTurnsAroundItsMiddle() {
    View view = fitted(PAPER, 400, 400);
    view.zoom(3, 120, 190);
    double x = view.mmX(200, 200);
    double y = view.mmY(200, 200);
    view.turn();
    assertThat(view.mmX(200, 200)).isCloseTo(x, within(1e-4));
    assertThat(view.mmY(200, 200)).isCloseTo(y, within(1e-4));
  }

  @Test
  void theSamePaperAgainKeepsTheViewAndAnotherFitsIt() {
    View view = fitted(PAPER, 400, 400);
    view.zoom(3, 120, 190);
    view.turn();
    long revision = view.revision();
    view.lay(Canvas.mm(200, 100), 400, 400);
    assertThat(view.revision()).isEqualTo(revision);
    assertThat(view.isFitted()).isFalse();
    view.lay(Canvas.mm(200, 120), 400, 400);
    assertThat(view.isFitted()).isTrue();
    assertThat(view.turns()).isEqualTo(1);
  }

  @Test
  void anotherSizeOfTheWindowKeepsTheMiddleOfAFreeView() {
    View view = fitted(PAPER, 400, 400);
    view.zoom(3, 120, 190);
    double x = view.mmX(200, 200);
    view.lay(PAPER, 800, 600);
    assertThat(view.mmX(400, 300)).isCloseTo(x, within(1e-6));
    assertThat(view.pixelsPerMm()).isEqualTo(6);
  }

  @Test
  void actualSizeIsTheScaleItIsToldAroundTheMiddle() {
    View view = fitted(PAPER, 400, 400);
    view.scale(3.7);
    assertThat(view.pixelX(101, 50) - view.pixelX(100, 50)).isCloseTo(3.7, within(1e-9));
    assertThat(view.pixelX(100, 50)).isCloseTo(200, within(1e-6));
  }
}
