package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.E;
import senga.G;
import senga.geometry.About;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.tune.Change.Calculated;
import senga.tune.Change.Plus;
import senga.tune.Change.Set;
import senga.tune.Change.Times;

/** A change that cannot be leaves the sketch's own value and says why. */
class TroublesTest {
  private final Tuning tuning = new Tuning();

  @Test
  void whatARecordRefusesIsSaidInItsOwnWords() {
    change("ink/polygon.sides", new Set(2));
    change("ink/polygon.diameter", new Set(7));
    assertThat(tuned(G.polygon())).isEqualTo(G.polygon().diameter(7));
    assertThat(trouble("ink/polygon.sides")).isEqualTo("polygon sides must be at least 3, got 2");
    assertThat(tuning.troubles()).hasSize(1);
  }

  @Test
  void theTroubleIsOverWhenTheChangeIs() {
    change("ink/polygon.sides", new Set(2));
    tuned(G.polygon());
    change("ink/polygon.sides", new Set(5));
    tuned(G.polygon());
    assertThat(tuning.troubles()).isEmpty();
  }

  @Test
  void oneInstanceThatRefusesLeavesTheOthersChanged() {
    change("ink/polygon.sides", new Plus(-2));
    assertThat(tuned(G.group(G.polygon().sides(9), G.polygon().sides(3))))
        .isEqualTo(G.group(G.polygon().sides(7), G.polygon().sides(3)));
    assertThat(trouble("ink/polygon.sides")).contains("at least 3, got 1");
  }

  @Test
  void valuesThatAreOnlyRightTogetherAreChangedTogether() {
    change("ink/interval.from", new Set(20));
    change("ink/interval.to", new Set(30));
    assertThat(tuned(new Interval(1, 2))).isEqualTo(new Interval(20, 30));
    assertThat(tuning.troubles()).isEmpty();
    change("ink/interval.to", new Set(10));
    assertThat(tuned(new Interval(1, 2))).isEqualTo(new Interval(1, 10));
    assertThat(trouble("ink/interval.from")).isEqualTo("from must not be above to");
  }

  @Test
  void aRecordMayThrowWhateverItLikes() {
    change("ink/rude.number", new Set(1));
    assertThat(tuned(new Rude(0))).isEqualTo(new Rude(0));
    assertThat(trouble("ink/rude.number")).contains("StackOverflowError");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code / 0 | the formula gives an infinite number, so the sketch's own value stays",
        "0 / 0 | the formula gives no number, so the sketch's own value stays",
        "sqrt(-1) | the formula gives no number, so the sketch's own value stays",
        "{ink/gird.size} | there is no step \"ink/gird\", did you mean \"ink/grid\"?",
        "{imk/grid.center.x} | there is no layer \"imk\", did you mean \"ink\"?",
        "{ink/grid.centre.x} | there is no parameter \"centre.x\"; there are nx, ny, ",
        "{ink/grid.center.x#5} | there is no instance 5 of ink/grid.center.x",
        "{sketch/speed} | there is no value of the sketch \"speed\"",
        "{ink/grid.hue} | there is no parameter \"hue\"; there are nx, ny, ",
      })
  void aFormulaThatGivesNothingSaysWhy(String formula, String sentence) {
    change("ink/polygon.diameter", new Calculated(Formula.of(formula)));
    Geometry recipe = G.polygon().plus(G.grid());
    assertThat(tuned(recipe)).isSameAs(recipe);
    assertThat(trouble("ink/polygon.diameter")).startsWith(sentence);
  }

  @Test
  void aFormulaThatLeadsBackToItselfIsRefusedWithItsWay() {
    change("ink/a.x", "{ink/b.x}");
    change("ink/b.x", "1 + {ink/c.x}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change("ink/c.x", "{ink/a.x} * 2"))
        .withMessage("ink/c.x would refer to itself: ink/c.x → ink/a.x → ink/b.x → ink/c.x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change("ink/d.x", "{ink/d.x}"))
        .withMessage("ink/d.x would refer to itself: ink/d.x → ink/d.x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change("ink/d.center", "{ink/d.center.y}"));
    assertThatIllegalArgumentException().isThrownBy(() -> change("ink/d.x#1", "{ink/d.x}"));
    change("ink/d.center.x", "{ink/d.center.y}");
    change("ink/d.x#1", "{ink/d.x#0}");
    assertThat(tuning.changes().values()).hasSize(4);
  }

  @Test
  void aCircleThatCameInByAFileHasNoValue() {
    Changes circle =
        Changes.NONE
            .with(Address.of("ink/polygon.diameter"), calculated("{ink/polygon.phase} + 1"))
            .with(Address.of("ink/polygon.phase"), calculated("{ink/polygon.diameter} + 1"));
    tuning.restore("file", circle);
    tuned(G.polygon());
    assertThat(tuning.troubles().values()).anyMatch(text -> text.endsWith("refers to itself"));
  }

  @Test
  void rowsThatAskForRowsAreCalculatedOnce() {
    List<Geometry> lines = new java.util.ArrayList<>();
    Changes doubling = Changes.NONE;
    for (int i = 0; i < 90; i++) {
      lines.add(G.line().length(1).named("l" + i));
      String before = "{ink/l" + (i - 1) + "/line.length}";
      if (i > 0) {
        doubling =
            doubling.with(
                Address.of("ink/l" + i + "/line.length"),
                calculated("(" + before + " + " + before + ") / 2 + 1"));
      }
    }
    tuning.restore("file", doubling);
    tuned(G.group(lines));
    assertThat(tuning.troubles()).isEmpty();
  }

  @Test
  void rowsThatLeadOnTooFarHaveNoValue() {
    List<Geometry> lines = new java.util.ArrayList<>();
    Changes far = Changes.NONE;
    for (int i = 0; i < 500; i++) {
      lines.add(G.line().length(1).named("l" + i));
      far =
          far.with(
              Address.of("ink/l" + i + "/line.length"),
              calculated("{ink/l" + (i + 1) + "/line.length}"));
    }
    tuning.restore("file", far);
    tuned(G.group(lines));
    assertThat(tuning.troubles()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ink/sphere.style", "ink/polygon.sides", "ink/pen.color", "ink/polygon.center"})
  void aValueOfAnotherKindIsRefused(String address) {
    change(address, new Set("nonsense"));
    Geometry recipe = G.group(G.sphere(), G.polygon());
    assertThat(tuned(recipe)).isSameAs(recipe);
    assertThat(trouble(address)).containsAnyOf("takes", "no choice", "a colour is written");
  }

  @Test
  void whatIsNoNumberCannotBeMultiplied() {
    change("ink/pen.color", new Times(2));
    tuned(G.grid());
    assertThat(trouble("ink/pen.color")).isEqualTo("color is no number and cannot be calculated");
  }

  @Test
  void aShapeThatIsNoRecordStopsNothing() {
    change("ink/polygon.sides", new Set(5));
    Shape wild =
        new Shape() {
          @Override
          public Size size() {
            return Size.of(0, 0);
          }

          @Override
          public Polylines make() {
            return Polylines.EMPTY;
          }
        };
    Scene scene = Scene.of(Layer.of(wild).name("ink"));
    assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
    assertThat(trouble("ink")).contains("must be a record");
  }

  @Test
  void thousandsOfRefusalsAreCutShort() {
    List<Geometry> many = new java.util.ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      many.add(G.polygon().sides(3));
    }
    change("ink/polygon.sides", new Plus(-1));
    assertThat(tuned(G.group(many))).isEqualTo(G.group(many));
    assertThat(tuning.troubles()).hasSize(1);
  }

  @Test
  void whatHasNoPlaceInThisFrameIsNoTrouble() {
    change("ink/polygon.sides", new Set(5));
    change("red/grid.center", new Set(1));
    Geometry other = G.grid().through(E.displace());
    assertThat(tuned(other)).isSameAs(other);
    assertThat(tuning.troubles()).isEmpty();
  }

  private Geometry tuned(Geometry recipe) {
    return Scenes.tuned(tuning, recipe);
  }

  private String trouble(String address) {
    return tuning.troubles().getOrDefault(Address.of(address), "none");
  }

  private void change(String address, Change change) {
    tuning.change(Address.of(address), change);
  }

  private void change(String address, String formula) {
    change(address, calculated(formula));
  }

  private static Change calculated(String formula) {
    return new Calculated(Formula.of(formula));
  }

  /** Two values that only have a meaning together. */
  @About("From here to there.")
  record Interval(@About("Here.") double from, @About("There.") double to) implements Shape {
    Interval() {
      this(0, 1);
    }

    Interval {
      if (from > to) {
        throw new IllegalArgumentException("from must not be above to");
      }
    }

    @Override
    public Size size() {
      return Size.of(0, 0);
    }

    @Override
    public Polylines make() {
      return Polylines.EMPTY;
    }
  }

  /** Throws what no check throws. */
  @About("Rude.")
  record Rude(@About("0 or nothing.") double number) implements Shape {
    Rude() {
      this(0);
    }

    Rude {
      if (number != 0) {
        throw new StackOverflowError();
      }
    }

    @Override
    public Size size() {
      return Size.of(0, 0);
    }

    @Override
    public Polylines make() {
      return Polylines.EMPTY;
    }
  }
}
