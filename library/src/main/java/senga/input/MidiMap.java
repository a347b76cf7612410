package senga.input;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import senga.control.Controls;
import senga.math.Require;
import senga.words.Quote;

/**
 * A wish for one device, and what its knobs are called.
 *
 * @param name of the wish, as the config has it; empty for one that has none
 * @param port part of the device's own name, upper or lower case; empty for the first one that is
 *     free, {@code none} for none
 * @param channels that are listened to, 1 to 16; what the device sends in others is ignored
 * @param fine whether names of controllers 0 to 31 stand for pairs of 14 bits
 * @param names from an address without {@code midi/}, such as {@code cc/7}, {@code cc/3/7} or
 *     {@code note/36}, to a name; the value then stands at {@code midi/name}, too
 * @param latches controllers that are buttons: a press changes their name's value between 0 and 1
 * @param feedback part of the name of the output by which the device is shown where its controllers
 *     stand; empty for the one with the device's own name, {@code none} for none
 */
public record MidiMap(
    String name,
    String port,
    Set<Integer> channels,
    boolean fine,
    Map<String, String> names,
    Set<Integer> latches,
    String feedback) {
  private static final int CHANNELS = 16;
  private static final int PAIRS = 32;
  private static final String SENT = "(?:cc|note|touch|bend|pressure|program|nrpn|rpn)(?:/.*)?";

  /**
   * @throws IllegalArgumentException if a channel, an address or a name cannot be, or if in a fine
   *     map a controller with a name is the fine half of another one
   */
  public MidiMap {
    channels = Set.copyOf(channels);
    names = Map.copyOf(names);
    latches = Set.copyOf(latches);
    channels.forEach(channel -> Require.within("channel", channel, 1, CHANNELS));
    latches.forEach(number -> Require.within("controller number", number, 0, Controls.COUNT - 1));
    for (Map.Entry<String, String> each : names.entrySet()) {
      check(each.getKey(), each.getValue());
      refuseHalves(each.getKey(), fine, names);
    }
  }

  private static void check(String source, String name) {
    Controls.NONE.value(source, 0);
    if (!source.matches(SENT)) {
      throw new IllegalArgumentException(
          Quote.of(source)
              + " can have no name; cc/7, note/60, touch/60, bend, pressure, program, nrpn/1 and"
              + " rpn/1 can, each with or without a channel");
    }
    Controls.NONE.value(address(name), 0);
  }

  private static void refuseHalves(String source, boolean fine, Map<String, String> names) {
    int slash = source.lastIndexOf('/');
    boolean isController = fine && source.startsWith("cc/");
    int number = isController ? Integer.parseInt(source.substring(slash + 1)) : PAIRS;
    String half = source.substring(0, slash + 1) + (number + PAIRS);
    if (number < PAIRS && names.containsKey(half)) {
      throw new IllegalArgumentException(
          half + " is the fine half of " + source + " in 14 bits, and can have no name of its own");
    }
  }

  /**
   * One that is shown where its controllers stand by the output of its own name.
   *
   * @throws IllegalArgumentException as with all components
   */
  public MidiMap(
      String name,
      String port,
      Set<Integer> channels,
      boolean fine,
      Map<String, String> names,
      Set<Integer> latches) {
    this(name, port, channels, fine, names, latches, "");
  }

  /** The same with another output. */
  public MidiMap feedback(String part) {
    return new MidiMap(name, port, channels, fine, names, latches, part);
  }

  /** A device without a map. */
  public static MidiMap of(String port) {
    return new MidiMap("", port, allChannels(), false, Map.of(), Set.of());
  }

  /** 1 to 16. */
  public static Set<Integer> allChannels() {
    Set<Integer> all = new TreeSet<>();
    for (int channel = 1; channel <= CHANNELS; channel++) {
      all.add(channel);
    }
    return all;
  }

  /** The address of a name. */
  public static String address(String name) {
    return "midi/" + name;
  }

  /** What messages call this wish. */
  String title() {
    return name.isEmpty() ? port : name;
  }
}
