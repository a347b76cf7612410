package senga.proof;

import org.jspecify.annotations.Nullable;
import senga.plot.MachineProfile;
import senga.plot.PenPath;
import senga.plot.PlotFigures;
import senga.plot.PlotPlan;
import senga.plot.PreflightReport;
import senga.scene.Canvas;

/**
 * What is known of one frame, made by the background planner; immutable.
 *
 * @param seconds the sketch's time of the frame
 * @param isDraft whether its lines were drafts
 * @param stage how far it has been planned
 * @param paper what it is drawn on
 * @param machine whose time is told
 * @param asItLies what all pens do if it is plotted as it is: what {@code senga check} says
 * @param planned what they do after {@code senga plot}; null until that is known
 * @param report what is wrong with it; null if nobody asked
 * @param rows the report's figures as texts, a row for each pen with what it does as it lies and as
 *     planned; null likewise
 * @param path the way of the pen as planned; null if nobody asked
 * @param trouble why it could not be planned, a sentence; empty if it could
 */
public record Proof(
    double seconds,
    boolean isDraft,
    Stage stage,
    Canvas paper,
    MachineProfile machine,
    PlotFigures asItLies,
    @Nullable PlotFigures planned,
    @Nullable PreflightReport report,
    @Nullable CheckRows rows,
    @Nullable PenPath path,
    String trouble) {
  /** How far a frame has been planned. */
  public enum Stage {
    /** Only what it takes as it lies is known. */
    LYING,
    /** With the order of the frame before to begin with, and little effort. */
    SOON,
    /** As {@code senga plot} plans it. */
    WHOLE
  }

  /** The same with a plan. */
  Proof planned(Stage by, PlotPlan plan, @Nullable PenPath way) {
    return new Proof(
        seconds,
        isDraft,
        by,
        paper,
        machine,
        asItLies,
        plan.after(),
        report,
        rows == null ? null : rows.planned(plan),
        way,
        trouble);
  }

  /** The same with a report. */
  Proof reported(PreflightReport seen) {
    return new Proof(
        seconds,
        isDraft,
        stage,
        paper,
        machine,
        seen.figures(),
        planned,
        seen,
        CheckRows.of(seen),
        path,
        trouble);
  }
}
