package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFW;
import senga.G;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.tune.Address;
import senga.tune.Blend;
import senga.tune.Change;
import senga.tune.Envelope;
import senga.tune.Formula;
import senga.tune.Modulation;
import senga.tune.Wave;

/** The popup that says what moves a row, turned by a mouse. */
@NeedsGl
@Tag("slow")
class ModulationPopupTest {
  private static final String ROW = "one/polygon.diameter";
  private static final String RINGS = "rings/polygon.diameter";
  private static final float RATE = 266;
  private static final float DEPTH = 404;
  private static final float BIAS = 428;
  private static final float DIGITS = 318;

  private final Panels panel;

  ModulationPopupTest(GlFixture gl) {
    panel = new Panels(gl.registry());
  }

  @BeforeEach
  void open() {
    Layer one = Layer.of(G.polygon().diameter(40)).name("one");
    panel.of(new Scene(List.of(Panels.hillsAndRings().layers().get(1), one)));
    panel.studio.frame(Panels.FRAME);
  }

  @AfterEach
  void close() {
    panel.close();
  }

  private ModulationPopup popup() {
    return panel.studio.desk().modulations;
  }

  private void show(String row) {
    panel.over(row, 20);
    popup().show(panel.line(row), Edits.ALL);
    panel.frames(4);
  }

  private Modulation by(String row) {
    return panel.tuning.changes().modulation(Address.of(row)).orElseThrow();
  }

  private void write(float y, String text) {
    panel.frames(8);
    panel.doubleClickAt(popup().left() + DIGITS, popup().top() + y);
    panel.type(text);
    panel.key(GLFW.GLFW_KEY_ENTER);
  }

  @Test
  void itBeginsWithASlowSineOverAQuarterOfTheSlider() {
    show(RINGS);
    RowValue row = panel.line(RINGS).value;
    assertThat(by(RINGS).source()).isEqualTo(Wave.USUAL.formula());
    assertThat(by(RINGS).depth()).isCloseTo(0.25 * (row.max - row.min), within(row.max / 50));
    assertThat(row.isMoved()).isTrue();
    assertThat(row.low[0]).as("the smallest ring's own value").isEqualTo(10);
    assertThat(row.high[0]).isEqualTo(76);
    panel.picture().save("modulation-popup");
  }

  @Test
  void itsNumbersAreWrittenAndWhatCannotBeIsRefused() {
    show(RINGS);
    write(RATE, "2.5");
    assertThat(by(RINGS).source()).hasToString("wave(t / 2.5)");
    write(DEPTH, "-12");
    assertThat(by(RINGS).depth()).isEqualTo(-12);
    write(BIAS, "0.5");
    assertThat(by(RINGS).bias()).isEqualTo(0.5);
    write(RATE, "0");
    assertThat(by(RINGS).source()).hasToString("wave(t / 2.5)");
    assertThat(panel.studio.desk().typing.isOn()).as("it stays, to be mended").isTrue();
  }

  @Test
  void theSliderOfAMovedRowStillMovesItsOwnValue() {
    panel.tuning.change(Address.of(ROW), new Change.Set(50));
    panel.tuning.change(
        Address.of(ROW).modulation(),
        new Change.Modulated(new Modulation(Blend.MULTIPLY, 0.5, 1, Formula.of("0.5 + 0 * t"))));
    panel.frames(4);
    RowValue row = panel.line(ROW).value;
    assertThat(row.low[0]).isEqualTo(50);
    assertThat(row.live[0]).isCloseTo(62.5, within(1e-9));
    panel.drag(ROW, 60, 30);
    assertThat(panel.change(ROW)).isInstanceOf(Change.Set.class);
    assertThat(row.low[0]).isNotEqualTo(50);
    assertThat(by(ROW).depth()).isEqualTo(0.5);
  }

  @Test
  void aClickOnAPictureChoosesASourceAndRemoveTakesItAway() {
    show(RINGS);
    int[] envelope = ModulationSpot.tile(panel.studio, 8);
    panel.clickAt(envelope[0], envelope[1]);
    assertThat(Envelope.of(by(RINGS).source())).contains(Envelope.USUAL);
    assertThat(by(RINGS).bias()).isEqualTo(1);
    int[] remove = ModulationSpot.remove(panel.studio);
    panel.clickAt(remove[0], remove[1]);
    assertThat(panel.tuning.changes().isEmpty()).isTrue();
    assertThat(popup().isOpen()).isFalse();
  }

  @Test
  void theCrossClosesItAndTheModulationStays() {
    show(RINGS);
    Modulation before = by(RINGS);
    int[] cross = ModulationSpot.cross(panel.studio);
    panel.clickAt(cross[0], cross[1]);
    assertThat(popup().isOpen()).isFalse();
    assertThat(by(RINGS)).isEqualTo(before);
  }

  @Test
  void anUndoWhileItIsOpenClosesIt() {
    show(RINGS);
    panel.tuning.undo();
    panel.frames(3);
    assertThat(popup().isOpen()).isFalse();
  }
}
