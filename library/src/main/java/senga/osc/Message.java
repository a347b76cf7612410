package senga.osc;

import java.util.List;
import senga.words.Quote;

/**
 * An address and what is said to it.
 *
 * @param address begins with a slash; may be a pattern, see {@link AddressPattern}
 * @param arguments in their order
 */
public record Message(String address, List<Argument> arguments) implements Packet {
  /**
   * @throws OscError if the address does not begin with a slash, or holds what none can hold
   */
  public Message {
    if (!isAddress(address)) {
      throw new OscError(
          "an OSC address begins with / and has no control characters, got " + Quote.of(address));
    }
    arguments = List.copyOf(arguments);
  }

  public static Message of(String address, Argument... arguments) {
    return new Message(address, List.of(arguments));
  }

  /** Half a surrogate pair could not be written. */
  static boolean isAddress(String text) {
    return text.startsWith("/")
        && text.codePoints()
            .noneMatch(c -> Character.isISOControl(c) || (c >= 0xd800 && c <= 0xdfff));
  }
}
