package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.input.ControlDesk;
import senga.input.MidiRig;
import senga.input.MidiSetup;
import senga.render.GarbageMeter;
import senga.stage.VirtualMidi.Box;
import senga.studio.Actions.Action;
import senga.tune.Address;
import senga.tune.Change.Driven;
import senga.tune.Changes;
import senga.tune.Tuning;
import senga.variations.ActionBinding;
import senga.variations.ActionBindings;
import senga.variations.ActionBindingsFile;

/** Motor faders, rings and pads of a box in Java's MIDI system, by its real bytes. */
@Timeout(120)
class FeedbackTest {
  private static final Address RADIUS = Address.of("ink/circle.radius");
  private static final Address WIDTH = Address.of("ink/pen.width");

  @TempDir private Path folder;
  private final ControlDesk desk = new ControlDesk();
  private final Tuning tuning = new Tuning();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final MidiRig rig = new MidiRig(MidiSetup.of(""), desk, log::add);
  private Box box = new Box("Motors").taking();

  @AfterEach
  void unplug() {
    rig.close();
    VirtualMidi.plug();
  }

  private static Driven driven(String source, double position) {
    return new Driven(binding(source), position);
  }

  private static Binding binding(String source) {
    return new Binding(source, 0, 80, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.PICK_UP);
  }

  private static ActionBinding action(String name, String source) {
    return new ActionBinding(name, Binding.follow(source, 0, 1).takeover(Takeover.PICK_UP));
  }

  private Instruments open(Box device, ActionBinding... actions) {
    box = device;
    VirtualMidi.plug(box);
    rig.connectInBackground();
    until(() -> rig.returns() > 0);
    ActionBindingsFile.of(folder.resolve("Ball.java")).write(new ActionBindings(List.of(actions)));
    Instruments show =
        new Instruments(desk, tuning, folder.resolve("Ball.java"), key -> {}, log::add);
    show.shownTo(rig);
    return show;
  }

  private static void until(BooleanSupplier condition) {
    long begun = System.nanoTime();
    while (!condition.getAsBoolean() && System.nanoTime() - begun < 60_000_000_000L) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  /** After a mark of our own, which comes behind all that was shown before, so much was taken. */
  private void taken(String... messages) {
    rig.show("note/16/127", 1);
    List<String> all = new ArrayList<>(List.of(messages));
    all.add("9f 7f 7f");
    until(() -> box.taken().contains("9f 7f 7f"));
    assertThat(box.taken()).containsExactlyElementsOf(all);
  }

  private double position() {
    return ((Driven) tuning.changes().at(RADIUS).orElseThrow()).position();
  }

  @Test
  void aRowThatSomethingElseMovesIsShownAtItsController() {
    tuning.change(RADIUS, driven("cc/1/74", 0.5));
    Instruments show = open(new Box("Motors").taking());
    show.look(); // a device that has just come is shown everything
    until(() -> box.taken().size() == 1);
    tuning.pause();
    tuning.change(RADIUS, driven("cc/1/74", 0.25)); // by the mouse
    show.look();
    show.look();
    until(() -> box.taken().size() == 2);
    tuning.undo();
    show.look();
    taken("b0 4a 40", "b0 4a 20", "b0 4a 40");
  }

  @Test
  void ofAllThatHappensBetweenTwoFramesTheLastIsShown() {
    Instruments show = open(new Box("Motors").taking());
    for (int i = 0; i <= 100; i++) {
      tuning.change(RADIUS, driven("cc/1/74", i / 100.0));
    }
    show.look();
    taken("b0 4a 7f");
  }

  @Test
  void fineOnesAreShownFinely() {
    tuning.change(RADIUS, driven("cc14/1/1", 0.5));
    tuning.change(WIDTH, driven("nrpn/2/1200", 1));
    Instruments show = open(new Box("Motors").taking());
    show.look();
    until(() -> box.taken().size() == 6);
    assertThat(box.taken())
        .contains("b0 01 40", "b0 21 00")
        .containsSubsequence("b1 63 09", "b1 62 30", "b1 06 7f", "b1 26 7f");
  }

  @Test
  void whatAHandMovesIsNotSentBackToIt() throws Exception {
    tuning.change(RADIUS, driven("cc/1/74", 0.5));
    Instruments show = open(new Box("Motors").taking());
    show.look();
    until(() -> box.taken().size() == 1);
    box.turn(74, 64, 70, 80);
    show.look();
    assertThat(position()).isEqualTo(80 / 127.0);
    box.turn(74, 90);
    show.look();
    taken("b0 4a 40");
    tuning.change(RADIUS, driven("cc/1/74", 0.5)); // back by the mouse
    show.look();
    until(() -> box.taken().size() == 3);
    assertThat(box.taken()).last().isEqualTo("b0 4a 40");
    tuning.change(RADIUS, driven("cc/1/74", 90 / 127.0)); // where the hand had left it
    show.look();
    until(() -> box.taken().size() == 4);
    assertThat(box.taken()).last().isEqualTo("b0 4a 5a");
  }

  @Test
  void aDeviceThatSendsBackWhatItGetsMovesNothing() {
    tuning.change(RADIUS, driven("cc/1/74", 0.123));
    Binding jumping = binding("cc/1/75").takeover(Takeover.JUMP);
    tuning.change(WIDTH, new Driven(jumping, 0.456));
    Instruments show = open(new Box("Motors").echoing());
    Changes before = tuning.changes();
    for (int i = 0; i < 50; i++) {
      show.look();
      LockSupport.parkNanos(1_000_000);
    }
    until(() -> box.taken().size() == 2);
    show.look();
    assertThat(tuning.changes()).isSameAs(before);
    taken("b0 4a 10", "b0 4b 3a");
    assertThat(desk.arrivals()).isZero();
  }

  /** Its echo may come so late that it looks like a hand's movement: then it says what is so. */
  @Test
  void whatComesBackLateEndsThere() throws Exception {
    tuning.change(RADIUS, driven("cc/1/74", 0.5));
    Instruments show = open(new Box("Motors").taking());
    show.look();
    until(() -> box.taken().size() == 1);
    LockSupport.parkNanos(150_000_000);
    for (int i = 0; i < 20; i++) {
      box.turn(74, 64);
      show.look();
    }
    assertThat(position()).as("half a step of seven bits").isBetween(0.5, 0.505);
    taken("b0 4a 40");
  }

  @Test
  void anEndlessEncodersRingIsShownWhatItTurns() throws Exception {
    Binding endless = binding("cc/1/20").encoder(Encoder.TWOS_COMPLEMENT);
    tuning.change(RADIUS, new Driven(endless, 0.25));
    Instruments show = open(new Box("Motors").taking());
    show.look();
    until(() -> box.taken().size() == 1);
    box.turn(20, 1);
    show.look();
    until(() -> box.taken().size() == 2);
    box.turn(20, 127);
    show.look();
    taken("b0 14 20", "b0 14 21", "b0 14 20");
  }

  /** One step up is 65 here, and on its way the ring shows 65, too. */
  @Test
  void noStepIsLostWhereTheRingShowsTheByteOfAStep() throws Exception {
    Binding endless = binding("cc/1/20").encoder(Encoder.OFFSET);
    tuning.change(RADIUS, new Driven(endless, 60 / 127.0));
    Instruments show = open(new Box("Rings").taking());
    show.look();
    until(() -> box.taken().size() == 1);
    LockSupport.parkNanos(150_000_000); // nothing came back
    for (int step = 1; step <= 20; step++) {
      int taken = step + 1;
      box.turn(20, 65);
      show.look();
      until(() -> box.taken().size() == taken);
    }
    assertThat(position()).isCloseTo(80 / 127.0, within(1e-9));
    assertThat(box.taken()).last().isEqualTo("b0 14 50");
  }

  @Test
  void aDeviceThatSendsBackItsRingTurnsNothing() throws Exception {
    Binding endless = binding("cc/1/20").encoder(Encoder.TWOS_COMPLEMENT);
    tuning.change(RADIUS, new Driven(endless, 0.25));
    Instruments show = open(new Box("Loop").echoing());
    show.look();
    until(() -> box.taken().size() == 1);
    LockSupport.parkNanos(150_000_000);
    for (int step = 1; step <= 5; step++) {
      int taken = step + 1;
      box.turn(20, 3);
      show.look();
      until(() -> box.taken().size() == taken);
      for (int turn = 0; turn < 10; turn++) {
        LockSupport.parkNanos(1_000_000);
        show.look();
      }
    }
    assertThat(position()).isCloseTo(0.25 + 15 / 127.0, within(1e-9));
    assertThat(box.taken()).hasSize(6);
  }

  @Test
  void aPadIsLitWhileItsActionIsSo() throws Exception {
    boolean[] playing = {true};
    Instruments show =
        open(
            new Box("Pads").taking(),
            action("play", "note/1/36"),
            action("bypass/ink/displace", "note/1/37"),
            action("undo", "note/1/38"));
    show.playing(() -> playing[0]);
    show.look();
    until(() -> box.taken().size() == 2);
    box.strike(37);
    show.look(); // it leaves the step out, and the pad has put its light out by itself
    assertThat(tuning.changes().isBypassed(Address.of("ink/displace"))).isTrue();
    playing[0] = false;
    show.look();
    until(() -> box.taken().size() == 3);
    box.strike(37);
    show.look();
    taken("90 24 7f", "90 25 7f", "90 24 00", "90 25 7f");
  }

  @Test
  void aFaderOfTheMorphGoesWhereTheMorphIs() throws Exception {
    double[] place = {0.25};
    Instruments show = open(new Box("Motors").taking(), action("morph", "cc/1/1"));
    show.learning()
        .actions()
        .add(new Action("morph", "goes to B", () -> place[0], there -> place[0] = there));
    show.look();
    until(() -> box.taken().size() == 1);
    box.turn(1, 32, 64);
    show.look();
    assertThat(place[0]).isEqualTo(64 / 127.0);
    place[0] = 1;
    show.look();
    taken("b0 01 20", "b0 01 7f");
  }

  @Test
  void pulledOutInTheMiddleAndPluggedInAgainItIsShownAll() {
    tuning.change(RADIUS, driven("cc/1/74", 0.5));
    Instruments show = open(new Box("Motors").taking());
    show.look();
    until(() -> box.taken().size() == 1);
    VirtualMidi.plug();
    box.close();
    tuning.change(RADIUS, driven("cc/1/74", 0.75));
    show.look();
    until(() -> rig.returns() == 0);
    show.look();
    box = new Box("Motors").taking();
    VirtualMidi.plug(box);
    until(() -> rig.returns() > 0);
    show.look();
    taken("b0 4a 5f");
    assertThat(position()).isEqualTo(0.75);
  }

  @Test
  void aTurnInWhichNothingMovesMakesNoGarbage() {
    tuning.change(RADIUS, driven("cc/1/74", 0.5));
    Instruments show =
        open(
            new Box("Motors").taking(),
            action("play", "note/1/36"),
            action("bypass/ink/displace", "note/1/37"));
    show.playing(() -> true);
    for (int i = 0; i < 20_000; i++) {
      show.look();
    }
    GarbageMeter garbage = new GarbageMeter();
    for (int i = 0; i < 1_000; i++) {
      garbage.begin();
      show.look();
      garbage.end();
    }
    assertThat(garbage.bytesPerRound()).isLessThan(1);
  }
}
