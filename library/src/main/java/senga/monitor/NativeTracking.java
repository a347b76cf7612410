package senga.monitor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the JVM itself took from the C library: compiler, class loading, collector, direct buffers.
 * Its own account, kept only under {@code -XX:NativeMemoryTracking=summary}; all 0 without.
 *
 * @param bytes all that the JVM holds
 * @param blocks in so many pieces
 * @param compilers the part that is working memory of the just-in-time compilers
 * @param asked the part that Java code asked for: arenas, direct buffers
 */
record NativeTracking(long bytes, long blocks, long compilers, long asked) {
  static final NativeTracking NONE = new NativeTracking(0, 0, 0, 0);

  private static final Pattern TOTAL = Pattern.compile("malloc: (\\d+) #(\\d+)");

  /** Arenas of the compilers, and the emptied pieces they keep for the next method. */
  private static final Pattern COMPILERS =
      Pattern.compile("(?:Compiler|Arena Chunk) \\(reserved=(\\d+)");

  private static final Pattern ASKED = Pattern.compile("Other \\(reserved=(\\d+)");

  /** The account now. Allocates some ten KB for the JVM's answer, a text. */
  static NativeTracking now() {
    return parse(JvmCommand.answer("vmNativeMemory", "summary", "scale=B"));
  }

  static NativeTracking parse(String answer) {
    Matcher total = TOTAL.matcher(answer);
    if (!total.find()) {
      return NONE;
    }
    return new NativeTracking(
        Long.parseLong(total.group(1)),
        Long.parseLong(total.group(2)),
        sum(COMPILERS, answer),
        sum(ASKED, answer));
  }

  private static long sum(Pattern parts, String answer) {
    return parts.matcher(answer).results().mapToLong(part -> Long.parseLong(part.group(1))).sum();
  }
}
