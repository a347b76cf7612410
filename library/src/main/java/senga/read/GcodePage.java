package senga.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.scene.Canvas;

/**
 * The page as Senga tells it in a comment of its G-code: {@code page 148 x 210: X 1 0 20 Y 0 -1
 * 240}, its sides in mm, and what x, y and 1 of the page add to the machine's X and Y.
 *
 * @param toMm from the machine to the page
 */
record GcodePage(Canvas canvas, Matrix toMm) {
  private static final String NUMBER = " (-?\\d{1,6}(?:\\.\\d{1,9})?)";
  private static final Pattern TOLD =
      Pattern.compile(
          "page" + NUMBER + " x" + NUMBER + ": X" + NUMBER.repeat(3) + " Y" + NUMBER.repeat(3));

  /** Null if the comment is another one, or tells no page that can be. */
  static @Nullable GcodePage of(String comment) {
    Matcher told = TOLD.matcher(comment);
    if (!told.matches()) {
      return null;
    }
    double[] n = new double[8];
    for (int i = 0; i < n.length; i++) {
      n[i] = Double.parseDouble(told.group(i + 1));
    }
    Matrix back = new Matrix(n[2], n[5], n[3], n[6], n[4], n[7]).inverse();
    if (!Double.isFinite(back.a() + back.b() + back.c() + back.d() + back.e() + back.f())) {
      return null;
    }
    try {
      return new GcodePage(new Canvas(n[0], n[1], Color.WHITE), back);
    } catch (IllegalArgumentException noPaper) {
      return null;
    }
  }
}
