package senga.studio;

/** Small signs, drawn with lines: each in a square of 16 points whose middle is given. */
final class Icons {
  private static final float THIN = 1.3f;

  /** The corners of a star, outer and inner ones in turn. */
  private static final float[] STAR_X = {
    0.00f, 1.12f, 4.37f, 1.81f, 2.70f, 0.00f, -2.70f, -1.81f, -4.37f, -1.12f
  };

  private static final float[] STAR_Y = {
    -4.60f, -1.54f, -1.42f, 0.59f, 3.72f, 1.90f, 3.72f, 0.59f, -1.42f, -1.54f
  };

  private Icons() {}

  /** Points to the right, or down when open. */
  static void chevron(Sheet sheet, float x, float y, boolean open, int color) {
    if (open) {
      sheet.line(x - 3.5f, y - 1.5f, x, y + 2, color, THIN);
      sheet.line(x, y + 2, x + 3.5f, y - 1.5f, color, THIN);
    } else {
      sheet.line(x - 1.5f, y - 3.5f, x + 2, y, color, THIN);
      sheet.line(x + 2, y, x - 1.5f, y + 3.5f, color, THIN);
    }
  }

  /** Seen, or closed for what is left out. */
  static void eye(Sheet sheet, float x, float y, boolean open, int color) {
    if (open) {
      sheet.arc(x, y + 4.5f, 7.5f, 215, 325, color, THIN);
      sheet.arc(x, y - 4.5f, 7.5f, 35, 145, color, THIN);
      sheet.dot(x, y, 2, color);
    } else {
      sheet.arc(x, y - 4.5f, 7.5f, 35, 145, color, THIN);
      sheet.line(x - 4.5f, y + 2.2f, x - 6, y + 4.5f, color, THIN);
      sheet.line(x, y + 3, x, y + 5.5f, color, THIN);
      sheet.line(x + 4.5f, y + 2.2f, x + 6, y + 4.5f, color, THIN);
    }
  }

  /** Three colours. */
  static void inks(Sheet sheet, float x, float y, int color) {
    sheet.ring(x, y - 2.6f, 3.6f, color, 1.2f);
    sheet.ring(x - 3, y + 2.4f, 3.6f, color, 1.2f);
    sheet.ring(x + 3, y + 2.4f, 3.6f, color, 1.2f);
  }

  /** There is more. */
  static void dots(Sheet sheet, float x, float y, int color) {
    for (int i = -1; i <= 1; i++) {
      sheet.dot(x + 4.5f * i, y, 1.4f, color);
    }
  }

  /** Back to how it was: an arrow that turns left. */
  static void back(Sheet sheet, float x, float y, int color) {
    turn(sheet, x, y, -1, color);
  }

  /** Forth again. */
  static void forth(Sheet sheet, float x, float y, int color) {
    turn(sheet, x, y, 1, color);
  }

  private static void turn(Sheet sheet, float x, float y, float side, int color) {
    float from = side < 0 ? 200 : -240;
    float to = side < 0 ? 480 : -20;
    sheet.arc(x, y + 1, 4.5f, from, to, color, THIN);
    float tip = x + side * 4.6f;
    sheet.line(tip, y - 0.5f, tip, y - 4.5f, color, THIN);
    sheet.line(tip, y - 0.5f, tip - side * 4, y - 0.5f, color, THIN);
  }

  /** Takes one of several away. */
  static void minus(Sheet sheet, float x, float y, int color) {
    sheet.line(x - 4, y, x + 4, y, color, THIN);
  }

  /** A cross: closes, or empties a field. */
  static void cross(Sheet sheet, float x, float y, int color) {
    sheet.line(x - 3, y - 3, x + 3, y + 3, color, THIN);
    sheet.line(x - 3, y + 3, x + 3, y - 3, color, THIN);
  }

  /** Goes on by itself, or stands still. */
  static void play(Sheet sheet, float x, float y, boolean goes, int color) {
    if (goes) {
      sheet.box(x - 4, y - 4.5f, 3, 9, color, 0.5f);
      sheet.box(x + 1, y - 4.5f, 3, 9, color, 0.5f);
    } else {
      sheet.triangle(x - 3.5f, y - 5, x + 5, y, x - 3.5f, y + 5, color);
    }
  }

  static void plus(Sheet sheet, float x, float y, int color) {
    sheet.line(x - 4, y, x + 4, y, color, THIN);
    sheet.line(x, y - 4, x, y + 4, color, THIN);
  }

  /** A die that shows three. */
  static void die(Sheet sheet, float x, float y, int color) {
    sheet.frame(x - 6, y - 6, 12, 12, color, 2.5f);
    sheet.dot(x - 2.7f, y - 2.7f, 1.1f, color);
    sheet.dot(x, y, 1.1f, color);
    sheet.dot(x + 2.7f, y + 2.7f, 1.1f, color);
  }

  static void lens(Sheet sheet, float x, float y, int color) {
    sheet.ring(x - 1, y - 1, 4, color, THIN);
    sheet.line(x + 2, y + 2, x + 5, y + 5, color, THIN);
  }

  /** Closed when values are held together. */
  static void link(Sheet sheet, float x, float y, boolean closed, int color) {
    sheet.arc(x - 2.5f, y, 2.7f, 60, 300, color, THIN);
    sheet.arc(x + 2.5f, y, 2.7f, -120, 120, color, THIN);
    if (closed) {
      sheet.line(x - 2.5f, y, x + 2.5f, y, color, THIN);
    }
  }

  static void lock(Sheet sheet, float x, float y, int color) {
    sheet.box(x - 3.5f, y - 1, 7, 5, color, 1);
    sheet.arc(x, y - 1, 2.3f, 180, 360, color, THIN);
  }

  static void star(Sheet sheet, float x, float y, int color) {
    for (int i = 0; i < STAR_X.length; i++) {
      int next = (i + 1) % STAR_X.length;
      sheet.triangle(x, y, x + STAR_X[i], y + STAR_Y[i], x + STAR_X[next], y + STAR_Y[next], color);
    }
  }

  /** One period of a sine: is moved. */
  static void wave(Sheet sheet, float x, float y, int color) {
    sheet.arc(x - 2.7f, y, 2.7f, 180, 360, color, 1.5f);
    sheet.arc(x + 2.7f, y, 2.7f, 0, 180, color, 1.5f);
  }

  /** A key; a full one is there now. */
  static void key(Sheet sheet, float x, float y, boolean full, int color) {
    float far = 4.2f;
    if (full) {
      sheet.triangle(x - far, y, x, y - far, x + far, y, color);
      sheet.triangle(x - far, y, x + far, y, x, y + far, color);
    } else {
      sheet.line(x - far, y, x, y - far, color, THIN);
      sheet.line(x, y - far, x + far, y, color, THIN);
      sheet.line(x + far, y, x, y + far, color, THIN);
      sheet.line(x, y + far, x - far, y, color, THIN);
    }
  }

  /** Six dots: can be moved. */
  static void grip(Sheet sheet, float x, float y, int color) {
    for (int i = -1; i <= 1; i++) {
      sheet.dot(x - 1.8f, y + 3.4f * i, 0.9f, color);
      sheet.dot(x + 1.8f, y + 3.4f * i, 0.9f, color);
    }
  }
}
