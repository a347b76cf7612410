package senga.panel;

/**
 * Time and cues along the lower edge.
 *
 * <pre>
 *   0:08.4   loop 0:04.0 - 0:12.0                          dissolves, 2.1 beats
 *                             drop
 *   ──────[██████▌█████]──────|────────────────────────────────────── 1:00
 *   ( calm ) ( STORM ▓▓▓░░ ) ( calm 2 ) ( black )
 * </pre>
 *
 * <p>Below the line there is a tick for each key of a row. Names of markers stand in a row above
 * it, each over its marker where the one before leaves room, so that they hide neither the loop nor
 * where time is.
 *
 * <p>Numbers are written digit by digit, so that playing makes no texts.
 */
public final class TimeStrip {
  private static final float MARGIN = 14;
  private static final float SPACE = 7;
  private static final float BAR = 10;
  private static final float CHIP = 20;
  private static final float CHIP_PADDING = 8;
  private static final float GAP = 5;
  private static final float NAME_GAP = 4; // so that the head of time does not reach them
  private static final float HEAD = 3;
  private static final double LEAST_SECONDS = 60;
  private static final double[] STEPS = {1, 2, 5};
  private static final int LOOP = 0x708ce28a;
  private static final int LOOP_OFF = 0x38ffffff;
  private static final int TRACK = 0x40ffffff;
  private static final int CHIP_BACK = 0x26ffffff;
  private static final int CHIP_ON = 0xff6cc46a;
  private static final int CHIP_DONE = 0xff4a8f49;
  private static final int BACK = 0xff1c1816;
  private static final int ON_CHIP = 0xff101010;
  private static final int MOST_CHIPS = 64;

  private final TimeModel model;
  private final float[] chips = new float[2 * MOST_CHIPS]; // left and right, in pixels
  private int firstChip;
  private int chipCount;
  private float chipTop;
  private float chipBottom;
  private float left;
  private float right;
  private float top;
  private float bottom;

  public TimeStrip(TimeModel model) {
    this.model = model;
  }

  boolean isEmpty() {
    return !model.isShown();
  }

  /** How much it takes at the lower edge, in units, the gap below it included. */
  float height() {
    float chipRow = model.cues() == 0 ? 0 : SPACE + CHIP;
    float all = MARGIN + 2 * Brush.PADDING + Brush.TEXT_HEIGHT + SPACE + names() + BAR + chipRow;
    return isEmpty() ? 0 : all;
  }

  /** What the names of the markers take. */
  private float names() {
    return model.markers() == 0 ? 0 : Brush.TEXT_HEIGHT + NAME_GAP;
  }

  /** The time at a pixel of the bar, in seconds; below 0 if that is not on it. */
  public double secondsAt(double x, double y) {
    boolean on = !isEmpty() && y >= top && y <= bottom && x >= left && x <= right;
    return on ? seconds(x) : -1;
  }

  /** The time across from a pixel, in seconds. */
  public double seconds(double x) {
    return right <= left ? 0 : Math.clamp((x - left) / (right - left), 0, 1) * length();
  }

  /** The cue at a pixel; −1 for none. */
  public int cueAt(double x, double y) {
    if (isEmpty() || y < chipTop || y > chipBottom) {
      return -1;
    }
    for (int i = 0; i < chipCount; i++) {
      if (x >= chips[2 * i] && x <= chips[2 * i + 1]) {
        return firstChip + i;
      }
    }
    return -1;
  }

  /** The shortest of 1, 2, 5, 10 … minutes that holds all there is to see. */
  private double length() {
    double needed = model.seconds();
    if (model.markers() > 0) {
      needed = Math.max(needed, model.markerAt(model.markers() - 1));
    }
    if (model.keys() > 0) {
      needed = Math.max(needed, model.keyAt(model.keys() - 1));
    }
    needed = model.loopTo() > needed ? model.loopTo() : needed;
    for (double decade = LEAST_SECONDS; ; decade *= 10) {
      for (double step : STEPS) {
        if (step * decade > needed) {
          return step * decade;
        }
      }
    }
  }

  /**
   * @param floor its lower edge, in units
   * @param offset where units are counted from, in pixels
   */
  void draw(Brush brush, float width, float floor, int offset) {
    float wide = width - 2 * MARGIN;
    float y = floor - height() + MARGIN / 2;
    brush.page(MARGIN, y, wide, height() - MARGIN);
    float x = MARGIN + Brush.PADDING;
    float inner = wide - 2 * Brush.PADDING;
    words(brush, x, y + Brush.PADDING, inner);
    float barTop = y + Brush.PADDING + Brush.TEXT_HEIGHT + SPACE + names();
    left = offset + x * brush.scale();
    right = offset + (x + inner) * brush.scale();
    top = (barTop - SPACE / 2) * brush.scale();
    bottom = (barTop + BAR + SPACE / 2) * brush.scale();
    bar(brush, x, barTop, inner);
    if (model.cues() > 0) {
      chips(brush, x, barTop + BAR + SPACE, inner, offset);
    }
  }

  private void words(Brush brush, float x, float y, float inner) {
    float at = time(brush, x, y, Ink.VALUE, model.seconds());
    at = text(brush, at + 2 * Brush.CHARACTER, y, Ink.QUIET, model.isPlaying() ? "" : "paused  ");
    if (model.loopTo() >= 0) {
      at = text(brush, at, y, model.isLooping() ? Ink.ACTIVE : Ink.QUIET, "loop ");
      at = time(brush, at, y, Ink.LABEL, model.loopFrom());
      at = text(brush, at, y, Ink.QUIET, " - ");
      at = time(brush, at, y, Ink.LABEL, model.loopTo());
    }
    String says = says();
    if (!says.isEmpty()) {
      boolean musical = model.isMusical();
      String unit = musical ? model.left() == 1 ? " beat" : " beats" : " s";
      int length = says.length() + 1 + Brush.length(model.left(), 1) + unit.length();
      float start = x + inner - length * Brush.CHARACTER;
      if (start > at + Brush.PADDING) {
        at = text(brush, start, y, Ink.ACTIVE, says);
        at = brush.number(at + Brush.CHARACTER, y, Ink.VALUE, model.left(), 1);
        text(brush, at, y, Ink.QUIET, unit);
      }
    }
  }

  private String says() {
    return switch (model.phase()) {
      case RESTING -> "";
      case EXPECTING -> "waits for the beat,";
      case DISSOLVING -> "dissolves,";
      case FOLLOWING -> "the next one follows in";
    };
  }

  private void bar(Brush brush, float x, float y, float inner) {
    double length = length();
    brush.box(x, y + BAR / 2 - 1, inner, 2, TRACK, 1);
    if (model.loopTo() >= 0) {
      float from = x + (float) (model.loopFrom() / length) * inner;
      float to = x + (float) (model.loopTo() / length) * inner;
      brush.box(from, y, Math.max(2, to - from), BAR, model.isLooping() ? LOOP : LOOP_OFF, 2);
    }
    keys(brush, x, y, inner, length);
    markers(brush, x, y, inner, length);
    float head = x + (float) (model.seconds() / length) * inner;
    brush.box(head - HEAD / 2 - 1, y - 4, HEAD + 2, BAR + 8, Ink.PANEL, 2);
    brush.box(head - HEAD / 2, y - 3, HEAD, BAR + 6, Ink.VALUE, 1);
  }

  private void markers(Brush brush, float x, float y, float inner, double length) {
    float above = y - NAME_GAP - Brush.TEXT_HEIGHT;
    float free = x;
    for (int i = 0; i < model.markers(); i++) {
      float at = x + (float) (model.markerAt(i) / length) * inner;
      brush.box(at - 1, y - 2, 2, BAR + 4, Ink.WARNING, 0);
      float wide = Brush.width(model.markerName(i));
      float start = Math.min(at - 1, x + inner - wide); // at the end it stands before its marker
      if (start >= free) {
        brush.text(start, above, Ink.WARNING, model.markerName(i));
        free = start + wide + Brush.CHARACTER;
      }
    }
  }

  /** A tick below the line for each key of a row; two in one place are one. */
  private void keys(Brush brush, float x, float y, float inner, double length) {
    float last = -1;
    for (int i = 0; i < model.keys(); i++) {
      float at = x + Math.round(model.keyAt(i) / length * inner);
      if (at != last) {
        brush.box(at - 1, y + BAR / 2 + 2, 2, BAR / 2, Ink.LABEL, 0);
      }
      last = at;
    }
  }

  /** The cues that there is room for; the one that is on stands second, so that one can go back. */
  private void chips(Brush brush, float x, float y, float inner, int offset) {
    firstChip = Math.max(0, model.on() - 1);
    chipCount = 0;
    chipTop = y * brush.scale();
    chipBottom = (y + CHIP) * brush.scale();
    float at = x;
    for (int i = firstChip; i < model.cues() && chipCount < MOST_CHIPS; i++) {
      float wide = Brush.width(model.cueName(i)) + 2 * CHIP_PADDING;
      if (at + wide > x + inner) {
        return;
      }
      chip(brush, i, at, y, wide);
      chips[2 * chipCount] = offset + at * brush.scale();
      chips[2 * chipCount + 1] = offset + (at + wide) * brush.scale();
      chipCount++;
      at += wide + GAP;
    }
  }

  private void chip(Brush brush, int cue, float x, float y, float wide) {
    boolean on = cue == model.on();
    boolean next = cue == model.next();
    boolean comes = on && model.phase() == TimeModel.Phase.DISSOLVING;
    if (next) {
      brush.box(x - 1, y - 1, wide + 2, CHIP + 2, Ink.LABEL, 5);
      brush.box(x, y, wide, CHIP, BACK, 4);
    }
    brush.box(x, y, wide, CHIP, on ? comes ? CHIP_DONE : CHIP_ON : CHIP_BACK, 4);
    if (comes) {
      brush.box(x, y, Math.max(4, wide * (float) model.part()), CHIP, CHIP_ON, 4);
    }
    float middle = y + (CHIP - Brush.TEXT_HEIGHT) / 2;
    int ink = on ? ON_CHIP : next ? Ink.VALUE : Ink.LABEL;
    brush.text(x + CHIP_PADDING, middle, ink, model.cueName(cue));
  }

  private static float text(Brush brush, float x, float y, int ink, String text) {
    brush.text(x, y, ink, text);
    return x + Brush.width(text);
  }

  /** {@code 3:07.2}. */
  private static float time(Brush brush, float x, float y, int ink, double seconds) {
    long all = (long) (seconds * 10 + 1e-6);
    long minutes = all / 600;
    float at = digits(brush, x, y, ink, minutes);
    at = text(brush, at, y, ink, ":");
    at = digits(brush, at, y, ink, all / 100 % 6);
    at = digits(brush, at, y, ink, all / 10 % 10);
    at = text(brush, at, y, ink, ".");
    return digits(brush, at, y, ink, all % 10);
  }

  private static float digits(Brush brush, float x, float y, int ink, long number) {
    return brush.number(x, y, ink, (double) number, 0);
  }
}
