package senga.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import senga.input.ControlDesk.Sent;

/** The values of one device under the names of its map. Channels are 1 to 16 here. */
final class MidiNames {
  private static final double MOST = 127;
  private static final double MOST_PROGRAM = 127;
  private static final int PRESSED = 64;
  private static final double HALF = 0.5;
  private static final int PAIRS = 32;
  private static final int NUMBERS = 128;

  private final MidiMap map;
  private final BitSet pressed = new BitSet();
  private final ToDoubleFunction<String> standing;

  /**
   * @param standing tells the value at an address, also of an earlier run; NaN for none
   */
  MidiNames(MidiMap map, ToDoubleFunction<String> standing) {
    this.map = map;
    this.standing = standing;
  }

  /**
   * A controller's, which may be half of a pair or a button that latches.
   *
   * @param both the value of its pair; NaN if that has none
   */
  List<Sent> controller(int channel, int number, int value, double both) {
    if (map.names().isEmpty()) {
      return List.of();
    }
    List<Sent> sent = new ArrayList<>();
    if (map.latches().contains(number)) {
      latch(sent, channel, number, value);
    } else if (map.fine() && !Double.isNaN(both)) {
      addController(sent, channel, FineControllers.pair(number), both);
      if (number >= PAIRS) {
        addController(sent, channel, number, value / MOST);
      }
    } else {
      addController(sent, channel, number, value / MOST);
    }
    return sent;
  }

  private void latch(List<Sent> sent, int channel, int number, int value) {
    int place = channel * NUMBERS + number;
    boolean isPress = value >= PRESSED && !pressed.get(place);
    pressed.set(place, value >= PRESSED);
    if (isPress) {
      flip(sent, map.names().get("cc/" + number));
      flip(sent, map.names().get("cc/" + channel + "/" + number));
    }
  }

  private void flip(List<Sent> sent, @Nullable String name) {
    if (name != null) {
      boolean isOn = standing.applyAsDouble(MidiMap.address(name)) >= HALF;
      add(sent, name, isOn ? 0 : 1);
    }
  }

  private void addController(List<Sent> sent, int channel, int number, double value) {
    add(sent, "cc/" + number, "cc/" + channel + "/" + number, value);
  }

  /** What stands at these two addresses, that of all channels and that of one. */
  void add(List<Sent> sent, String all, String own, double value) {
    double fraction = all.equals("program") ? value / MOST_PROGRAM : value;
    add(sent, map.names().get(all), fraction);
    add(sent, map.names().get(own), fraction);
  }

  private static void add(List<Sent> sent, @Nullable String name, double value) {
    if (name != null) {
      sent.add(new Sent(MidiMap.address(name), value));
    }
  }
}
