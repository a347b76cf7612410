package senga.stage;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.frame.Diagnostic;
import senga.frame.Player;

/**
 * What the user should know now: the trouble that keeps the last good frame on screen, and the
 * latest piece of news for a few seconds. Any thread may bring news.
 */
final class Notices {
  private static final long NEWS_NANOS = 6_000_000_000L;

  /** A sentence and when it was said. */
  private record News(String sentence, long at) {}

  private final LongSupplier nanos;
  private volatile @Nullable News news;

  Notices(LongSupplier nanos) {
    this.nanos = nanos;
  }

  void say(String sentence) {
    news = new News(sentence, nanos.getAsLong());
  }

  /** One sentence or a few lines; empty for nothing. */
  String text(Player player) {
    Diagnostic trouble = player.trouble();
    String fresh = fresh();
    if (trouble == null) {
      return fresh;
    }
    return fresh.isEmpty() ? trouble.toString() : trouble + "\n" + fresh;
  }

  private String fresh() {
    News latest = news;
    return latest == null || nanos.getAsLong() - latest.at > NEWS_NANOS ? "" : latest.sentence;
  }
}
