package senga.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;
import senga.scene.Drawing;
import senga.scene.Pen;

/**
 * Plans a drawing pen by pen: layers with the same pen are drawn one after the other, wherever they
 * lie in the drawing, and no step ever sees lines of two pens.
 *
 * @param steps what is done with the lines of a pen, one step after the other
 * @param layersApart whether each layer is finished before the next of the same pen is begun; else
 *     they are planned as one
 * @param split when a pen must be filled again, after which a new layer begins; empty if never
 * @param route where each pen comes from and where it goes
 * @param machine what it is drawn on
 */
public record Planner(
    List<PlotStep> steps,
    boolean layersApart,
    Optional<Split> split,
    Route route,
    MachineProfile machine) {
  /** How often a finished order is shaken to find a better one, where nobody says. */
  public static final long USUAL_TRIES = 50_000;

  public Planner {
    steps = List.copyOf(steps);
  }

  /** Leaves the lines as they lie, but for what no pen would notice: for their figures. */
  public static Planner asItLies(Route route, MachineProfile machine) {
    return new Planner(List.of(new Tidy()), false, Optional.empty(), route, machine);
  }

  /** Takes all steps that are taken where nobody says which: {@code senga plot}'s. */
  public static Planner usual(Route route, MachineProfile machine) {
    return usual(new Order().route(route).tries(USUAL_TRIES), route, machine);
  }

  /**
   * The same with no more effort than it takes until no small change helps: for estimates, of which
   * many are wanted.
   */
  public static Planner quick(Route route, MachineProfile machine) {
    return usual(new Order().route(route), route, machine);
  }

  /** The same with another last step. */
  static Planner usual(PlotStep order, Route route, MachineProfile machine) {
    List<PlotStep> steps = List.of(new Tidy(), new DropDoubles(), new Merge(), new Thin(), order);
    return new Planner(steps, false, Optional.empty(), route, machine);
  }

  /**
   * The drawing as it is to be plotted.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  public PlotPlan plan(Drawing drawing, Context context) {
    Map<Pen, List<Polylines>> pens = new LinkedHashMap<>();
    for (Drawing.Part layer : drawing.layers()) {
      pens.computeIfAbsent(layer.pen(), pen -> new ArrayList<>()).add(layer.lines());
    }
    List<Drawing.Part> layers = new ArrayList<>();
    List<PlotPlan.OfPen> plans = new ArrayList<>();
    pens.forEach(
        (pen, lines) -> {
          Polylines given = joined(lines);
          Polylines planned = planned(layersApart ? lines : List.of(given), context);
          layers.addAll(fillings(pen, planned, context));
          plans.add(new PlotPlan.OfPen(pen, figures(given), figures(planned)));
        });
    return new PlotPlan(new Drawing(drawing.canvas(), layers), plans);
  }

  private PlotFigures figures(Polylines lines) {
    return PlotFigures.of(lines, route, machine);
  }

  /** Each group through all steps; the pen goes from where it ends one to where the next begins. */
  private Polylines planned(List<Polylines> groups, Context context) {
    List<Polylines> planned = new ArrayList<>();
    Optional<Vec3> from = route.start();
    for (int group = 0; group < groups.size(); group++) {
      boolean isLast = group == groups.size() - 1;
      Route way = new Route(from, isLast ? route.end() : Optional.empty());
      Polylines lines = groups.get(group);
      for (PlotStep step : steps) {
        PlotStep here = step instanceof Order order ? order.route(way) : step;
        lines = here.apply(lines, context);
      }
      planned.add(lines);
      from = lines.vertexCount() == 0 ? from : Optional.of(last(lines));
    }
    return joined(planned);
  }

  private static Vec3 last(Polylines lines) {
    int vertex = lines.vertexCount() - 1;
    return Vec3.of(lines.x(vertex), lines.y(vertex));
  }

  private static Polylines joined(List<Polylines> several) {
    if (several.size() == 1) {
      return several.getFirst();
    }
    PolylinesBuilder all = new PolylinesBuilder();
    several.forEach(all::append);
    return all.build();
  }

  private List<Drawing.Part> fillings(Pen pen, Polylines lines, Context context) {
    List<Polylines> parts = split.map(each -> each.parts(lines, context)).orElse(List.of(lines));
    if (parts.size() == 1) {
      return List.of(new Drawing.Part(pen, lines));
    }
    List<Drawing.Part> layers = new ArrayList<>();
    for (Polylines part : parts) {
      String name = pen.name().isEmpty() ? "filling" : pen.name();
      layers.add(new Drawing.Part(pen.name(name + " " + (layers.size() + 1)), part));
    }
    return layers;
  }
}
