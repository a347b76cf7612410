package senga.sketch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.words.PlainNumber;

/**
 * What pictures are called: a text in which {@code {sketch}}, {@code {variation}}, {@code {seed}}
 * and {@code {t}} stand for what a picture was made from, and {@code {n}} for a number that is
 * still free. A field that is empty takes the hyphen, underscore, full stop or space before it
 * along: without a variation {@code {sketch}-{variation}-{seed}} is {@code Ball-7}.
 *
 * @param text without the ending
 */
public record NameTemplate(String text) {
  /** The name of the sketch alone; a taken one gets a number. */
  public static final NameTemplate USUAL = new NameTemplate("{sketch}");

  private static final Pattern FIELD = Pattern.compile("\\{(sketch|variation|seed|t)}");
  private static final String SEPARATORS = "-_. ";
  private static final String FORBIDDEN = "[\\p{Cntrl}<>:\"/\\\\|?*{}]";

  /** As {@link OutputFile} allows; what a variation's name may take is what the rest leaves. */
  private static final int MOST_BYTES = 230;

  private static final double MILLI = 1000;

  /** Whether pictures of several times have several names. */
  public boolean tellsTimes() {
    return text.contains("{t}") || isCounted();
  }

  /** Whether each picture has a number of its own. */
  public boolean isCounted() {
    return text.contains(OutputFile.NUMBER);
  }

  /**
   * The name of a picture, with its ending; {@code {n}} is left to {@link OutputFile}.
   *
   * @param sketch what stands for the sketch
   * @param variation that it shows; empty for none
   * @param from its time, to the millisecond, and its seed
   * @param ending without the full stop
   */
  public String name(String sketch, String variation, Provenance from, String ending) {
    String name = filled(sketch, "", from) + "." + ending;
    String of = shortened(safe(variation), MOST_BYTES - bytes(name));
    return (of.isEmpty() ? name : filled(sketch, of, from) + "." + ending);
  }

  private String filled(String sketch, String variation, Provenance from) {
    StringBuilder name = new StringBuilder();
    Matcher field = FIELD.matcher(text);
    int at = 0;
    while (field.find()) {
      name.append(text, at, field.start());
      at = field.end();
      String value =
          switch (Objects.requireNonNull(field.group(1))) {
            case "sketch" -> sketch;
            case "variation" -> variation;
            case "seed" -> Long.toString(from.seed());
            default -> time(from.seconds());
          };
      at += append(value, name, at);
    }
    String whole = name.append(text, at, text.length()).toString();
    return whole.isBlank() ? sketch : whole;
  }

  /** Appends a value; of an empty one, how much of what follows goes with it. */
  private int append(String value, StringBuilder name, int next) {
    name.append(value);
    int last = name.length() - 1;
    if (!value.isEmpty()) {
      return 0;
    }
    if (last >= 0 && isSeparator(name.charAt(last))) {
      name.setLength(last);
      return 0;
    }
    return last < 0 && next < text.length() && isSeparator(text.charAt(next)) ? 1 : 0;
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  /** A time in seconds, to the millisecond: {@code 12.5}. */
  public static String time(double seconds) {
    return PlainNumber.of(Math.rint(seconds * MILLI) / MILLI);
  }

  /** As every file system takes it. */
  private static String safe(String value) {
    return value.replaceAll(FORBIDDEN, "_").strip();
  }

  private static String shortened(String value, int most) {
    int end = value.length();
    while (end > 0 && bytes(value.substring(0, end)) > most) {
      end = value.offsetByCodePoints(end, -1);
    }
    return value.substring(0, end).strip();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The number of a picture, as it stands for {@code {n}}. */
  public static String number(int number) {
    return String.format(Locale.ROOT, "%04d", number);
  }

  /** The fields there are, without their braces. */
  public static List<String> fields() {
    return List.of("sketch", "variation", "seed", "t", "n");
  }
}
