package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import senga.render.GlRegistry;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.tune.Address;
import senga.variations.ActionBinding;

/** A pad that learns a step from the menu of its heading. */
@NeedsGl
class LearnMenusTest {
  private static final String STEP = "hills/displace";

  private final GlRegistry registry;
  private Panels panel;
  private Learning learning;

  LearnMenusTest(GlFixture gl) {
    registry = gl.registry();
  }

  @BeforeEach
  void open() {
    panel = new Panels(registry).of(Panels.hillsAndRings());
    learning = LearnSpot.in(panel);
    learning
        .actions()
        .family(
            "bypass",
            place ->
                Actions.Action.trigger("bypass/" + place, "leaves " + place + " out", () -> {}),
            List::of);
    panel.frames(2);
  }

  @AfterEach
  void close() {
    panel.close();
  }

  @Test
  void aStepIsLearnedFromItsMenu() {
    panel.rightClick(STEP, 100);
    panel.picture().save("heading-menu");
    panel.clickBeside(30, 62);
    panel.frames(2);
    assertThat(learning.sentence()).isEqualTo("Press or move what leaves hills/displace out");
    panel.picture().save("heading-learning");
    LearnSpot.strike(learning);
    assertThat(learning.bindings().list())
        .extracting(ActionBinding::action)
        .containsExactly("bypass/" + STEP);
    assertThat(panel.tuning.changes().isBypassed(Address.of(STEP))).isFalse();
  }
}
