package senga.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.scene.Canvas;

/** How many pixels a paper becomes, and how many are too many. */
class ImageSizeTest {
  private static final Canvas A5 = Canvas.mm(148, 210);

  @ParameterizedTest
  @CsvSource({"25.4, 148, 210", "254, 1480, 2100", "150, 874, 1240", "0.1, 1, 1"})
  void dotsPerInchAreCountedOnThePaper(double dpi, int width, int height) {
    ImageSize size = ImageSize.of(A5, Resolution.dpi(dpi));
    assertThat(size.width()).isEqualTo(width);
    assertThat(size.height()).isEqualTo(height);
    assertThat(size.pixelsPerMm()).isCloseTo(dpi / 25.4, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"148, 148, 210", "1, 1, 1", "2, 2, 3", "300, 300, 426"})
  void aWidthIsKeptAndTheHeightFollows(int pixels, int width, int height) {
    ImageSize size = ImageSize.of(A5, Resolution.width(pixels));
    assertThat(size.width()).isEqualTo(width);
    assertThat(size.height()).isEqualTo(height);
  }

  @Test
  void aSideMayBeAsLongAsTheLimitAndNotAPixelLonger() {
    Resolution one = Resolution.pixelsPerMm(1);
    assertThat(ImageSize.of(Canvas.mm(100, 10), one, 100, 1_000).width()).isEqualTo(100);
    assertThat(ImageSize.of(Canvas.mm(10, 100), one, 100, 1_000).height()).isEqualTo(100);
    assertTooLarge(Canvas.mm(101, 9), one, 100, 1_000);
    assertTooLarge(Canvas.mm(9, 101), one, 100, 1_000);
  }

  @Test
  void thePixelsMayBeAsManyAsTheLimitAndNotOneMore() {
    Resolution one = Resolution.pixelsPerMm(1);
    assertThat(ImageSize.of(Canvas.mm(40, 25), one, 100, 1_000)).isNotNull();
    assertTooLarge(Canvas.mm(40, 25), one, 100, 999);
  }

  @Test
  void theSentenceSaysHowLargeAndWhatIsAllowed() {
    assertThatExceptionOfType(ExportFailed.class)
        .isThrownBy(() -> ImageSize.of(Canvas.mm(10_000, 50), Resolution.dpi(100_000)))
        .withMessage(
            "a picture of 39370079 × 196850 pixels is too large: at most 32767 per side and 512"
                + " million in all are allowed; lower the resolution");
  }

  @Test
  void resolutionsBeyondAllBoundsAreTooLargeAndNothingElse() {
    for (double pixels : new double[] {1e9, 1e100, Double.MAX_VALUE}) {
      assertTooLarge(A5, Resolution.pixelsPerMm(pixels), 32_767, 512_000_000);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "NaN", "Infinity"})
  void whatIsNoResolutionIsRefused(double value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Resolution.dpi(value));
    assertThatIllegalArgumentException().isThrownBy(() -> Resolution.pixelsPerMm(value));
  }

  @Test
  void aWidthIsAtLeastAPixelAndAResolutionAboveNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resolution.width(0))
        .withMessage("width in pixels must be at least 1, got 0");
    assertThat(Resolution.width(1).pixelsPerMm(A5)).isEqualTo(1.0 / 148);
    assertThat(Resolution.pixelsPerMm(0.01).pixelsPerMm(A5)).isEqualTo(0.01);
    assertThat(Resolution.dpi(0.5).pixelsPerMm(A5)).isEqualTo(0.5 / 25.4);
  }

  private static void assertTooLarge(Canvas paper, Resolution resolution, int side, long pixels) {
    assertThatExceptionOfType(ExportFailed.class)
        .isThrownBy(() -> ImageSize.of(paper, resolution, side, pixels))
        .withMessageContaining("is too large: at most " + side + " per side");
  }
}
