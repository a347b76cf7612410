package senga.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import senga.geometry.Color;
import senga.geometry.Group;
import senga.scene.Canvas;
import senga.scene.Layer;

class PaletteTest {
  private static final Color NAVY = Color.of("#1d3557");

  @Test
  void afterTheLastColourTheFirstComesAgain() {
    Palette three = Palette.of("#111111", "#222222", "#333333");
    assertThat(three.get(4)).isEqualTo(Color.of("#222222"));
    assertThat(three.get(-1)).isEqualTo(Color.of("#333333"));
  }

  @Test
  void aTriadIsTheColourItselfAndTwoAtEqualDistances() {
    Palette triad = Palette.harmony(Color.of("#c05030"), Harmony.TRIADIC, 3);
    double first = Oklch.of(triad.get(0)).hue();
    assertThat(triad.get(0)).isEqualTo(Color.of("#c05030"));
    assertThat(apart(Oklch.of(triad.get(1)).hue(), first)).isCloseTo(120, within(4.0));
    assertThat(apart(Oklch.of(triad.get(2)).hue(), first)).isCloseTo(120, within(4.0));
  }

  private static double apart(double a, double b) {
    double turn = Math.abs(a - b);
    return Math.min(turn, 360 - turn);
  }

  @ParameterizedTest
  @EnumSource
  void aHarmonyHasAsManyDifferentColoursAsAskedFor(Harmony harmony) {
    Palette ten = Palette.harmony(NAVY, harmony, 10);
    assertThat(new HashSet<>(ten.colors())).hasSize(10);
    assertThat(ten.get(0)).isEqualTo(NAVY);
  }

  @Test
  void aGradientGoesInStepsThatLookEqual() {
    Palette steps = Palette.gradient(Color.BLACK, Color.WHITE, 11);
    assertThat(steps.get(0)).isEqualTo(Color.BLACK);
    assertThat(steps.get(10)).isEqualTo(Color.WHITE);
    for (int i = 0; i <= 10; i++) {
      assertThat(Oklch.of(steps.get(i)).lightness()).isCloseTo(i / 10.0, within(0.01));
    }
  }

  @Test
  void aPlaceAlongThePaletteMayFallOnAColourOfIt() {
    Palette three = Palette.of("#102030", "#405060", "#708090");
    assertThat(three.at(0)).isEqualTo(three.get(0));
    assertThat(three.at(0.5)).isEqualTo(three.get(1));
    assertThat(three.at(1)).isEqualTo(three.get(2));
    assertThat(Palette.of("#123456").at(0.7)).isEqualTo(Color.of("#123456"));
  }

  @Test
  void layersTakeTheirInkFromItInOrder() {
    Layer plain = Layer.of(Group.of(List.of())).width(0.7).name("a");
    List<Layer> inked = Palette.of("#111111", "#222222").ink(List.of(plain, plain, plain));
    assertThat(inked)
        .extracting(layer -> layer.pen().color().hex())
        .containsExactly("#111111", "#222222", "#111111");
    assertThat(inked.get(1).pen()).isEqualTo(plain.color("#222222").pen());
  }

  @Test
  void contrastIsTheRatioOfWcag() {
    assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Palette.contrast(NAVY, NAVY)).isEqualTo(1);
    assertThat(Palette.contrast(Color.of("#777777"), Color.WHITE)).isCloseTo(4.48, within(0.01));
  }

  @Test
  void legibleColoursStandOutFromAnyPaperAndOthersStayAsTheyAre() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 500; i++) {
      Color ink = new Color(random.nextInt() | 0xff);
      Canvas paper = Canvas.mm(10, 10).background(new Color(random.nextInt() | 0xff));
      Color legible = new Palette(List.of(ink)).legibleOn(paper, 3).get(0);
      assertThat(Palette.contrast(legible, paper.background())).isGreaterThanOrEqualTo(3);
      if (Palette.contrast(ink, paper.background()) >= 3) {
        assertThat(legible).isEqualTo(ink);
      }
    }
  }

  @Test
  void whoSeesNoRedOrGreenTellsThemByLightnessAlone() {
    Color red = Vision.DEUTERANOPIA.see(Color.of("#c04000"));
    Color green = Vision.DEUTERANOPIA.see(Color.of("#007800"));
    assertThat(apart(Oklch.of(red).hue(), Oklch.of(green).hue())).isLessThan(25);
    assertThat(Vision.GREY.see(NAVY).red()).isEqualTo(Vision.GREY.see(NAVY).blue());
    for (Vision vision : Vision.values()) {
      assertThat(vision.see(Color.WHITE)).isEqualTo(Color.WHITE);
      assertThat(vision.see(Color.BLACK)).isEqualTo(Color.BLACK);
    }
    assertThat(Palette.of("#1d3557").seenBy(Vision.FULL)).isEqualTo(Palette.of("#1d3557"));
  }

  @Test
  void plainListsOfColoursAreRead() {
    Palette expected = Palette.of("#264653", "#2a9d8f", "#e9c46a");
    assertThat(Palette.read("264653-2a9d8f-e9c46a")).isEqualTo(expected);
    assertThat(Palette.read("// sea\n#264653\r\n#2a9d8f // reed\n\n  #e9c46a")).isEqualTo(expected);
    assertThat(Palette.read("[\"#264653\", \"#2a9d8f\", \"#e9c46a\"]")).isEqualTo(expected);
  }

  @Test
  void aWordThatIsNoColourIsNamedWithItsLine() {
    assertThatThrownBy(() -> Palette.read("#264653\nred\n"))
        .hasMessage("line 2: \"red\" is no colour; #rgb, #rrggbb or #rrggbbaa is allowed");
    assertThatThrownBy(() -> Palette.read(" \n// nothing"))
        .hasMessage("no colour found; a list such as #1d3557 #e63946 is read");
    assertThatThrownBy(() -> new Palette(List.of())).hasMessageContaining("number of colours");
  }

  @Test
  void theLightestComesFirstWhenSorted() {
    assertThat(Palette.of("#222222", "#eeeeee", "#888888").byLightness())
        .isEqualTo(Palette.of("#eeeeee", "#888888", "#222222"));
  }
}
