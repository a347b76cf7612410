package senga.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import senga.osc.Bundle;
import senga.osc.JsonLine;
import senga.osc.Message;
import senga.osc.OscError;
import senga.osc.OscPort;
import senga.osc.Packet;
import senga.osc.PortHandler;
import senga.osc.TimeTag;
import senga.osc.Words;
import senga.sketch.UserError;
import senga.words.Quote;

/** Prints what comes to a port, a line for each message, and what is no packet. */
final class OscMonitor implements PortHandler {
  private static final double LONGEST_SECONDS = 1e9;

  private final PrintWriter out;
  private final boolean json;
  private final long most;
  private final double seconds;
  private final CountDownLatch over = new CountDownLatch(1);
  private long count;

  /**
   * @param most ends after so many messages
   * @param seconds ends after so long
   */
  OscMonitor(PrintWriter out, boolean json, long most, double seconds) {
    this.out = out;
    this.json = json;
    this.most = most;
    this.seconds = seconds;
  }

  /**
   * @param note gets a sentence for people, which is none of the messages
   * @return the exit code
   * @throws UserError if the port cannot be listened to
   */
  int run(InetSocketAddress at, Consumer<String> note) {
    try (OscPort port = new OscPort(this)) {
      listen(port, at);
      note.accept("listening to OSC at " + at.getHostString() + ":" + at.getPort());
      port.start();
      boolean counted =
          over.await((long) (Math.min(seconds, LONGEST_SECONDS) * 1_000), TimeUnit.MILLISECONDS);
      return counted || seconds < LONGEST_SECONDS ? 0 : 1;
    } catch (IOException e) {
      throw new UserError("the system has no room for OSC: " + e.getMessage());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static void listen(OscPort port, InetSocketAddress at) {
    try {
      if (at.isUnresolved()) {
        throw new IOException("it is no address of this machine");
      }
      port.listen(at);
    } catch (IOException why) {
      throw new UserError(OscPort.sentence(why, at));
    }
  }

  @Override
  public void packet(Packet packet, int size, SocketAddress from) {
    print(packet, TimeTag.IMMEDIATELY, from);
    out.flush();
  }

  private void print(Packet packet, TimeTag due, SocketAddress from) {
    switch (packet) {
      case Message message -> print(message, due, from);
      case Bundle bundle -> bundle.packets().forEach(each -> print(each, bundle.time(), from));
    }
  }

  private void print(Message message, TimeTag due, SocketAddress from) {
    if (count == most) {
      return;
    }
    String sender = place(from);
    out.println(
        json
            ? JsonLine.of(message, sender)
            : sender + "  " + Words.of(message) + (due.isImmediate() ? "" : ahead(due)));
    if (++count == most) {
      over.countDown();
    }
  }

  private static String ahead(TimeTag due) {
    double ahead = due.secondsAfter(TimeTag.ofMillis(System.currentTimeMillis()));
    return "  (due in %.1f s)".formatted(ahead);
  }

  private static String place(SocketAddress from) {
    return from instanceof InetSocketAddress at
        ? at.getAddress().getHostAddress() + ":" + at.getPort()
        : Quote.bare(String.valueOf(from));
  }

  @Override
  public void failed(String why) {
    out.println("something went wrong: " + why);
  }

  @Override
  public void refused(OscError why, SocketAddress from) {
    if (!json) {
      out.println(place(from) + "  no OSC packet: " + why.getMessage());
      out.flush();
    }
  }

  @Override
  public long round() {
    return 0;
  }
}
