package senga.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.control.Controls;
import senga.osc.Argument;
import senga.osc.Argument.Flag;
import senga.osc.Argument.Float32;
import senga.osc.Argument.Int32;
import senga.osc.Argument.Text;
import senga.osc.Bundle;
import senga.osc.Message;
import senga.osc.PacketWriter;
import senga.osc.Slip;
import senga.osc.TimeTag;
import senga.scene.Scene;

/** What comes by OSC, over real sockets of this machine, stands on the desk. */
@Timeout(120)
class ValuesTest {
  private static final Scene NOTHING = new Scene(List.of());

  @Test
  void aNumberStandsAtItsAddress() throws Exception {
    try (Rig rig = new Rig(NOTHING)) {
      rig.send("/fader/1", new Float32(0.1f));
      rig.send("/on", new Flag(true));
      rig.send("/off", new Flag(false));
      rig.send("/bang");
      rig.send("/named", new Text("pad"), new Int32(3));
      rig.until(() -> rig.desk.get().size() == 5);
      assertThat(rig.value("osc/fader/1")).isEqualTo(0.1);
      assertThat(rig.value("osc/on")).isEqualTo(1);
      assertThat(rig.value("osc/off")).isEqualTo(0);
      assertThat(rig.value("osc/bang")).isEqualTo(1);
      assertThat(rig.value("osc/named")).isEqualTo(3);
      assertThat(rig.remote.counts().messages()).isEqualTo(5);
      assertThat(rig.remote.counts().refusals()).isZero();
    }
  }

  @Test
  void severalNumbersOfAMessageAreNumbered() throws Exception {
    try (Rig rig = new Rig(NOTHING)) {
      Argument array = new Argument.Array(List.of(new Int32(7), new Flag(true)));
      rig.send("/xy", new Float32(0.25f), new Text("between"), new Float32(0.5f), array);
      rig.until(() -> rig.desk.get().size() == 4);
      assertThat(rig.desk.get().values())
          .hasToString("{osc/xy/0=0.25, osc/xy/1=0.5, osc/xy/2=7.0, osc/xy/3=1.0}");
    }
  }

  @Test
  void anotherMachinesControllersAreControllers() throws Exception {
    try (Rig rig = new Rig(NOTHING)) {
      rig.send("/control/cc/1", new Float32(0.5f));
      rig.until(() -> rig.value("cc/1") == 0.5);
      rig.send("/control/cc/1", new Int32(2));
      rig.send("/control/nte/60", new Int32(1));
      rig.until(() -> rig.log.stream().anyMatch(line -> line.contains("nte/60")));
      assertThat(rig.remote.counts().refusals()).isEqualTo(2);
      assertThat(rig.value("cc/1")).isEqualTo(0.5);
      assertThat(rig.log)
          .anyMatch(
              line ->
                  line.contains("/control/cc/1: controller value must lie between 0 and 1, got 2"))
          .anyMatch(line -> line.contains("is not an address, did you mean \"note/60\"?"));
    }
  }

  @Test
  void aPatternMeansAllThatHaveAValue() throws Exception {
    try (Rig rig = new Rig(NOTHING)) {
      rig.send("/mix/1/pan", new Int32(1));
      rig.send("/mix/2/pan", new Int32(2));
      rig.send("/mix/2/volume", new Int32(3));
      rig.until(() -> rig.desk.get().size() == 3);
      rig.send("/mix/[0-9]/pan", new Int32(9));
      rig.until(() -> rig.value("osc/mix/2/pan") == 9);
      rig.send("//{volume,gain}", new Int32(8));
      rig.send("/nobody/*", new Int32(8));
      rig.until(() -> rig.remote.counts().refusals() == 1);
      assertThat(rig.desk.get().values())
          .hasToString("{osc/mix/1/pan=9.0, osc/mix/2/pan=9.0, osc/mix/2/volume=8.0}");
      assertThat(rig.log)
          .contains("OSC: the pattern \"/nobody/*\" means no address that has a value");
    }
  }

  @Test
  void aBundleComesWhenItIsDue() throws Exception {
    try (Rig rig = new Rig(NOTHING)) {
      TimeTag now = TimeTag.ofMillis(System.currentTimeMillis());
      Message late = Message.of("/late", new Int32(1));
      rig.send(new Bundle(now.plus(3600), List.of(Message.of("/far", new Int32(1)))));
      rig.send(new Bundle(now.plus(0.3), List.of(late)));
      rig.send(new Bundle(now.plus(-3600), List.of(Message.of("/past", new Int32(1)))));
      Bundle inner = new Bundle(now.plus(0.2), List.of(Message.of("/inner", new Int32(1))));
      rig.send(Bundle.now(List.of(inner, Message.of("/outer", new Int32(1)))));
      rig.until(() -> rig.desk.get().size() == 4);
      assertThat(rig.desk.get().values().keySet())
          .containsExactly("osc/inner", "osc/late", "osc/outer", "osc/past");
      assertThat(rig.remote.counts().held()).isZero();
      assertThat(rig.log)
          .contains(
              "OSC: a bundle is for a time more than 60 seconds ahead, and is left out; do both"
                  + " clocks go right?");
    }
  }

  @Test
  void aPatternMeansWhatANewVersionOfTheSketchHasBrought() throws Exception {
    try (Rig rig = new Rig(NOTHING)) {
      rig.desk.start(Controls.NONE.with("osc/mix/1", 0).with("osc/mix/2", 0));
      rig.sendUntil(() -> rig.value("osc/mix/2") == 5, "/mix/[12]", new Int32(5));
      rig.desk.start(Controls.NONE.with("osc/set/1", 0)); // three, and it was two before
      rig.sendUntil(() -> rig.value("osc/set/1") == 6, "/{set,mix}/1", new Int32(6));
      rig.desk.start(Controls.NONE.with("osc/lot/1", 0)); // three again, but not the same
      rig.sendUntil(() -> rig.value("osc/lot/1") == 7, "/lot/*", new Int32(7));
    }
  }

  @Test
  void bundlesInBundlesTakeTheRoomThatTheyAre() throws Exception {
    try (Rig rig = new Rig(NOTHING)) {
      Argument.Blob heavy = new Argument.Blob(new byte[30_000]);
      TimeTag later = TimeTag.ofMillis(System.currentTimeMillis()).plus(50);
      Bundle inner = new Bundle(later, List.of(Message.of("/late", heavy)));
      Bundle outer = Bundle.now(List.of(inner));
      for (int i = 0; i < 60 && rig.remote.counts().refusals() == 0; i++) {
        rig.sendUntilTaken(outer);
      }
      assertThat(rig.remote.counts().refusals()).isPositive();
      assertThat(rig.remote.counts().held()).isEqualTo((int) (HeldBundles.MOST_BYTES / 30_044));
      assertThat(rig.log).contains("OSC: too many bundles wait for their time; more are left out");
    }
  }

  @Test
  void nonsenseIsCountedAndToldOnce() throws Exception {
    try (Rig rig = new Rig(NOTHING)) {
      for (int i = 0; i < 100; i++) {
        rig.send(new byte[] {1, 2, 3});
        rig.send("/no/number", new Text("x"));
        rig.send("/a b", new Int32(1));
        rig.send("/nan", new Float32(Float.NaN));
      }
      rig.sendUntil(() -> rig.value("osc/good") == 1, "/good", new Int32(1));
      rig.untilAllIsCounted();
      assertThat(rig.remote.counts().badPackets()).isPositive();
      assertThat(rig.desk.get().size()).isEqualTo(1);
      assertThat(rig.log)
          .hasSize(5)
          .anyMatch(line -> line.matches("OSC: bytes from /127.* are no OSC packet: at byte 0: .*"))
          .contains("OSC: \"/no/number\" brings no number, but text \"x\"")
          .contains("OSC: \"/nan\" brings a number that is none, but float NaN")
          .anyMatch(line -> line.startsWith("OSC: \"osc/a b\" is not an address; its words"));
    }
  }

  @Test
  void aPortInUseIsToldAndTheShowGoesOn() throws Exception {
    try (DatagramSocket other = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Rig rig = new Rig(NOTHING, other.getLocalPort(), null)) {
      rig.frame();
      assertThat(rig.log)
          .containsExactly(
              "OSC: port "
                  + other.getLocalPort()
                  + " is in use by another program; the show goes on without OSC in");
    }
  }

  @Test
  void aStreamOverTcpHasItsPacketsBetweenMarks() throws Exception {
    try (Rig rig = new Rig(NOTHING);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), rig.port)) {
      OutputStream out = socket.getOutputStream();
      for (int i = 0; i < 300; i++) {
        Message message = Message.of("/tcp/" + i, new Int32(0xc0dbdcdd), new Int32(i));
        out.write(Slip.framed(PacketWriter.write(message)));
      }
      out.flush();
      rig.until(() -> rig.desk.get().size() == 600);
      assertThat(rig.value("osc/tcp/299/0")).isEqualTo(0xc0dbdcdd);
      assertThat(rig.value("osc/tcp/299/1")).isEqualTo(299);
    }
  }
}
