package senga.shapes;

import senga.geometry.About;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * A pill as a wireframe: a cylinder with a half ball at each end. The axis is z. Lines run from
 * pole to pole, then circles from the positive end to the negative one.
 *
 * <p>PyXidraw stretched a ready-made pill instead, so that its caps were ellipsoids, its {@code
 * radius} was the whole width, and every edge was a line of its own. The generation {@code
 * PYXIDRAW} does so too.
 *
 * @param radius of the cylinder and the caps, in mm, at least 0
 * @param height from pole to pole, in mm, at least 0; one below the width counts as the width, and
 *     the pill is a ball
 * @param segments around the axis, at least 3
 * @param latitudeSegments from each rim to its pole, at least 1
 * @param center in mm
 * @param generation whose pill to draw
 */
@About(
    value = "A pill as a wireframe: a cylinder with round caps.",
    family = "Solids",
    see = {"cylinder", "sphere", "cone"},
    example =
        "G.capsule().radius(18).height(100).segments(16).latitudeSegments(6)"
            + ".rotate(60, 25, 0).translate(70, 70)")
public record Capsule(
    @About("Its radius.") @Range(min = 0, max = 100, unit = "mm") double radius,
    @About("From pole to pole; at least as much as the width.")
        @Range(min = 0, max = 200, unit = "mm")
        double height,
    @About("How many straight pieces around.") @Range(min = 3, max = 128) int segments,
    @About("How many straight pieces from the rim of a cap to its pole.") @Range(min = 1, max = 64)
        int latitudeSegments,
    @About("Where its centre lies.") @Range(min = -300, max = 300, unit = "mm") Vec3 center,
    @About("Whose pill to draw; the older one is stretched, its edges apart.")
        Generation generation)
    implements CapsuleCopies, Shape {
  /**
   * @throws IllegalArgumentException if radius or height is negative, there are too few segments,
   *     or a number is too large or not finite
   */
  public Capsule {
    radius = Limits.length("capsule radius", radius);
    height = Limits.length("capsule height", height);
    segments = Require.atLeast("capsule segments", segments, 3);
    latitudeSegments = Require.atLeast("capsule latitudeSegments", latitudeSegments, 1);
    Limits.place("capsule center", center);
  }

  /** 0.4 mm wide and 0.8 mm long. */
  public Capsule() {
    this(0.2, 0.8, 32, 16, Vec3.ZERO, Generation.CURRENT);
  }

  @Override
  public Size size() {
    return wireframe()
        .size()
        .loweredBy(segments >= latitudeSegments ? "segments" : "latitudeSegments");
  }

  @Override
  public Polylines make() {
    Size size = wireframe().size();
    PolylinesBuilder builder =
        new PolylinesBuilder(Math.toIntExact(size.vertices()), Math.toIntExact(size.lines()));
    wireframe().write(builder);
    return new Placement(1, center).build(builder);
  }

  private Wireframe wireframe() {
    if (generation == Generation.PYXIDRAW) {
      return new Stretched(radius / 2, height / 4, height / 4, segments, latitudeSegments);
    }
    double straight = Math.max(0, height / 2 - radius);
    return new Round(radius, straight, segments, latitudeSegments);
  }

  /** One way to draw the pill. */
  private interface Wireframe {
    /** Exactly this much will be written. */
    Size size();

    /** Writes a pill around the origin. */
    void write(PolylinesBuilder builder);
  }

  /**
   * Lines over the caps and along the cylinder in one stroke, and circles around it.
   *
   * @param straight half the length of the cylinder; without one, both rims are one circle
   */
  private record Round(double radius, double straight, int segments, int steps)
      implements Wireframe {
    @Override
    public Size size() {
      long around = 2L * steps - (isBall() ? 1 : 0);
      return Size.of((around + 2) * segments + around * (segments + 1L), segments + around);
    }

    @Override
    public void write(PolylinesBuilder builder) {
      for (int i = 0; i < segments; i++) {
        meridian(builder, Rounds.angle(i, segments));
      }
      for (int step = 1; step <= steps; step++) {
        circle(builder, step, 1);
      }
      for (int step = isBall() ? steps - 1 : steps; step >= 1; step--) {
        circle(builder, step, -1);
      }
    }

    private boolean isBall() {
      return straight == 0;
    }

    private void meridian(PolylinesBuilder builder, double longitude) {
      double x = radius * Trig.cosDegrees(longitude);
      double y = radius * Trig.sinDegrees(longitude);
      for (int step = 0; step <= steps; step++) {
        double sine = Trig.sinDegrees(polar(step));
        builder.vertex(x * sine, y * sine, height(step));
      }
      for (int step = isBall() ? steps - 1 : steps; step >= 0; step--) {
        double sine = Trig.sinDegrees(polar(step));
        builder.vertex(x * sine, y * sine, -height(step));
      }
      builder.endLine();
    }

    private void circle(PolylinesBuilder builder, int step, int side) {
      Rounds.circle(builder, radius * Trig.sinDegrees(polar(step)), side * height(step), segments);
    }

    private double height(int step) {
      return straight + radius * Trig.cosDegrees(polar(step));
    }

    /** The angle from the pole. */
    private double polar(int step) {
      return 90.0 * step / steps;
    }
  }

  /**
   * PyXidraw's, edge by edge.
   *
   * @param straight half the length of the cylinder
   * @param cap how far each cap reaches beyond it
   */
  private record Stretched(double radius, double straight, double cap, int segments, int steps)
      implements Wireframe {
    @Override
    public Size size() {
      long edges = segments * (1L + 2 + 2L * (steps - 1L) + 2L * steps);
      return Size.of(2 * edges, edges);
    }

    @Override
    public void write(PolylinesBuilder builder) {
      for (int i = 0; i < segments; i++) {
        edge(builder, i, steps, 1, i, steps, -1);
      }
      around(builder, steps, 1);
      around(builder, steps, -1);
      for (int side = 1; side >= -1; side -= 2) {
        for (int step = 1; step < steps; step++) {
          around(builder, step, side);
        }
        for (int i = 0; i < segments; i++) {
          for (int step = 0; step < steps; step++) {
            edge(builder, i, step, side, i, step + 1, side);
          }
        }
      }
    }

    private void around(PolylinesBuilder builder, int step, int side) {
      for (int i = 0; i < segments; i++) {
        edge(builder, i, step, side, (i + 1) % segments, step, side);
      }
    }

    private void edge(
        PolylinesBuilder builder, int i, int step, int side, int j, int nextStep, int nextSide) {
      vertex(builder, i, step, side);
      vertex(builder, j, nextStep, nextSide);
      builder.endLine();
    }

    private void vertex(PolylinesBuilder builder, int i, int step, int side) {
      double polar = 90.0 * step / steps;
      double away = radius * Trig.sinDegrees(polar);
      double angle = Rounds.angle(i, segments);
      builder.vertex(
          away * Trig.cosDegrees(angle),
          away * Trig.sinDegrees(angle),
          side * (straight + cap * Trig.cosDegrees(polar)));
    }
  }
}
