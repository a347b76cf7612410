package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_DOWN;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_ENTER;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_ESCAPE;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_F;
import static org.lwjgl.glfw.GLFW.GLFW_MOD_CONTROL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.palette.Oklch;
import senga.render.GlRegistry;
import senga.scene.Scene;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.tune.Address;
import senga.tune.Change;

/** The panel as a whole: search, folds, history, order, menus, and whose the mouse is. */
@NeedsGl
class PanelTest {
  private static final String AMPLITUDE = "hills/displace.amplitude";
  private static final String DIAMETER = "rings/polygon.diameter";

  private final GlRegistry registry;
  private Panels panel;

  PanelTest(GlFixture gl) {
    registry = gl.registry();
  }

  @BeforeEach
  void open() {
    panel = new Panels(registry).of(Panels.hillsAndRings());
  }

  @AfterEach
  void close() {
    panel.close();
  }

  private void search(String text) {
    panel.frames(2);
    panel.clickAt(Panels.WIDTH - panel.studio.width() + 100, 22);
    panel.type(text);
    panel.frames(2);
  }

  @Test
  void everyStepAndRowHasALine() {
    assertThat(panel.isShown("hills")).isTrue();
    assertThat(panel.isShown("hills/displace")).isTrue();
    assertThat(panel.isShown(AMPLITUDE)).isTrue();
    assertThat(panel.isShown("hills/displace.gradient")).as("the group's heading").isTrue();
    assertThat(panel.isShown("hills/displace.gradient.amplitude")).isTrue();
    assertThat(panel.isShown("rings/pen.color")).isTrue();
  }

  @Test
  void theMouseIsThePanelsOnlyOverThePanel() {
    panel.input.moved(200, 300);
    assertThat(panel.input.pressed(0, 0)).isFalse();
    assertThat(panel.input.scrolled(0, 1, 0)).isFalse();
    assertThat(panel.input.typed('s')).isFalse();
    assertThat(panel.input.keyDown(GLFW_KEY_DOWN, null, 0)).isFalse();
    panel.input.moved(900, 300);
    assertThat(panel.input.pressed(0, 0)).isTrue();
    panel.input.released(0, 0);
    assertThat(panel.input.scrolled(0, 1, 0)).isTrue();
    assertThat(panel.input.typed('s')).as("no field is being written").isFalse();
  }

  @Test
  void aHiddenPanelHearsNothing() {
    panel.studio.toggle();
    panel.frames(2);
    panel.input.moved(900, 300);
    assertThat(panel.input.pressed(0, 0)).isFalse();
    assertThat(panel.input.typed('s')).isFalse();
    assertThat(panel.overlay.picture(Panels.WIDTH)).isEqualTo(Panels.WIDTH);
  }

  @Test
  void theSearchLooksForAllWordsInLayerStepOperationAndName() {
    search("hills frequ");
    assertThat(panel.isShown("hills/displace.frequency")).isTrue();
    assertThat(panel.isShown("hills/displace")).as("its heading").isTrue();
    assertThat(panel.isShown(AMPLITUDE)).isFalse();
    assertThat(panel.isShown("rings")).isFalse();
    panel.key(GLFW_KEY_ESCAPE);
  }

  @Test
  void controlFOpensTheSearch() {
    assertThat(panel.input.keyDown(GLFW_KEY_F, "f", GLFW_MOD_CONTROL)).isTrue();
    panel.input.keyUp(GLFW_KEY_F, 0);
    panel.frames(3);
    panel.type("width");
    panel.frames(2);
    assertThat(panel.isShown("rings/pen.width")).isTrue();
    assertThat(panel.isShown(DIAMETER)).isFalse();
  }

  @Test
  void theSearchFindsWhereAValueComesFrom() {
    panel.tuning.change(Address.of(DIAMETER), new Change.Driven("cc/7", 0, 50));
    search("cc/7");
    assertThat(panel.isShown(DIAMETER)).isTrue();
    assertThat(panel.isShown(AMPLITUDE)).isFalse();
  }

  @Test
  void aFilterShowsOnlyWhatWasChanged() {
    panel.tuning.change(Address.of(AMPLITUDE + ".x"), new Change.Set(3.0));
    panel.clickAt(Panels.WIDTH - panel.studio.width() + 40, 50);
    panel.frames(2);
    assertThat(panel.studio.lines().count()).as("layer, step and row").isEqualTo(3);
    panel.tuning.undo();
    panel.frames(3);
    assertThat(panel.studio.lines().count()).isZero();
  }

  @Test
  void aClickOnAHeadingFoldsIt() {
    panel.clickAt(Panels.WIDTH - panel.studio.width() + 60, panel.middle("hills/displace"));
    panel.frames(2);
    assertThat(panel.isShown("hills/displace")).isTrue();
    assertThat(panel.isShown(AMPLITUDE)).isFalse();
    assertThat(panel.isShown("hills/rotate")).isTrue();
    panel.clickAt(Panels.WIDTH - panel.studio.width() + 60, panel.middle("hills"));
    panel.frames(2);
    assertThat(panel.isShown("hills/rotate")).isFalse();
    assertThat(panel.isShown("rings")).isTrue();
  }

  @Test
  void theEyeLeavesAStepOutAndTheLetterSShowsALayerAlone() {
    float right = Panels.WIDTH - 8 - 8 - 11;
    panel.clickAt(right, panel.middle("hills/displace"));
    assertThat(panel.tuning.changes().isBypassed(Address.of("hills/displace"))).isTrue();
    panel.clickAt(right, panel.middle("hills/displace"));
    assertThat(panel.tuning.changes().isBypassed(Address.of("hills/displace"))).isFalse();
    panel.clickAt(right - 22, panel.middle("hills"));
    assertThat(panel.tuning.changes().isSoloed(Address.of("hills"))).isTrue();
  }

  @Test
  void anEffectIsDraggedToAnotherPlace() {
    float x = Panels.WIDTH - panel.studio.width() + 80;
    float from = panel.middle("hills/displace");
    float to = panel.middle("hills/scale") - 12;
    panel.move(x, from);
    panel.frame();
    panel.press();
    for (int i = 1; i <= 8; i++) {
      panel.move(x, from + (to - from) * i / 8);
    }
    panel.picture().save("panel-order");
    panel.release();
    panel.frames(3);
    assertThat(panel.tuning.changes().order("hills")).startsWith("displace", "scale");
    assertThat(panel.middle("hills/displace")).isLessThan(panel.middle("hills/scale"));
    assertThat(panel.middle("hills/scale")).isLessThan(panel.middle("hills/rotate"));
    panel.tuning.undo();
    panel.frames(3);
    assertThat(panel.tuning.changes().order("hills")).isEmpty();
    assertThat(panel.middle("hills/scale")).isLessThan(panel.middle("hills/displace"));
  }

  @Test
  void ofSeveralTheSpreadIsShownAndADragShiftsThemAll() {
    panel.fold("hills");
    assertThat(panel.line(DIAMETER).value.texts[0]).isEqualTo("10 – 76");
    panel.drag(DIAMETER, 90, 20);
    assertThat(panel.change(DIAMETER)).isInstanceOf(Change.Plus.class);
    double shift = ((Change.Plus) panel.change(DIAMETER)).shift();
    assertThat(shift).isPositive();
    assertThat(panel.line(DIAMETER).value.low[0]).isEqualTo(10 + shift);
    assertThat(panel.line(DIAMETER).value.texts[0]).startsWith("+ ");
  }

  @Test
  void openedTheyCanBeTurnedOneByOne() {
    panel.fold("hills");
    panel.clickAt(Panels.WIDTH - panel.studio.width() + 18, panel.middle(DIAMETER));
    panel.frames(3);
    panel.dragLine(panel.entry(DIAMETER, 3), 60, 20);
    assertThat(panel.isChanged(DIAMETER + "#3")).isTrue();
    assertThat(panel.isChanged(DIAMETER)).isFalse();
  }

  @Test
  void aFormulaIsWrittenBehindAnEqualsSignAndItsFaultIsSaidBelow() {
    panel.doubleClick("hills/displace.time", 60);
    panel.type("=sin(");
    panel.key(GLFW_KEY_ENTER);
    panel.frames(3);
    panel.picture().save("panel-formula-refused");
    assertThat(panel.isChanged("hills/displace.time")).isFalse();
    assertThat(panel.studio.isTyping()).isTrue();
    panel.type("=2+3");
    panel.key(GLFW_KEY_ENTER);
    panel.frames(4);
    assertThat(panel.change("hills/displace.time")).isInstanceOf(Change.Calculated.class);
    assertThat(panel.line("hills/displace.time").value.low[0]).isEqualTo(5);
    panel.drag("hills/displace.time", 40, 50);
    assertThat(panel.change("hills/displace.time"))
        .as("a formula is not pushed away")
        .isInstanceOf(Change.Calculated.class);
  }

  @Test
  void aDragIsOneStepOfTheHistoryAndTheBarGoesThroughAllOfThem() {
    panel.drag(AMPLITUDE, 20, 20);
    panel.drag(AMPLITUDE, 80, 20);
    assertThat(panel.tuning.history()).hasSize(3);
    float bar = Panels.WIDTH - panel.studio.width() + 8 + 58;
    panel.clickAt(bar, 77);
    assertThat(panel.tuning.moment()).isZero();
    assertThat(panel.tuning.changes().isEmpty()).isTrue();
    panel.clickAt(Panels.WIDTH - panel.studio.width() + 8 + 36, 77);
    assertThat(panel.tuning.moment()).isEqualTo(1);
  }

  @Test
  void theMenuOfARowTakesItsChangeBack() {
    panel.drag(AMPLITUDE, 20, 20);
    panel.rightClick(AMPLITUDE, 20);
    panel.picture().save("panel-menu");
    panel.clickBeside(30, 18);
    panel.frames(2);
    assertThat(panel.tuning.changes().isEmpty()).isTrue();
  }

  @Test
  void escapeClosesAMenuAndQuitsNothing() {
    panel.rightClick(AMPLITUDE, 20);
    assertThat(panel.studio.isOpen()).isTrue();
    assertThat(panel.key(GLFW_KEY_ESCAPE)).isTrue();
    assertThat(panel.studio.isOpen()).isFalse();
    assertThat(panel.key(GLFW_KEY_ESCAPE)).as("is for the show").isFalse();
  }

  @Test
  void theInkIsAClickAway() {
    panel.clickAt(Panels.WIDTH - panel.studio.width() + 21, panel.middle("hills"));
    panel.frames(2);
    panel.picture().save("panel-ink");
    panel.clickLightness(100);
    panel.frames(3);
    Color lighter = ink("hills/pen.color");
    assertThat(Oklch.of(lighter).lightness()).isBetween(0.4, 0.9);
    assertThat(Oklch.of(lighter).hue())
        .isCloseTo(Oklch.of(Color.of("#2b4a6f")).hue(), Offset.offset(2.0));
    panel.picture().save("panel-ink-lighter");
  }

  private Color ink(String address) {
    return (Color) Objects.requireNonNull(((Change.Set) panel.change(address)).value());
  }

  /** Above the rows: paper and inks beside each other. */
  private void openColors() {
    panel.clickAt(Panels.WIDTH - 8 - 24 - 45 - 24 - 12 + 6, 50);
    panel.frames(2);
    assertThat(panel.studio.isOpen()).isTrue();
  }

  @Test
  void thePaperIsAColourLikeTheInks() {
    openColors();
    panel.clickLightness(60);
    assertThat(panel.change("sketch/paper.color")).isInstanceOf(Change.Set.class);
    panel.frames(3);
    panel.picture().save("panel-colors");
  }

  @Test
  void theThemeFollowsThePaper() {
    int x = Panels.WIDTH - 10;
    assertThat(panel.picture().gray(x, 880)).isGreaterThan(200);
    panel.studio.paper(Color.of("#181818"));
    panel.frames(2);
    assertThat(panel.picture().gray(x, 880)).isLessThan(60);
  }

  @Test
  void onAFinerScreenEverythingIsAsMuchLarger() {
    panel.move(20, 20);
    int rule = panel.picture().gray(900, 95);
    assertThat(panel.picture().gray(900, 93)).as("above the rule").isNotEqualTo(rule);
    panel.overlay.rescale(2, 2);
    panel.frames(3);
    panel.picture().save("panel-twice-as-fine");
    assertThat(panel.picture().gray(900, 190)).isEqualTo(rule);
    assertThat(panel.picture().gray(900, 187)).isNotEqualTo(rule);
    panel.overlay.rescale(1, 1.5f);
    panel.frames(3);
    panel.picture().save("panel-larger-by-half");
    assertThat(panel.overlay.picture(2000)).as("wider by half").isEqualTo(2000 - 522);
  }

  @Test
  void aMenuWritesWhatIsChangedIntoTheSketch() {
    List<String> written = new ArrayList<>();
    panel.studio.scribe(
        new Scribe() {
          @Override
          public boolean canWrite() {
            return true;
          }

          @Override
          public void write(String what, Map<Address, Change> changes) {
            written.add(what + " " + changes.keySet());
          }
        });
    panel.drag(AMPLITUDE, 20, 20);
    panel.clickAt(Panels.WIDTH - 8 - 12 + 6, 50);
    panel.frames(2);
    panel.picture().save("panel-all-changes");
    panel.clickIn(panel.studio.desk().changedMenu, 60, 10 + 23 + 9);
    assertThat(written).containsExactly("all changes [hills/displace.amplitude.x]");
  }

  @Test
  void aHarmonyInksAllLayersAndLeavesTheInkInHand() {
    panel.clickAt(Panels.WIDTH - panel.studio.width() + 21, panel.middle("rings"));
    panel.frames(2);
    panel.picture().save("panel-harmony");
    float harmonies = 10 + 25 + 8 + 32 + 96 + 4 + 22 + 52 + 14 + 22;
    panel.clickIn(panel.studio.desk().colors, 160, harmonies + 11);
    panel.frames(3);
    Color hills = ink("hills/pen.color");
    assertThat(ink("rings/pen.color")).isEqualTo(Color.of("#c8351f"));
    double apart = Oklch.of(hills).hue() - Oklch.of(Color.of("#c8351f")).hue();
    assertThat(Math.abs(apart)).isCloseTo(180, Offset.offset(3.0));
    panel.tuning.undo();
    assertThat(panel.tuning.changes().isEmpty()).as("one step").isTrue();
  }

  @Test
  void itsEdgeIsDraggedWithinBounds() {
    float edge = Panels.WIDTH - panel.studio.width();
    panel.move(edge + 2, 500);
    panel.frame();
    panel.press();
    panel.move(edge - 100, 500);
    panel.release();
    assertThat(panel.studio.width()).isBetween(440f, 455f);
    assertThat(panel.overlay.picture(Panels.WIDTH))
        .isEqualTo(Panels.WIDTH - Math.round(panel.studio.width()));
  }

  @Test
  void withoutStepsItSaysSo() {
    panel.close();
    try (Panels empty = new Panels(registry)) {
      empty.of(new Scene(List.of()));
      assertThat(empty.studio.lines().count()).isZero();
      empty.picture().save("panel-empty");
    }
  }
}
