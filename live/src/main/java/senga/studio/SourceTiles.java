package senga.studio;

import org.jspecify.annotations.Nullable;
import senga.tune.Wave.Shape;

/** What can move a value, as small pictures to choose from. */
final class SourceTiles {
  static final float HEIGHT = 2 * 36 - 4;

  private static final float TALL = 32;
  private static final float GAP = 4;
  private static final int IN_A_ROW = 6;
  private static final int PARTS = 28;
  private static final Shape[] SHAPES = Shape.values();
  private static final float[] HEIGHTS = {0.3f, 0.85f, 0.55f, 0.1f, 0.65f, 0.35f};
  private static final float[] NOISE = {
    0.5f, 0.62f, 0.48f, 0.7f, 0.9f, 0.74f, 0.8f, 0.55f, 0.35f, 0.42f, 0.2f, 0.1f, 0.28f, 0.24f, 0.5f
  };

  /** What is no wave. */
  enum Other {
    ENVELOPE("envelope: struck by a note, a controller or an action"),
    CONTROLLER("a controller, as it is or soft"),
    MOUSE("the mouse on the paper"),
    FORMULA("any formula from 0 to 1");

    final String about;

    Other(String about) {
      this.about = about;
    }
  }

  private static final Other[] OTHERS = Other.values();

  private final Desk desk;
  private @Nullable Shape shape;
  private @Nullable Other other;

  SourceTiles(Desk desk) {
    this.desk = desk;
  }

  /** The wave that was clicked in the last {@link #draw}; null for none. */
  @Nullable Shape shape() {
    return shape;
  }

  /** What else was clicked; null for nothing. */
  @Nullable Other other() {
    return other;
  }

  void draw(
      Sheet sheet, float y, float width, @Nullable Shape chosen, @Nullable Other chosenOther) {
    shape = null;
    other = null;
    float wide = (width - (IN_A_ROW - 1) * GAP) / IN_A_ROW;
    int count = SHAPES.length + OTHERS.length;
    for (int i = 0; i < count; i++) {
      int row = i / IN_A_ROW;
      float x = (i - row * IN_A_ROW) * (wide + GAP);
      float top = y + row * (TALL + GAP);
      boolean wave = i < SHAPES.length;
      boolean on = wave ? SHAPES[i] == chosen : OTHERS[i - SHAPES.length] == chosenOther;
      String about = wave ? SHAPES[i].word() : OTHERS[i - SHAPES.length].about;
      if (tile(sheet, about, x, top, wide, on)) {
        shape = wave ? SHAPES[i] : null;
        other = wave ? null : OTHERS[i - SHAPES.length];
      }
      int color = on ? sheet.theme().accent() : sheet.theme().quiet();
      if (wave) {
        picture(sheet, SHAPES[i], x + 9, top + 9, wide - 18, TALL - 18, color);
      } else {
        picture(sheet, OTHERS[i - SHAPES.length], x + wide / 2, top + TALL / 2, color);
      }
    }
  }

  private boolean tile(Sheet sheet, String about, float x, float y, float wide, boolean on) {
    Theme theme = sheet.theme();
    boolean clicked = sheet.hit(about, x, y, wide, TALL);
    boolean lit = sheet.hovered();
    if (lit) {
      desk.help.offer(sheet, about.hashCode(), about);
    }
    sheet.box(x, y, wide, TALL, on ? theme.changedFill() : theme.ground(), 4);
    sheet.frame(x, y, wide, TALL, on ? theme.accent() : lit ? theme.faint() : theme.hair(), 4);
    return clicked;
  }

  private static void picture(
      Sheet sheet, Shape shape, float x, float y, float wide, float high, int color) {
    float before = height(shape, 0);
    for (int i = 1; i <= PARTS; i++) {
      float now = height(shape, (float) i / PARTS);
      float from = x + wide * (i - 1) / PARTS;
      float to = x + wide * i / PARTS;
      boolean steep = Math.abs(now - before) > 0.3f;
      float start = y + high * (1 - before);
      float end = y + high * (1 - now);
      if (steep) {
        sheet.line(to, start, to, end, color, 1.3f);
        sheet.line(from, start, to, start, color, 1.3f);
      } else {
        sheet.line(from, start, to, end, color, 1.3f);
      }
      before = now;
    }
  }

  /** A picture of it, not the thing itself: that is drawn large below. */
  private static float height(Shape shape, float x) {
    return switch (shape) {
      case SINE -> (float) (0.5 + 0.5 * senga.math.Trig.sinDegrees(360 * x));
      case TRIANGLE -> 1 - Math.abs(2 * ((x + 0.25f) % 1) - 1);
      case SAW -> 2 * x % 1;
      case SQUARE -> x < 0.5f ? 1 : 0;
      case HOLD -> HEIGHTS[Math.min(5, (int) (6 * x))];
      case GLIDE -> glide(HEIGHTS, 5 * x);
      case DRIFT -> glide(NOISE, 14 * x);
      case STEPS -> Math.min(3, (int) (4 * x)) / 3f;
    };
  }

  private static float glide(float[] heights, float x) {
    int at = Math.min(heights.length - 2, (int) x);
    float part = x - at;
    float soft = part * part * (3 - 2 * part);
    return heights[at] + (heights[at + 1] - heights[at]) * soft;
  }

  private static void picture(Sheet sheet, Other other, float x, float y, int color) {
    switch (other) {
      case ENVELOPE -> {
        sheet.line(x - 12, y + 7, x - 7, y - 7, color, 1.3f);
        sheet.line(x - 7, y - 7, x - 2, y, color, 1.3f);
        sheet.line(x - 2, y, x + 5, y, color, 1.3f);
        sheet.line(x + 5, y, x + 12, y + 7, color, 1.3f);
      }
      case CONTROLLER -> {
        sheet.arc(x, y + 1, 7, 130, 410, color, 1.4f);
        sheet.line(x, y + 1, x + 4, y - 4, color, 1.4f);
      }
      case MOUSE -> {
        sheet.line(x - 4, y - 8, x - 4, y + 5, color, 1.3f);
        sheet.line(x - 4, y - 8, x + 6, y + 2, color, 1.3f);
        sheet.line(x - 4, y + 5, x - 0.5f, y + 2, color, 1.3f);
        sheet.line(x - 0.5f, y + 2, x + 6, y + 2, color, 1.3f);
        sheet.line(x + 0.5f, y + 2.5f, x + 3, y + 7.5f, color, 1.6f);
      }
      case FORMULA -> sheet.centred(sheet.title(), x - 12, 24, y - 12, 24, color, "ƒ");
    }
  }
}
