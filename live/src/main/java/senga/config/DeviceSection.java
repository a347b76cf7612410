package senga.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import senga.control.Controls;
import senga.input.MidiMap;
import senga.input.MidiMaps;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * The MIDI devices of one file: below {@code midi.devices} a name for each, below that its entries,
 * and in the entry {@code names} what its knobs are called.
 */
final class DeviceSection {
  static final String SECTION = "midi";
  static final String KEY = "devices";

  /** Stands for the line in which a device's name is. */
  static final String HEAD = "";

  static final String NAMES = "names";
  private static final String PREFIX = SECTION + "." + KEY + ".";
  private static final List<String> KEYS =
      List.of("port", "like", "mode", "channels", NAMES, "latch", "feedback");
  private static final Kind<String> TEXT = new Kind.Text("a text");
  private static final Kind<String> MODE = new Kind.Choice(List.of("7bit", "14bit"));
  private static final int CHANNELS = 16;

  /** What differs from another map stands anywhere. */
  private static final Comparator<Entry> LIKE_FIRST =
      Comparator.comparing(entry -> !entry.key().equals("like"));

  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final List<MidiMap> devices = new ArrayList<>();
  private final BiConsumer<Integer, String> faults;

  DeviceSection(BiConsumer<Integer, String> faults) {
    this.faults = faults;
  }

  /** Whether a key is the one below which devices stand. */
  static boolean is(String section, String key) {
    return section.equals(SECTION) && key.equals(KEY);
  }

  /** Whether an entry is one of a device. */
  static boolean isOf(Entry entry) {
    return entry.section().startsWith(PREFIX);
  }

  void take(Entry entry) {
    String name = entry.section().substring(PREFIX.length()).replaceFirst("\\.names$", "");
    entries.computeIfAbsent(name, device -> new ArrayList<>()).add(entry);
  }

  /** Those without a fault, in their order; to be asked when all entries are taken. */
  List<MidiMap> devices() {
    entries.forEach(this::device);
    return devices;
  }

  private void device(String name, List<Entry> given) {
    int line = given.getFirst().line();
    if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      faults.accept(
          line,
          Quote.of(name) + " is no name of a device; small letters, digits and - are allowed");
      return;
    }
    Draft draft = new Draft(name);
    boolean isWhole = true;
    for (Entry entry : given.stream().sorted(LIKE_FIRST).toList()) {
      isWhole &= isTaken(draft, entry);
    }
    if (isWhole) {
      add(draft, line);
    }
  }

  private void add(Draft draft, int line) {
    try {
      devices.add(draft.map());
    } catch (IllegalArgumentException impossible) {
      faults.accept(line, PREFIX + draft.name + ": " + impossible.getMessage());
    }
  }

  private boolean isTaken(Draft draft, Entry entry) {
    try {
      draft.put(entry);
      return true;
    } catch (IllegalArgumentException refused) {
      faults.accept(entry.line(), entry.name() + ": " + refused.getMessage());
      return false;
    }
  }

  /** A device as far as its entries are read. */
  private static final class Draft {
    private final String name;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> own = new HashMap<>(); // by name, those of this file
    private final Set<Integer> latches = new TreeSet<>();
    private String port = "";
    private boolean hasPort;
    private String feedback = "";
    private boolean fine;
    private Set<Integer> channels = MidiMap.allChannels();

    private Draft(String name) {
      this.name = name;
    }

    private void put(Entry entry) {
      Scalar value = entry.scalar();
      if (entry.section().endsWith("." + NAMES)) {
        name(entry.key(), TEXT.read(value));
        return;
      }
      switch (entry.key()) {
        case HEAD -> {} // only its line counts
        case "port" -> port(TEXT.read(value));
        case "like" -> like(TEXT.read(value));
        case "mode" -> fine = MODE.read(value).equals("14bit");
        case "channels" -> channels = NumberList.read(value.text(), 1, CHANNELS);
        case NAMES ->
            throw new IllegalArgumentException(
                "below it stand numbers of controllers and their names, such as 1: height");
        case "feedback" -> feedback = TEXT.read(value);
        case "latch" -> latches.addAll(NumberList.read(value.text(), 0, Controls.COUNT - 1));
        default -> throw new IllegalArgumentException(unknown(entry.key()));
      }
    }

    private static String unknown(String key) {
      String hint = Nearest.hint(key, KEYS);
      return "unknown key "
          + Quote.of(key)
          + (hint.isEmpty() ? "; keys there are " + String.join(", ", KEYS) : hint);
    }

    private void port(String part) {
      port = part;
      hasPort = true;
    }

    private void like(String other) {
      List<String> known = MidiMaps.all().stream().map(MidiMap::name).toList();
      Optional<MidiMap> found =
          MidiMaps.all().stream().filter(map -> map.name().equals(other)).findFirst();
      MidiMap map =
          found.orElseThrow(
              () ->
                  new IllegalArgumentException(
                      Quote.of(other)
                          + Nearest.hint(other, known)
                          + "; "
                          + String.join(" or ", known)
                          + " is allowed"));
      port(map.port());
      fine = map.fine();
      channels = map.channels();
      latches.addAll(map.latches());
      names.putAll(map.names());
      feedback = map.feedback();
    }

    /** Of a controller, of several, or of any other address of MIDI's. */
    private void name(String source, String called) {
      if (!source.matches("[\\d ,-]+")) {
        put(source, called);
        return;
      }
      Set<Integer> numbers = NumberList.read(source, 0, Controls.COUNT - 1);
      int count = 1;
      for (int number : numbers) {
        String one = numbers.size() == 1 ? called : called + "-" + count++;
        put("cc/" + number, one);
      }
    }

    private void put(String source, String called) {
      Controls.NONE.value(source, 0);
      Controls.NONE.value(MidiMap.address(called), 0);
      String other = own.putIfAbsent(called, source);
      if (other != null && !other.equals(source)) {
        throw new IllegalArgumentException(
            Quote.of(called) + " is what " + other + " is called; a name stands for one alone");
      }
      names.put(source, called);
    }

    private MidiMap map() {
      if (!hasPort) {
        throw new IllegalArgumentException("it needs a port, which is a part of the device's name");
      }
      return new MidiMap(name, port, channels, fine, names, latches, feedback);
    }
  }
}
