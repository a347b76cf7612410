package senga.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_ENTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.geometry.Color;
import senga.render.GarbageMeter;
import senga.render.GlRegistry;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.variations.ActionBinding;
import senga.variations.Variation;
import senga.variations.VariationsFile;

/** What is kept of a sketch, in the panel: with a mouse, a keyboard and a real file. */
@NeedsGl
class VariationsPageTest {
  private static final Address DIAMETER = Address.of("rings/polygon.diameter");
  private static final Address TIME = Address.of("hills/displace.time");

  @TempDir private Path folder;
  private final GlRegistry registry;
  private Panels panel;
  private Shelf shelf;

  VariationsPageTest(GlFixture gl) {
    registry = gl.registry();
  }

  @BeforeEach
  void open() {
    panel = new Panels(registry).of(Panels.hillsAndRings());
    shelf = panel.keep(folder.resolve("Rings.java"));
    panel.studio.toggleVariations();
    panel.frames(2);
  }

  @AfterEach
  void close() {
    panel.close();
  }

  private VariationsPage page() {
    return Objects.requireNonNull(panel.studio.kept());
  }

  private float left() {
    return Panels.WIDTH - panel.studio.width();
  }

  private void change(Address place, Change change) {
    panel.tuning.change(place, change);
    panel.tuning.pause();
    panel.frames(2);
  }

  /** Where a variation's line begins, from the top. */
  private float top(String name) {
    List<String> rows = page().rows().stream().map(VariationRow::name).toList();
    assertThat(rows).as("lines").contains(name);
    return panel.kept() + page().listTop() + 2 + VariationRow.HEIGHT * rows.indexOf(name);
  }

  private void clickName(String name) {
    panel.clickAt(left() + 90, top(name) + 12);
  }

  private void clickBeside(String name) {
    clickFromRight(name, 8 + 22 + 12);
  }

  private void clickOnWay(String name) {
    clickFromRight(name, 8 + 22 + 24 + 12);
  }

  private void clickStar(String name, int star) {
    panel.clickAt(Panels.WIDTH - 8 - 6 - (5.5f - star) * 14, top(name) + 36);
  }

  /** So far from the panel's right edge. */
  private void clickFromRight(String name, float right) {
    panel.clickAt(Panels.WIDTH - right, top(name) + 12);
  }

  private void clickKeep() {
    panel.clickAt(Panels.WIDTH - 40, panel.kept() + 16);
  }

  private List<String> names() {
    return shelf.variations().list().stream().map(Variation::name).toList();
  }

  /** Two states: small rings, and wild hills. */
  private void keepTwo() {
    change(DIAMETER, new Change.Times(0.5));
    clickKeep();
    panel.tuning.takeBackAll();
    change(TIME, new Change.Set(3.0));
    clickKeep();
    assertThat(names()).containsExactly("diameter × 0.5", "time 3");
  }

  @Test
  void itsLineIsThereAndAClickOpensIt() {
    panel.studio.toggleVariations();
    panel.frames(2);
    assertThat(page().isOpen()).isFalse();
    assertThat(panel.kept()).isEqualTo(Panels.HEIGHT - VariationsPage.HEADER);
    panel.clickAt(left() + 60, Panels.HEIGHT - 16);
    assertThat(page().isOpen()).isTrue();
    panel.picture().save("variations-empty");
  }

  @Test
  void whatOneSeesIsKeptUnderANameThatSaysWhatIsNew() throws IOException {
    keepTwo();
    panel.picture().save("variations-two");
    panel.close();
    assertThat(VariationsFile.of(folder.resolve("Rings.java")).read().list()).hasSize(2);
    assertThat(Files.readString(folder.resolve("Rings.senga"))).contains("\"diameter × 0.5\"");
  }

  @Test
  void aClickRecallsAndUndoBringsBackWhatWasBefore() {
    keepTwo();
    clickName("diameter × 0.5");
    assertThat(panel.change(DIAMETER.toString())).isEqualTo(new Change.Times(0.5));
    assertThat(panel.isChanged(TIME.toString())).isFalse();
    panel.clickAt(left() + 8 + 12, 77);
    assertThat(panel.change(TIME.toString())).isEqualTo(new Change.Set(3.0));
  }

  @Test
  void starsAreSetWithAClickAndTakenAwayWithAnother() {
    keepTwo();
    clickStar("diameter × 0.5", 4);
    int stars = shelf.variations().get("diameter × 0.5").rating();
    assertThat(stars).isEqualTo(4);
    panel.picture().save("variations-stars");
    clickStar("diameter × 0.5", 4);
    assertThat(shelf.variations().get("diameter × 0.5").rating()).isZero();
  }

  @Test
  void aVariationIsRenamedInItsLine() {
    keepTwo();
    panel.doubleClickAt(left() + 90, top("diameter × 0.5") + 12);
    panel.type("small rings");
    panel.picture().save("variations-rename");
    panel.key(GLFW_KEY_ENTER);
    assertThat(names()).startsWith("small rings");
  }

  @Test
  void aNameThatIsTakenIsRefusedAndTheOldOneStays() {
    keepTwo();
    String taken = names().get(1);
    panel.doubleClickAt(left() + 90, top("diameter × 0.5") + 12);
    panel.type(taken);
    panel.key(GLFW_KEY_ENTER);
    assertThat(names()).containsExactly("diameter × 0.5", taken);
    assertThat(panel.studio.isTyping()).as("to be mended").isTrue();
  }

  @Test
  void theMenuDeletesAndUndoBringsBack() {
    keepTwo();
    clickFromRight("diameter × 0.5", 8 + 11);
    panel.frames(2);
    panel.picture().save("variations-menu");
    assertThat(panel.studio.isOpen()).isTrue();
    panel.studio.dismiss();
    panel.frames(2);
    shelf.delete("diameter × 0.5");
    panel.frames(2);
    assertThat(names()).hasSize(1);
    assertThat(shelf.keeper().undo()).isTrue();
    assertThat(names()).contains("diameter × 0.5").hasSize(2);
    assertThat(shelf.keeper().redo()).isTrue();
    assertThat(names()).hasSize(1);
  }

  @Test
  void aPadLearnsAVariationFromItsMenu() {
    Learning learning = LearnSpot.in(panel);
    keepTwo();
    clickFromRight("diameter × 0.5", 8 + 11);
    panel.frames(2);
    panel.clickBeside(-150, -145); // it opens above the mouse
    panel.frames(2);
    LearnSpot.strike(learning);
    assertThat(learning.bindings().list())
        .extracting(ActionBinding::action)
        .containsExactly("recall/diameter × 0.5");
  }

  @Test
  void anotherIsComparedLookedAtAndLeftAgain() {
    keepTwo();
    clickBeside("diameter × 0.5");
    assertThat(shelf.other()).isEqualTo("diameter × 0.5");
    assertThat(shelf.differences())
        .containsExactly(TIME + ": 3 » as in the sketch", DIAMETER + ": as in the sketch » × 0.5");
    int steps = panel.tuning.history().size();
    Changes before = panel.tuning.changes();
    shelf.flip();
    panel.frames(3);
    assertThat(panel.tuning.changes().at(DIAMETER)).contains(new Change.Times(0.5));
    assertThat(panel.tuning.history()).hasSize(steps);
    panel.picture().save("variations-compare");
    shelf.flip();
    assertThat(panel.tuning.changes()).isEqualTo(before);
  }

  @Test
  void whatIsTunedWhileAnotherIsLookedAtGoesOnFromThere() {
    keepTwo();
    shelf.compareWith(shelf.variations().get("diameter × 0.5"));
    shelf.flip();
    panel.frames(2);
    change(TIME, new Change.Set(7.0));
    assertThat(panel.tuning.isLooking()).isFalse();
    assertThat(panel.tuning.changes().values())
        .containsOnlyKeys(DIAMETER, TIME)
        .containsEntry(DIAMETER, new Change.Times(0.5));
    panel.tuning.undo();
    assertThat(panel.tuning.changes().values()).containsOnlyKeys(TIME);
  }

  @Test
  void theBarGoesBetweenTheTwoAndOnlyWhatIsTakenIsAStep() {
    keepTwo();
    shelf.compareWith(shelf.variations().get("diameter × 0.5"));
    panel.frames(2);
    int steps = panel.tuning.history().size();
    float bar = Panels.HEIGHT - 6 - 28 - 28 + 14;
    panel.move(left() + 60, bar);
    panel.frame();
    panel.press();
    panel.move(left() + 180, bar - 28);
    panel.move(left() + 180, bar);
    panel.release();
    assertThat(shelf.place()).isBetween(0.2, 0.8);
    Change.Times mixed = (Change.Times) panel.change(DIAMETER.toString());
    assertThat(mixed.factor()).isBetween(0.51, 0.99);
    assertThat(panel.tuning.history()).hasSize(steps);
    panel.picture().save("variations-morph");
    shelf.take();
    assertThat(panel.tuning.history()).hasSize(steps + 1);
    assertThat(panel.change(DIAMETER.toString())).isEqualTo(mixed);
  }

  @Test
  void oneGoesAlongSeveralInTheOrderTheyWereChosenIn() {
    keepTwo();
    change(DIAMETER, new Change.Times(2));
    clickKeep();
    List<String> names = names();
    clickOnWay(names.get(2));
    clickOnWay(names.get(0));
    clickOnWay(names.get(1));
    assertThat(shelf.way().sentence())
        .isEqualTo(names.get(2) + "  »  " + names.get(0) + "  »  " + names.get(1));
    panel.picture().save("variations-way");
    int steps = panel.tuning.history().size();
    float bar = Panels.HEIGHT - 6 - 28 - 28 + 14;
    panel.move(left() + 100, bar);
    panel.frame();
    panel.press();
    panel.move(left() + 120, bar - 28);
    panel.move(left() + 120, bar);
    panel.release();
    assertThat(shelf.way().place()).isBetween(0.1, 0.49);
    Change.Times mixed = (Change.Times) panel.change(DIAMETER.toString());
    assertThat(mixed.factor()).isBetween(0.51, 1.99);
    assertThat(panel.tuning.history()).hasSize(steps);
    shelf.take();
    assertThat(panel.tuning.history()).hasSize(steps + 1);
    clickOnWay(names.get(0));
    assertThat(shelf.way().size()).isEqualTo(2);
  }

  @Test
  void theWayIsWalkedInTimeUntilItsEndOrUntilSomethingIsTurned() {
    keepTwo();
    clickOnWay("diameter × 0.5");
    clickOnWay("time 3");
    assertThat(shelf.isMoving()).isFalse();
    panel.clickAt(left() + 12 + 6, Panels.HEIGHT - 6 - 28 - 28 + 14);
    assertThat(shelf.isMoving()).isTrue();
    long second = 1_000_000_000;
    shelf.look(0);
    assertThat(panel.change(DIAMETER.toString())).isEqualTo(new Change.Times(0.5));
    shelf.look(4 * second);
    assertThat(panel.change(DIAMETER.toString())).isEqualTo(new Change.Times(0.75));
    panel.frames(2);
    panel.picture().save("variations-walk");
    shelf.look(9 * second);
    assertThat(shelf.isMoving()).isFalse();
    assertThat(panel.tuning.changes()).isEqualTo(shelf.variations().get("time 3").changes());
    shelf.walk();
    shelf.look(20 * second);
    shelf.look(21 * second);
    assertThat(shelf.way().place()).isEqualTo(1 / 8.0);
    change(TIME, new Change.Set(7.0));
    shelf.look(22 * second);
    assertThat(shelf.isMoving()).isFalse();
    assertThat(panel.change(TIME.toString())).isEqualTo(new Change.Set(7.0));
  }

  @Test
  void eachHasASmallPictureThatIsMadeWhenItIsInSightAndAnewForAnotherVersion() {
    TestDarkroom darkroom = new TestDarkroom("#00ff00");
    shelf.darkroom(darkroom);
    keepTwo();
    panel.frames(3);
    float x = left() + 12 + 21;
    assertThat(panel.picture().rgb(Math.round(x), Math.round(top("diameter × 0.5") + 25)))
        .isEqualTo(0x00ff00);
    assertThat(panel.studio.pictureCount()).isEqualTo(2);
    assertThat(darkroom.drawn()).isEqualTo(2);
    panel.frames(20);
    assertThat(darkroom.drawn()).as("each once").isEqualTo(2);
    darkroom.next("#0000ff");
    panel.frames(3);
    assertThat(panel.picture().rgb(Math.round(x), Math.round(top("time 3") + 25)))
        .isEqualTo(0x0000ff);
    assertThat(darkroom.drawn()).isEqualTo(4);
    shelf.mutate(java.util.Set.of());
    panel.frames(8);
    assertThat(darkroom.drawn()).as("the children, too").isEqualTo(4 + 9);
    panel.picture().save("variations-pictures");
  }

  @Test
  void theSheetButtonAsksForASheetOfAll() {
    TestDarkroom darkroom = new TestDarkroom("#00ff00");
    shelf.darkroom(darkroom);
    keepTwo();
    panel.clickAt(Panels.WIDTH - 110, panel.kept() + 16);
    assertThat(darkroom.sheets()).containsExactly(shelf.variations().list());
  }

  @Test
  void childrenAreLookedAtOneByOneAndWhatIsLockedStays() {
    keepTwo();
    panel.studio.desk().marks.lock(TIME);
    panel.clickAt(left() + 40, Panels.HEIGHT - 6 - 14);
    assertThat(shelf.childCount()).isEqualTo(9);
    assertThat(shelf.children()).doesNotHaveDuplicates();
    assertThat(panel.tuning.changes()).isEqualTo(shelf.children().getFirst());
    assertThat(shelf.children())
        .allMatch(it -> it.at(TIME).equals(panel.tuning.settled().at(TIME)));
    panel.frames(2);
    float cell = (panel.studio.width() - 24) / 6;
    panel.clickAt(left() + 12 + 3.4f * cell, Panels.HEIGHT - 8 - 54 - 27);
    assertThat(panel.tuning.changes()).isEqualTo(shelf.children().get(3));
    panel.picture().save("variations-children");
    panel.studio.paper(Color.of("#181818"));
    panel.frames(2);
    panel.picture().save("variations-children-dark");
    shelf.back();
    assertThat(panel.tuning.isLooking()).isFalse();
  }

  @Test
  void whatACrashLeftIsOffered() throws IOException {
    change(DIAMETER, new Change.Times(0.5));
    clickKeep();
    panel.close();
    Path file = folder.resolve("Rings.senga");
    Files.move(file, folder.resolve(".Rings.senga.999999999-17"));
    panel = new Panels(registry).of(Panels.hillsAndRings());
    shelf = panel.keep(folder.resolve("Rings.java"));
    panel.studio.toggleVariations();
    panel.frames(3);
    assertThat(panel.said)
        .containsExactly("a window of this sketch ended badly; what was done in it can be kept");
    panel.picture().save("variations-crash");
    panel.clickAt(Panels.WIDTH - 12 - 60 - 30, panel.kept() + VariationsPage.HEADER + 14);
    assertThat(shelf.keeper().left()).isEmpty();
    assertThat(names()).containsExactly("diameter × 0.5");
    assertThat(panel.change(DIAMETER.toString())).isEqualTo(new Change.Times(0.5));
  }

  @Test
  @Tag("slow")
  void drawingItMakesNoGarbage() {
    keepTwo();
    shelf.compareWith(shelf.variations().get("diameter × 0.5"));
    shelf.layBeneath();
    shelf.darkroom(new TestDarkroom("#00ff00"));
    clickOnWay("diameter × 0.5");
    clickOnWay("time 3");
    shelf.mutate(java.util.Set.of());
    double open = garbage();
    panel.studio.toggleVariations();
    double closed = garbage();
    System.out.printf("variations open: %.1f B a frame, closed: %.1f B%n", open, closed);
    assertThat(open).isLessThan(64);
    assertThat(closed).isLessThan(64);
  }

  private double garbage() {
    GarbageMeter meter = new GarbageMeter();
    for (int i = 0; i < 1500; i++) {
      if (i == 1000) {
        meter.reset();
      }
      meter.begin();
      shelf.look(0);
      panel.draw();
      meter.end();
    }
    return meter.bytesPerRound();
  }
}
