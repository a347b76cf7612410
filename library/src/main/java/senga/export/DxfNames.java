package senga.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Pens' names as R12 allows them for layers: capital letters, digits, {@code $}, {@code -} and
 * {@code _}, at most 31 of them.
 */
final class DxfNames {
  private static final int LONGEST = 31;
  private static final Pattern FOREIGN = Pattern.compile("[^A-Z0-9$_-]+");
  private static final Pattern UNWRITABLE = Pattern.compile("[^ -~]");

  private DxfNames() {}

  /**
   * A name for each pen, no two alike; what is not allowed becomes {@code _}. The layer {@code 0}
   * is there in every drawing, so no pen is called so.
   */
  static List<String> of(List<String> pens) {
    Set<String> taken = new HashSet<>(Set.of("0"));
    List<String> names = new ArrayList<>();
    for (String pen : pens) {
      names.add(free(cleaned(pen), taken));
    }
    return names;
  }

  /** A comment's text. Signs beyond ASCII are written as later versions of DXF do. */
  static String ascii(String text) {
    return UNWRITABLE.matcher(text).replaceAll(DxfNames::escaped);
  }

  private static String escaped(MatchResult sign) {
    return sign.group()
        .chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\\\U+%04X", unit))
        .reduce("", String::concat);
  }

  private static String cleaned(String pen) {
    String name = FOREIGN.matcher(pen.strip().toUpperCase(Locale.ROOT)).replaceAll("_");
    return cut(name.matches("_*") ? "PEN" : name, LONGEST);
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int n = 2; !taken.add(free); n++) {
      String number = "_" + n;
      free = cut(name, LONGEST - number.length()) + number;
    }
    return free;
  }

  private static String cut(String name, int most) {
    return name.substring(0, Math.min(most, name.length()));
  }
}
