package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.G;
import senga.osc.Argument;
import senga.osc.Message;
import senga.osc.PacketWriter;
import senga.remote.OscOptions;
import senga.sketch.Act;
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

  @Test
  void aShowWithoutItListensToNobody() {
    try (Show show = Show.unseen(ACT, ShowOptions.of("Ring"))) {
      Turns.turn(show, 3);
      assertThat(Thread.getAllStackTraces().keySet())
          .noneMatch(thread -> thread.getName().equals("senga-osc"));
    }
  }
}
