package senga.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import senga.G;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.osc.Argument;
import senga.osc.Message;
import senga.osc.PacketWriter;
import senga.remote.OscOptions;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.StageOptions;
import senga.sketch.Act;

/**
 * W18: a show that is played. How long it takes from a message, sent over a real socket of this
 * machine at any moment, until a frame that has seen it is on the screen; alone and in a storm. And
 * the share of a core that a playing show takes without messages and with 10,000 a second, the
 * sending included, which is done by a thread of the same process.
 */
final class Messages {
  private static final int STORM = 10_000;

  private Messages() {}

  static List<Case> cases() {
    return List.of(
        new Case("W18", "message-p50", Reference.none(), new PercentileGauge(50), latency(0)),
        new Case("W18", "message-p99", Reference.none(), new PercentileGauge(99), latency(0)),
        new Case("W18", "storm-p99", Reference.none(), new PercentileGauge(99), latency(STORM)),
        share("calm", 0),
        share("storm-10000", STORM));
  }

  private static Supplier<Job> latency(int perSecond) {
    return () -> new LatencyJob(new Played(perSecond));
  }

  private static Case share(String name, int perSecond) {
    return new Case(
        "W18", name, Reference.none(), new ShareGauge(), () -> new TurnJob(new Played(perSecond)));
  }

  /** A show that moves a line where a message says, while others may come in a storm. */
  private static final class Played implements AutoCloseable {
    private static final int A_HUNDREDTH = 10_000_000;

    private final DatagramSocket socket;
    private final int port;
    private final LiveShow show;
    private final Thread storm;
    private volatile boolean over;

    Played(int perSecond) {
      try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      OscOptions osc = new OscOptions(port, OscOptions.LOOPBACK, false, null);
      Act act = new Act(Played::draw, Canvas.mm(100, 100), StageOptions.DEFAULT);
      show = new LiveShow(act, LiveShow.options().osc(osc));
      storm = Thread.ofPlatform().daemon().name("storm").start(() -> blow(perSecond / 100));
    }

    private static Geometry draw(Frame frame) {
      return G.line().length(10).translate(frame.osc("/x", 50), 50);
    }

    private void blow(int perHundredth) {
      for (int i = 0; !over && perHundredth > 0; i++) {
        for (int k = 0; k < perHundredth; k++) {
          send("/storm/" + k, i);
        }
        LockSupport.parkNanos(A_HUNDREDTH);
      }
    }

    void send(String address, double value) {
      byte[] bytes = PacketWriter.write(Message.of(address, new Argument.Float64(value)));
      try {
        socket.send(
            new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Sends it, and turns until it is seen; a datagram may be lost. */
    void show(double x) {
      send("/x", x);
      int turns = 0;
      while (show.shown().frame().osc("/x", 0) != x) {
        show.turns(1);
        if (++turns % 100 == 0) {
          send("/x", x);
        }
      }
    }

    void turn() {
      show.turns(1);
    }

    Polylines lines() {
      show(50);
      return show.lines();
    }

    @Override
    public void close() {
      over = true;
      show.close();
      socket.close();
      LockSupport.unpark(storm);
    }
  }

  /** Every run is a message, and the turns until it is seen. */
  private static final class LatencyJob implements Job {
    private final Played played;
    private int sent;

    LatencyJob(Played played) {
      this.played = played;
    }

    @Override
    public void run() {
      played.show(1 + ++sent % 90);
    }

    @Override
    public Polylines output() {
      return played.lines();
    }

    @Override
    public void close() {
      played.close();
    }
  }

  /** Every run is a turn. */
  private record TurnJob(Played played) implements Job {
    @Override
    public void run() {
      played.turn();
    }

    @Override
    public Polylines output() {
      return played.lines();
    }

    @Override
    public void close() {
      played.close();
    }
  }
}
