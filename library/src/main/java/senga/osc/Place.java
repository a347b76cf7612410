package senga.osc;

import java.net.InetSocketAddress;
import senga.words.Quote;

/**
 * A program on a machine: {@code 192.168.1.20:9000}, {@code studio.local:9000}, {@code [::1]:9000}.
 *
 * @param host its name or address
 * @param port 1 to 65,535
 */
public record Place(String host, int port) {
  public static final int MOST_PORT = 65_535;

  /**
   * @throws OscError if it is written otherwise
   */
  public static Place of(String text) {
    int colon = text.lastIndexOf(':');
    String host = colon < 0 ? "" : text.substring(0, colon).replaceFirst("^\\[(.*)]$", "$1");
    String port = text.substring(colon + 1);
    boolean sound = port.matches("\\d{1,5}") && host.matches("[\\w.:%-]{1,253}");
    if (!sound || Integer.parseInt(port) < 1 || Integer.parseInt(port) > MOST_PORT) {
      throw new OscError(
          "a place is written HOST:PORT, with a port from 1 to 65535, got " + Quote.of(text));
    }
    return new Place(host, Integer.parseInt(port));
  }

  /** Asks the system where the host is, which may take seconds. */
  public InetSocketAddress resolved() {
    return new InetSocketAddress(host, port);
  }

  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
