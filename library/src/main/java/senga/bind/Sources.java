package senga.bind;

/** Addresses of MIDI values with a channel, and without. */
public final class Sources {
  private Sources() {}

  /**
   * {@code cc/74} for {@code cc/3/74}, {@code bend} for {@code bend/3}; else the address itself.
   */
  public static String ofAnyChannel(String address) {
    int first = address.indexOf('/');
    String kind = first < 0 ? address : address.substring(0, first);
    return switch (kind) {
      case "cc", "cc14", "note", "touch", "nrpn", "rpn" -> {
        int second = address.indexOf('/', first + 1);
        yield second < 0 ? address : kind + address.substring(second);
      }
      case "bend", "pressure", "program" -> kind;
      default -> address;
    };
  }

  /**
   * For a narrow place: {@code cc74}, with another channel than the first {@code 3:cc74}; of OSC
   * the address that is sent, {@code /fader/1}.
   */
  public static String brief(String address) {
    if (address.startsWith("osc/")) {
      return address.substring("osc".length());
    }
    String any = ofAnyChannel(address);
    int first = address.indexOf('/');
    String bare = any.replace("/", "");
    if (any.equals(address) || first < 0) {
      return bare;
    }
    int second = address.indexOf('/', first + 1);
    String channel = address.substring(first + 1, second < 0 ? address.length() : second);
    return channel.equals("1") ? bare : channel + ":" + bare;
  }

  /** Whether the same movement may reach both. */
  public static boolean overlap(String one, String other) {
    return one.equals(other) || one.equals(ofAnyChannel(other)) || other.equals(ofAnyChannel(one));
  }
}
