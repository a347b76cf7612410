package senga.panel;

import java.util.List;

/**
 * A page of lines that somebody else makes, over the picture at its right. Lines that were made for
 * a larger picture than this one, and come in the size they had, end at the page's edge.
 */
final class LinesPage {
  private static final float MARGIN = 14;
  private static final int MOST_COLUMNS = 104;
  private static final int FEWEST_COLUMNS = 20;
  private static final int FEWEST_ROWS = 3;
  private static final float FRAME = 2 * (MARGIN + Brush.PADDING);
  private static final float BAR_HEIGHT = 9;
  private static final float GAP = 3; // beside one of several bars

  /** How far it reaches into the picture from the right, where there is room. */
  static final float REACH = FRAME + MOST_COLUMNS * Brush.CHARACTER;

  private final PageModel model;
  private List<PageLine> known = List.of();

  LinesPage(PageModel model) {
    this.model = model;
  }

  void toggle() {
    model.toggle();
  }

  boolean isShown() {
    return model.isShown();
  }

  /**
   * Returns whether it says something else than the last time.
   *
   * @param width of the target, in units
   * @param floor above what there is room, in units
   * @param seconds the time of the transport
   */
  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  boolean refresh(float width, float floor, double seconds) {
    int rows = (int) ((floor - FRAME) / Brush.ROW);
    model.room(columns(width), Math.max(FEWEST_ROWS, rows), seconds);
    List<PageLine> lines = model.lines();
    boolean isNew = lines != known;
    known = lines;
    return isNew;
  }

  private static int columns(float width) {
    return Math.clamp((int) ((width - FRAME) / Brush.CHARACTER), FEWEST_COLUMNS, MOST_COLUMNS);
  }

  void draw(Brush brush, float width, float floor) {
    float wide = columns(width) * Brush.CHARACTER;
    float left = Math.max(MARGIN, width - MARGIN - 2 * Brush.PADDING - wide);
    int rows = Math.clamp((int) ((floor - FRAME) / Brush.ROW), 1, Math.max(1, known.size()));
    float tall = rows * Brush.ROW + 2 * Brush.PADDING;
    brush.page(left, MARGIN, wide + 2 * Brush.PADDING, tall);
    brush.clip(left + Brush.PADDING, MARGIN, wide, tall);
    float x = left + Brush.PADDING;
    float y = MARGIN + Brush.PADDING;
    for (int i = 0; i < rows && i < known.size(); i++, y += Brush.ROW) {
      line(brush, known.get(i), x, y);
    }
    brush.unclip();
  }

  private static void line(Brush brush, PageLine line, float x, float y) {
    boolean isHead = line.tone() == PageLine.Tone.HEAD;
    if (!line.label().isEmpty()) {
      brush.text(x, y, isHead ? Ink.QUIET : Ink.LABEL, line.label());
    }
    if (!line.text().isEmpty()) {
      brush.text(x + line.textAt() * Brush.CHARACTER, y, ink(line.tone()), line.text());
    }
    float at = x + line.barsAt() * Brush.CHARACTER;
    if (line.bars().size() == 1) {
      lying(brush, at, y, line.bars().getFirst());
    } else {
      standing(brush, at, y, line);
    }
  }

  private static void lying(Brush brush, float x, float y, double part) {
    float wide = PageLine.BAR * Brush.CHARACTER;
    float top = y + (Brush.TEXT_HEIGHT - BAR_HEIGHT) / 2;
    brush.box(x, top, wide, BAR_HEIGHT, Ink.BAND, 0);
    brush.box(x, top, wide * (float) part, BAR_HEIGHT, Ink.PLOT, 0);
  }

  private static void standing(Brush brush, float x, float y, PageLine line) {
    float wide = PageLine.COLUMN * Brush.CHARACTER;
    for (int i = 0; i < line.bars().size(); i++) {
      float high = Brush.TEXT_HEIGHT * line.bars().get(i).floatValue();
      float left = x + i * wide;
      brush.box(left, y, wide - GAP, Brush.TEXT_HEIGHT, Ink.BAND, 0);
      brush.box(left, y + Brush.TEXT_HEIGHT - high, wide - GAP, high, Ink.PLOT, 0);
    }
  }

  private static int ink(PageLine.Tone tone) {
    return switch (tone) {
      case HEAD, QUIET -> Ink.QUIET;
      case VALUE -> Ink.VALUE;
      case ACTIVE -> Ink.ACTIVE;
      case WARNING -> Ink.WARNING;
    };
  }
}
