package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.effects.Displace;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.shapes.Polyline;
import senga.shapes.Sphere;

/** Parameters as a person reads them. */
class ParameterTextTest {
  @Test
  void onlyWhatDiffersFromTheDefaultsIsTold() {
    assertThat(ParameterText.of(new Sphere())).isEqualTo("the defaults");
    assertThat(ParameterText.of(new Sphere().subdivisions(4).diameter(2.5)))
        .isEqualTo("subdivisions = 4, diameter = 2.5");
    assertThat(ParameterText.of(new Displace().amplitude(1e300)))
        .isEqualTo("amplitude = 1.0E300, 1.0E300, 1.0E300");
    assertThat(ParameterText.of(new Sphere().style(Sphere.Style.ZIGZAG)))
        .isEqualTo("style = zigzag");
  }

  @Test
  void wholeNumbersHaveNoPoint() {
    assertThat(ParameterText.number(30)).isEqualTo("30");
    assertThat(ParameterText.number(-0.5)).isEqualTo("-0.5");
    assertThat(ParameterText.number(1e20)).isEqualTo("1.0E20");
    assertThat(ParameterText.number(10.01)).isEqualTo("10.01");
  }

  @Test
  void everyKindOfValueHasItsWords() {
    assertThat(ParameterText.value(null)).isEqualTo("none");
    assertThat(ParameterText.value(2.0)).isEqualTo("2");
    assertThat(ParameterText.value(7)).isEqualTo("7");
    assertThat(ParameterText.value(true)).isEqualTo("true");
    assertThat(ParameterText.value("two words")).isEqualTo("\"two words\"");
    assertThat(ParameterText.value(Vec3.of(1, 2.5, -3))).isEqualTo("1, 2.5, -3");
    assertThat(ParameterText.value(G.group())).isEqualTo("nothing");
    assertThat(ParameterText.value(G.sphere())).isEqualTo("a recipe");
    assertThat(ParameterText.value(Polylines.EMPTY)).isEqualTo("0 lines");
  }

  @Test
  void aListIsShownUpToItsFourthEntry() {
    assertThat(ParameterText.value(List.of())).isEmpty();
    assertThat(ParameterText.value(List.of(1.0, 2.0))).isEqualTo("(1) (2)");
    assertThat(ParameterText.value(Collections.nCopies(4, 5.5)))
        .isEqualTo("(5.5) (5.5) (5.5) (5.5)");
    assertThat(ParameterText.value(Collections.nCopies(5, 5.5)))
        .isEqualTo("(5.5) (5.5) (5.5) (5.5) …");
  }

  @Test
  void aLongListOfPointsStaysALine() {
    Vec3[] points = new Vec3[1_000];
    Arrays.fill(points, Vec3.of(1e-300, 1e-300, 1e-300));
    assertThat(ParameterText.of(new Polyline().points(List.of(points))))
        .startsWith("points = (1.0E-300, ")
        .endsWith("…")
        .hasSizeLessThan(80);
  }
}
