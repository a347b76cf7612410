package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.E;
import senga.G;
import senga.geometry.Geometry;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;

/**
 * What each step makes of what, as it is drawn: with changes, other orders and what is left out.
 */
class StepRecipesTest {
  private static final Geometry HEXAGON = G.polygon().sides(6).diameter(30);

  private final Tuning tuning = new Tuning();

  private StepRecipes drawn(Scene scene) {
    tuning.observe(true);
    Frame frame = tuning.begin(Scenes.frame());
    tuning.apply(scene, frame);
    return Objects.requireNonNull(StepRecipes.of(frame));
  }

  private List<StepRecipes.OfStep> steps(Scene scene) {
    return drawn(scene).layers(100).getFirst().steps();
  }

  private static List<String> places(List<StepRecipes.OfStep> steps) {
    return steps.stream().map(step -> step.place().toString()).toList();
  }

  @Test
  void alongAChainEachEffectBeginsWithWhatTheStepBeforeItMade() {
    Geometry hatched = HEXAGON.through(E.fill().spacing(2));
    Geometry chain = hatched.translate(50, 50);
    StepRecipes recipes = drawn(Scenes.ink(chain));
    StepRecipes.OfLayer layer = recipes.layers(100).getFirst();
    assertThat(layer.place()).hasToString("ink");
    assertThat(layer.recipe()).isEqualTo(chain);
    assertThat(layer.steps())
        .containsExactly(
            new StepRecipes.OfStep(Address.of("ink/polygon"), null, HEXAGON),
            new StepRecipes.OfStep(Address.of("ink/fill"), HEXAGON, hatched),
            new StepRecipes.OfStep(Address.of("ink/translate"), hatched, chain));
  }

  @Test
  void changesAreInForce() {
    tuning.change(Address.of("ink/polygon.diameter"), new Change.Set(44.0));
    List<StepRecipes.OfStep> steps = steps(Scenes.ink(HEXAGON.translate(1, 2)));
    assertThat(steps.getFirst().after()).isEqualTo(G.polygon().sides(6).diameter(44));
    assertThat(steps.getLast().before()).isEqualTo(steps.getFirst().after());
  }

  @Test
  void aStepThatIsLeftOutIsMissingAndTheNextBeginsWhereItBegan() {
    tuning.bypass(Address.of("ink/fill"), true);
    List<StepRecipes.OfStep> steps = steps(Scenes.ink(HEXAGON.through(E.fill()).translate(50, 50)));
    assertThat(places(steps)).containsExactly("ink/polygon", "ink/translate");
    assertThat(steps.getLast().before()).isEqualTo(HEXAGON);
  }

  @Test
  void effectsThatHaveChangedPlacesStandWhereTheyAreNow() {
    Geometry chain = HEXAGON.through(E.fill().spacing(2), E.displace().amplitude(3));
    tuning.order("ink", List.of("displace", "fill"));
    List<StepRecipes.OfStep> steps = steps(Scenes.ink(chain));
    Geometry displaced = HEXAGON.through(E.displace().amplitude(3));
    assertThat(steps)
        .contains(
            new StepRecipes.OfStep(Address.of("ink/displace"), HEXAGON, displaced),
            new StepRecipes.OfStep(
                Address.of("ink/fill"), displaced, displaced.through(E.fill().spacing(2))));
  }

  @Test
  void whatALoopMakesIsOneStepOfAllItsLines() {
    List<Geometry> rings = new ArrayList<>();
    List<Geometry> moved = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      rings.add(G.polygon().diameter(10 + i));
      moved.add(rings.getLast().translate(i, 7));
    }
    List<StepRecipes.OfStep> steps = steps(Scenes.ink(G.group(moved)));
    assertThat(steps)
        .containsExactly(
            new StepRecipes.OfStep(Address.of("ink/polygon"), null, G.group(rings)),
            new StepRecipes.OfStep(Address.of("ink/translate"), G.group(rings), G.group(moved)));
  }

  @Test
  void aShapeThatIsOnlyLookedAtIsNoStepOfThePlotter() {
    Geometry region = G.polygon().diameter(60);
    List<StepRecipes.OfStep> steps = steps(Scenes.ink(G.grid().through(E.clip().mask(region))));
    assertThat(Scenes.names(Scenes.ink(G.grid().through(E.clip().mask(region)))))
        .as("the panel has it")
        .contains("ink/polygon");
    assertThat(places(steps)).containsExactly("ink/grid", "ink/clip");
  }

  @Test
  void layersThatAreLeftOutOrNotAloneAreMissing() {
    Scene scene =
        Scene.of(
            List.of(Layer.of(G.grid()).name("a"), Layer.of(HEXAGON).name("b"), Layer.of(HEXAGON)));
    tuning.bypass(Address.ofLayer("b"), true);
    assertThat(drawn(scene).layers(9)).extracting(each -> each.place().layer()).contains("a");
    assertThat(drawn(scene).layers(9)).hasSize(2);
    tuning.solo(Address.ofLayer("a"), true);
    assertThat(drawn(scene).layers(9)).hasSize(1);
  }

  @Test
  void noMoreStepsAreListedThanAskedFor() {
    StepRecipes recipes = drawn(Scenes.ink(HEXAGON.translate(1, 2).rotate(4)));
    assertThat(recipes.layers(2).getFirst().steps()).hasSize(2);
    assertThat(recipes.layers(0).getFirst().steps()).isEmpty();
  }

  @Test
  void framesThatDrawTheSameShareThem() {
    StepRecipes one = drawn(Scenes.ink(HEXAGON.translate(1, 2)));
    assertThat(drawn(Scenes.ink(HEXAGON.translate(1, 2)))).isSameAs(one);
    assertThat(drawn(Scenes.ink(HEXAGON.translate(1, 3))).number()).isNotEqualTo(one.number());
  }

  @Test
  void whileNobodyLooksThereAreNone() {
    Frame frame = tuning.begin(Scenes.frame());
    tuning.apply(Scenes.ink(HEXAGON), frame);
    assertThat(StepRecipes.of(frame)).isNull();
    tuning.change(Address.of("ink/polygon.diameter"), new Change.Set(44.0));
    Frame changed = tuning.begin(Scenes.frame());
    tuning.apply(Scenes.ink(HEXAGON), changed);
    assertThat(StepRecipes.of(changed)).isNull();
  }

  /** The last step of every layer ends with the layer, and steps begin with what others made. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverTheSceneEveryLayerIsMadeBySteps(long seed) {
    Scene scene = Scenes.random(seed);
    tuning.observe(true);
    Frame frame = tuning.begin(Scenes.frame());
    Scene result = tuning.apply(scene, frame);
    StepRecipes recipes = Objects.requireNonNull(StepRecipes.of(frame));
    assertThat(recipes.layers(1_000))
        .extracting(StepRecipes.OfLayer::recipe)
        .isEqualTo(result.layers().stream().map(Layer::geometry).toList());
    for (StepRecipes.OfLayer layer : recipes.layers(1_000)) {
      assertThat(layer.steps()).isNotEmpty();
      assertThat(layer.steps().getFirst().before()).as("the first is a shape").isNull();
    }
  }
}
