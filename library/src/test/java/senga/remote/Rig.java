package senga.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.osc.Argument;
import senga.osc.Message;
import senga.osc.Packet;
import senga.osc.PacketWriter;
import senga.osc.Place;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.tune.Tuning;

/** A show without a screen: it draws the same scene again and again, and listens to OSC. */
final class Rig implements AutoCloseable {
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  final List<String> log = new CopyOnWriteArrayList<>();
  final Tuning tuning = new Tuning(() -> 0L); // however slow the machine is, no gesture pauses
  final ControlDesk desk = new ControlDesk(Controls.NONE, Controls.NONE, log::add);
  final Remote remote;
  final int port;
  @Nullable Controls played; // what frames read of a take, while one plays
  private final Scene scene;
  private final DatagramSocket socket;

  Rig(Scene scene) throws IOException {
    this(scene, freePort(), null);
  }

  Rig(Scene scene, int port, @Nullable Place out) throws IOException {
    this.scene = scene;
    this.port = port;
    OscOptions options = new OscOptions(port, OscOptions.LOOPBACK, true, out);
    remote = new Remote(options, desk, tuning, () -> {}, log::add);
    remote.open();
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
  }

  /** One that was free a moment ago. */
  static int freePort() throws IOException {
    try (DatagramSocket any = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  void send(String address, Argument... arguments) {
    send(Message.of(address, arguments));
  }

  void send(Packet packet) {
    send(PacketWriter.write(packet));
  }

  void send(byte[] bytes) {
    try {
      socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Sends until one more message was taken, without a frame. */
  void sendInPeace(String address, Argument... arguments) {
    long before = remote.counts().messages();
    long begun = System.nanoTime();
    send(address, arguments);
    while (remote.counts().messages() == before && System.nanoTime() - begun < PATIENCE_NANOS) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(remote.counts().messages()).isEqualTo(before + 1);
  }

  /** Sends once, and waits until that has come. */
  void sendUntilTaken(Packet packet) {
    long before = remote.counts().packets();
    send(packet);
    until(() -> remote.counts().packets() > before);
  }

  Scene frame() {
    Frame frame = new Frame(0, 0, Canvas.mm(100, 100), 7, desk.get());
    Scene drawn = tuning.apply(scene, tuning.begin(frame));
    remote.look(played);
    return drawn;
  }

  /** Goes on, frame by frame, until something is so. */
  void until(BooleanSupplier condition) {
    long begun = System.nanoTime();
    while (!condition.getAsBoolean() && System.nanoTime() - begun < PATIENCE_NANOS) {
      frame();
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(condition.getAsBoolean())
        .as("%s; %s; %s; %s", remote.counts(), log, desk.get(), tuning.changes())
        .isTrue();
  }

  /** Sends again and again until it is seen: a datagram may be lost. */
  void sendUntil(BooleanSupplier condition, String address, Argument... arguments) {
    until(
        () -> {
          send(address, arguments);
          return condition.getAsBoolean();
        });
  }

  /** Every packet that has come was none, or is a message that was taken or refused. */
  void untilAllIsCounted() {
    until(
        () -> {
          OscCounts counts = remote.counts();
          return counts.packets() == counts.badPackets() + counts.messages();
        });
  }

  double value(String address) {
    return desk.get().value(address, Double.NaN);
  }

  @Override
  public void close() {
    remote.close();
    socket.close();
  }
}
