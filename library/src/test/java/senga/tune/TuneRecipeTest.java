package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.control.Controls;
import senga.effects.Displace;
import senga.geometry.Applied;
import senga.geometry.Color;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Rotate;
import senga.geometry.Scale;
import senga.math.Vec3;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.shapes.Sphere;
import senga.tune.Change.Calculated;
import senga.tune.Change.Driven;
import senga.tune.Change.Plus;
import senga.tune.Change.Set;
import senga.tune.Change.Times;

/** What changes make of a recipe. */
class TuneRecipeTest {
  private final Tuning tuning = new Tuning();

  @Test
  void aValueIsSet() {
    change("ink/polygon.sides", new Set(9));
    assertThat(tuned(G.polygon().diameter(5))).isEqualTo(G.polygon().diameter(5).sides(9));
  }

  @Test
  void aValueIsMultipliedAndShifted() {
    change("ink/polygon.diameter", new Times(3));
    change("ink/polygon.phase", new Plus(30));
    assertThat(tuned(G.polygon().diameter(5).phase(10)))
        .isEqualTo(G.polygon().diameter(15).phase(40));
  }

  @Test
  void wholeNumbersAreRounded() {
    change("ink/polygon.sides", new Times(1.5));
    assertThat(tuned(G.polygon().sides(5))).isEqualTo(G.polygon().sides(8));
  }

  @Test
  void oneAxisIsChangedAndTheOthersStay() {
    change("ink/rotate.degrees.z", new Set(45));
    assertThat(tuned(G.grid().rotate(1, 2, 3))).isEqualTo(G.grid().rotate(1, 2, 45));
    change("ink/rotate.degrees.x", new Times(10));
    assertThat(tuned(G.grid().rotate(1, 2, 3))).isEqualTo(G.grid().rotate(10, 2, 45));
  }

  @Test
  void aVectorIsChangedAsAWhole() {
    change("ink/scale.factor", new Set(2));
    assertThat(tuned(G.grid().scale(5))).isEqualTo(G.grid().scale(2));
    change("ink/scale.factor", new Times(2));
    assertThat(tuned(G.grid().scale(1, 2, 3))).isEqualTo(G.grid().scale(2, 4, 6));
    change("ink/scale.factor", new Set(Vec3.of(1, 2, 3)));
    assertThat(tuned(G.grid().scale(5))).isEqualTo(G.grid().scale(1, 2, 3));
  }

  @Test
  void aValueInAGroupIsChanged() {
    change("ink/displace.gradient.minFactor", new Set(0.3));
    change("ink/displace.gradient.amplitude.y", new Set(2));
    change("ink/displace.time", new Set(4));
    Displace plain = E.displace();
    assertThat(tuned(G.grid().through(plain)))
        .isEqualTo(
            G.grid()
                .through(
                    plain.time(4).gradient(it -> it.minFactor(0.3).amplitude(Vec3.of(0, 2, 0)))));
  }

  @Test
  void choicesFlagsAndSeedsAreSet() {
    change("ink/sphere.style", new Set("rings"));
    assertThat(tuned(G.sphere())).isEqualTo(G.sphere().style(Sphere.Style.RINGS));
    change("ink/sphere.style", new Set(Sphere.Style.ZIGZAG));
    assertThat(tuned(G.sphere())).isEqualTo(G.sphere().style(Sphere.Style.ZIGZAG));
  }

  @Test
  void whatMayBeUnsetIsUnsetAndSet() {
    change("ink/rotate.pivot", new Set(null));
    assertThat(tuned(G.grid().rotate(3)))
        .isEqualTo(G.grid().through(new Rotate().degrees(3).pivot(null)));
    change("ink/rotate.pivot", new Times(2));
    Geometry unset = G.grid().through(new Rotate().aboutMiddle());
    assertThat(tuned(unset)).isSameAs(unset);
    change("ink/rotate.pivot.x", new Set(5));
    assertThat(tuned(unset)).isEqualTo(G.grid().through(new Rotate().pivot(Vec3.of(5, 0, 0))));
  }

  @Test
  void aLoopIsChangedRelativelyAndOneInstanceByItself() {
    List<Geometry> circles = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      circles.add(G.polygon().diameter(10 + i));
    }
    change("ink/polygon.diameter", new Times(2));
    change("ink/polygon.diameter#2", new Set(1));
    change("ink/polygon.diameter#3", new Plus(1));
    assertThat(((Group) tuned(G.group(circles))).parts())
        .containsExactly(
            G.polygon().diameter(20),
            G.polygon().diameter(22),
            G.polygon().diameter(1),
            G.polygon().diameter(14));
  }

  @Test
  void anObjectThatIsUsedTwiceIsChangedOnce() {
    Geometry ball = G.sphere();
    change("ink/sphere.diameter", new Set(7));
    assertThat(tuned(ball.translate(1, 0).plus(ball.rotate(1))))
        .isEqualTo(G.sphere().diameter(7).translate(1, 0).plus(G.sphere().diameter(7).rotate(1)));
  }

  @Test
  void whatNoChangeReachesStaysTheSameObject() {
    Geometry still = G.sphere().scale(3);
    Geometry moved = G.polygon().scale(4);
    change("ink/polygon.sides", new Set(8));
    Geometry result = tuned(G.group(still, moved));
    assertThat(((Group) result).parts().getFirst()).isSameAs(still);
    Applied scaled = (Applied) ((Group) result).parts().getLast();
    assertThat(scaled.effect()).isSameAs(((Applied) moved).effect());
  }

  @Test
  void aChangeToWhatTheSketchHasAnywayRebuildsNothing() {
    Scene scene = Scenes.ink(G.polygon().sides(8).scale(2));
    change("ink/polygon.sides", new Set(8));
    assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
  }

  @Test
  void aLayerThatNoChangeSpeaksOfStaysTheSame() {
    Scene scene =
        Scene.of(List.of(Layer.of(G.polygon()).name("ink"), Layer.of(G.polygon()).name("red")));
    change("red/polygon.sides", new Set(8));
    Scene result = Scenes.tuned(tuning, scene);
    assertThat(result.layers().getFirst()).isSameAs(scene.layers().getFirst());
    assertThat(result.layers().getLast().geometry()).isEqualTo(G.polygon().sides(8));
  }

  @Test
  void aPenIsChangedLikeAStep() {
    change("ink/pen.color", new Set(Color.of("#ff0000")));
    change("ink/pen.width", new Times(2));
    Layer layer = Scenes.tuned(tuning, Scenes.ink(G.grid())).layers().getFirst();
    assertThat(layer.pen().color()).isEqualTo(Color.of("#ff0000"));
    assertThat(layer.pen().width()).isEqualTo(0.6);
    assertThat(layer.pen().name()).isEqualTo("ink");
  }

  @Test
  void aFormulaSeesTheFrameTheInstanceAndTheCode() {
    change("ink/polygon.diameter", calculated("code + t * 10 + i * 100 + n * 1000"));
    Frame frame = Scenes.frame(2, Controls.NONE);
    Scene scene = Scenes.ink(G.group(G.polygon().diameter(1), G.polygon().diameter(2)));
    assertThat(tuning.apply(scene, frame).layers().getFirst().geometry())
        .isEqualTo(G.group(G.polygon().diameter(2021), G.polygon().diameter(2122)));
  }

  @Test
  void aFormulaAsksForOtherRowsAsTheyAreNow() {
    change("ink/polygon.diameter", calculated("{ink/scale.factor.x} * 10 + {ink/pen.width}"));
    change("ink/scale.factor", new Times(2));
    change("ink/pen.width", new Set(0.5));
    assertThat(tuned(G.polygon().scale(3)))
        .isEqualTo(G.polygon().diameter(60.5).through(new Scale().factor(6)));
  }

  @Test
  void aControllerDrivesAValueOnceItHasOne() {
    change("ink/polygon.diameter", new Driven("cc/1", 10, 20));
    Scene scene = Scenes.ink(G.polygon().diameter(3));
    assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
    Frame frame = Scenes.frame(0, Controls.NONE.with(1, 0.25));
    assertThat(tuning.apply(scene, frame)).isEqualTo(Scenes.ink(G.polygon().diameter(12.5)));
  }

  @Test
  void aSuspendedChangeShowsTheSketchsOwnValue() {
    Change change = new Set(9);
    change("ink/polygon.sides", change.suspended());
    Scene scene = Scenes.ink(G.polygon());
    assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
    change("ink/polygon.sides", change.suspended().resumed());
    assertThat(Scenes.tuned(tuning, scene)).isEqualTo(Scenes.ink(G.polygon().sides(9)));
    assertThat(change.source()).isEqualTo(Change.Source.PANEL);
    assertThat(change.suspended().source()).isEqualTo(Change.Source.CODE);
  }

  @Test
  void aBypassedEffectIsLeftOutAndABypassedShapeIsEmpty() {
    Geometry recipe = G.grid().scale(2).rotate(3);
    tuning.bypass(Address.of("ink/scale"), true);
    assertThat(tuned(recipe)).isEqualTo(G.grid().rotate(3));
    tuning.bypass(Address.of("ink/scale"), false);
    tuning.bypass(Address.of("ink/grid"), true);
    assertThat(tuned(recipe)).isEqualTo(new Literal().scale(2).rotate(3));
  }

  @Test
  void oneInstanceIsBypassed() {
    tuning.bypass(Address.of("ink/polygon#1"), true);
    assertThat(tuned(G.group(G.polygon(), G.polygon(), G.polygon())))
        .isEqualTo(G.group(G.polygon(), new Literal(), G.polygon()));
  }

  @Test
  void aSoloedEffectIsTheOnlyOneAndShapesGoOn() {
    Geometry recipe = G.grid().scale(2).rotate(3).through(E.displace());
    tuning.solo(Address.of("ink/rotate"), true);
    assertThat(tuned(recipe)).isEqualTo(G.grid().rotate(3));
    tuning.solo(Address.of("ink/scale"), true);
    assertThat(tuned(recipe)).isEqualTo(G.grid().scale(2).rotate(3));
  }

  @Test
  void layersAreBypassedAndSoloed() {
    Scene scene = Scene.of(List.of(Layer.of(G.grid()).name("ink"), Layer.of(G.line()).name("red")));
    tuning.bypass(Address.of("red"), true);
    assertThat(Scenes.tuned(tuning, scene).layers()).containsExactly(scene.layers().getFirst());
    tuning.solo(Address.of("red"), true);
    assertThat(Scenes.tuned(tuning, scene).layers()).containsExactly(scene.layers().getLast());
    tuning.solo(Address.of("red"), false);
    tuning.solo(Address.of("blue"), true);
    assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
  }

  @Test
  void effectsOfAChainChangePlaces() {
    Effect waves = E.displace();
    Geometry recipe = G.grid().scale(2).rotate(3).through(waves);
    tuning.order("ink", List.of("displace", "rotate", "scale"));
    assertThat(tuned(recipe)).isEqualTo(G.grid().through(waves).rotate(3).scale(2));
    tuning.order("ink", List.of("displace", "scale"));
    assertThat(tuned(recipe)).isEqualTo(G.grid().through(waves).rotate(3).scale(2));
    tuning.order("ink", List.of("rotate", "scale"));
    change("ink/rotate.degrees.z", new Set(9));
    assertThat(tuned(recipe)).isEqualTo(G.grid().rotate(9).scale(2).through(waves));
    tuning.bypass(Address.of("ink/rotate"), true);
    assertThat(tuned(recipe)).isEqualTo(G.grid().scale(2).through(waves));
  }

  @Test
  void theChainsOfALoopAreReorderedAlike() {
    tuning.order("ink", List.of("rotate", "scale"));
    assertThat(tuned(G.group(G.line().scale(2).rotate(1), G.line().scale(3).rotate(2))))
        .isEqualTo(G.group(G.line().rotate(1).scale(2), G.line().rotate(2).scale(3)));
  }

  @Test
  void anOrderThatTheSketchHasAnywayRebuildsNothing() {
    Scene scene = Scenes.ink(G.grid().scale(2).rotate(3));
    tuning.order("ink", List.of("scale", "rotate", "nothing"));
    assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
  }

  @Test
  void aHundredThousandEffectsAreRebuiltWithoutAStack() {
    Geometry deep = G.line();
    Geometry longer = G.line().length(7);
    for (int i = 0; i < 100_000; i++) {
      deep = deep.translate(1, 0);
      longer = longer.translate(1, 0);
    }
    change("ink/line.length", new Set(7));
    assertThat(tuned(deep)).isEqualTo(longer);
    tuning.order("ink", List.of("translate-2", "translate"));
    assertThat(tuned(deep)).isEqualTo(longer);
  }

  private Geometry tuned(Geometry recipe) {
    Geometry result = Scenes.tuned(tuning, recipe);
    assertThat(tuning.troubles()).isEmpty();
    return result;
  }

  private void change(String address, Change change) {
    tuning.change(Address.of(address), change);
  }

  private static Calculated calculated(String text) {
    return new Calculated(Formula.of(text));
  }
}
