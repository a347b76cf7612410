package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.scene.Canvas;

class WindowSizeTest {
  private static final WindowOptions HEADLESS = WindowOptions.DEFAULT.headless(true);

  @Test
  void aWishedScaleIsKept() {
    assertThat(WindowSize.of(Canvas.mm(210, 297), HEADLESS.pixelsPerMm(2)))
        .isEqualTo(new WindowSize(420, 594));
  }

  @Test
  void withoutAWishThePaperFitsTheScreenInItsProportions() {
    assertThat(WindowSize.of(Canvas.mm(400, 400), HEADLESS)).isEqualTo(new WindowSize(1200, 1200));
    assertThat(WindowSize.of(Canvas.mm(210, 297), HEADLESS)).isEqualTo(new WindowSize(848, 1200));
    assertThat(WindowSize.of(Canvas.mm(600, 300), HEADLESS)).isEqualTo(new WindowSize(1200, 600));
  }

  @Test
  void theThinnestPaperStillHasAPixel() {
    assertThat(WindowSize.of(Canvas.mm(0.01, 1000), HEADLESS)).isEqualTo(new WindowSize(1, 1200));
  }
}
