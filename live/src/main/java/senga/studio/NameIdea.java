package senga.studio;

import java.util.List;
import senga.tune.Changes;
import senga.variations.Difference;

/** A name for a state, from what is new in it: {@code sides 7, diameter 20}. */
final class NameIdea {
  private static final int MOST_PARTS = 2;
  private static final int LONGEST = 40;
  private static final String PLAIN = "as in the sketch";

  private NameIdea() {}

  /**
   * @param since the state that it has grown out of
   */
  static String of(Changes since, Changes now) {
    List<Difference> news =
        Difference.between(since, now).stream().filter(one -> !one.isTakenBack()).toList();
    if (news.isEmpty()) {
      return now.isEmpty() ? PLAIN : "variation";
    }
    StringBuilder name = new StringBuilder();
    for (Difference one : news.subList(0, Math.min(MOST_PARTS, news.size()))) {
      name.append(name.isEmpty() ? "" : ", ").append(words(one));
    }
    return name.length() <= LONGEST ? name.toString() : words(news.getFirst());
  }

  private static String words(Difference one) {
    String path = one.place().path();
    String what = path.isEmpty() ? one.place().toString() : last(path);
    String words = Line.label(what) + " " + one.after();
    String line = words.replaceAll("[\\p{Cntrl}\"]", "");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip();
  }

  /** Of {@code gradient.amplitude.x} the last two words where the last is an axis. */
  private static String last(String path) {
    String[] words = path.split("\\.");
    String end = words[words.length - 1];
    return end.length() == 1 && words.length > 1 ? words[words.length - 2] + " " + end : end;
  }
}
