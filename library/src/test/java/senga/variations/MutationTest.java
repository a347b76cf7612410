package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.control.Controls;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Slot;
import senga.tune.Steps;
import senga.tune.Tuning;

class MutationTest {
  private static final Frame FRAME = new Frame(0, 0, Canvas.mm(100, 100), 0, Controls.NONE);
  private static final Address SIDES = Address.of("ink/polygon.sides");

  private static Steps steps(Geometry geometry) {
    Tuning tuning = new Tuning();
    tuning.observe(true);
    Frame frame = tuning.begin(FRAME);
    tuning.apply(Scene.of(Layer.of(geometry).name("ink")), frame);
    return tuning.steps();
  }

  private static final Steps STEPS = steps(G.polygon().sides(9).rotate(30).translate(50, 50));

  private static List<Changes> children(double amount, long seed, Address... locked) {
    return new Mutation(Set.of(locked), amount, seed).children(Changes.NONE, STEPS, 12);
  }

  @Test
  void theSameSeedGivesTheSameChildrenAndAnotherOthers() {
    assertThat(children(0.4, 5)).isEqualTo(children(0.4, 5)).isNotEqualTo(children(0.4, 6));
    assertThat(new HashSet<>(children(0.4, 5))).hasSize(12);
  }

  @Test
  void valuesStayWithinTheirDeclaredRange() {
    for (Changes child : children(1, 1)) {
      child
          .values()
          .forEach(
              (place, change) -> {
                Slot slot = STEPS.slot(place).orElseThrow();
                if (change instanceof Change.Set set && set.value() instanceof Number number) {
                  assertThat(number.doubleValue())
                      .isBetween(slot.declared().min(), slot.declared().max());
                }
              });
    }
  }

  @Test
  void whatIsLockedStays() {
    assertThat(children(1, 2)).anyMatch(child -> child.at(SIDES).isPresent());
    assertThat(children(1, 2, SIDES)).allMatch(child -> child.at(SIDES).isEmpty());
    assertThat(children(1, 2, Address.ofLayer("ink"))).containsOnly(Changes.NONE);
    assertThat(children(0, 2)).containsOnly(Changes.NONE);
  }

  @Test
  void aLoopsValuesMoveTogether() {
    Steps loop =
        steps(
            Group.of(
                IntStream.range(1, 6).mapToObj(i -> G.polygon().sides(7).rotate(10 * i)).toList()));
    Address turn = Address.of("ink/rotate.degrees.z");
    assertThat(new Mutation(Set.of(), 0.5, 3).children(Changes.NONE, loop, 5))
        .allMatch(child -> child.at(turn).orElseThrow() instanceof Change.Times);
  }

  @Test
  void amountsAndNumbersHaveTheirBounds() {
    assertThatThrownBy(() -> new Mutation(Set.of(), 1.5, 0)).hasMessageContaining("amount");
    assertThatThrownBy(() -> new Mutation(Set.of(), 1, 0).children(Changes.NONE, STEPS, 0))
        .hasMessageContaining("number of children");
  }
}
