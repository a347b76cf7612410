package senga.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.effects.Repeat;
import senga.geometry.Applied;
import senga.geometry.Declaration;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.shapes.Circle;
import senga.shapes.Grid;

/** What a page shows of a parameter, and how a small picture is written. */
class StripTest {
  @Test
  void aParameterIsShownOverItsSliderWithItsUnit() {
    assertThat(values(strip(G.circle(), "radius")))
        .containsExactly("50 mm", "100 mm", "150 mm", "200 mm"); // 0 mm would be a dot
  }

  @Test
  void aRangeThatIsWideIsShownInEqualFactors() {
    assertThat(values(strip(G.circle(), "segments")))
        .containsExactly("3", "11", "39", "142", "512");
  }

  @Test
  void whatIsAMereShiftIsNotShown() {
    assertThat(Strip.of(Declaration.of(Circle.class), new Example("", G.circle())))
        .noneMatch(strip -> strip.parameter().name().equals("center"));
  }

  @Test
  void aStripGoesNoFartherThanLinesCanBeToldApart() {
    Strip strip = strip(G.grid().ny(10).side(90), "nx");
    assertThat(Integer.parseInt(values(strip).getLast())).isLessThan(100);
  }

  @Test
  void aParameterThatMattersForOneChoiceIsShownWithIt() {
    Geometry recipe = G.rect().width(40).height(30).through(E.repeat());
    Strip radius =
        Strip.of(Declaration.of(Repeat.class), new Example("", recipe)).stream()
            .filter(strip -> strip.parameter().name().equals("radius"))
            .findFirst()
            .orElseThrow();
    assertThat(radius.condition()).isEqualTo("layout radial");
  }

  @Test
  void aSizeIsSeenFromFrameToFrame() {
    List<Sample> samples = strip(G.circle(), "radius").samples(100);
    assertThat(samples.getFirst().side()).isEqualTo(samples.getLast().side());
  }

  @Test
  void theLastStepOfATypeIsExchangedAndWhatComesBeforeAndBehindStays() {
    Geometry recipe = G.group(G.empty(), G.line().through(E.scale().factor(2)).rotate(30));
    Geometry other = Within.put(recipe, E.scale().factor(3));
    assertThat(other).isEqualTo(G.group(G.empty(), G.line().scale(3).rotate(30)));
    assertThat(Within.find(other, Grid.class)).isEqualTo(Optional.empty());
    assertThat(Within.put(new Applied(E.scale(), G.line()), G.grid())).isNotEqualTo(G.grid());
  }

  @Test
  void aPictureIsWrittenInWholeUnitsAndWhatLooksTheSameOnce() {
    PolylinesBuilder twice = new PolylinesBuilder();
    for (int i = 0; i < 2; i++) {
      twice.segment(0, 0, 0, 10, 5, 3);
    }
    Polylines lines = twice.vertex(5, 5).endLine().build();
    Sample sample = new Sample(-5, -5, 20, 200);
    assertThat(sample.path(lines)).isEqualTo("M50 50l100 50M100 100l0 0");
  }

  private static Strip strip(Geometry shape, String parameter) {
    return Strip.of(Declaration.of(shape), new Example("", shape)).stream()
        .filter(strip -> strip.parameter().name().equals(parameter))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(Strip strip) {
    return strip.steps().stream().map(Strip.Step::value).toList();
  }
}
