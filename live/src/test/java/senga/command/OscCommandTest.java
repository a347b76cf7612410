package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.stage.Outcome;

/** {@code senga osc}: one command hears what the other sends. */
@Timeout(120)
class OscCommandTest {
  private static int freePort() throws IOException {
    try (DatagramSocket any = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  /** What a monitor prints while something is sent to it again and again. */
  private static Outcome heard(int port, String[] sent, Object... monitor) throws Exception {
    CompletableFuture<Outcome> listening = CompletableFuture.supplyAsync(() -> Outcome.of(monitor));
    while (!listening.isDone()) {
      Outcome outcome = Outcome.of((Object[]) sent);
      assertThat(outcome.code()).as(outcome.err()).isZero();
      assertThat(port).isPositive();
    }
    return listening.get(60, TimeUnit.SECONDS);
  }

  @Test
  void theMonitorPrintsEachMessageInWords() throws Exception {
    int port = freePort();
    String[] send = {"osc", "send", "127.0.0.1:" + port, "/xy", "0.25", "7", "true", "nil", "s:5"};
    Outcome outcome = heard(port, send, "osc", "monitor", "--port", port, "--count", 2);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("listening to OSC at 127.0.0.1:" + port);
    assertThat(outcome.out().lines())
        .hasSize(2)
        .allMatch(
            line ->
                line.matches("127\\.0\\.0\\.1:\\d+  /xy float 0\\.25 int 7 true nil text \"5\""));
  }

  @Test
  void orAsLinesOfJson() throws Exception {
    int port = freePort();
    String[] send = {"osc", "send", "127.0.0.1:" + port, "/a/\"b\"", "-1", "x\ty", "d:0.1"};
    Outcome outcome = heard(port, send, "osc", "monitor", "--port", port, "--count", 1, "--json");
    assertThat(outcome.out())
        .matches(
            "\\{\"from\":\"127\\.0\\.0\\.1:\\d+\",\"address\":\"/a/\\\\\"b\\\\\"\",\"types\":\"isd\",\"values\":\\[-1,\"x\\\\u0009y\",0\\.1]}\n");
  }

  @Test
  void itEndsAfterItsTimeThoughNothingComes() throws Exception {
    Outcome outcome = Outcome.of("osc", "monitor", "--port", freePort(), "--seconds", 0.05);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void whatIsNoPacketIsSaidToBeNone() throws Exception {
    int port = freePort();
    CompletableFuture<Outcome> listening =
        CompletableFuture.supplyAsync(
            () -> Outcome.of("osc", "monitor", "--port", port, "--count", 3));
    try (DatagramSocket socket = new DatagramSocket()) {
      while (!listening.isDone()) {
        byte[] bytes = {1, 2, 3};
        socket.send(new DatagramPacket(bytes, 3, InetAddress.getLoopbackAddress(), port));
        assertThat(Outcome.of("osc", "send", "127.0.0.1:" + port, "/a").code()).isZero();
      }
    }
    assertThat(listening.get().out())
        .contains("  no OSC packet: at byte 0: a packet has a multiple of 4 bytes, got 3\n");
  }

  @Test
  void aPortInUseIsOneSentence() throws Exception {
    try (DatagramSocket other = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      Outcome outcome = Outcome.of("osc", "monitor", "--port", other.getLocalPort());
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err())
          .isEqualToIgnoringNewLines(
              "senga: port " + other.getLocalPort() + " is in use by another program");
    }
  }

  @Test
  void whatIsNoAddressIsNotSent() {
    for (String address : new String[] {"/a b", "/a,b", "/a#", "/ä"}) {
      Outcome sent = Outcome.of("osc", "send", "127.0.0.1:9", address);
      assertThat(sent.code()).as(address).isEqualTo(2);
      assertThat(sent.err()).contains("is no OSC address: it has no space, comma or # in it");
    }
  }
}
