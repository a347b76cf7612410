package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.E;
import senga.G;
import senga.bind.Binding;
import senga.bind.Takeover;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.studio.Actions.Action;
import senga.studio.LearnSpot;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Tuning;
import senga.variations.ActionBinding;
import senga.variations.ActionBindings;
import senga.variations.ActionBindingsFile;

/** Controllers, rows and actions of a show that nobody sees. */
class InstrumentsTest {
  private static final Address RADIUS = Address.of("ink/circle.radius");
  private static final Address WIDTH = Address.of("ink/pen.width");

  @TempDir private Path folder;
  private final ControlDesk desk = new ControlDesk();
  private final Tuning tuning = new Tuning();
  private final List<KeyAction> pressed = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  private Instruments open() {
    return new Instruments(desk, tuning, folder.resolve("Ball.java"), pressed::add, said::add);
  }

  private void send(Instruments show, String address, double... values) {
    for (double value : values) {
      desk.set(address, value);
    }
    show.look();
    show.look();
  }

  private static List<ActionBinding> learned(Instruments show) {
    return show.learning().bindings().list();
  }

  @Test
  void aPadLearnsAnActionFiresItAndKnowsItTheNextTime() {
    Instruments show = open();
    show.learning().learnAction("next-variation");
    send(show, "note/1/36", 0.8, 0);
    assertThat(pressed).as("what it learns by does nothing yet").isEmpty();
    send(show, "note/1/36", 0.8, 0, 0.3, 0);
    assertThat(pressed).containsExactly(KeyAction.NEXT_VARIATION, KeyAction.NEXT_VARIATION);
    pressed.clear();
    Instruments again = open();
    send(again, "note/1/36", 0.5);
    assertThat(pressed).containsExactly(KeyAction.NEXT_VARIATION);
    send(again, "note/1/37", 0.5);
    assertThat(pressed).hasSize(1);
  }

  @Test
  void aButtonThatWasUpIsLearnedAtItsFirstPress() {
    Instruments show = open();
    send(show, "cc/1/50", 0);
    show.learning().learnAction("next-variation");
    send(show, "cc/1/50", 1);
    assertThat(learned(show)).hasSize(1);
  }

  @Test
  void whatAMovementReachesIsNamed() {
    Instruments show = open();
    tuning.change(RADIUS, new Change.Driven(binding("cc/74", 80), 0.5));
    show.learning().learnAction("next-variation");
    send(show, "note/1/36", 0.8, 0);
    assertThat(show.reached("cc/5/74")).containsExactly(RADIUS.toString());
    assertThat(show.reached("note/1/36")).containsExactly("next-variation");
    assertThat(show.reached("cc/5/75")).isEmpty();
  }

  private void osc(Instruments show, String address, double... values) {
    for (double value : values) {
      desk.set(Map.of(address, value));
    }
    show.look();
    show.look();
  }

  @Test
  void aFaderOfATabletLearnsARowAndTakesItOver() {
    Instruments show = open();
    LearnSpot.learnRow(show.learning(), RADIUS, 0, 80, 40);
    osc(show, "osc/fader/1", 0.1, 0.2);
    assertThat(position(RADIUS)).isEqualTo(0.5);
    osc(show, "osc/fader/1", 0.4, 0.6, 0.75);
    assertThat(position(RADIUS)).isEqualTo(0.75);
    tuning.change(RADIUS, new Change.Set(8.0));
    tuning.undo();
    osc(show, "osc/fader/1", 3); // whatever the tablet's range is
    assertThat(position(RADIUS)).isEqualTo(1);
  }

  @Test
  void aButtonOfATabletFiresAnAction() {
    Instruments show = open();
    show.learning().learnAction("next-variation");
    osc(show, "osc/next", 1);
    assertThat(learned(show)).extracting(one -> one.binding().source()).containsExactly("osc/next");
    osc(show, "osc/next", 1, 1);
    assertThat(pressed).hasSize(2);
  }

  @Test
  void pressureAndNumberedParametersAreHeardWithoutAChannel() {
    Instruments show = open();
    tuning.change(RADIUS, new Change.Driven(binding("pressure", 80), 0.5));
    tuning.change(WIDTH, new Change.Driven(binding("nrpn/1200", 2), 0.5));
    send(show, "pressure/3", 0.5, 0.6);
    send(show, "nrpn/7/1200", 0.5, 0.25);
    assertThat(position(RADIUS)).isEqualTo(0.6);
    assertThat(position(WIDTH)).isEqualTo(0.25);
  }

  private static Binding binding(String source, double to) {
    return Binding.follow(source, 0, to).takeover(Takeover.PICK_UP);
  }

  @Test
  void aProgrammeThatIsLearnedStandsWhereItIsInItsRange() {
    Instruments show = open();
    desk.set(Map.of("program/1", 100.0));
    LearnSpot.learnRow(show.learning(), RADIUS, 0, 80, 40);
    desk.moves().drain((address, value) -> {});
    show.learning().moved("program/1", 20 / 127.0);
    show.look();
    show.look();
    assertThat(LearnSpot.apart(show.learning(), RADIUS)).isCloseTo(100 / 127.0, within(1e-9));
  }

  @Test
  void whatIsForgottenWhileItIsSwitchedOffStaysSwitchedOff() {
    Instruments show = open();
    Change.Driven driven = new Change.Driven(binding("cc/1/74", 80), 0.25);
    tuning.change(RADIUS, driven.suspended());
    LearnSpot.forget(show.learning(), RADIUS);
    assertThat(tuning.changes().at(RADIUS)).contains(new Change.Set(20.0).suspended());
    tuning.undo();
    assertThat(tuning.changes().at(RADIUS)).contains(driven.suspended());
  }

  @Test
  void twoWindowsOfAFolderKeepWhatEachHasLearned() {
    Instruments one = open();
    Instruments other = open();
    one.learning().learnAction("play");
    send(one, "note/1/36", 0.8, 0);
    other.learning().learnAction("undo");
    send(other, "note/1/37", 0.8, 0);
    assertThat(learned(other)).extracting(ActionBinding::action).containsExactly("play", "undo");
    assertThat(learned(open())).isEqualTo(learned(other));
  }

  @Test
  void anActionThatIsMissingIsToldOnce() throws Exception {
    Files.writeString(
        folder.resolve("controllers.json"),
        "{\"senga-controllers\": 1, \"actions\": [[\"jump\", \"cc/1/7\", 0.0, 1.0]]}");
    send(open(), "cc/1/7", 0.1, 0.6, 0.2, 0.9);
    assertThat(said).containsExactly("there is no action jump for cc/1/7");
  }

  @Test
  void aControllerThatIsTakenIsSharedOrTakenOver() {
    Instruments show = open();
    LearnSpot.learnRow(show.learning(), RADIUS, 0, 80, 40);
    send(show, "cc/1/74", 0.1, 0.4);
    assertThat(tuning.changes().at(RADIUS)).containsInstanceOf(Change.Driven.class);
    LearnSpot.learnRow(show.learning(), WIDTH, 0, 2, 1);
    send(show, "cc/1/74", 0.1, 0.9);
    assertThat(LearnSpot.sentence(show.learning()))
        .isEqualTo("cc/1/74 moves ink/circle.radius already. And width?");
    LearnSpot.share(show.learning());
    send(show, "cc/1/74", 0.2);
    assertThat(position(RADIUS)).isEqualTo(0.2);
    assertThat(position(WIDTH)).isEqualTo(0.2);
    show.learning().learnAction("play");
    send(show, "cc/1/74", 0.9, 0.1);
    LearnSpot.takeOver(show.learning());
    assertThat(tuning.changes().at(RADIUS)).contains(new Change.Set(0.2 * 80));
    assertThat(tuning.changes().at(WIDTH)).contains(new Change.Set(0.4));
    assertThat(learned(show)).extracting(ActionBinding::action).containsExactly("play");
    tuning.undo();
    assertThat(position(RADIUS)).isEqualTo(0.2);
  }

  private double position(Address row) {
    return ((Change.Driven) tuning.changes().at(row).orElseThrow()).position();
  }

  @Test
  void learningThatIsCancelledLeavesAllAsItWas() {
    Instruments show = open();
    show.learning().learnAction("play");
    assertThat(show.learning().cancel()).isTrue();
    send(show, "cc/1/1", 0, 1);
    assertThat(learned(show)).isEmpty();
    assertThat(show.learning().cancel()).isFalse();
  }

  @Test
  void aFileThatCannotBeReadIsToldAndLeftAsItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("controllers.json"), "{\"senga-controllers\": 7}");
    Instruments show = open();
    assertThat(said).hasSize(1).first().asString().contains("controllers.json is left as it is");
    show.learning().learnAction("play");
    send(show, "note/1/36", 1);
    assertThat(file).hasContent("{\"senga-controllers\": 7}");
    assertThat(said).last().asString().contains("note/1/36 now plays and pauses");
  }

  @Test
  void aStepIsLeftOutAndInAndAnActionThatIsNoneIsTold() {
    ActionBindings bindings =
        ActionBindings.NONE
            .with(new ActionBinding("bypass/ink/displace", Binding.follow("cc/1/50", 0, 1)))
            .with(new ActionBinding("fly", Binding.follow("cc/1/51", 0, 1)));
    ActionBindingsFile.of(folder.resolve("Ball.java")).write(bindings);
    Instruments show = open();
    send(show, "cc/1/50", 1, 0);
    assertThat(tuning.changes().isBypassed(Address.of("ink/displace"))).isTrue();
    send(show, "cc/1/50", 1, 0);
    assertThat(tuning.changes().isBypassed(Address.of("ink/displace"))).isFalse();
    send(show, "cc/1/51", 1);
    assertThat(said).containsExactly("there is no action fly for cc/1/51");
  }

  @Test
  void theListOffersEachLayerAndStepToBeLeftOut() {
    Instruments show = open();
    tuning.observe(true);
    Scene scene =
        new Scene(
            List.of(
                Layer.of(G.grid().through(E.displace())).name("hills"),
                Layer.of(G.polygon()).name("ink")));
    Frame frame = tuning.begin(new Frame(0, 0, Canvas.mm(9, 9), 0, Controls.NONE));
    tuning.apply(scene, frame);
    assertThat(LearnSpot.actions(show.learning()))
        .contains("play", "tap", "redo")
        .endsWith(
            "bypass/hills",
            "bypass/hills/grid",
            "bypass/hills/displace",
            "bypass/ink",
            "bypass/ink/polygon");
  }

  @Test
  void anActionWithAPositionIsTakenOverLikeARow() {
    Binding fader = Binding.follow("cc/1/1", 0, 1).takeover(Takeover.PICK_UP);
    ActionBindingsFile.of(folder.resolve("Ball.java"))
        .write(ActionBindings.NONE.with(new ActionBinding("morph", fader)));
    Instruments show = open();
    double[] place = {0.5};
    show.learning()
        .actions()
        .add(new Action("morph", "goes to B", () -> place[0], there -> place[0] = there));
    send(show, "cc/1/1", 0.1, 0.3);
    assertThat(place[0]).isEqualTo(0.5);
    send(show, "cc/1/1", 0.6, 0.7);
    assertThat(place[0]).isCloseTo(0.7, within(1e-12));
    place[0] = 0.2; // by the mouse
    send(show, "cc/1/1", 0.75);
    assertThat(place[0]).as("until the fader comes to it").isEqualTo(0.2);
    send(show, "cc/1/1", 0.1, 0.3);
    assertThat(place[0]).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void aTurnWithoutMessagesChangesNothing() {
    Instruments show = open();
    long revision = tuning.revision();
    for (int i = 0; i < 100; i++) {
      show.look();
    }
    assertThat(tuning.revision()).isEqualTo(revision);
  }
}
