package senga.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.illposed.osc.OSCMessage;
import com.illposed.osc.messageselector.OSCPatternAddressMessageSelector;
import com.illposed.osc.transport.OSCPortIn;
import com.illposed.osc.transport.OSCPortOut;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.G;
import senga.control.Controls;
import senga.osc.Argument.Int32;
import senga.osc.Place;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Formula;

/** Two machines play one show; and one plays with a program that others wrote. */
@Timeout(120)
class TwoMachinesTest {
  private static final Scene SCENE =
      Scene.of(Layer.of(G.polygon().sides(5).diameter(50)).name("ink"));

  private static final Address SIDES = Address.of("ink/polygon.sides");
  private static final Address PHASE = Address.of("ink/polygon.phase");

  @Test
  void whatChangesOnOneChangesOnTheOtherAndComesNotBack() throws Exception {
    int one = Rig.freePort();
    int other = Rig.freePort();
    try (Rig left = new Rig(SCENE, one, new Place("127.0.0.1", other));
        Rig right = new Rig(SCENE, other, new Place("127.0.0.1", one))) {
      left.tuning.change(SIDES, new Change.Set(7L));
      left.desk.set("cc/1", 64 / 127.0);
      both(left, right, () -> right.tuning.changes().equals(left.tuning.changes()));
      both(left, right, () -> right.value("cc/1") == 64 / 127.0);
      right.tuning.change(PHASE, new Change.Calculated(Formula.of("90 * t")));
      both(left, right, () -> left.tuning.changes().equals(right.tuning.changes()));
      left.tuning.takeBack(SIDES);
      both(left, right, () -> left.tuning.changes().equals(right.tuning.changes()));
      assertThat(right.tuning.changes().values().keySet()).containsExactly(PHASE);
      right.send("/fader", new Int32(3));
      both(left, right, () -> right.value("osc/fader") == 3);
      for (int i = 0; i < 50; i++) {
        left.frame();
        right.frame();
      }
      assertThat(left.remote.counts().sent()).as("two rows' changes and a controller").isEqualTo(3);
      assertThat(right.remote.counts().sent()).isEqualTo(1);
      assertThat(left.value("osc/fader")).as("what came by OSC is not sent on").isNaN();
    }
  }

  @Test
  void eachMachineKeepsToItsOwnClock() throws Exception {
    int one = Rig.freePort();
    int other = Rig.freePort();
    try (Rig left = new Rig(SCENE, one, new Place("127.0.0.1", other));
        Rig right = new Rig(SCENE, other, new Place("127.0.0.1", one))) {
      left.desk.set("clock/beat", 3);
      left.desk.set("clock/tempo", 90);
      left.desk.set("cc/1", 1);
      both(left, right, () -> right.value("cc/1") == 1);
      assertThat(right.value("clock/beat")).isNaN();
      assertThat(right.value("clock/tempo")).isNaN();
      both(left, right, () -> left.remote.counts().sent() > 0); // counted once it is on its way
      for (int i = 0; i < 50; i++) {
        left.frame();
        right.frame();
      }
      assertThat(left.remote.counts().sent()).isEqualTo(1);
    }
  }

  @Test
  void whatATakeMovesGoesOutAsWhatAHandMovesAndComesNotBack() throws Exception {
    int one = Rig.freePort();
    int other = Rig.freePort();
    try (Rig left = new Rig(SCENE, one, new Place("127.0.0.1", other));
        Rig right = new Rig(SCENE, other, new Place("127.0.0.1", one))) {
      Controls begun = Controls.NONE.with("cc/1", 0.25).with("osc/fader", -3).with("note/60", 1);
      left.played = begun.with("clock/beat", 9).with("lag/0.2/cc/1", 0.1).with("mouse/x", 0.5);
      both(left, right, () -> right.desk.get().equals(begun));
      for (int i = 0; i <= 100; i++) {
        Controls now = left.played.with("cc/1", i / 100.0).with("gate/note/60/on.0", i);
        left.played = now;
        left.frame();
        right.frame();
      }
      both(left, right, () -> right.desk.get().equals(begun.with("cc/1", 1)));
      left.played = left.played.with("note/60", 0); // as the take goes back, or its key goes up
      both(left, right, () -> right.value("note/60") == 0);
      assertThat(right.remote.counts().sent()).as("nothing comes back").isZero();
      assertThat(left.desk.get().size()).isZero();
    }
  }

  /** The take has it still as it was when the hand's value comes, and moves something else. */
  @Test
  void aHandAtTheOtherMachineIsNotSentBackWhatTheTakeStillReads() throws Exception {
    int one = Rig.freePort();
    int other = Rig.freePort();
    try (Rig left = new Rig(SCENE, one, new Place("127.0.0.1", other));
        Rig right = new Rig(SCENE, other, new Place("127.0.0.1", one))) {
      Controls begun = Controls.NONE.with("cc/1", 0.25).with("cc/2", 0);
      left.played = begun;
      both(left, right, () -> right.desk.get().equals(begun));
      right.desk.set("cc/1", 1);
      both(left, right, () -> left.value("cc/1") == 1);
      left.played = begun.with("cc/2", 0.5); // no frame has read the hand's yet
      both(left, right, () -> right.value("cc/2") == 0.5);
      assertThat(right.value("cc/1")).isEqualTo(1);
      left.played = begun.with("cc/2", 0.5).with("cc/1", 1);
      left.played = left.played.with("cc/2", 1);
      both(left, right, () -> right.value("cc/2") == 1);
      assertThat(right.value("cc/1")).isEqualTo(1);
      both(left, right, () -> left.remote.counts().sent() == 4); // counted once it is on its way
    }
  }

  private static void both(Rig left, Rig right, java.util.function.BooleanSupplier condition) {
    left.until(
        () -> {
          right.frame();
          return condition.getAsBoolean();
        });
  }

  @Test
  void ofManyValuesOfAFrameTheNewestIsSent() throws Exception {
    int other = Rig.freePort();
    try (Rig left = new Rig(SCENE, Rig.freePort(), new Place("127.0.0.1", other));
        Rig right = new Rig(SCENE, other, null)) {
      for (int i = 0; i <= 1_000; i++) {
        left.desk.set("cc/7", i / 1_000.0);
      }
      both(left, right, () -> right.value("cc/7") == 1);
      assertThat(left.remote.counts().sent()).isLessThan(100);
      assertThat(left.remote.counts().unsent()).isZero();
    }
  }

  @Test
  void javaOscSendsAndIsSentTo() throws Exception {
    List<List<Object>> came = new CopyOnWriteArrayList<>();
    int theirs = Rig.freePort();
    InetSocketAddress at = new InetSocketAddress(InetAddress.getLoopbackAddress(), theirs);
    OSCPortIn in = new OSCPortIn(at);
    try (Rig rig = new Rig(SCENE, Rig.freePort(), new Place("127.0.0.1", theirs));
        AutoCloseable closing = in::close) {
      assertThat(closing).isNotNull();
      OSCPortOut out = new OSCPortOut(InetAddress.getLoopbackAddress(), rig.port);
      in.getDispatcher()
          .addListener(
              new OSCPatternAddressMessageSelector("/panel//polygon.sides"),
              event -> came.add(event.getMessage().getArguments()));
      in.startListening();
      out.send(new OSCMessage("/fader/1", List.of(0.25f)));
      rig.until(() -> rig.value("osc/fader/1") == 0.25);
      out.send(new OSCMessage("/panel/ink/polygon.sides", List.of(9)));
      rig.until(() -> rig.tuning.changes().at(SIDES).isPresent());
      rig.tuning.change(SIDES, new Change.Set(6L));
      rig.until(() -> !came.isEmpty());
      assertThat(came).containsExactly(List.of(6));
      out.close();
    }
  }
}
