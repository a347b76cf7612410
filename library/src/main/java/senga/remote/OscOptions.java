package senga.remote;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import senga.math.Require;
import senga.osc.Place;

/**
 * Where a show listens to OSC, and where it sends it.
 *
 * @param port that is listened to, 1 to 65,535; 0 for none
 * @param bind an address of this machine: what is sent to others of its addresses is not heard
 * @param tcp whether streams over TCP are taken at the same port
 * @param out where changes are sent; null for nowhere
 */
public record OscOptions(int port, String bind, boolean tcp, @Nullable Place out) {
  /** This machine alone can be heard here. */
  public static final String LOOPBACK = "127.0.0.1";

  /** Neither in nor out. */
  public static final OscOptions OFF = new OscOptions(0, LOOPBACK, false, null);

  /**
   * @throws IllegalArgumentException if the port cannot be one
   */
  public OscOptions {
    port = Require.within("an OSC port", port, 0, Place.MOST_PORT);
  }

  /** Whether there is anything to do. */
  public boolean isOn() {
    return port > 0 || out != null;
  }

  /** Asks the system what it knows of the address, which may take its time. */
  InetSocketAddress place() {
    return new InetSocketAddress(bind, port);
  }
}
