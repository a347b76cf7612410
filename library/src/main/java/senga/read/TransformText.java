package senga.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import senga.words.Nearest;
import senga.words.Quote;

/** Lists of transforms, as attributes and styles write them. */
final class TransformText {
  private static final List<String> KNOWN =
      List.of("matrix", "translate", "scale", "rotate", "skewX", "skewY");

  private TransformText() {}

  /**
   * The map that an element has of its own.
   *
   * @throws ReadError if the text is none
   */
  static Matrix of(Element element, String text) {
    try {
      return parse(text);
    } catch (IllegalArgumentException e) {
      throw ReadError.at(element.line, "<" + element.name + ">: transform: " + e.getMessage());
    }
  }

  /**
   * @throws IllegalArgumentException if the text is no list of transforms
   */
  static Matrix parse(String text) {
    Matrix all = Matrix.IDENTITY;
    if (text.strip().equals("none")) {
      return all;
    }
    Scanner scanner = new Scanner(text);
    while (!scanner.isAtEnd()) {
      scanner.separator();
      String name = scanner.word();
      all = all.times(one(name, numbers(scanner)));
    }
    return all;
  }

  private static double[] numbers(Scanner scanner) {
    scanner.blanks();
    if (scanner.peek() != '(') {
      throw scanner.expected("(");
    }
    scanner.next();
    double[] numbers = new double[6];
    int count = 0;
    scanner.blanks();
    while (scanner.peek() != ')') {
      if (count == numbers.length) {
        throw scanner.expected(")");
      }
      numbers[count++] = scanner.number();
      scanner.word(); // deg and px are what numbers mean without them
      scanner.separator();
    }
    scanner.next();
    return Arrays.copyOf(numbers, count);
  }

  private static Matrix one(String name, double[] n) {
    return switch (name.toLowerCase(Locale.ROOT) + n.length) {
      case "matrix6" -> new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
      case "translate1", "translatex1" -> Matrix.translate(n[0], 0);
      case "translate2" -> Matrix.translate(n[0], n[1]);
      case "translatey1" -> Matrix.translate(0, n[0]);
      case "scale1" -> Matrix.scale(n[0], n[0]);
      case "scale2" -> Matrix.scale(n[0], n[1]);
      case "scalex1" -> Matrix.scale(n[0], 1);
      case "scaley1" -> Matrix.scale(1, n[0]);
      case "rotate1" -> Matrix.rotate(n[0]);
      case "rotate3" ->
          Matrix.translate(n[1], n[2])
              .times(Matrix.rotate(n[0]))
              .times(Matrix.translate(-n[1], -n[2]));
      case "skewx1" -> Matrix.skew(n[0], 0);
      case "skewy1" -> Matrix.skew(0, n[0]);
      default -> throw unknown(name, n.length);
    };
  }

  private static IllegalArgumentException unknown(String name, int count) {
    boolean known = KNOWN.contains(name);
    return new IllegalArgumentException(
        known
            ? name + " does not take " + count + " numbers"
            : "unknown transform "
                + Quote.of(name)
                + Nearest.hint(name, KNOWN)
                + "; allowed are "
                + String.join(", ", KNOWN));
  }
}
