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

  private final Map<String, Integer> leftOut = new LinkedHashMap<>();
  private final Map<String, Integer> remarks = new LinkedHashMap<>();
  private final List<String> sentences = new ArrayList<>();

  /** An element, or what one asks for, that is not drawn. */
  void leftOut(String name) {
    leftOut.merge(name, 1, Integer::sum);
  }

  /** Something was drawn otherwise than the file says: {@code "dashed lines are drawn whole"}. */
  void remark(String plural) {
    remarks.merge(plural, 1, Integer::sum);
  }

  /** The same, of many. */
  void remark(String plural, int count) {
    if (count > 0) {
      remarks.merge(plural, count, Integer::sum);
    }
  }

  /** Something is to be known of the whole. */
  void sentence(String text) {
    sentences.add(text);
  }

  List<String> sentences() {
    List<String> all = new ArrayList<>(sentences);
    if (!leftOut.isEmpty()) {
      all.add("left out, being no lines: " + names());
    }
    remarks.forEach((what, count) -> all.add(counted(count, what)));
    return all;
  }

  private String names() {
    String names =
        leftOut.entrySet().stream()
            .limit(MOST_NAMES)
            .map(each -> counted(each.getValue(), each.getKey()))
            .collect(Collectors.joining(", "));
    int more = leftOut.size() - MOST_NAMES;
    return more > 0 ? names + " and " + more + " more kinds" : names;
  }

  private static String counted(int count, String what) {
    return String.format(Locale.ROOT, "%,d × %s", count, what);
  }
}
