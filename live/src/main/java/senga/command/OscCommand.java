package senga.command;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.config.Config;
import senga.config.Settings;
import senga.math.Require;
import senga.osc.Argument;
import senga.osc.Message;
import senga.osc.PacketWriter;
import senga.osc.Place;
import senga.sketch.UsageError;
import senga.sketch.UserError;
import senga.words.Quote;

/** {@code senga osc}: what comes by OSC, and a message to be sent. */
@Command(
    name = "osc",
    description = "Shows what comes by OSC, and sends a message.",
    mixinStandardHelpOptions = true,
    footer = {"", "docs/controllers.md tells how a show is played by OSC."})
final class OscCommand implements Runnable {
  private static final int USUAL_PORT = 9000;

  @Spec private CommandSpec spec;

  /** Without a word: what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "monitor",
      description = {
        "Prints every message that comes, until Ctrl+C, a count or a time ends it.",
        "A show that listens to the port must be ended first."
      },
      mixinStandardHelpOptions = true)
  int monitor(
      @Option(
              names = "--port",
              paramLabel = "N",
              description = "Listen to this port (default: the config's, or 9000)")
          @Nullable Integer port,
      @Option(
              names = "--bind",
              paramLabel = "ADDRESS",
              description = "Whom to hear; 0.0.0.0 for everybody (default: this machine alone)")
          @Nullable String bind,
      @Option(names = "--count", paramLabel = "N", description = "End after so many messages.")
          @Nullable Integer count,
      @Option(names = "--seconds", paramLabel = "S", description = "End after so many seconds.")
          @Nullable Double seconds,
      @Option(names = "--json", description = "Print each message as a line of JSON.")
          boolean json) {
    Config config = Configured.of(spec, this::say);
    int configured = config.whole(Settings.OSC_PORT);
    int usual = configured == 0 ? USUAL_PORT : configured;
    InetSocketAddress at =
        new InetSocketAddress(
            bind == null ? config.get(Settings.OSC_BIND) : bind,
            UsageError.reading(
                () -> Require.within("--port", port == null ? usual : port, 1, Place.MOST_PORT)));
    long most =
        count == null
            ? Long.MAX_VALUE
            : UsageError.reading(() -> Require.atLeast("--count", count, 1));
    double longest =
        seconds == null
            ? Double.POSITIVE_INFINITY
            : UsageError.reading(() -> Require.above("--seconds", seconds, 0));
    return new OscMonitor(spec.commandLine().getOut(), json, most, longest).run(at, this::say);
  }

  @Command(
      name = "send",
      description = {
        "Sends one message. Numbers with a point are sent as floats, others as ints;",
        "true, false and nil as such; i:, f:, s:, d: or h: before a value says its type."
      },
      mixinStandardHelpOptions = true)
  int send(
      @Parameters(paramLabel = "HOST:PORT", description = "Where it is sent.") String place,
      @Parameters(paramLabel = "ADDRESS", description = "Begins with a slash.") String address,
      @Parameters(paramLabel = "VALUE", arity = "0..*", description = "What is said to it.")
          @Nullable List<String> values) {
    Place to = UsageError.reading(() -> Place.of(place));
    if (!address.chars().allMatch(OscCommand::isOfAddress)) {
      throw new UsageError(
          Quote.of(address) + " is no OSC address: it has no space, comma or # in it");
    }
    byte[] bytes =
        UsageError.reading(
            () -> {
              List<Argument> arguments = new ArrayList<>();
              for (String value : values == null ? List.<String>of() : values) {
                arguments.add(OscValue.read(value));
              }
              return PacketWriter.write(new Message(address, arguments));
            });
    InetSocketAddress target = to.resolved();
    if (target.isUnresolved()) {
      throw new UserError(to + ": nobody knows this name");
    }
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(bytes, bytes.length, target));
    } catch (IOException e) {
      throw new UserError(to + " is not reached: " + e.getMessage());
    }
    return 0;
  }

  /** Whether it may stand in an address or a pattern (OSC 1.0: printable ASCII, some left out). */
  private static boolean isOfAddress(int letter) {
    return letter > ' ' && letter < 0x7f && letter != '#' && letter != ',';
  }

  private void say(String sentence) {
    Complaint.say(spec.commandLine(), sentence);
  }
}
