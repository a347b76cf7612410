package house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rooms and their doors, as the tables of {@code docs/architecture.md} give them.
 *
 * @param doors for each room, by package name, the rooms it may import
 * @param libraries for each foreign package, the rooms and classes that may use it; the longest
 *     name that fits counts
 */
record FloorPlan(Map<String, Set<String>> doors, Map<String, Set<String>> libraries) {
  private static final Pattern ROOM =
      Pattern.compile("\\| `([\\w.]+)` \\| `\\w+` \\| [^|]+ \\| ([^|]+) \\|");
  private static final Pattern LIBRARY =
      Pattern.compile("\\| [^`|]+ \\| `([\\w.]+)` \\| ([^|]+) \\|");

  static FloorPlan read(Path page) throws IOException {
    Map<String, Set<String>> doors = new LinkedHashMap<>();
    Map<String, Set<String>> libraries = new LinkedHashMap<>();
    for (String row : Files.readAllLines(page)) {
      take(ROOM.matcher(row), doors);
      take(LIBRARY.matcher(row), libraries);
    }
    return new FloorPlan(doors, libraries);
  }

  private static void take(Matcher row, Map<String, Set<String>> table) {
    if (row.matches()) {
      table.put(row.group(1), names(row.group(2)));
    }
  }

  private static Set<String> names(String cell) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : cell.replace("`", "").strip().split(",\\s*")) {
      if (!name.equals("–")) {
        names.add(name.equals("senga") || name.startsWith("senga.") ? name : "senga." + name);
      }
    }
    return names;
  }

  /** What {@code type} does that the plan does not allow, a sentence for each. */
  List<String> faults(CompiledClass type) {
    String room = type.room();
    if (!doors.containsKey(room)) {
      return List.of(type.name() + " stands in " + room + ", which is no room of the plan");
    }
    List<String> faults = new ArrayList<>();
    for (String used : new TreeSet<>(type.uses())) {
      if (!allowed(type, used)) {
        faults.add(type.name() + " uses " + used + ", to which " + room + " has no door");
      }
    }
    return faults;
  }

  /** Whether {@code room} may import {@code other}; every room may import itself. */
  boolean leads(String room, String other) {
    return other.equals(room) || doors.getOrDefault(room, Set.of()).contains(other);
  }

  private boolean allowed(CompiledClass type, String used) {
    String room = type.room();
    String other = CompiledClass.roomOf(used);
    if (other.equals("senga") || other.startsWith("senga.")) {
      return leads(room, other);
    }
    return libraries.keySet().stream()
        .filter(library -> used.startsWith(library + "."))
        .max((a, b) -> a.length() - b.length())
        .map(libraries::get)
        .map(users -> users.contains(room) || users.contains(type.outermost()))
        .orElse(true);
  }

  /** The rooms that can be reached from themselves; empty in a house without circles. */
  Set<String> circles() {
    Set<String> circles = new TreeSet<>();
    for (String room : doors.keySet()) {
      Set<String> reached = new LinkedHashSet<>();
      List<String> waiting = new ArrayList<>(doors.get(room));
      while (!waiting.isEmpty()) {
        String next = waiting.removeLast();
        if (reached.add(next)) {
          waiting.addAll(doors.getOrDefault(next, Set.of()));
        }
      }
      if (reached.contains(room)) {
        circles.add(room);
      }
    }
    return circles;
  }
}
