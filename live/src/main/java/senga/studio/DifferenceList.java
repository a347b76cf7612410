package senga.studio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.tune.Changes;
import senga.variations.Difference;

/** What one state does differently from another, a sentence each. */
final class DifferenceList {
  private static final int MOST = 200;

  private @Nullable Changes from;
  private @Nullable Changes to;
  private List<String> sentences = List.of();

  /** The same list while nothing changes. */
  @SuppressWarnings("ReferenceEquality") // the same objects stay while nothing changes
  List<String> between(Changes now, Changes other) {
    if (now != from || other != to) {
      from = now;
      to = other;
      sentences = sentences(Difference.between(now, other));
    }
    return sentences;
  }

  private static List<String> sentences(List<Difference> all) {
    List<String> sentences =
        new ArrayList<>(
            all.stream()
                .limit(MOST)
                .map(one -> one.sentence().replace("→", "»"))
                .toList()); // in the font
    if (all.size() > MOST) {
      sentences.add("and " + (all.size() - MOST) + " more");
    }
    return List.copyOf(sentences);
  }
}
