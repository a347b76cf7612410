package senga.trend;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the alarm has found so far; made anew only when that changes, so that whoever asks every
 * turn makes no garbage.
 *
 * @param growing the stores that grow, of those within each other the narrowest
 * @param sentence what the user is told; empty while nothing grows
 */
public record Alert(List<Growth> growing, String sentence) {
  static final Alert NOTHING = new Alert(List.of());
  private static final int NAMED = 3;

  public Alert {
    growing = List.copyOf(growing);
  }

  Alert(List<Growth> growing) {
    this(growing, sentence(growing));
  }

  /** How fast a store grows, in its unit per second; 0 for one that is not proved to. */
  public double perSecond(String store) {
    for (int i = 0; i < growing.size(); i++) {
      if (growing.get(i).store().name().equals(store)) {
        return growing.get(i).perSecond().value();
      }
    }
    return 0;
  }

  private static String sentence(List<Growth> growing) {
    if (growing.isEmpty()) {
      return "";
    }
    String named =
        growing.stream().limit(NAMED).map(Growth::text).collect(Collectors.joining("; "));
    int more = growing.size() - NAMED;
    return "memory grows: " + named + (more > 0 ? "; and " + more + " more" : "");
  }
}
