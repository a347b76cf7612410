package senga.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;

/** What holds for every paper, and the doors of what a show may ask for. */
class CanvasLawsTest {
  @Test
  void aSizeOfAnyNumbersIsReadAsItIsWritten() {
    SplittableRandom random = new SplittableRandom(71);
    for (int i = 0; i < 1_000; i++) {
      double width = random.nextInt(1, 10_000_000) / 1e3;
      double height = random.nextInt(1, 10_000_000) / 1e3;
      if (Math.min(width, height) >= 0.01) {
        String text = String.format(Locale.ROOT, "%.3fx%.3f", width, height);
        assertThat(Canvas.parse(text)).isEqualTo(Canvas.mm(width, height));
      }
    }
  }

  @Test
  void everySizeOfASeriesIsTheNextOneTwice() {
    for (String letter : new String[] {"A", "B"}) {
      for (int n = letter.equals("A") ? 0 : 4; n < 6; n++) {
        Canvas large = Canvas.parse(letter + n);
        Canvas small = Canvas.parse(letter + (n + 1));
        assertThat(small.height()).isEqualTo(large.width());
        assertThat(small.width()).isEqualTo(Math.floor(large.height() / 2));
        assertThat(large.height() / large.width()).isBetween(1.40, 1.43);
      }
    }
  }

  @Test
  void everyPaperButASquareIsUprightUnlessItIsCalledLandscape() {
    for (String name : Canvas.names()) {
      Canvas paper = Canvas.parse(name);
      boolean lies = paper.width() > paper.height();
      boolean isSquare = paper.width() == paper.height();
      assertThat(lies).as(name).isEqualTo(name.endsWith("-landscape") && !isSquare);
      assertThat(paper.landscape().width()).isEqualTo(Math.max(paper.width(), paper.height()));
      assertThat(paper.landscape().landscape()).isEqualTo(paper.landscape());
    }
  }

  @Test
  void theSmallestAndTheLargestPaperAreAllowed() {
    assertThat(Canvas.mm(0.01, 10_000).width()).isEqualTo(0.01);
    assertThat(Canvas.mm(10_000, 0.01).height()).isEqualTo(0.01);
    for (double side : new double[] {0.0099, 10_000.1, -1}) {
      assertThatIllegalArgumentException().isThrownBy(() -> Canvas.mm(side, 10));
      assertThatIllegalArgumentException().isThrownBy(() -> Canvas.mm(10, side));
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what it is about
  void aCanvasNeedsAColour() {
    assertThatNullPointerException()
        .isThrownBy(() -> Canvas.mm(10, 10).background(null))
        .withMessage("a canvas needs a colour, got null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10x", "x10", "10x10x10", "1e3x10", "10 10", "10,5x10", "-10x10", "+1x1"})
  void whatIsNoSizeIsNoSize(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Canvas.parse(text))
        .withMessageStartingWith("unknown canvas \"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 5, 'fps must lie between 1 and 1000, got 0'",
    "1001, 1, 5, 'fps must lie between 1 and 1000, got 1001'",
    "60, 0, 5, 'workers must lie between 1 and 64, got 0'",
    "60, 65, 5, 'workers must lie between 1 and 64, got 65'",
    "60, 1, 0, 'timeout in seconds must be above 0, got 0'",
    "60, 1, -1, 'timeout in seconds must be above 0, got -1'",
    "60, 1, 86400.5, 'timeout in seconds must lie between 0 and 86400, got 86400.5'",
    "60, 1, NaN, 'timeout in seconds must be a finite number, got NaN'",
  })
  void wishesThatNoShowCanHeedAreRefused(int fps, int workers, double timeout, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StageOptions(fps, workers, 0, Controls.NONE, true, timeout, false))
        .withMessage(sentence);
  }

  @Test
  void theEndsOfEveryRangeAreAllowed() {
    StageOptions least = StageOptions.DEFAULT.fps(1).workers(1).timeout(1e-6);
    StageOptions most = StageOptions.DEFAULT.fps(1000).workers(64).timeout(86_400);
    assertThat(least).isEqualTo(new StageOptions(1, 1, 0, Controls.NONE, true, 1e-6, false));
    assertThat(most).isEqualTo(new StageOptions(1000, 64, 0, Controls.NONE, true, 86_400, false));
  }

  @Test
  void aWishChangesNothingButItself() {
    StageOptions wished =
        StageOptions.DEFAULT.fps(25).workers(3).seed(-9).cc(7, 0.5).hud(false).timeout(2);
    assertThat(wished)
        .isEqualTo(new StageOptions(25, 3, -9, Controls.NONE.with(7, 0.5), false, 2, false));
    assertThat(wished.fps(60).workers(1).seed(0).controls(Controls.NONE).hud(true).timeout(5))
        .isEqualTo(StageOptions.DEFAULT);
  }
}
