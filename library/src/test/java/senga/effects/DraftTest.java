package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Quality;
import senga.realise.Realiser;

/** What is drawn of effects while time runs and something quick will do. */
class DraftTest {
  private static final Geometry SMALL = square(40);
  private static final Geometry LARGE = square(800);

  private static Geometry square(double mm) {
    return G.rect().width(mm).height(mm).center(mm / 2, mm / 2);
  }

  @Test
  void aDraftOfALatticeStillHasLines() {
    for (Effect effect : List.of(new Isocontour(), new Metaball())) {
      assertThat(draft(LARGE, effect).vertexCount()).isGreaterThan(20);
    }
  }

  @Test
  void aDraftOfManyLinesOrCellsHasFewer() {
    for (Effect effect :
        List.of(
            E.fill().density(30_000),
            E.fill().density(400).pattern(Fill.Pattern.DOTS),
            E.partition().siteCount(2_000))) {
      int whole = whole(LARGE, effect).lineCount();
      assertThat(draft(LARGE, effect).lineCount())
          .as(effect.toString())
          .isBetween(whole / 100 + 1, whole / 2 + 10);
    }
  }

  @Test
  void whatIsSmallEnoughIsNoDraftAtAll() {
    for (Effect effect : List.of(E.fill(), E.partition(), E.isocontour())) {
      assertThat(draft(SMALL, effect)).isEqualTo(whole(SMALL, effect));
    }
  }

  /** Each edge may be met by a line however far these lie apart: to part them more is no help. */
  @Test
  void aRegionOfManyEdgesIsFilledAsItIs() {
    Geometry row = SMALL.through(E.repeat().count(100).offset(41 * 100, 0, 0));
    Geometry rings = row.through(E.repeat().count(100).offset(0, 41 * 100, 0));
    assertThat(whole(rings, E.fill()).lineCount()).isGreaterThan(10_000);
    assertThat(draft(rings, E.fill())).isEqualTo(whole(rings, E.fill()));
  }

  private static Polylines draft(Geometry input, Effect effect) {
    return new Realiser().quality(Quality.DRAFT).realise(input.through(effect));
  }

  private static Polylines whole(Geometry input, Effect effect) {
    return new Realiser().realise(input.through(effect));
  }
}
