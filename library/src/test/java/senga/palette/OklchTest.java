package senga.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;

class OklchTest {
  /** Figures that the space's author and CSS Color 4 give for the corners of sRGB. */
  @Test
  void theCornersOfSrgbLieWhereTheyArePublished() {
    lies("#ff0000", 0.62796, 0.25768, 29.234);
    lies("#00ff00", 0.86644, 0.29483, 142.495);
    lies("#0000ff", 0.45201, 0.31321, 264.052);
    lies("#ffffff", 1, 0, 0);
    lies("#000000", 0, 0, 0);
  }

  private static void lies(String hex, double lightness, double chroma, double hue) {
    Oklch color = Oklch.of(Color.of(hex));
    assertThat(color.lightness()).isCloseTo(lightness, within(1e-4));
    assertThat(color.chroma()).isCloseTo(chroma, within(1e-4));
    assertThat(color.hue()).isCloseTo(hue, within(0.01));
  }

  @Test
  void everyColourComesBackAsItWas() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      Color color = new Color(random.nextInt());
      assertThat(Oklch.of(color).color()).isEqualTo(color);
    }
  }

  @Test
  void whatIsTooColourfulKeepsItsLightnessAndHue() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 2_000; i++) {
      Oklch wished = Oklch.of(random.nextDouble(0.3, 0.9), 0.5, random.nextDouble(360));
      assertThat(wished.isShowable()).isFalse();
      Oklch shown = Oklch.of(wished.color());
      assertThat(shown.lightness()).isCloseTo(wished.lightness(), within(0.006));
      double turn = Math.abs(shown.hue() - wished.hue());
      assertThat(Math.min(turn, 360 - turn)).isLessThan(4);
    }
  }

  @Test
  void aMixtureGoesTheShorterWayRoundTheHues() {
    Oklch half = Oklch.of(0.6, 0.1, 350).mix(Oklch.of(0.8, 0.2, 30), 0.5);
    assertThat(half.hue()).isCloseTo(10, within(1e-9));
    assertThat(half.lightness()).isCloseTo(0.7, within(1e-12));
    assertThat(half.chroma()).isCloseTo(0.15, within(1e-12));
  }

  @Test
  void aGreyTakesTheHueOfWhatItIsMixedWith() {
    assertThat(Oklch.of(1, 0, 0).mix(Oklch.of(0.5, 0.2, 140), 0.3).hue()).isEqualTo(140);
    assertThat(Oklch.of(0.5, 0.2, 140).mix(Oklch.of(0, 0, 0), 0.9).hue()).isEqualTo(140);
  }

  @Test
  void aHueMayTurnAsOftenAsItLikes() {
    assertThat(Oklch.of(0.5, 0.1, -30).hue()).isEqualTo(330);
    assertThat(Oklch.of(0.5, 0.1, 350).turned(370).hue()).isEqualTo(0);
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThatThrownBy(() -> Oklch.of(1.2, 0, 0)).hasMessageContaining("lightness");
    assertThatThrownBy(() -> Oklch.of(0.5, -0.1, 0)).hasMessageContaining("chroma");
    assertThatThrownBy(() -> Oklch.of(0.5, 0.1, Double.NaN)).hasMessageContaining("hue");
  }
}
