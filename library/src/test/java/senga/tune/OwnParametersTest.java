package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import senga.G;
import senga.control.Controls;
import senga.geometry.Color;
import senga.geometry.DeclaredParameter.Kind;
import senga.scene.Frame;
import senga.tune.Change.Calculated;
import senga.tune.Change.Driven;
import senga.tune.Change.Set;
import senga.tune.Change.Times;

/** {@code frame.param}: what a sketch declares itself. */
class OwnParametersTest {
  /** How lines end. */
  private enum Style {
    ROUND,
    VERY_FLAT
  }

  private final Tuning tuning = new Tuning();

  @Test
  void untouchedItIsTheSketchsOwn() {
    Frame frame = tuning.begin(Scenes.frame());
    assertThat(frame.param("speed", 1.5, 0, 5)).isEqualTo(1.5);
    assertThat(frame.whole("count", 3, 0, 5)).isEqualTo(3);
    assertThat(frame.param("on", true)).isTrue();
    assertThat(frame.param("ink", Color.BLACK)).isEqualTo(Color.BLACK);
    assertThat(frame.param("word", "senga")).isEqualTo("senga");
    assertThat(frame.param("style", Style.ROUND)).isEqualTo(Style.ROUND);
  }

  @Test
  void changedItIsWhatThePanelSays() {
    change("sketch/speed", new Times(2));
    change("sketch/count", new Set(4.4));
    change("sketch/on", new Set(false));
    change("sketch/ink", new Set(Color.WHITE));
    change("sketch/word", new Set("線画"));
    change("sketch/style", new Set("very-flat"));
    Frame frame = tuning.begin(Scenes.frame());
    assertThat(frame.param("speed", 1.5, 0, 5)).isEqualTo(3);
    assertThat(frame.whole("count", 3, 0, 5)).isEqualTo(4);
    assertThat(frame.param("on", true)).isFalse();
    assertThat(frame.param("ink", Color.BLACK)).isEqualTo(Color.WHITE);
    assertThat(frame.param("word", "senga")).isEqualTo("線画");
    assertThat(frame.param("style", Style.ROUND)).isEqualTo(Style.VERY_FLAT);
  }

  @Test
  void itIsAStepOfTheLayerSketch() {
    tuning.observe(true);
    change("sketch/speed", new Set(4));
    Frame frame = tuning.begin(Scenes.frame());
    assertThat(frame.param("speed", 1, 0, 5)).isEqualTo(4);
    assertThat(frame.whole("line count", 2, 1, 9)).isEqualTo(2);
    tuning.apply(Scenes.ink(G.grid()), frame);
    LayerSteps sketch = tuning.steps().layers().getFirst();
    assertThat(sketch.name()).isEqualTo("sketch");
    Slot speed = tuning.steps().slot(Address.of("sketch/speed")).orElseThrow();
    assertThat(speed.code(0)).isEqualTo(1.0);
    assertThat(speed.now(0)).isEqualTo(4.0);
    assertThat(speed.declared().max()).isEqualTo(5);
    assertThat(speed.address()).hasToString("sketch/speed");
    Slot count = sketch.steps().getFirst().slots().getLast();
    assertThat(count.kind()).isEqualTo(Kind.INTEGER);
    assertThat(count.address()).hasToString("sketch/line count");
  }

  @Test
  void itNeverLeavesItsRange() {
    change("sketch/speed", new Set(7));
    Frame frame = tuning.begin(Scenes.frame());
    assertThat(frame.param("speed", 1, 0, 5)).isEqualTo(1);
    tuning.apply(Scenes.ink(G.grid()), frame);
    assertThat(tuning.troubles())
        .containsEntry(Address.of("sketch/speed"), "speed must lie between 0 and 5, got 7");
  }

  @Test
  void aValueOfAnotherKindLeavesTheSketchsOwn() {
    change("sketch/speed", new Set("fast"));
    change("sketch/style", new Set("velvet"));
    Frame frame = tuning.begin(Scenes.frame());
    assertThat(frame.param("speed", 1, 0, 5)).isEqualTo(1);
    assertThat(frame.param("style", Style.ROUND)).isEqualTo(Style.ROUND);
    tuning.apply(Scenes.ink(G.grid()), frame);
    assertThat(tuning.troubles().get(Address.of("sketch/style"))).contains("no choice \"velvet\"");
    assertThat(tuning.troubles()).hasSize(2);
  }

  @Test
  void itFollowsFormulasAndControllers() {
    change("sketch/speed", new Calculated(Formula.of("code + t + {sketch/base}")));
    change("sketch/base", new Driven("cc/1", 0, 2));
    Frame frame = tuning.begin(Scenes.frame(1, Controls.NONE.with(1, 0.5)));
    assertThat(frame.param("base", 0, 0, 5)).isEqualTo(1);
    assertThat(frame.param("speed", 1, 0, 5)).isEqualTo(3);
  }

  @Test
  void stepsMayReferToItButItNotToSteps() {
    change("sketch/speed", new Calculated(Formula.of("{ink/polygon.diameter}")));
    change("ink/polygon.diameter", new Calculated(Formula.of("{sketch/size} * 10")));
    Frame frame = tuning.begin(Scenes.frame());
    assertThat(frame.param("speed", 1, 0, 5)).isEqualTo(1);
    assertThat(frame.param("size", 2, 0, 5)).isEqualTo(2);
    assertThat(tuning.apply(Scenes.ink(G.polygon()), frame))
        .isEqualTo(Scenes.ink(G.polygon().diameter(20)));
    assertThat(tuning.troubles().get(Address.of("sketch/speed"))).contains("cannot refer to");
  }

  @Test
  void whatIsWrongIsWrongWhetherSomebodyLooksOrNot() {
    Tuning watched = new Tuning();
    watched.observe(true);
    for (Tuning each : new Tuning[] {tuning, watched}) {
      Frame frame = each.begin(Scenes.frame());
      assertThatIllegalArgumentException().isThrownBy(() -> frame.param(" ", 1, 0, 5));
      assertThatIllegalArgumentException().isThrownBy(() -> frame.param(" ", true));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> frame.param("speed", 7, 0, 5))
          .withMessageContaining("speed must lie between 0 and 5, got 7");
    }
  }

  @Test
  void moreThanAThousandAreNotListed() {
    tuning.observe(true);
    Frame frame = tuning.begin(Scenes.frame());
    for (int i = 0; i < 3000; i++) {
      assertThat(frame.param("p" + i, 1, 0, 5)).isEqualTo(1);
    }
    tuning.apply(Scenes.ink(G.grid()), frame);
    assertThat(tuning.steps().layers().getFirst().steps().getFirst().slots()).hasSize(1000);
  }

  private void change(String address, Change change) {
    tuning.change(Address.of(address), change);
  }
}
