package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.geometry.DeclaredParameter.Kind;
import senga.geometry.Geometry;
import senga.math.Vec3;
import senga.scene.Layer;
import senga.scene.Scene;

class StepsTest {
  @Test
  void aChainIsItsShapeAndItsEffects() {
    Geometry chain =
        G.sphere().scale(30).through(E.displace(), E.displace().amplitude(2)).rotate(30);
    assertThat(Scenes.names(Scenes.ink(chain)))
        .containsExactly("ink/sphere", "ink/scale", "ink/displace", "ink/displace-2", "ink/rotate");
  }

  @Test
  void aRotationShowsItsAngle() {
    Slot slot = slot(Scenes.ink(G.grid().rotate(30)), "ink/rotate.degrees");
    assertThat(slot.code(0)).isEqualTo(Vec3.of(0, 0, 30));
    assertThat(slot.axes()).containsExactly("x", "y", "z");
    assertThat(slot.declared().unit()).isEqualTo("deg");
    assertThat(slot.spread("z")).isEqualTo(new Spread(30, 30));
    assertThat(slot.address("z")).hasToString("ink/rotate.degrees.z");
  }

  @Test
  void theParametersOfAGroupStandUnderItsName() {
    Step displace = step(Scenes.ink(G.grid().through(E.displace())), "ink/displace");
    assertThat(displace.slots())
        .extracting(slot -> slot.group() + ":" + slot.declared().name())
        .startsWith(":amplitude", ":frequency", ":time", "gradient:amplitude")
        .endsWith("gradient:radius", ":generation");
    assertThat(displace.slots()).extracting(Slot::kind).doesNotContain(Kind.GROUP);
    Slot inner =
        slot(Scenes.ink(G.grid().through(E.displace())), "ink/displace.gradient.minFactor");
    assertThat(inner.code(0)).isEqualTo(0.1);
  }

  @Test
  void whatALoopMakesIsOneStep() {
    List<Geometry> circles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      circles.add(G.polygon().diameter(10 + i).translate(i, 0));
    }
    Scene scene = Scenes.ink(G.group(circles).through(E.displace()));
    assertThat(Scenes.names(scene))
        .containsExactly("ink/polygon x10", "ink/translate x10", "ink/displace");
    assertThat(slot(scene, "ink/polygon.diameter").spread()).isEqualTo(new Spread(10, 19));
    assertThat(slot(scene, "ink/polygon.diameter").isOne()).isFalse();
    assertThat(slot(scene, "ink/polygon.sides").isOne()).isTrue();
  }

  @Test
  void otherChainsOfALoopAreOtherSteps() {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Geometry part = G.polygon().translate(i, 0);
      parts.add(i % 3 == 0 ? part.rotate(i) : part);
    }
    assertThat(Scenes.names(Scenes.ink(G.group(parts))))
        .containsExactly(
            "ink/polygon x3",
            "ink/translate x3",
            "ink/rotate x3",
            "ink/polygon-2 x6",
            "ink/translate-2 x6");
  }

  @Test
  void loopsInLoopsAreOneStepHoweverManyTurnsTheyTake() {
    List<Geometry> flowers = new ArrayList<>();
    for (int i = 2; i < 5; i++) {
      List<Geometry> petals = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        petals.add(G.line().rotate(j));
      }
      flowers.add(G.group(petals).translate(i, 0));
    }
    assertThat(Scenes.names(Scenes.ink(G.group(flowers))))
        .containsExactly("ink/line x9", "ink/rotate x9", "ink/translate x3");
  }

  @Test
  void groupsLaidTogetherByPlusAreOneLoopToo() {
    Geometry all = G.line().rotate(0);
    for (int i = 1; i < 5; i++) {
      all = all.plus(G.line().rotate(i));
    }
    assertThat(Scenes.names(Scenes.ink(all))).containsExactly("ink/line x5", "ink/rotate x5");
  }

  @Test
  void anObjectThatIsUsedTwiceIsOneOperation() {
    Geometry ball = G.sphere();
    assertThat(Scenes.names(Scenes.ink(ball.translate(1, 0).plus(ball.rotate(1)))))
        .containsExactly("ink/sphere", "ink/translate", "ink/rotate");
  }

  @Test
  void aNameLastsWhateverStandsBesideIt() {
    Geometry hills = G.grid().through(E.displace()).named("hills");
    assertThat(Scenes.names(Scenes.ink(hills)))
        .containsExactly("ink/hills/grid", "ink/hills/displace");
    assertThat(Scenes.names(Scenes.ink(G.grid().through(E.displace()).plus(hills.rotate(3)))))
        .containsExactly(
            "ink/grid", "ink/displace", "ink/hills/grid", "ink/hills/displace", "ink/rotate");
  }

  @Test
  void theInnerNameCounts() {
    Geometry trees = G.line().named("trees").rotate(1).named("hills");
    assertThat(Scenes.names(Scenes.ink(trees)))
        .containsExactly("ink/trees/line", "ink/hills/rotate");
  }

  @Test
  void keysAreTheNumbersOfInstances() {
    Scene scene = Scenes.ink(G.group(G.line().key(40), G.line().key(7), G.line().key(9)));
    Step lines = step(scene, "ink/line");
    assertThat(List.of(lines.number(0), lines.number(1), lines.number(2)))
        .containsExactly(40, 7, 9);
    Step twice = step(Scenes.ink(G.group(G.line().key(4), G.line().key(4))), "ink/line");
    assertThat(List.of(twice.number(0), twice.number(1))).containsExactly(0, 1);
  }

  @Test
  void layersAreNamedByTheirPensAndToldApart() {
    Scene scene =
        Scene.of(
            List.of(
                Layer.of(G.grid()).name("ink"),
                G.line(),
                Layer.of(G.grid()).name("ink"),
                Layer.of(G.grid()).name("sketch"),
                Layer.of(G.grid()).name("0.3/red")));
    assertThat(Scenes.steps(scene).layers())
        .extracting(LayerSteps::name)
        .containsExactly("ink", "layer-2", "ink-2", "sketch-2", "0_3_red");
  }

  @Test
  void thePenIsTheLastStepOfALayer() {
    Scene scene = Scene.of(Layer.of(G.grid()).name("ink").color("#ff0000").width(0.7));
    Step pen = Scenes.steps(scene).layers().getFirst().steps().getLast();
    assertThat(pen.name()).isEqualTo("pen");
    assertThat(pen.slots())
        .extracting(slot -> slot.declared().name(), slot -> Values.shown(slot.code(0)))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("color", "#ff0000"),
            org.assertj.core.groups.Tuple.tuple("width", "0.7"));
  }

  @Test
  void effectsThatCanChangePlacesAreOfOneChain() {
    Scene scene = Scenes.ink(G.grid().through(E.displace(), E.rotate()).plus(G.line().scale(2)));
    assertThat(step(scene, "ink/displace").chain())
        .isEqualTo(step(scene, "ink/rotate").chain())
        .isNotNegative();
    assertThat(step(scene, "ink/scale").chain()).isNegative();
    assertThat(step(scene, "ink/grid").chain()).isNegative();
  }

  @Test
  void aHundredThousandEffectsNeedNoStack() {
    Geometry deep = G.line();
    for (int i = 0; i < 100_000; i++) {
      deep = deep.translate(1, 0);
    }
    Steps steps = Scenes.steps(Scenes.ink(deep));
    assertThat(steps.left()).isEqualTo(100_001 - Steps.MOST);
    assertThat(steps.layers().getFirst().steps()).hasSize(Steps.MOST + 1);
  }

  @Test
  void aGroupThatDoublesThirtyTimesIsWalkedOnce() {
    Geometry doubled = G.line();
    for (int i = 0; i < 30; i++) {
      doubled = doubled.plus(doubled);
    }
    assertThat(Scenes.names(Scenes.ink(doubled))).containsExactly("ink/line");
  }

  private static Step step(Scene scene, String address) {
    return Scenes.steps(scene).step(Address.of(address)).orElseThrow();
  }

  private static Slot slot(Scene scene, String address) {
    return Scenes.steps(scene).slot(Address.of(address)).orElseThrow();
  }
}
