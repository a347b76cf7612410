package senga.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;

/**
 * What an HP-GL file says of pens, and what of it draws no lines: told, if something is missing
 * that one would see.
 */
final class HpglLooks {
  /** What changes nothing of the lines: speeds, forces, the look of texts and fills, questions. */
  private static final Set<String> IDLE =
      Set.of(
          ("AC AD AF AH AP AS BP CA CM CO CP CR CS CV DI DR DT DV EC ES FR FS FT GC GM IM LA LM LO"
                  + " MC MG MT NP NR OA OC OD OE OF OG OH OI OK OL OO OP OS OT OW PB PT QL RF RP SA"
                  + " SB SD SI SL SR SS SV TD TL TR UL VN VS")
              .split(" "));

  private static final double FULL = 255; // of a colour's part

  private final HpglText text;
  private final PenStrokes strokes;
  private final Told told;
  private final PenLayers pens = new PenLayers();
  private boolean isAfterPage;
  private boolean isWidthRelative;

  HpglLooks(HpglText text, PenStrokes strokes, Told told) {
    this.text = text;
    this.strokes = strokes;
    this.told = told;
  }

  PenLayers pens() {
    return pens;
  }

  /** Something is drawn: where there are several pages, all lie on one paper. */
  void page() {
    if (isAfterPage) {
      told.remarkAt(text.line(), "pages after the first (PG), drawn on the same paper");
      isAfterPage = false;
    }
  }

  /**
   * Obeys the instruction at hand.
   *
   * @return whether there is one of this name; if not, it is told
   */
  boolean obey() {
    String name = text.name();
    switch (name) {
      case "LB", "BL", "WD" -> leftOut("texts");
      case "XT", "YT" -> leftOut("ticks");
      case "UC", "DL" -> leftOut("characters");
      case "SM" -> {
        if (!text.data().isEmpty()) {
          leftOut("symbols");
        }
      }
      case "IW" -> otherwise("windows (IW), not heeded");
      case "IR" -> otherwise("frames in percents (IR), not heeded");
      case "LT" -> otherwise("dashes (LT), lines are drawn whole");
      case "PG" -> isAfterPage = strokes.isUsed();
      case "WU" -> isWidthRelative = text.count() > 0 && text.number(0) == 1;
      case "PW" -> width();
      case "PC" -> color();
      default -> {
        return isIdle(name);
      }
    }
    return true;
  }

  private boolean isIdle(String name) {
    boolean idle = IDLE.contains(name);
    if (!idle) {
      told.unknown(name, text.line());
    }
    return idle;
  }

  private void leftOut(String what) {
    told.leftOut(what + " (" + text.name() + ")", text.line());
  }

  /** Without numbers these ask for nothing. */
  private void otherwise(String what) {
    if (text.count() > 0) {
      told.remarkAt(text.line(), what);
    }
  }

  private void width() {
    if (!isWidthRelative && text.count() > 0) {
      int pen = text.count() > 1 ? (int) text.number(1) : strokes.pen();
      pens.width(pen, text.number(0));
    }
  }

  private void color() {
    Color color = text.count() == 4 ? told() : null;
    if (color != null) {
      pens.color((int) text.number(0), color);
    }
  }

  private @Nullable Color told() {
    int rgb = 0;
    for (int part = 1; part <= 3; part++) {
      double value = text.number(part);
      if (!(value >= 0 && value <= FULL)) {
        return null;
      }
      rgb = rgb << 8 | (int) value;
    }
    return new Color(rgb << 8 | 0xff);
  }
}
