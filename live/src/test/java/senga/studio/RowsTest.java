package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_ENTER;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_ESCAPE;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import senga.bind.Binding;
import senga.bind.Takeover;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.render.GlRegistry;
import senga.render.Painted;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.tune.Address;
import senga.tune.Blend;
import senga.tune.Change;
import senga.tune.Formula;
import senga.tune.Modulation;
import senga.tune.RowHands;

/** Each kind of row, turned and written with mouse and keyboard. */
@NeedsGl
class RowsTest {
  private static final String ALL = "all/everything.";

  private final GlRegistry registry;
  private Panels panel;

  RowsTest(GlFixture gl) {
    registry = gl.registry();
  }

  @BeforeEach
  void open() {
    panel = new Panels(registry).of(Panels.everything());
  }

  @AfterEach
  void close() {
    panel.close();
  }

  @SuppressWarnings("unchecked") // a list of points or of numbers
  private List<Object> list(String parameter) {
    return (List<Object>) set(parameter);
  }

  private Object set(String parameter) {
    return Objects.requireNonNull(((Change.Set) panel.change(ALL + parameter)).value());
  }

  @Test
  void aSliderIsDraggedInStepsOfItsRange() {
    panel.drag(ALL + "number", 40, 50);
    assertThat((Double) set("number")).isGreaterThan(12.5).isLessThanOrEqualTo(50);
    double tenth = (Double) set("number") * 10;
    assertThat(tenth).isEqualTo(Math.rint(tenth));
  }

  @Test
  void aQuickGrabBeginsWhereTheSliderWasPressed() {
    panel.move(20, 400);
    panel.grab(ALL + "number", 40, 0);
    assertThat(panel.isChanged(ALL + "number")).as("it is held, not moved").isFalse();
    panel.release();
    panel.drag(ALL + "number", 40, 30);
    Object slow = set("number");
    panel.tuning.undo();
    panel.move(20, 400);
    panel.grab(ALL + "number", 40, 30);
    panel.release();
    assertThat(set("number")).as("as far as by a slow hand").isEqualTo(slow);
  }

  private void drive(String parameter, String controller, double position) {
    Binding by = Binding.follow(controller, -10, 50).takeover(Takeover.PICK_UP);
    panel.tuning.change(Address.of(ALL + parameter), new Change.Driven(by, position));
    panel.frames(4);
  }

  @Test
  void theMarkOfALongAddressHasItsLastPartsAndTheTooltipAll() {
    RowValue value = panel.line(ALL + "number").value;
    drive("number", "osc/synth/voice/1/filter/cutoff", 0.2);
    assertThat(value.shownMark()).isIn("cutoff", "filter/cutoff");
    panel.picture().save("rows-osc-mark");
    drive("number", "osc/fader/1", 0.2);
    assertThat(value.shownMark()).isEqualTo("fader/1");
    drive("number", "osc/themastervolumeofeverythingleft", 0.2);
    assertThat(value.shownMark()).startsWith("…").endsWith("left");
    drive("number", "note/1/60", 0.2);
    assertThat(value.shownMark()).isEqualTo("note60");
    assertThat(value.controller).isEqualTo("note/1/60");
  }

  /** Pixels of the accent's colour where the digits of the number stand, between the edges. */
  private int accentAmongDigits() {
    RowValue value = panel.line(ALL + "number").value;
    Painted picture = panel.picture();
    int right = Math.round(Panels.WIDTH - 8 - value.markRoom()) - 1;
    int middle = Math.round(panel.middle(ALL + "number"));
    int accent = Theme.LIGHT.accent();
    int rgb = ((accent & 0xff) << 16) | (accent & 0xff00) | ((accent >> 16) & 0xff);
    int count = 0;
    for (int x = right - 60; x < right; x++) {
      for (int y = middle - 6; y <= middle + 5; y++) {
        count += picture.rgb(x, y) == rgb ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void noMarkGoesThroughTheDigits() {
    panel.tuning.change(Address.of(ALL + "number"), new Change.Set(45.5));
    panel.frames(4);
    panel.picture().save("rows-mark-among-digits");
    assertThat(accentAmongDigits()).as("the end of the bar").isZero();
    RowHands hands = new RowHands(panel.tuning);
    panel
        .studio
        .learning()
        .with(
            new Learning(
                panel.tuning, new Actions(), hands, () -> address -> Double.NaN, panel.said::add));
    drive("number", "cc/1/74", 0.2);
    hands.moved("cc/1/74", 0.93);
    panel.frames(4);
    assertThat(hands.apart(Address.of(ALL + "number"))).isEqualTo(0.93);
    panel.picture().save("rows-knob-among-digits");
    assertThat(accentAmongDigits()).as("a knob that is apart").isZero();
  }

  @Test
  void whatMovesARowStandsBesideItsDigitsOrNotAtAll() {
    panel.tuning.change(Address.of(ALL + "number"), new Change.Set(45.5));
    panel.tuning.change(
        Address.of(ALL + "number").modulation(),
        new Change.Modulated(new Modulation(Blend.ADD, 4, 0, Formula.of("1 + 0 * t"))));
    panel.frames(4);
    assertThat(panel.line(ALL + "number").value.liveTexts[0]).isEqualTo("47.5");
    panel.picture().save("rows-modulated-among-digits");
    assertThat(accentAmongDigits()).as("where it is now").isZero();
  }

  @Test
  void aDragDoesNotLeaveTheRange() {
    panel.drag(ALL + "number", 40, 900);
    assertThat(set("number")).isEqualTo(50.0);
    panel.drag(ALL + "number", 40, -900);
    assertThat(set("number")).isEqualTo(-10.0);
  }

  @Test
  void aClickAloneChangesNothing() {
    panel.click(ALL + "number", 40);
    assertThat(panel.isChanged(ALL + "number")).isFalse();
  }

  @Test
  void aDoubleClickOpensAFieldForTheExactValue() {
    panel.doubleClick(ALL + "number", 40);
    panel.type("17.125 mm");
    panel.key(GLFW_KEY_ENTER);
    assertThat(set("number")).isEqualTo(17.125);
    panel.frames(2);
    assertThat(panel.line(ALL + "number").value.texts[0]).isEqualTo("17.125");
  }

  @Test
  void anExactValueMayLieBeyondTheRange() {
    panel.doubleClick(ALL + "number", 40);
    panel.type("120");
    panel.key(GLFW_KEY_ENTER);
    assertThat(set("number")).isEqualTo(120.0);
  }

  @Test
  void escapeLeavesTheValueAsItWas() {
    panel.doubleClick(ALL + "number", 40);
    panel.type("99");
    panel.key(GLFW_KEY_ESCAPE);
    assertThat(panel.isChanged(ALL + "number")).isFalse();
    assertThat(panel.studio.isTyping()).isFalse();
  }

  @Test
  void aClickElsewhereTakesTheTextOver() {
    panel.doubleClick(ALL + "number", 40);
    panel.type("21");
    panel.input.moved(20, 400);
    assertThat(panel.input.pressed(0, 0)).as("the picture's").isFalse();
    panel.frames(3);
    assertThat(set("number")).isEqualTo(21.0);
  }

  @Test
  void whatIsNoNumberIsRefusedAndStaysToBeMended() {
    panel.doubleClick(ALL + "number", 40);
    panel.type("12x");
    panel.key(GLFW_KEY_ENTER);
    panel.frames(3);
    assertThat(panel.isChanged(ALL + "number")).isFalse();
    assertThat(panel.studio.isTyping()).isTrue();
    panel.type("7");
    panel.key(GLFW_KEY_ENTER);
    assertThat(set("number")).isEqualTo(7.0);
  }

  @Test
  void aFactorAndAShiftAreWrittenWithTheirSigns() {
    panel.doubleClick(ALL + "number", 40);
    panel.type("*1.5");
    panel.key(GLFW_KEY_ENTER);
    assertThat(panel.change(ALL + "number")).isEqualTo(new Change.Times(1.5));
    panel.drag(ALL + "number", 40, 50);
    assertThat(panel.change(ALL + "number")).isEqualTo(new Change.Times(2));
    panel.doubleClick(ALL + "number", 40);
    panel.type("-=2.5");
    panel.key(GLFW_KEY_ENTER);
    assertThat(panel.change(ALL + "number")).isEqualTo(new Change.Plus(-2.5));
  }

  @Test
  void aWholeNumberStaysWhole() {
    panel.drag(ALL + "count", 40, 33);
    assertThat(set("count")).isInstanceOf(Long.class).isNotEqualTo(7L);
    panel.doubleClick(ALL + "count", 40);
    panel.type("8.6");
    panel.key(GLFW_KEY_ENTER);
    assertThat(set("count")).isEqualTo(9L);
  }

  @Test
  void aNumberWithoutARangeIsDraggedToo() {
    panel.drag(ALL + "free", 40, 60);
    assertThat((Double) set("free")).isGreaterThan(3);
  }

  @Test
  void anAxisIsDraggedByItself() {
    panel.drag(ALL + "place", 80, 20);
    assertThat(panel.isChanged(ALL + "place.y")).isTrue();
    assertThat(panel.isChanged(ALL + "place.x")).isFalse();
  }

  @Test
  void axesThatMayBeOneNumberAreTurnedTogetherUntilTheyAreSplit() {
    panel.drag(ALL + "extent", 40, 30);
    Object x = set("extent.x");
    assertThat(set("extent.y")).isEqualTo(x);
    assertThat(set("extent.z")).isEqualTo(x);
    panel.studio.desk().marks.split(panel.line(ALL + "extent").address);
    panel.frames(3);
    panel.drag(ALL + "extent", 20, 15);
    assertThat(set("extent.x")).isNotEqualTo(x);
    assertThat(set("extent.y")).isEqualTo(x);
  }

  @Test
  void aSwitchIsClicked() {
    panel.click(ALL + "closed", 10);
    assertThat(set("closed")).isEqualTo(false);
    panel.click(ALL + "closed", 10);
    assertThat(set("closed")).isEqualTo(true);
  }

  @Test
  void aFewNamesAreButtons() {
    panel.click(ALL + "few", 170);
    assertThat(set("few")).isEqualTo("by-line");
  }

  @Test
  void manyNamesAreSearched() {
    panel.click(ALL + "many", 40);
    panel.frames(4);
    assertThat(panel.studio.isTyping()).as("the search is ready").isTrue();
    panel.type("will");
    assertThat(panel.studio.desk().choices.isOpen()).isTrue();
    panel.choose(0);
    assertThat(set("many")).isEqualTo("willow");
    assertThat(panel.studio.desk().choices.isOpen()).isFalse();
  }

  @Test
  void aColourIsPickedByEye() {
    panel.click(ALL + "color", 20);
    panel.frames(3);
    panel.clickLightness(120);
    assertThat(set("color")).isInstanceOf(Color.class).isNotEqualTo(new Everything().color());
    assertThat(panel.key(GLFW_KEY_ESCAPE)).isTrue();
    assertThat(panel.studio.desk().colors.isOpen()).isFalse();
  }

  @Test
  void aTextIsTakenOverLetterByLetterInAnyScript() {
    long before = panel.overlay.letters().count();
    panel.click(ALL + "words", 40);
    panel.frames(3);
    panel.type("山の端");
    assertThat((String) set("words")).contains("山の端");
    panel.key(GLFW_KEY_ENTER);
    panel.type("月");
    assertThat((String) set("words")).contains("山の端\n月");
    assertThat(panel.overlay.letters().count()).isGreaterThan(before);
  }

  @Test
  void aSeedIsWrittenOrThrown() {
    panel.click(ALL + "seed", 40);
    panel.frames(3);
    panel.type("77");
    panel.key(GLFW_KEY_ENTER);
    assertThat(set("seed")).isEqualTo(77L);
    panel.click(ALL + "seed", 178);
    assertThat(set("seed")).isNotEqualTo(77L);
  }

  @Test
  void pointsAreATable() {
    panel.click(ALL + "points", 40);
    panel.frames(3);
    int first = panel.entry(ALL + "points", 0);
    panel.dragLine(first, 100, 20);
    List<Object> moved = list("points");
    assertThat(moved).hasSize(3);
    assertThat(((Vec3) moved.getFirst()).y()).isNotZero();
    panel.clickLine(panel.entry(ALL + "points", 3), 10);
    assertThat(list("points")).hasSize(4);
    panel.frames(3);
    panel.clickLine(panel.entry(ALL + "points", 0), 178);
    assertThat(list("points")).hasSize(3).doesNotContain(moved.getFirst());
  }

  @Test
  void numbersAreATableToo() {
    panel.click(ALL + "dashes", 40);
    panel.frames(3);
    panel.dragLine(panel.entry(ALL + "dashes", 1), 40, 20);
    assertThat(list("dashes")).hasSize(2).startsWith(8.0).doesNotContain(2.0);
  }

  @Test
  void theMarkSwitchesBetweenCodeAndChange() {
    panel.drag(ALL + "number", 40, 50);
    Change change = panel.change(ALL + "number");
    panel.clickMark(ALL + "number");
    assertThat(panel.change(ALL + "number")).isEqualTo(change.suspended());
    panel.clickMark(ALL + "number");
    assertThat(panel.change(ALL + "number")).isEqualTo(change);
  }

  @Test
  void theGroupsNumberIsAnotherThanTheSteps() {
    panel.drag(ALL + "inner.number", 40, 50);
    assertThat(panel.isChanged(ALL + "inner.number")).isTrue();
    assertThat(panel.isChanged(ALL + "number")).isFalse();
  }
}
