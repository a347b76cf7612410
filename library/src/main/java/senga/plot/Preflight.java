package senga.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.math.Require;
import senga.math.Vec3;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.words.PlainNumber;

/**
 * Looks at a drawing before it is plotted, as it lies: what leaves the paper or its margin, strokes
 * that are shorter than the nib is wide, paper that is soaked, lines that are drawn twice, and what
 * each pen does. Layers with the same pen are one pen, and z counts for nothing.
 *
 * @param margin that lines should keep from the edge of the paper, in mm, at least 0
 * @param density how often a square centimetre may be covered with ink; above 0
 * @param tolerance lines so near lie on each other, in mm; above 0
 * @param route where each pen comes from and where it goes
 * @param machine what it is drawn on
 */
public record Preflight(
    double margin, double density, double tolerance, Route route, MachineProfile machine) {
  /** No margin, paper covered at most twice, and the usual machine. */
  public static final Preflight USUAL =
      new Preflight(0, 2, 0.01, Route.HOME, MachineProfile.AXIDRAW);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Preflight {
    margin = Require.atLeast("margin in mm", margin, 0);
    density = Require.above("density", density, 0);
    tolerance = Require.above("tolerance of doubled lines", tolerance, 0);
  }

  /** The same with another margin, in mm. */
  public Preflight margin(double mm) {
    return new Preflight(mm, density, tolerance, route, machine);
  }

  /** The same for another machine. */
  public Preflight machine(MachineProfile other) {
    return new Preflight(margin, density, tolerance, route, other);
  }

  /**
   * What there is to say about a drawing.
   *
   * @throws IllegalArgumentException if the margin is larger than half the paper
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  public PreflightReport check(Drawing drawing, Context context) {
    Canvas paper = drawing.canvas();
    double most = Math.min(paper.width(), paper.height()) / 2;
    Require.within("margin in mm on this paper", margin, 0, most);
    PlotPlan asItLies = Planner.asItLies(route, machine).plan(drawing, context);
    return new Check(asItLies, context).report();
  }

  /** One look at one drawing. */
  private final class Check {
    private final PlotPlan plan;
    private final Context context;
    private final Density ink;
    private final Edges paper;
    private final Edges inside;
    private final Tally off = new Tally(Finding.Kind.OFF_PAPER);
    private final Tally beyond = new Tally(Finding.Kind.MARGIN);
    private final Tally tooShort = new Tally(Finding.Kind.SHORT);
    private final Tally twice = new Tally(Finding.Kind.DOUBLED);
    private double again;

    Check(PlotPlan plan, Context context) {
      this.plan = plan;
      this.context = context;
      Canvas canvas = plan.drawing().canvas();
      ink = new Density(canvas);
      paper = Edges.of(canvas, 0);
      inside = Edges.of(canvas, margin);
    }

    PreflightReport report() {
      List<PreflightReport.OfPen> pens = new ArrayList<>();
      for (int index = 0; index < plan.pens().size(); index++) {
        pens.add(pen(index));
      }
      List<Finding> findings = new ArrayList<>();
      off.finding("line leaves the paper", "lines leave the paper").ifPresent(findings::add);
      String within = " the margin of " + PlainNumber.of(margin) + " mm";
      beyond.finding("line leaves" + within, "lines leave" + within).ifPresent(findings::add);
      tooShort
          .finding("stroke is shorter than its nib", "strokes are shorter than their nib")
          .ifPresent(findings::add);
      dense().ifPresent(findings::add);
      String metres = String.format(Locale.ROOT, "draw %.3f m again", again / 1000);
      twice.finding("stroke: " + metres, "strokes " + metres).ifPresent(findings::add);
      return new PreflightReport(Preflight.this, plan.drawing(), pens, ink, findings);
    }

    private PreflightReport.OfPen pen(int index) {
      Pen pen = plan.pens().get(index).pen();
      Polylines lines = plan.drawing().layers().get(index).lines();
      context.checkpoint();
      ink.add(lines, pen.width());
      Counts counts = new Counts();
      for (int line = 0; line < lines.lineCount(); line++) {
        counts.line(lines, line, pen.width());
      }
      Doubles doubles = Doubles.of(lines, tolerance, context);
      again += doubles.length();
      off.add(pen, index, counts.off, lines, counts.firstOff);
      beyond.add(pen, index, counts.beyond, lines, counts.firstBeyond);
      tooShort.add(pen, index, counts.tooShort, lines, counts.firstShort);
      twice.add(pen, index, doubles.strokes(), lines, doubles.first());
      return new PreflightReport.OfPen(
          pen,
          plan.pens().get(index).after(),
          counts.off,
          counts.beyond,
          counts.tooShort,
          doubles.strokes(),
          doubles.length() / 1000);
    }

    private Optional<Finding> dense() {
      int cells = ink.above(density);
      if (cells == 0) {
        return Optional.empty();
      }
      int column = ink.densest() % ink.columns();
      int row = ink.densest() / ink.columns();
      Vec3 place = Vec3.of(column * Density.CELL, row * Density.CELL);
      String sentence =
          String.format(
              Locale.ROOT,
              "%,d cm² %s covered more than %s times; most of all, %.1f times, the one at %s,%s",
              cells,
              cells == 1 ? "is" : "are",
              PlainNumber.of(density),
              ink.at(column, row),
              PlainNumber.of(place.x()),
              PlainNumber.of(place.y()));
      return Optional.of(new Finding(Finding.Kind.DENSE, cells, place, sentence));
    }

    /** What is wrong with the lines of one pen. */
    private final class Counts {
      private int off;
      private int beyond;
      private int tooShort;
      private int firstOff;
      private int firstBeyond;
      private int firstShort;

      void line(Polylines lines, int line, double nib) {
        int outside = paper.outside(lines, line);
        int across = outside < 0 ? inside.outside(lines, line) : -1;
        if (outside >= 0 && off++ == 0) {
          firstOff = outside;
        }
        if (across >= 0 && beyond++ == 0) {
          firstBeyond = across;
        }
        boolean isShort = Lengths.isStroke(lines, line) && Lengths.of(lines, line) < nib;
        if (isShort && tooShort++ == 0) {
          firstShort = lines.start(line);
        }
      }
    }
  }
}
