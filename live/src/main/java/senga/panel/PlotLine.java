package senga.panel;

import org.jspecify.annotations.Nullable;
import senga.plot.PlotFigures;
import senga.proof.Difference;
import senga.proof.Proof;
import senga.proof.ProofDesk;

/**
 * What a plotter takes for the frame on screen, in two rows along the lower edge: as it lies, and
 * as it would be planned; and what the last change in the panel has brought.
 */
final class PlotLine {
  private static final float MARGIN = 14;
  private static final float LABEL = 10 * Brush.CHARACTER;
  private static final float GAP = 2 * Brush.CHARACTER;

  /** How much it takes up, the gap below it included. */
  static final float HEIGHT = MARGIN + 2 * Brush.PADDING + Brush.ROW + Brush.TEXT_HEIGHT;

  private final Digits digits = new Digits();
  private String lies = "";
  private String machine = "";
  private String planned = "";
  private String liesChange = "";
  private String plannedChange = "";
  private String when = "";
  private int liesInk = Ink.QUIET;
  private int plannedInk = Ink.QUIET;

  void refresh(ProofDesk desk) {
    Proof proof = desk.proof();
    if (proof == null || !proof.trouble().isEmpty()) {
      lies = proof == null ? "planning" : proof.trouble();
      machine = "";
      planned = "";
      liesChange = "";
      plannedChange = "";
      when = "";
      return;
    }
    lies = figures(proof.asItLies()).orSame(lies);
    machine = digits.clear().add(" on ").add(proof.machine().name()).orSame(machine);
    planned = planned(proof.planned()).orSame(planned);
    Difference change = desk.difference();
    boolean isChanged = change.isOf(proof);
    double more = isChanged ? change.seconds(proof) : Double.NaN;
    liesInk = ink(more);
    liesChange = change(more, isChanged ? change.lifts(proof) : 0).orSame(liesChange);
    double plannedMore = isChanged ? change.plannedSeconds(proof) : Double.NaN;
    plannedInk = ink(plannedMore);
    plannedChange =
        change(plannedMore, isChanged ? change.plannedLifts(proof) : 0).orSame(plannedChange);
    when(proof, desk.isBehind());
  }

  private Digits figures(PlotFigures of) {
    digits.clear().metres(of.drawn()).add(" drawn, ");
    return travelled(of);
  }

  private Digits travelled(PlotFigures of) {
    digits.metres(of.travelled()).add(" travelled, ").count(of.lifts());
    return digits.add(of.lifts() == 1 ? " lift, " : " lifts, ").duration(of.seconds());
  }

  private Digits planned(@Nullable PlotFigures of) {
    digits.clear();
    if (of == null) {
      return digits.add("planning");
    }
    digits.metres(of.drawn()).add(" drawn, ");
    return travelled(of);
  }

  private Digits change(double seconds, int lifts) {
    digits.clear();
    if (Double.isNaN(seconds) || (seconds == 0 && lifts == 0)) {
      return digits;
    }
    digits.change(seconds);
    if (lifts != 0) {
      digits.add(lifts > 0 ? ", +" : ", -").count(Math.abs(lifts)).add(" lifts");
    }
    return digits;
  }

  private static int ink(double more) {
    return more > 0 ? Ink.WARNING : Ink.ACTIVE;
  }

  private void when(Proof proof, boolean isBehind) {
    digits.clear().add("frame at ").fixed(proof.seconds(), 2).add(" s");
    digits.add(proof.isDraft() ? ", a draft" : "").add(isBehind ? ", planning" : "");
    when = digits.orSame(when);
  }

  /**
   * @param floor its lower edge, in units
   */
  void draw(Brush brush, float width, float floor) {
    float first = Math.max(Brush.width(lies), Brush.width(planned));
    float second = Math.max(Brush.width(liesChange), Brush.width(plannedChange));
    float third = Brush.width(when);
    float room = width - 2 * MARGIN - 2 * Brush.PADDING;
    float names = Brush.width(machine);
    boolean hasMachine = LABEL + Math.max(first, Brush.width(lies) + names) <= room;
    first = hasMachine ? Math.max(first, Brush.width(lies) + names) : first;
    float inner = LABEL + first + (second > 0 ? GAP + second : 0);
    boolean hasWhen = third > 0 && inner + GAP + third <= room;
    inner += hasWhen ? GAP + third : 0;
    float top = floor - HEIGHT + MARGIN - MARGIN / 2;
    brush.page(MARGIN, top, inner + 2 * Brush.PADDING, HEIGHT - MARGIN);
    float x = MARGIN + Brush.PADDING;
    float y = top + Brush.PADDING;
    brush.text(x, y, Ink.LABEL, "as it is");
    brush.text(x, y + Brush.ROW, Ink.LABEL, "planned");
    brush.text(x + LABEL, y, Ink.VALUE, lies);
    if (hasMachine) {
      brush.text(x + LABEL + Brush.width(lies), y, Ink.VALUE, machine);
    }
    brush.text(x + LABEL, y + Brush.ROW, Ink.VALUE, planned);
    float change = x + LABEL + first + GAP;
    brush.text(change, y, liesInk, liesChange);
    brush.text(change, y + Brush.ROW, plannedInk, plannedChange);
    if (hasWhen) {
      brush.textEndingAt(x + inner, y, Ink.QUIET, when);
    }
  }
}
