package senga.panel;

import senga.monitor.History;
import senga.monitor.Reading;
import senga.monitor.Store;
import senga.monitor.Unit;

/**
 * Where memory is: every store with its value, its bound and its last minutes. Plots begin at zero,
 * so that what is flat looks flat. A store that was proved to grow stands first, marked, with its
 * rate in place of a bound.
 */
final class MemoryPage {
  private static final float MARGIN = 14;
  private static final float PLOT_WIDTH = 120;
  private static final float PLOT_HEIGHT = 12;
  private static final float ROW = 18;
  private static final float TITLE = 24 * Brush.CHARACTER;
  private static final float VALUE = 10 * Brush.CHARACTER;
  private static final float BOUND = 10 * Brush.CHARACTER;
  private static final float GAP = 2 * Brush.CHARACTER;
  private static final float PLOT = PLOT_WIDTH + 2 * GAP;
  private static final float NARROWEST_PLOT = 10 * Brush.CHARACTER + 2 * GAP; // holds its heading
  private static final float FRAME = 2 * (MARGIN + Brush.PADDING);
  private static final int FEWEST_LETTERS = 8;
  private static final String CUT = ".."; // the built-in font has no ellipsis
  private static final int POINTS = 80;

  /** How far it reaches into the picture from the right, with a gap beside it. */
  static final float REACH = FRAME + TITLE + VALUE + BOUND + PLOT;

  /** One store's line, kept from refresh to refresh. */
  private static final class Row {
    String wholeTitle = "";
    String title = "";
    String value = "";
    String bound = "";
    boolean beyondBound;
    boolean growing;
    final float[] heights = new float[POINTS];
    int points;
  }

  private final Digits digits = new Digits();
  private final float[] samples = new float[History.LENGTH];
  private Row[] rows = {};
  private int[] order = {};
  private int shown;
  private String title = "";
  private float titleWidth = TITLE;
  private float boundWidth = BOUND;
  private float plotWidth = PLOT;

  /**
   * @param model knows which stores grow
   * @param width of the target, in units of the content scale
   * @param height likewise
   */
  void refresh(History history, HudModel model, float width, float height) {
    fit(width - FRAME);
    int fitting = (int) ((height - 2 * MARGIN - 2 * Brush.PADDING) / ROW) - 1;
    shown = Math.clamp(fitting, 0, history.size());
    if (rows.length < shown) {
      rows = grown(shown);
    }
    growingFirst(history, model);
    for (int i = 0; i < shown; i++) {
      refresh(rows[i], history, model, order[i]);
    }
    int more = history.size() - shown;
    title = more == 0 ? "STORE" : tooMany(more).orSame(title);
  }

  private void growingFirst(History history, HudModel model) {
    int count = history.size();
    order = order.length < count ? new int[count] : order;
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (isGrowing(history, model, i)) {
        order[at++] = i;
      }
    }
    for (int i = 0; i < count; i++) {
      if (!isGrowing(history, model, i)) {
        order[at++] = i;
      }
    }
  }

  private static boolean isGrowing(History history, HudModel model, int index) {
    return model.growth(history.store(index).name()) > 0;
  }

  /**
   * In a narrow window plots become narrower first; then they go, then the bounds, and at last the
   * titles are cut.
   */
  private void fit(float room) {
    float plots = Math.min(PLOT, room - TITLE - VALUE - BOUND);
    plotWidth = plots < NARROWEST_PLOT ? 0 : plots;
    boundWidth = room < TITLE + VALUE + BOUND ? 0 : BOUND;
    titleWidth = Math.clamp(room - VALUE, FEWEST_LETTERS * Brush.CHARACTER, TITLE);
  }

  private float inner() {
    return titleWidth + VALUE + boundWidth + plotWidth;
  }

  private Digits tooMany(int more) {
    return digits.clear().add("STORE (+ ").count(more).add(")");
  }

  private Row[] grown(int count) {
    Row[] more = new Row[count];
    for (int i = 0; i < count; i++) {
      more[i] = i < rows.length ? rows[i] : new Row();
    }
    return more;
  }

  private void refresh(Row row, History history, HudModel model, int index) {
    Store store = history.store(index);
    long value = history.newest(index);
    title(row, store.title());
    row.value = amount(store.unit(), value).orSame(row.value);
    double growth = model.growth(store.name());
    row.growing = growth > 0;
    if (row.growing) {
      row.bound = rate(store.unit(), growth).orSame(row.bound);
    } else {
      row.bound = store.isBounded() ? bound(store).orSame(row.bound) : "";
    }
    row.beyondBound = store.isBounded() && value > store.bound();
    plot(row, history.copy(index, samples));
  }

  private void title(Row row, String whole) {
    int letters = Math.round(titleWidth / Brush.CHARACTER) - 1;
    if (whole.length() <= letters) {
      row.title = whole;
    } else if (!whole.equals(row.wholeTitle) || row.title.length() != letters) {
      row.title = whole.substring(0, letters - CUT.length()) + CUT;
    }
    row.wholeTitle = whole;
  }

  private Digits bound(Store store) {
    return amount(store.unit(), store.bound());
  }

  private Digits rate(Unit unit, double perSecond) {
    digits.clear().add("+");
    return (unit == Unit.BYTES ? digits.bytes((long) perSecond) : digits.fixed(perSecond, 1))
        .add("/s");
  }

  private Digits amount(Unit unit, long value) {
    digits.clear();
    return switch (unit) {
      case BYTES, BYTES_PER_FRAME -> digits.bytes(value);
      case COUNT, EVENTS -> digits.count(value);
      case PERCENT -> digits.count(value).add(" %");
    };
  }

  /** Thins the samples out to points between 0 and 1. */
  private void plot(Row row, int count) {
    float most = 1;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, samples[i]);
    }
    row.points = Math.min(POINTS, count);
    for (int i = 0; i < row.points; i++) {
      int at = row.points == 1 ? 0 : (int) ((long) i * (count - 1) / (row.points - 1));
      float sample = samples[at] == Reading.UNKNOWN ? 0 : samples[at];
      row.heights[i] = sample / most;
    }
  }

  void draw(Brush brush, float targetWidth) {
    float width = 2 * Brush.PADDING + inner();
    float left = Math.max(MARGIN, targetWidth - MARGIN - width);
    brush.panel(left, MARGIN, width, 2 * Brush.PADDING + (shown + 1) * ROW);
    float x = left + Brush.PADDING;
    float y = MARGIN + Brush.PADDING;
    head(brush, x, y);
    for (int i = 0; i < shown; i++) {
      row(brush, rows[i], x, y + (i + 1) * ROW);
    }
  }

  private void head(Brush brush, float x, float y) {
    brush.text(x, y, Ink.QUIET, title);
    brush.textEndingAt(x + titleWidth + VALUE, y, Ink.QUIET, "NOW");
    if (boundWidth > 0) {
      brush.textEndingAt(x + titleWidth + VALUE + boundWidth, y, Ink.QUIET, "AT MOST");
    }
    if (plotWidth > 0) {
      brush.textEndingAt(x + inner(), y, Ink.QUIET, "LAST 2 MIN");
    }
  }

  private void row(Brush brush, Row row, float x, float y) {
    brush.text(x, y, row.growing ? Ink.WARNING : Ink.LABEL, row.title);
    int color = row.beyondBound || row.growing ? Ink.WARNING : Ink.VALUE;
    brush.textEndingAt(x + titleWidth + VALUE, y, color, row.value);
    if (boundWidth > 0) {
      int quiet = row.growing ? Ink.WARNING : Ink.QUIET;
      brush.textEndingAt(x + titleWidth + VALUE + boundWidth, y, quiet, row.bound);
    }
    if (plotWidth > 0) {
      float width = plotWidth - 2 * GAP;
      plot(brush, row, x + inner() - width, y + PLOT_HEIGHT, width);
    }
  }

  private static void plot(Brush brush, Row row, float left, float base, float width) {
    brush.line(left, base, left + width, base, Ink.BASELINE);
    float step = width / (POINTS - 1);
    float start = left + (POINTS - row.points) * step;
    for (int i = 1; i < row.points; i++) {
      float from = base - PLOT_HEIGHT * row.heights[i - 1];
      float to = base - PLOT_HEIGHT * row.heights[i];
      brush.line(start + (i - 1) * step, from, start + i * step, to, Ink.PLOT);
    }
  }
}
