package senga.soak;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.monitor.JvmCommand;

/**
 * Counts the objects of every class some ten times in a run, just after a collection, and tells
 * which kinds were more in each round than in the one before. What is made and dropped falls back
 * at some time; what is kept never does.
 *
 * <p>One thread only.
 */
final class HeapRounds {
  private static final int ROUNDS = 10;
  private static final int LEAST_ROUNDS = 4;
  private static final int MOST_NAMED = 6;
  private static final double USUAL_SECONDS = 2; // when only the frames are known

  /** {@code 1: 1234 56789 [F (java.base@25)} or {@code 2: 3 48 Late$Drop}. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)");

  /** What is known of a kind that grew in every round so far. */
  private static final class Tally {
    private final long firstThings;
    private final long firstBytes;
    private long things;
    private long bytes;

    Tally(long things, long bytes) {
      firstThings = things;
      firstBytes = bytes;
      this.things = things;
      this.bytes = bytes;
    }

    /** Whether there are more of it now. */
    boolean rises(long nowThings, long nowBytes) {
      boolean more = nowThings > things;
      things = nowThings;
      bytes = nowBytes;
      return more;
    }
  }

  private final double period;
  private double next;
  private int rounds;
  private Map<String, Tally> risen = Map.of(); // by HotSpot's names of classes

  /**
   * @param seconds length of the run; 0 if it is not known
   */
  HeapRounds(double seconds) {
    period = seconds > 0 ? seconds / ROUNDS : USUAL_SECONDS;
  }

  /** Counts, if it is time for it. */
  void look(double seconds) {
    if (seconds >= next) {
      next = seconds + period;
      add(JvmCommand.answer("gcClassHistogram", "-all")); // they were collected just before
    }
  }

  /** Takes in one table of classes, as HotSpot writes it; one without classes is no round. */
  void add(String table) {
    Map<String, Tally> now = new HashMap<>();
    Matcher line = LINE.matcher(table);
    while (line.find()) {
      long things = Long.parseLong(line.group(1));
      long bytes = Long.parseLong(line.group(2));
      String type = line.group(3);
      Tally before = rounds == 0 ? new Tally(things, bytes) : risen.get(type);
      if (before != null && (rounds == 0 || before.rises(things, bytes))) {
        now.put(type, before);
      }
    }
    if (line.reset().find()) {
      risen = now;
      rounds++;
    }
  }

  /** Kinds that grew in every round, those that took the most bytes first. */
  List<HeapKind> growing() {
    return risen.entrySet().stream()
        .filter(kind -> rounds >= LEAST_ROUNDS)
        .map(kind -> kind(kind.getKey(), kind.getValue()))
        .sorted(Comparator.comparingLong(HeapKind::bytes).reversed())
        .limit(MOST_NAMED)
        .toList();
  }

  private HeapKind kind(String type, Tally tally) {
    return new HeapKind(
        SoakSite.readable(type),
        tally.things - tally.firstThings,
        tally.bytes - tally.firstBytes,
        rounds);
  }
}
