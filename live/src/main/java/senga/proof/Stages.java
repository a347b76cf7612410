package senga.proof;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.geometry.Context;
import senga.plot.LivePlanner;
import senga.plot.PenPath;
import senga.plot.PlotPlan;
import senga.plot.Preflight;
import senga.scene.Drawing;

/**
 * Works one frame out, from what is known soon to what takes longer: what it takes as it lies and
 * what is wrong with it, a good plan, and at last the plan of {@code senga plot}. Belongs to the
 * planner's thread.
 */
final class Stages {
  /** Of frames with more vertices it is told at once what they take as they lie. */
  private static final int LARGE = 20_000;

  private final Preflight limits;
  private final LivePlanner planner;

  Stages(Preflight limits) {
    this.limits = limits;
    planner = new LivePlanner(limits.route(), limits.machine());
  }

  /**
   * All that can be had soon.
   *
   * @param news is given what is known so far, once or twice
   * @return the last of them
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  Proof soon(FrameCopy frame, Drawing drawing, Wants wants, Context context, Consumer<Proof> news) {
    Proof lies = lying(frame, drawing, wants, context);
    if (frame.vertices() > LARGE) {
      news.accept(lies);
    }
    PlotPlan plan = planner.soon(drawing, context);
    Proof proof = lies.planned(Proof.Stage.SOON, plan, path(plan, wants));
    news.accept(proof);
    return proof;
  }

  /**
   * The same with the plan that {@code senga plot} makes.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  Proof whole(Proof soon, Drawing drawing, Wants wants, Context context) {
    PlotPlan plan = planner.whole(drawing, context);
    return soon.planned(Proof.Stage.WHOLE, plan, path(plan, wants));
  }

  private Proof lying(FrameCopy frame, Drawing drawing, Wants wants, Context context) {
    PlotPlan plan = planner.asItLies(drawing, context);
    Proof lies =
        new Proof(
            frame.seconds(),
            frame.isDraft(),
            Proof.Stage.LYING,
            drawing.canvas(),
            limits.machine(),
            plan.after(),
            null,
            null,
            null,
            null,
            "");
    return wants.report() ? lies.reported(onThis(drawing).check(drawing, context)) : lies;
  }

  /** A margin that is too wide for this paper is the widest there is. */
  private Preflight onThis(Drawing drawing) {
    double side = Math.min(drawing.canvas().width(), drawing.canvas().height());
    return limits.margin() <= side / 2 ? limits : limits.margin(side / 2);
  }

  /** Bytes that are remembered of the frame before. */
  long bytes() {
    return planner.bytes();
  }

  private @Nullable PenPath path(PlotPlan plan, Wants wants) {
    return wants.path() ? PenPath.of(plan.drawing(), limits.route(), limits.machine()) : null;
  }
}
