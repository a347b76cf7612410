package senga.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.config.Config;
import senga.config.Settings;
import senga.math.Require;
import senga.osc.Place;
import senga.remote.OscOptions;

/** The options of a show that is played by OSC. */
final class OscWishes {
  @Option(
      names = "--osc",
      paramLabel = "PORT",
      description = "Listen to OSC at this port; 0 for none (default: none, or the config's)")
  private @Nullable Integer port;

  @Option(
      names = "--osc-bind",
      paramLabel = "ADDRESS",
      description = {
        "Whom OSC is heard from: an address of this machine, 0.0.0.0 for everybody",
        "(default: 127.0.0.1, this machine alone)"
      })
  private @Nullable String bind;

  @Option(
      names = "--osc-tcp",
      negatable = true,
      description = "Hear OSC over TCP as well, in frames of SLIP, at the same port.")
  private @Nullable Boolean tcp;

  @Option(
      names = "--osc-out",
      paramLabel = "HOST:PORT",
      description = {
        "Send every row of the panel that changes, and every controller,",
        "so that two machines play one show."
      })
  private @Nullable String out;

  /**
   * The config's, with what the command line says.
   *
   * @throws IllegalArgumentException if a port or a place is none
   */
  OscOptions over(Config config) {
    int wished =
        port == null ? config.whole(Settings.OSC_PORT) : Require.within("--osc", port, 0, 65_535);
    String address = Objects.requireNonNullElse(bind, config.get(Settings.OSC_BIND));
    boolean streams = tcp == null ? config.get(Settings.OSC_TCP) : tcp;
    return new OscOptions(wished, address, streams, out(config));
  }

  private @Nullable Place out(Config config) {
    String place = out == null ? config.get(Settings.OSC_OUT) : out;
    try {
      return place.isBlank() ? null : Place.of(place);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          (out == null ? "osc.out" : "--osc-out") + ": " + e.getMessage(), e);
    }
  }
}
