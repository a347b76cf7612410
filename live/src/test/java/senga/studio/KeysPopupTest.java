package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFW;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Easing;
import senga.tune.Key;
import senga.tune.Keys;

/** Keys set by moving rows, and the popup that lists them, with a mouse. */
@NeedsGl
@Tag("slow")
class KeysPopupTest {
  private static final String ALL = "all/everything.";
  private static final String ROW = ALL + "number";
  private static final float PADDING = 10;

  private final Panels panel;
  private final List<Double> sought = new ArrayList<>();

  KeysPopupTest(GlFixture gl) {
    panel = new Panels(gl.registry());
  }

  @BeforeEach
  void open() {
    panel.of(Panels.everything());
    panel.studio.seek(sought::add);
    panel.at(0);
  }

  @AfterEach
  void close() {
    panel.close();
  }

  private Keys keys(String row) {
    return panel.tuning.changes().keys(Address.of(row)).orElseThrow();
  }

  private void keyHere(String row) {
    panel.studio.desk().edits.keyHere(panel.line(row));
    panel.frames(4);
  }

  /** Two keys of the first number: 12 at 1 s, 40 at 3 s. */
  private void keyed() {
    panel.tuning.change(
        Address.of(ROW), new Change.Keyed(new Keys(List.of(new Key(1, 12.0), new Key(3, 40.0)))));
    panel.frames(4);
    panel.over(ROW, 20);
    panel.studio.desk().keys.show(panel.line(ROW));
    panel.frames(4);
  }

  private void click(float x, int key) {
    KeysPopup popup = panel.studio.desk().keys;
    float y = PADDING + KeysPopup.TOP + KeysPopup.ROW * (key + 0.5f);
    panel.clickAt(popup.left() + PADDING + x, popup.top() + y);
  }

  private void write(float x, int key, String text) {
    click(x + 20, key);
    panel.frames(3); // the field has the keyboard
    panel.type(text);
    panel.key(GLFW.GLFW_KEY_ENTER);
    panel.frames(2);
  }

  @Test
  void aRowThatIsMovedAtTwoTimesGoesFromTheOneToTheOther() {
    panel.at(1);
    panel.drag(ROW, 60, -20);
    Object first = ((Change.Set) panel.change(ROW)).value();
    keyHere(ROW);
    panel.at(3);
    panel.drag(ROW, 60, 40);
    Keys keys = keys(ROW);
    assertThat(keys.list()).extracting(Key::seconds).containsExactly(1.0, 3.0);
    assertThat(keys.get(0).value()).isEqualTo(first);
    assertThat((double) keys.get(1).value()).isGreaterThan((double) keys.get(0).value());
    panel.at(2);
    assertThat(panel.line(ROW).value.low[0])
        .as("the panel shows where it is")
        .isEqualTo((double) keys.at(2, -10, 50));
    panel.tuning.undo();
    assertThat(keys(ROW).count()).as("a drag is one step").isOne();
  }

  @Test
  void rowsOfEachKindTakeAKey() {
    panel.at(2);
    for (String row : List.of("count", "closed", "few", "many", "extent", "place", "color")) {
      keyHere(ALL + row);
      assertThat(keys(ALL + row).list()).as(row).hasSize(1);
      assertThat(keys(ALL + row).get(0).seconds()).isEqualTo(2);
    }
    assertThat(keys(ALL + "count").get(0).value()).isInstanceOf(Long.class);
    assertThat(keys(ALL + "closed").get(0).value()).isInstanceOf(Boolean.class);
    assertThat(keys(ALL + "few").get(0).value()).isInstanceOf(String.class);
    assertThat(keys(ALL + "extent").get(0).value()).isInstanceOf(Vec3.class);
    assertThat(keys(ALL + "color").get(0).value()).isInstanceOf(Color.class);
    assertThat(panel.tuning.troubles()).isEmpty();
    assertThat(panel.said).isEmpty();
    panel.picture().save("keys-of-each-kind");
  }

  @Test
  void aVectorWithAnAxisOfItsOwnIsKeyedAxisByAxis() {
    panel.tuning.change(Address.of(ALL + "place.y"), new Change.Set(7.0));
    panel.frames(4);
    keyHere(ALL + "place");
    assertThat(keys(ALL + "place.y").get(0).value()).isEqualTo(7.0);
    assertThat(keys(ALL + "place.x").count()).isOne();
    assertThat(panel.isChanged(ALL + "place")).isFalse();
    panel.studio.desk().edits.unkey(panel.line(ALL + "place"));
    assertThat(panel.change(ALL + "place.y")).isEqualTo(new Change.Set(7.0));
  }

  @Test
  void timesValuesAndEasingsAreWritten() {
    keyed();
    write(KeysPopup.TIME, 0, "0.5");
    write(KeysPopup.VALUE, 1, "33");
    assertThat(keys(ROW).list()).containsExactly(new Key(0.5, 12.0), new Key(3, 33.0));
    write(KeysPopup.TIME, 0, "4");
    assertThat(keys(ROW).list()).containsExactly(new Key(3, 33.0), new Key(4, 12.0));
    panel.picture().save("keys-popup");
  }

  @Test
  void numbersAreRoundedForTheEyeAndWrittenWithAllTheirDigits() {
    double value = 12.345678901234567;
    panel.tuning.change(
        Address.of(ROW), new Change.Keyed(new Keys(List.of(new Key(0.1 + 0.2, value)))));
    panel.frames(4);
    panel.over(ROW, 20);
    KeysPopup popup = panel.studio.desk().keys;
    popup.show(panel.line(ROW));
    panel.frames(4);
    assertThat(popup.shown(0, 0)).isEqualTo("0.3");
    assertThat(popup.shown(0, 1)).isEqualTo("12.346");
    click(KeysPopup.VALUE + 20, 0);
    panel.frames(3);
    panel.key(GLFW.GLFW_KEY_ENTER);
    assertThat(keys(ROW).get(0).value()).as("nothing is lost").isEqualTo(value);
  }

  @Test
  void whatCannotBeIsRefusedAndStaysToBeMended() {
    keyed();
    write(KeysPopup.TIME, 0, "3");
    assertThat(keys(ROW).get(0)).isEqualTo(new Key(1, 12.0));
    assertThat(panel.studio.desk().typing.isOn()).isTrue();
  }

  @Test
  void anEasingIsChosenFromItsNames() {
    keyed();
    click(KeysPopup.EASING + 20, 0);
    panel.picture().save("keys-easings");
    panel.clickBeside(10, 30);
    assertThat(keys(ROW).get(0).easing()).isNotEqualTo(Easing.EASE);
    assertThat(keys(ROW).get(1).easing()).isEqualTo(Easing.EASE);
  }

  @Test
  void aClickOnASignBringsTimeThereAndTheMinusTakesAKeyAway() {
    keyed();
    click(8, 1);
    assertThat(sought).containsExactly(3.0);
    click(KeysPopup.REMOVE + 10, 1);
    assertThat(keys(ROW).list()).containsExactly(new Key(1, 12.0));
    click(KeysPopup.REMOVE + 10, 0);
    assertThat(panel.change(ROW)).as("it stays as it was").isEqualTo(new Change.Set(12.0));
    panel.frames(3);
    assertThat(panel.studio.desk().keys.isOpen()).isFalse();
  }

  @Test
  void theCrossClosesItAndTheKeysStay() {
    keyed();
    Keys before = keys(ROW);
    KeysPopup popup = panel.studio.desk().keys;
    panel.clickIn(popup, PADDING + KeysPopup.WIDTH - Buttons.CROSS / 2, PADDING + 12);
    assertThat(popup.isOpen()).isFalse();
    assertThat(keys(ROW)).isEqualTo(before);
  }

  @Test
  void removeAllTakesTheKeysAway() {
    keyed();
    KeysPopup popup = panel.studio.desk().keys;
    panel.clickIn(popup, PADDING + KeysPopup.WIDTH - Buttons.CROSS - 40, PADDING + 12);
    assertThat(panel.change(ROW)).as("it stays as it was").isEqualTo(new Change.Set(12.0));
    assertThat(popup.isOpen()).isFalse();
  }

  @Test
  void anUndoWhileItIsOpenClosesIt() {
    keyed();
    panel.tuning.undo();
    panel.frames(3);
    assertThat(panel.studio.desk().keys.isOpen()).isFalse();
  }
}
