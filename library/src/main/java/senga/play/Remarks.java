package senga.play;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What operations said about their results. A frame repeats what the one before said, perhaps with
 * other numbers, so each thing is passed on once for each sketch. For any thread.
 */
final class Remarks {
  /** Kinds of remarks; further ones are not passed on. */
  private static final int MOST = 256;

  private static final int COMPARED = 200;
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");

  private final NoticeLog notices;
  private final Set<String> said = new HashSet<>();

  Remarks(NoticeLog notices) {
    this.notices = notices;
  }

  void add(String operation, String sentence, long frame) {
    if (isNew(operation, sentence)) {
      notices.add(Notice.Level.WARNING, sentence, operation, frame);
    }
  }

  /** Another sketch has taken over. */
  synchronized void forget() {
    said.clear();
  }

  private synchronized boolean isNew(String operation, String sentence) {
    String compared = sentence.substring(0, Math.min(sentence.length(), COMPARED));
    String kind = operation + ": " + NUMBER.matcher(compared).replaceAll("#");
    return said.size() < MOST && said.add(kind);
  }
}
