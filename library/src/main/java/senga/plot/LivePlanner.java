package senga.plot;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.scene.Drawing;

/**
 * Plans one frame of a moving picture after the other. Strokes keep their places in the order from
 * frame to frame for as long as that is short, so that a turning knob changes little of it, and
 * what is left to improve is little too.
 *
 * <p>Belongs to one thread. It remembers one order for each pen, whatever it is asked, and beside
 * it what the order was found from, within 8 MiB.
 */
public final class LivePlanner {
  private static final int MOST_BYTES = 8 << 20;

  private final Route route;
  private final MachineProfile machine;
  private long bytes;
  private List<Tour> tours = List.of(); // of each pen of the frame before
  private List<Integer> counts = List.of(); // of the lines each was for

  public LivePlanner(Route route, MachineProfile machine) {
    this.route = route;
    this.machine = machine;
  }

  public MachineProfile machine() {
    return machine;
  }

  public Route route() {
    return route;
  }

  /** The frame as it lies, without a plan: what {@link Preflight} counts. */
  public PlotPlan asItLies(Drawing frame, Context context) {
    return Planner.asItLies(route, machine).plan(frame, context);
  }

  /**
   * A good plan, soon: all usual steps, with the order of the frame before to begin with, and no
   * more effort than it takes until no small change helps.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more; then the
   *     order of the frame before is still remembered
   */
  public PlotPlan soon(Drawing frame, Context context) {
    Carried order = new Carried();
    PlotPlan plan = Planner.usual(order, route, machine).plan(frame, context);
    remember(order);
    return plan;
  }

  /**
   * The plan that {@code senga plot} makes of this frame, whatever came before.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more; then the
   *     order of the frame before is still remembered
   */
  public PlotPlan whole(Drawing frame, Context context) {
    Fresh order = new Fresh();
    PlotPlan plan = Planner.usual(order, route, machine).plan(frame, context);
    remember(order);
    return plan;
  }

  private void remember(Remembering order) {
    bytes = 0;
    tours = order.found.stream().map(this::withinBytes).toList();
    counts = List.copyOf(order.lines);
  }

  private Tour withinBytes(Tour tour) {
    Kept kept = tour.kept();
    if (kept == null || bytes + kept.bytes() > MOST_BYTES) {
      return tour.keeping(null);
    }
    bytes += kept.bytes();
    return tour;
  }

  /** Bytes that it remembers beside the orders. */
  public long bytes() {
    return bytes;
  }

  /** An order of each pen's lines, which comes pen by pen, as a planner does. */
  private abstract static class Remembering implements PlotStep {
    final List<Tour> found = new ArrayList<>();
    final List<Integer> lines = new ArrayList<>();

    @Override
    public Polylines apply(Polylines given, Context context) {
      Tour tour = tour(given, context);
      found.add(tour);
      lines.add(given.lineCount());
      return tour.of(given);
    }

    abstract Tour tour(Polylines given, Context context);
  }

  private final class Fresh extends Remembering {
    private final Order order = new Order().route(route).tries(Planner.USUAL_TRIES);

    @Override
    Tour tour(Polylines given, Context context) {
      return order.tour(given, context);
    }
  }

  private final class Carried extends Remembering {
    private final Order order = new Order().route(route);

    /** Where strokes have come or gone, their numbers say little about which is which. */
    @Override
    Tour tour(Polylines given, Context context) {
      int pen = found.size();
      boolean isAlike = pen < tours.size() && counts.get(pen) == given.lineCount();
      return isAlike ? order.tour(given, tours.get(pen), context) : order.tour(given, context);
    }
  }
}
