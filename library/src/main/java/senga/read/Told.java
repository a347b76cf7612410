package senga.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What of a file is no part of the drawing, or another than it shows; each said once, counted. */
final class Told {
  private static final int MOST_NAMES = 12;
  private static final int MOST_KINDS = 1000;
  private static final int NO_LINE = 0;

  private final Map<String, Seen> leftOut = new LinkedHashMap<>();
  private final Map<String, Seen> unknown = new LinkedHashMap<>();
  private final Map<String, Seen> remarks = new LinkedHashMap<>();
  private final List<String> sentences = new ArrayList<>();

  /**
   * @param line the first one, from 1; 0 if it is not told
   */
  private record Seen(int count, int line) {
    Seen and(Seen more) {
      return new Seen(count + more.count, line);
    }

    String of(String what) {
      String counted = String.format(Locale.ROOT, "%,d × %s", count, what);
      return line == NO_LINE ? counted : counted + " (first in line " + line + ")";
    }
  }

  /** An element, or what one asks for, that is not drawn. */
  void leftOut(String name) {
    leftOut(name, NO_LINE);
  }

  /** The same, in a line of the file, from 1. */
  void leftOut(String name, int line) {
    leftOut.merge(name, new Seen(1, line), Seen::and);
  }

  /** An instruction that is not understood, and so not obeyed. */
  void unknown(String name, int line) {
    boolean isMore = unknown.size() >= MOST_KINDS && !unknown.containsKey(name);
    unknown.merge(isMore ? "others" : name, new Seen(1, line), Seen::and);
  }

  /** Something was drawn otherwise than the file says: {@code "dashed lines are drawn whole"}. */
  void remark(String plural) {
    remark(plural, 1);
  }

  /** The same, of many. */
  void remark(String plural, int count) {
    if (count > 0) {
      remarks.merge(plural, new Seen(count, NO_LINE), Seen::and);
    }
  }

  /** The same of one, in a line of the file, from 1. */
  void remarkAt(int line, String plural) {
    remarks.merge(plural, new Seen(1, line), Seen::and);
  }

  /** Something is to be known of the whole. */
  void sentence(String text) {
    sentences.add(text);
  }

  /** The same, unless it is told already, or nothing. */
  void sentenceOnce(String text) {
    if (!text.isEmpty() && !sentences.contains(text)) {
      sentences.add(text);
    }
  }

  List<String> sentences() {
    List<String> all = new ArrayList<>(sentences);
    add(all, "left out, being no lines: ", leftOut);
    add(all, "left out, being unknown: ", unknown);
    remarks.forEach((what, seen) -> all.add(seen.of(what)));
    return all;
  }

  private static void add(List<String> all, String sentence, Map<String, Seen> seen) {
    if (!seen.isEmpty()) {
      all.add(sentence + names(seen));
    }
  }

  private static String names(Map<String, Seen> seen) {
    String names =
        seen.entrySet().stream()
            .limit(MOST_NAMES)
            .map(each -> each.getValue().of(each.getKey()))
            .collect(Collectors.joining(", "));
    int more = seen.size() - MOST_NAMES;
    return more > 0 ? names + " and " + more + " more kinds" : names;
  }
}
