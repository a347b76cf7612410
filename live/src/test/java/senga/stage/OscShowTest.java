package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.G;
import senga.osc.Argument;
import senga.osc.Message;
import senga.osc.PacketWriter;
import senga.osc.Place;
import senga.remote.OscOptions;
import senga.sketch.Act;
import senga.take.TakeReader;
import senga.tune.Address;
import senga.tune.Change;

/** A show that another program plays: the lines on screen follow what it sends. */
@Timeout(120)
class OscShowTest {
  private static final Act ACT =
      Acts.of(
          frame ->
              G.polygon()
                  .sides(3 + (int) frame.value("osc/sides", 0))
                  .diameter(50)
                  .translate(50, 50));

  private static int freePort() throws IOException {
    try (DatagramSocket any = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private static void send(int port, String address, int value) {
    byte[] bytes = PacketWriter.write(new Message(address, List.of(new Argument.Int32(value))));
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int vertices(Show show) {
    var shown = show.shown();
    return shown == null ? -1 : shown.lines().vertexCount();
  }

  @Test
  void aMessageIsSeenInTheNextFrames() throws Exception {
    int port = freePort();
    OscOptions osc = new OscOptions(port, OscOptions.LOOPBACK, false, null);
    try (Show show = Show.unseen(ACT, ShowOptions.of("Ring").osc(osc))) {
      Turns.turnUntil(show, () -> vertices(show) == 4);
      send(port, "/sides", 4);
      Turns.turnUntil(show, () -> vertices(show) == 8);
      send(port, "/panel/layer-1/polygon.sides", 9);
      Turns.turnUntil(show, () -> vertices(show) == 10);
      assertThat(show.tuning().changes().values())
          .containsEntry(Address.of("layer-1/polygon.sides"), new Change.Set(9L));
      assertThat(show.tuning().undo()).isTrue();
      Turns.turnUntil(show, () -> vertices(show) == 8);
    }
  }

  /** Both send to each other, one of them plays a take: the other one draws the same. */
  @Test
  void aShowThatPlaysATakeTakesAnotherMachineAlong() throws Exception {
    int one = freePort();
    int other = freePort();
    try (Show left = Show.unseen(ACT, show(one, other));
        Show right = Show.unseen(ACT, show(other, one))) {
      left.play(TakeReader.parse(TAKE, "Ring.take"), false);
      for (double place : new double[] {1.5, 2.5, 0.5, 3.5}) {
        left.player().transport().seek(place);
        left.player().transport().pause();
        Turns.turnUntil(left, () -> isAlong(left, right, 4 + 2 * (int) place));
      }
      Turns.turnUntil(left, () -> isAlong(left, right, 10) && diameter(right).isPresent());
      assertThat(diameter(right)).contains(new Change.Set(70.0));
      right.desk().set("osc/sides", 20); // a hand there
      Turns.turnUntil(left, () -> isAlong(left, right, 24));
      left.player().transport().seek(2.5);
      left.player().transport().pause();
      Turns.turnUntil(left, () -> isAlong(left, right, 8));
      long sent = right.devices().osc().counts().sent();
      assertThat(sent).as("the hand's, and nothing that came").isEqualTo(1);
    }
  }

  /** At each second two sides more than before. */
  private static final String TAKE =
      """
      {"senga-take": 1, "version": "0.1.0", "sketch": "Ring", "sha256": "", "fps": 60, "seed": 0, \
      "canvas": {"width": 100, "height": 100, "background": "#ffffff"}}
      {"at": 0, "time": 0, "controls": {"osc/sides": 0, "clock/tempo": 90}}
      {"at": 1, "controls": {"osc/sides": 2}}
      {"at": 2, "controls": {"osc/sides": 4, "clock/tempo": 91}}
      {"at": 3, "controls": {"osc/sides": 6}, \
      "changes": {"values": {"layer-1/polygon.diameter": 70}}}
      {"at": 4, "end": true}
      """;

  private static Optional<Change> diameter(Show show) {
    return show.tuning().changes().at(Address.of("layer-1/polygon.diameter"));
  }

  private static ShowOptions show(int port, int to) {
    OscOptions osc = new OscOptions(port, OscOptions.LOOPBACK, false, new Place("127.0.0.1", to));
    return ShowOptions.of("Ring").osc(osc);
  }

  private static boolean isAlong(Show left, Show right, int vertices) {
    right.turn();
    return vertices(left) == vertices && vertices(right) == vertices;
  }

  @Test
  void aShowWithoutItListensToNobody() {
    try (Show show = Show.unseen(ACT, ShowOptions.of("Ring"))) {
      Turns.turn(show, 3);
      assertThat(Thread.getAllStackTraces().keySet())
          .noneMatch(thread -> thread.getName().equals("senga-osc"));
    }
  }
}
