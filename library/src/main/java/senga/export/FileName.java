package senga.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import senga.words.Quote;

/** Names that every file system takes: Linux, macOS and Windows alike. */
final class FileName {
  /** File systems stop at 255 bytes; the rest is for the number. */
  private static final int MOST_BYTES = 240;

  private static final String FORBIDDEN = "<>:\"/\\|?*";
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  private FileName() {}

  /**
   * Returns the name, if it is one.
   *
   * @throws IllegalArgumentException if some file system would refuse it or take it for a path
   */
  static String check(String name) {
    if (name.isBlank() || name.equals(".") || name.equals("..")) {
      throw refused(name, "it names no file");
    }
    name.chars().filter(FileName::isForbidden).findFirst().ifPresent(c -> refuse(name, c));
    if (name.endsWith(".") || name.endsWith(" ")) {
      throw refused(name, "it must not end with a full stop or a space");
    }
    if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      throw refused(name, "Windows keeps this name for a device");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw refused(name, "it is longer than " + MOST_BYTES + " bytes");
    }
    return name;
  }

  /**
   * The {@code number}-th form of a name: {@code demo.svg}, {@code demo-2.svg} and so on; {@code
   * demo-0001.svg}, {@code demo-0002.svg} for {@code demo-{n}.svg}.
   */
  static String numbered(String name, int number) {
    if (name.contains(OutputFile.NUMBER)) {
      return name.replace(OutputFile.NUMBER, String.format(Locale.ROOT, "%04d", number));
    }
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return number == 1 ? name : name.substring(0, end) + "-" + number + name.substring(end);
  }

  private static boolean isForbidden(int c) {
    return c < ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0;
  }

  private static void refuse(String name, int c) {
    String shown = c < ' ' || c == 0x7f ? "a control character" : Character.toString(c);
    throw refused(name, "it must not contain " + shown + " (nor any of " + FORBIDDEN + ")");
  }

  private static IllegalArgumentException refused(String name, String why) {
    return new IllegalArgumentException(Quote.of(name) + " cannot be used as a file name: " + why);
  }
}
