package senga.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.G;
import senga.input.ControlDesk;
import senga.input.Newest;
import senga.input.Newest.Move;
import senga.osc.Argument.Float32;
import senga.osc.Argument.Int32;
import senga.osc.Place;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.tune.Tuning;

/** A show's end of OSC says how it stands. */
@Timeout(120)
class StandingTest {
  private static final Scene SCENE =
      Scene.of(Layer.of(G.polygon().sides(5).diameter(50)).name("ink"));

  @Test
  void whatCameIsCountedAndNamed() throws Exception {
    try (Rig rig = new Rig(SCENE)) {
      rig.send("/fader/1", new Float32(0.25f));
      rig.send("/panel/ink/polygon.sides", new Int32(7));
      rig.until(() -> rig.remote.standing().rowsSet() == 1);
      rig.until(() -> rig.value("osc/fader/1") == 0.25);

      OscStanding now = rig.remote.standing();
      assertThat(now.place()).isEqualTo("127.0.0.1:" + rig.port);
      assertThat(now.tcp()).isTrue();
      assertThat(now.trouble()).isEmpty();
      assertThat(now.out()).isEmpty();
      assertThat(now.refusal()).isEmpty();
      assertThat(now.counts().messages()).isEqualTo(2);
      List<Move> moves = rig.desk.newest().list();
      assertThat(moves).hasSize(1);
      assertThat(moves.getFirst().address()).isEqualTo("osc/fader/1");
      assertThat(moves.getFirst().from()).isEqualTo(Newest.OSC);
    }
  }

  /** Long after the log has fallen silent the page still has a sentence, and it has an end. */
  @Test
  void whatWasRefusedLastIsSaidHoweverMuchIsRefused() throws Exception {
    try (Rig rig = new Rig(SCENE)) {
      String hostile = "/panel/ink/" + "x\u202e".repeat(200);
      for (int i = 0; i < 200; i++) {
        rig.sendInPeace(hostile + i, new Int32(1));
      }
      rig.until(() -> rig.remote.counts().refusals() > 100);
      assertThat(rig.log).hasSizeLessThan(10);
      assertThat(rig.remote.standing().refusal())
          .isNotEmpty()
          .hasSizeLessThan(2_000)
          .doesNotContain("\u202e");
    }
  }

  @Test
  void aPortInUseIsTheTrouble() throws Exception {
    try (DatagramSocket other = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      OscOptions options = new OscOptions(port, OscOptions.LOOPBACK, false, null);
      List<String> log = new CopyOnWriteArrayList<>();
      try (Remote remote = remote(options, log)) {
        remote.open();
        assertThat(remote.standing().place()).isEmpty();
        assertThat(remote.standing().trouble())
            .isEqualTo("port " + port + " is in use by another program");
        assertThat(log).hasSize(1);
      }
    }
  }

  /** Somebody else has the port for streams alone: datagrams go their own way. */
  @Test
  void whereStreamsCannotBeTakenDatagramsAreHeardAndThatIsSaid() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Rig rig = new Rig(SCENE, other.getLocalPort(), null)) {
      String taken = "no streams over TCP: port " + rig.port + " is in use by another program";
      assertThat(rig.log)
          .containsExactly(
              "OSC: listening to 127.0.0.1:" + rig.port, "OSC: " + taken + "; datagrams are heard");
      OscStanding now = rig.remote.standing();
      assertThat(now.place()).isEqualTo("127.0.0.1:" + rig.port);
      assertThat(now.tcp()).isFalse();
      assertThat(now.trouble()).isEqualTo(taken);
      rig.sendUntil(() -> rig.value("osc/fader") == 0.5, "/fader", new Float32(0.5f));
    }
  }

  @Test
  void whoOnlySendsListensToNobody() {
    OscOptions options = new OscOptions(0, OscOptions.LOOPBACK, false, Place.of("127.0.0.1:9"));
    try (Remote remote = remote(options, new CopyOnWriteArrayList<>())) {
      remote.open();
      assertThat(remote.standing().place()).isEmpty();
      assertThat(remote.standing().trouble()).isEmpty();
      assertThat(remote.standing().out()).isEqualTo("127.0.0.1:9");
    }
  }

  private static Remote remote(OscOptions options, List<String> log) {
    return new Remote(options, new ControlDesk(), new Tuning(), () -> {}, log::add);
  }
}
