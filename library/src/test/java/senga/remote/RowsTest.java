package senga.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.E;
import senga.G;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.math.Vec3;
import senga.osc.Argument;
import senga.osc.Argument.Float32;
import senga.osc.Argument.Int32;
import senga.osc.Argument.Text;
import senga.osc.Bundle;
import senga.osc.Message;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Formula;

/** A message to a row of the panel changes it as a slider would. */
@Timeout(120)
class RowsTest {
  private static final Scene SCENE =
      Scene.of(
          Layer.of(G.polygon().sides(5).diameter(50).through(E.displace().amplitude(3)))
              .name("ink"));

  private static final Address SIDES = Address.of("ink/polygon.sides");
  private static final Address AMPLITUDE = Address.of("ink/displace.amplitude");

  private static Rig rig() throws Exception {
    return new Rig(SCENE);
  }

  private static Object set(Rig rig, Address row) {
    return rig.tuning.changes().at(row).map(change -> (Object) change).orElse("nothing");
  }

  @Test
  void aRowIsChangedAlthoughNobodyLooksAtThePanel() throws Exception {
    try (Rig rig = rig()) {
      rig.send("/panel/ink/polygon.sides", new Int32(7));
      rig.until(() -> set(rig, SIDES).equals(new Change.Set(7L)));
      rig.send("/panel/ink/displace.amplitude", new Float32(4.1f));
      rig.until(() -> set(rig, AMPLITUDE.axis("x")).equals(new Change.Set(4.1)));
      rig.send("/panel/ink/displace.amplitude.y", new Float32(1));
      rig.until(() -> set(rig, AMPLITUDE.axis("y")).equals(new Change.Set(1.0)));
      assertThat(set(rig, AMPLITUDE.axis("z"))).isEqualTo(new Change.Set(4.1));
      assertThat(rig.remote.counts().refusals()).isZero();
    }
  }

  @Test
  void aRowThatHasLearnedAControllerKeepsIt() throws Exception {
    try (Rig rig = rig()) {
      Binding learned =
          new Binding("cc/1/74", 0, 20, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.PICK_UP);
      rig.tuning.change(SIDES, new Change.Driven(learned, 0.25));
      rig.send("/panel/ink/polygon.sides", new Int32(10));
      rig.until(() -> set(rig, SIDES).equals(new Change.Driven(learned, 0.5)));
      rig.send("/panel/ink/polygon.sides");
      rig.until(() -> set(rig, SIDES).equals("nothing"));
    }
  }

  @Test
  void aGestureOfSeveralRowsIsOneStepOfTheHistory() throws Exception {
    try (Rig rig = rig()) {
      for (int i = 0; i < 50; i++) {
        rig.send("/panel/ink/polygon.sides", new Int32(3 + i % 7));
        rig.send("/panel/ink/polygon.phase", new Int32(i));
        rig.frame();
      }
      rig.sendUntil(
          () -> set(rig, Address.of("ink/polygon.phase")).equals(new Change.Set(90.0)),
          "/panel/ink/polygon.phase",
          new Int32(90));
      assertThat(rig.tuning.historySize()).as("as the sketch has it, and the gesture").isEqualTo(2);
      assertThat(rig.tuning.undo()).isTrue();
      assertThat(rig.tuning.changes().isEmpty()).isTrue();
    }
  }

  @Test
  void allThatComesBetweenTwoFramesIsOneChange() throws Exception {
    try (Rig rig = rig()) {
      rig.send("/panel/ink/polygon.sides", new Int32(7));
      rig.until(() -> set(rig, SIDES).equals(new Change.Set(7L)));
      long before = rig.tuning.revision();
      rig.sendInPeace("/panel/ink/polygon.phase", new Int32(20));
      rig.sendInPeace("/panel/ink/polygon.phase", new Int32(40));
      rig.sendInPeace("/panel/ink/displace.amplitude", new Float32(2));
      rig.sendInPeace("/panel/ink/polygon.sides");
      assertThat(rig.tuning.revision()).as("no frame has passed").isEqualTo(before);
      assertThat(rig.remote.counts().rows()).isEqualTo(3);
      rig.until(() -> rig.remote.counts().rows() == 0);
      rig.until(() -> rig.tuning.changes().at(SIDES).isEmpty());
      assertThat(rig.tuning.revision()).as("all of it at once").isEqualTo(before + 1);
      assertThat(set(rig, AMPLITUDE.axis("z"))).isEqualTo(new Change.Set(2.0));
      assertThat(rig.tuning.undo()).isTrue();
      assertThat(rig.tuning.changes().isEmpty()).as("one gesture").isTrue();
    }
  }

  @Test
  void whatLiesBeyondTheRangeIsHeldAtItsEndAndTold() throws Exception {
    try (Rig rig = rig()) {
      rig.send("/panel/ink/polygon.sides", new Int32(1_000_000));
      rig.until(() -> set(rig, SIDES).equals(new Change.Set(128L)));
      assertThat(rig.remote.counts().refusals()).isEqualTo(1);
      assertThat(rig.log)
          .contains("OSC: ink/polygon.sides goes from 3 to 128; what lies beyond is held there");
    }
  }

  @Test
  void anUnknownRowIsToldWithTheNearest() throws Exception {
    try (Rig rig = rig()) {
      for (int i = 0; i < 20; i++) {
        rig.send("/panel/ink/polygon.sids", new Int32(7));
        rig.send("/panel/ink/polygon.sides/9", new Int32(7));
        rig.send("/panel/ink/polygon", new Int32(7));
        rig.frame();
      }
      rig.until(() -> rig.remote.counts().refusals() >= 3);
      assertThat(rig.tuning.changes().isEmpty()).isTrue();
      assertThat(rig.log)
          .contains(
              "OSC: no row has the address \"/panel/ink/polygon.sids\", did you mean"
                  + " \"/panel/ink/polygon.sides\"?");
      assertThat(rig.log.stream().filter(line -> line.contains(".sids")).count()).isEqualTo(1);
    }
  }

  @Test
  void whatARowDoesNotTakeIsToldAndChangesNothing() throws Exception {
    try (Rig rig = rig()) {
      rig.send("/panel/ink/polygon.sides", new Text("seven"));
      rig.until(() -> rig.remote.counts().refusals() == 1);
      rig.send("/panel/ink/polygon.phase", new Text("=sin("));
      rig.until(() -> rig.remote.counts().refusals() == 2);
      rig.send("/panel/ink/displace.amplitude", new Int32(1), new Int32(2));
      rig.until(() -> rig.remote.counts().refusals() == 3);
      rig.send("/panel/ink/pen.color", new Text("redd"));
      rig.until(() -> rig.remote.counts().refusals() == 4);
      assertThat(rig.tuning.changes().isEmpty()).isTrue();
      assertThat(rig.log)
          .contains(
              "OSC: ink/polygon.sides takes a number, =formula, *factor or +=more, got text"
                  + " \"seven\"")
          .contains(
              "OSC: ink/displace.amplitude takes three numbers, or one for all, got int 1 and 1"
                  + " more");
    }
  }

  @Test
  void aChoiceHasANameAndAPlace() throws Exception {
    Scene ball = Scene.of(Layer.of(G.sphere()).name("ink"));
    Address style = Address.of("ink/sphere.style");
    try (Rig rig = new Rig(ball)) {
      rig.send("/panel/ink/sphere.style", new Int32(1));
      rig.until(() -> rig.tuning.changes().at(style).isPresent());
      Object second = set(rig, style);
      rig.send("/panel/ink/sphere.style", new Int32(99));
      rig.send("/panel/ink/sphere.style", new Text("nothing like it"));
      rig.until(() -> rig.remote.counts().refusals() > 0);
      assertThat(set(rig, style)).isEqualTo(second);
      assertThat(((Change.Set) second).value()).isInstanceOf(String.class);
    }
  }

  @Test
  void aPatternMeansSeveralRows() throws Exception {
    try (Rig rig = rig()) {
      rig.send("/panel/ink/polygon.{sides,phase}", new Int32(12));
      rig.until(() -> rig.tuning.changes().values().size() == 2);
      assertThat(set(rig, SIDES)).isEqualTo(new Change.Set(12L));
    }
  }

  @Test
  void everyKindOfChangeIsReadAsItIsWritten() {
    Map<Address, Change> changes =
        Map.of(
            SIDES,
            new Change.Set(7L),
            Address.of("ink/polygon.phase"),
            new Change.Calculated(Formula.of("10 * t")),
            Address.of("ink/polygon.diameter"),
            new Change.Times(1.25),
            Address.of("ink/pen.width"),
            new Change.Driven("cc/1", 0.1, 2),
            Address.of("ink/pen.color"),
            new Change.Set(senga.geometry.Color.of("#ff8800")),
            AMPLITUDE.axis("x"),
            new Change.Plus(-2.5));
    senga.tune.Tuning tuning = new senga.tune.Tuning();
    tuning.observe(true);
    senga.scene.Frame frame =
        new senga.scene.Frame(0, 0, senga.scene.Canvas.mm(9, 9), 7, senga.control.Controls.NONE);
    tuning.apply(SCENE, tuning.begin(frame));
    changes.forEach(
        (row, change) -> {
          Address read = RowPath.read(RowPath.of(row));
          assertThat(read).isEqualTo(row);
          var slot = tuning.steps().slot(read).orElseThrow();
          assertThat(new RowReading(slot, read, RowMessage.of(change)).changes())
              .isEqualTo(Map.of(row, change));
        });
    assertThat(RowMessage.of(new Change.Set(new Vec3(1, 2.5, 1 / 3.0))))
        .containsExactly(new Float32(1), new Float32(2.5f), new Argument.Float64(1 / 3.0));
  }

  @Test
  void anyNameOfARowCanBeWritten() {
    for (String row :
        List.of("a b/c d.x", "ink/hills/ring*[1].sides#12", "sketch/speed?", "100%/x.y")) {
      Address address = Address.of(row);
      assertThat(RowPath.of(address)).doesNotContainPattern("[ #*,?\\[\\]{}]");
      assertThat(RowPath.read(RowPath.of(address))).isEqualTo(address);
    }
  }

  @Test
  void aMessageWithoutArgumentsGivesTheSketchItsOwnValueBack() throws Exception {
    try (Rig rig = rig()) {
      rig.send(Bundle.now(List.of(Message.of("/panel/ink/polygon.sides", new Int32(7)))));
      rig.until(() -> set(rig, SIDES).equals(new Change.Set(7L)));
      rig.send("/panel/ink/polygon.sides");
      rig.until(() -> rig.tuning.changes().isEmpty());
    }
  }
}
