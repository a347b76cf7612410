package senga.config;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import senga.osc.OscError;
import senga.words.Nearest;
import senga.words.Quote;

/** Which values a key may have: how they are read, and how they are said. */
public sealed interface Kind<T> {
  /**
   * The value that stands in a file.
   *
   * @throws IllegalArgumentException if it is not allowed; the message is the end of a sentence,
   *     {@code "fast"; a whole number from 1 to 1,000 is allowed}
   */
  T read(Scalar scalar);

  /** {@code a whole number from 1 to 1,000}. */
  String allowed();

  /** As it would be written into a file. */
  default String written(T value) {
    return String.valueOf(value);
  }

  /** What is said of a value that is not allowed. */
  private static IllegalArgumentException refusal(Scalar scalar, String allowed, String hint) {
    String got = scalar.type() == Scalar.Type.TEXT ? Quote.of(scalar.text()) : shown(scalar);
    return new IllegalArgumentException(got + hint + "; " + allowed + " is allowed");
  }

  private static String shown(Scalar scalar) {
    return scalar.type() == Scalar.Type.NOTHING ? "no value" : Quote.bare(scalar.text());
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound)
        ? String.format(Locale.ROOT, "%,.0f", bound)
        : Double.toString(bound);
  }

  /** Whole numbers, both bounds included. */
  record Whole(long least, long most) implements Kind<Long> {
    @Override
    public Long read(Scalar scalar) {
      try {
        long number =
            scalar.type() == Scalar.Type.WHOLE ? Long.parseLong(scalar.text()) : least - 1;
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException tooLarge) {
        // refused below, as any other number that is out of range
      }
      throw refusal(scalar, allowed(), "");
    }

    @Override
    public String allowed() {
      return isAny()
          ? "a whole number"
          : "a whole number from " + plain((double) least) + " to " + plain((double) most);
    }

    private boolean isAny() {
      return most == Long.MAX_VALUE;
    }
  }

  /** Numbers, both bounds included. */
  record Decimal(double least, double most) implements Kind<Double> {
    @Override
    public Double read(Scalar scalar) {
      try {
        double number = scalar.isNumber() ? Double.parseDouble(scalar.text()) : least - 1;
        if (number >= least && number <= most) {
          return number + 0.0;
        }
      } catch (NumberFormatException none) {
        // .inf, .nan, 0x10: refused below
      }
      throw refusal(scalar, allowed(), "");
    }

    @Override
    public String allowed() {
      return "a number from " + plain(least) + " to " + plain(most);
    }

    @Override
    public String written(Double value) {
      return Double.toString(value).replaceFirst("\\.0$", "");
    }
  }

  /** True or false. */
  record Flag() implements Kind<Boolean> {
    @Override
    public Boolean read(Scalar scalar) {
      if (scalar.type() == Scalar.Type.FLAG) {
        return Boolean.valueOf(scalar.text());
      }
      throw refusal(scalar, allowed(), "");
    }

    @Override
    public String allowed() {
      return "true or false";
    }
  }

  /**
   * Any text.
   *
   * @param meaning what it says, with its article: {@code a folder}
   */
  record Text(String meaning) implements Kind<String> {
    private static final int LONGEST = 1_000;

    @Override
    public String read(Scalar scalar) {
      if (scalar.type() == Scalar.Type.NOTHING || scalar.text().length() > LONGEST) {
        throw refusal(scalar, allowed(), "");
      }
      return scalar.text();
    }

    @Override
    public String allowed() {
      return meaning;
    }

    @Override
    public String written(String value) {
      return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  /**
   * A program on a machine, or none.
   *
   * @param meaning how it is written
   */
  record Remote(String meaning) implements Kind<String> {
    @Override
    public String read(Scalar scalar) {
      String text = new Text(meaning).read(scalar);
      try {
        return text.isBlank() ? "" : senga.osc.Place.of(text).toString();
      } catch (OscError none) {
        throw refusal(scalar, allowed(), "");
      }
    }

    @Override
    public String allowed() {
      return meaning;
    }

    @Override
    public String written(String value) {
      return new Text(meaning).written(value);
    }
  }

  /**
   * A file's name without its ending, in which words between braces stand for something.
   *
   * @param fields those words
   */
  record Name(List<String> fields) implements Kind<String> {
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}<>:\"/\\\\|?*{}]");
    private static final int LONGEST = 100;

    @Override
    public String read(Scalar scalar) {
      String text = scalar.type() == Scalar.Type.NOTHING ? "" : scalar.text();
      for (MatchResult word : BRACED.matcher(text).results().toList()) {
        String field = word.group(1);
        if (!fields.contains(field)) {
          throw refusal(scalar, allowed(), Nearest.hint(field, fields));
        }
      }
      boolean isName = !FORBIDDEN.matcher(BRACED.matcher(text).replaceAll("")).find();
      if (!isName || text.isBlank() || text.length() > LONGEST || text.startsWith(".")) {
        throw refusal(scalar, allowed(), "");
      }
      return text;
    }

    @Override
    public String allowed() {
      String words =
          fields.stream()
              .map(field -> "{" + field + "}")
              .collect(joining(", "))
              .replaceFirst(", (?=[^,]*$)", " and ");
      return "a file's name in which " + words + " stand for something";
    }

    @Override
    public String written(String value) {
      return new Text(allowed()).written(value);
    }
  }

  /**
   * A path, {@code ~} for home before its first separator.
   *
   * @param meaning what lies there, with its article: {@code a folder}
   * @param optional whether it may be empty
   */
  record Place(String meaning, boolean optional) implements Kind<Path> {
    @Override
    public Path read(Scalar scalar) {
      boolean missing = scalar.type() == Scalar.Type.NOTHING || scalar.text().isBlank();
      if (missing && !(optional && scalar.type() == Scalar.Type.TEXT)) {
        throw refusal(scalar, allowed(), "");
      }
      try {
        return path(scalar.text());
      } catch (InvalidPathException e) {
        throw refusal(scalar, allowed(), ", which is no path here");
      }
    }

    private static Path path(String text) {
      return text.equals("~") || text.startsWith("~/")
          ? Path.of(System.getProperty("user.home"), text.substring(1))
          : Path.of(text);
    }

    @Override
    public String allowed() {
      return meaning;
    }

    @Override
    public String written(Path value) {
      return new Text(meaning).written(value.toString());
    }
  }

  /**
   * Several paths, with the system's separator between them, as in its {@code PATH}; none too.
   *
   * @param meaning what lies there: {@code folders}
   */
  record Places(String meaning) implements Kind<List<Path>> {
    @Override
    public List<Path> read(Scalar scalar) {
      Place each = new Place(allowed(), false);
      if (scalar.type() != Scalar.Type.TEXT) {
        throw refusal(scalar, allowed(), "");
      }
      return Arrays.stream(scalar.text().split(File.pathSeparator))
          .filter(path -> !path.isBlank())
          .map(path -> each.read(new Scalar(path.strip(), Scalar.Type.TEXT)))
          .toList();
    }

    @Override
    public String allowed() {
      return meaning;
    }

    @Override
    public String written(List<Path> value) {
      String all = value.stream().map(Path::toString).collect(joining(File.pathSeparator));
      return new Text(meaning).written(all);
    }
  }

  /** One of some words. */
  record Choice(List<String> words) implements Kind<String> {
    @Override
    public String read(Scalar scalar) {
      if (words.contains(scalar.text())) {
        return scalar.text();
      }
      throw refusal(scalar, allowed(), Nearest.hint(scalar.text(), words));
    }

    @Override
    public String allowed() {
      return String.join(" or ", words);
    }
  }
}
