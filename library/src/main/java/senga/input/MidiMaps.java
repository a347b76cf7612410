package senga.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Maps of devices that come with Senga. */
public final class MidiMaps {
  private static final List<MidiMap> ALL = List.of(arc());

  private MidiMaps() {}

  /** All of them, each by its name. */
  public static List<MidiMap> all() {
    return ALL;
  }

  /** ArcController: controllers 1 to 16, 14 bits, as PyXidraw's own map of it has them. */
  private static MidiMap arc() {
    Map<String, String> names = new LinkedHashMap<>();
    for (int number = 1; number <= 16; number++) {
      names.put("cc/" + number, "arc-" + number);
    }
    return new MidiMap("arc", "ArcController", MidiMap.allChannels(), true, names, Set.of());
  }
}
