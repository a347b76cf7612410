package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.recipe.Catalog;
import senga.recipe.GeometryJson;
import senga.scene.Layer;
import senga.scene.Scene;

/** Laws that hold for every scene and every edit. */
class TunePropertiesTest {
  private static final int SCENES = 150;

  @Test
  void withoutChangesTheSceneIsTheSameObjectEvenWhenSomebodyLooks() {
    Tuning tuning = new Tuning();
    for (int seed = 0; seed < SCENES; seed++) {
      Scene scene = Scenes.random(seed);
      tuning.observe(seed % 2 == 0);
      assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
    }
  }

  @Test
  void whatIsTakenBackIsTheSketchsOwnObjectAgain() {
    for (int seed = 0; seed < SCENES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Scene scene = Scenes.random(seed);
      Tuning tuning = new Tuning();
      List<Slot> slots = slots(scene);
      for (int i = 0; i < 5; i++) {
        edit(tuning, slots, random);
      }
      Scenes.tuned(tuning, scene);
      if (random.nextBoolean()) {
        tuning.takeBackAll();
      } else {
        Scenes.steps(scene)
            .layers()
            .forEach(layer -> tuning.takeBack(Address.ofLayer(layer.name())));
      }
      assertThat(tuning.changes()).isEqualTo(Changes.NONE);
      assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
    }
  }

  @Test
  void undoIsTheWayBackAndRedoTheWayForth() {
    for (int seed = 0; seed < SCENES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Scene scene = Scenes.random(seed);
      List<Slot> slots = slots(scene);
      Tuning tuning = new Tuning(random::nextLong);
      List<Changes> states = new ArrayList<>(List.of(tuning.changes()));
      for (int i = 0; i < 12; i++) {
        edit(tuning, slots, random);
        if (!tuning.changes().equals(states.getLast())) {
          states.add(tuning.changes());
        }
      }
      List<Changes> kept = tuning.history().stream().map(HistoryStep::changes).toList();
      assertThat(states).containsAll(kept);
      int last = tuning.moment();
      Scene end = Scenes.tuned(tuning, scene);
      for (int i = last; i > 0; i--) {
        assertThat(tuning.undo()).isTrue();
        assertThat(tuning.changes()).isEqualTo(kept.get(i - 1));
      }
      assertThat(tuning.undo()).isFalse();
      assertThat(Scenes.tuned(tuning, scene)).isSameAs(scene);
      for (int i = 0; i < last; i++) {
        assertThat(tuning.redo()).isTrue();
      }
      assertThat(tuning.redo()).isFalse();
      assertThat(Scenes.tuned(tuning, scene)).isEqualTo(end);
      tuning.jump(last / 2);
      assertThat(tuning.changes()).isEqualTo(kept.get(last / 2));
    }
  }

  @Test
  void whatComesOutIsAnOrdinaryRecipeThatJsonReadsBackEqual() {
    GeometryJson json = new GeometryJson(Catalog.standard());
    for (int seed = 0; seed < SCENES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Scene scene = Scenes.random(seed);
      Tuning tuning = new Tuning();
      List<Slot> slots = slots(scene);
      for (int i = 0; i < 6; i++) {
        edit(tuning, slots, random);
      }
      for (Layer layer : Scenes.tuned(tuning, scene).layers()) {
        assertThat(json.read(json.write(layer.geometry()))).isEqualTo(layer.geometry());
      }
    }
  }

  @Test
  void theSameChangesMakeTheSameSceneOfEqualOnes() {
    for (int seed = 0; seed < SCENES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tuning one = new Tuning();
      List<Slot> slots = slots(Scenes.random(seed));
      for (int i = 0; i < 6; i++) {
        edit(one, slots, random);
      }
      Tuning two = new Tuning();
      two.restore("copy", one.changes());
      assertThat(Scenes.tuned(two, Scenes.random(seed)))
          .isEqualTo(Scenes.tuned(one, Scenes.random(seed)));
    }
  }

  @Test
  void whatTheStepsShowIsWhatIsDrawn() {
    for (int seed = 0; seed < SCENES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Scene scene = Scenes.random(seed);
      Tuning tuning = new Tuning();
      List<Slot> slots = slots(scene);
      for (int i = 0; i < 6; i++) {
        value(tuning, slots.get(random.nextInt(slots.size())), random);
      }
      tuning.observe(true);
      Scene result = Scenes.tuned(tuning, scene);
      assertThat(values(tuning.steps(), true)).isEqualTo(values(Scenes.steps(result), false));
      assertThat(values(tuning.steps(), false)).isEqualTo(values(Scenes.steps(scene), false));
    }
  }

  private static List<Object> values(Steps steps, boolean now) {
    List<Object> values = new ArrayList<>();
    for (LayerSteps layer : steps.layers()) {
      for (Step step : layer.steps()) {
        for (Slot slot : step.slots()) {
          for (int i = 0; i < slot.instances(); i++) {
            values.add(String.valueOf(now ? slot.now(i) : slot.code(i)));
          }
        }
      }
    }
    return values;
  }

  private static List<Slot> slots(Scene scene) {
    return Scenes.steps(scene).layers().stream()
        .flatMap(layer -> layer.steps().stream())
        .flatMap(step -> step.slots().stream())
        .toList();
  }

  private static void edit(Tuning tuning, List<Slot> slots, SplittableRandom random) {
    Slot slot = slots.get(random.nextInt(slots.size()));
    Address step = slot.address().wholeStep();
    switch (random.nextInt(8)) {
      case 0 -> tuning.bypass(step, random.nextBoolean());
      case 1 -> tuning.solo(step, random.nextBoolean());
      case 2 -> tuning.bypass(Address.ofLayer(step.layer()), random.nextBoolean());
      case 3 ->
          tuning.order(
              step.layer(),
              List.of(step.step(), slots.get(random.nextInt(slots.size())).step().name()));
      default -> value(tuning, slot, random);
    }
  }

  private static void value(Tuning tuning, Slot slot, SplittableRandom random) {
    Address address = random.nextInt(3) == 0 ? slot.address().at(0) : slot.address();
    tuning.change(address, change(slot, random));
  }

  private static Change change(Slot slot, SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Change.Times(random.nextInt(4));
      case 1 -> new Change.Plus(random.nextInt(-3, 9));
      case 2 -> new Change.Calculated(Formula.of("code + i + 1"));
      default -> new Change.Set(value(slot, random));
    };
  }

  private static Object value(Slot slot, SplittableRandom random) {
    return switch (slot.kind()) {
      case VECTOR -> Vec3.of(random.nextInt(9), 2, 3);
      case COLOR -> new Color(random.nextInt());
      case CHOICE -> slot.declared().choices().getLast();
      case FLAG -> random.nextBoolean();
      case TEXT -> "text";
      default -> random.nextInt(-2, 12);
    };
  }
}
