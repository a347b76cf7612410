package senga.geometry;

import java.util.List;
import senga.math.Require;
import senga.math.Vec3;

/**
 * An immutable recipe for lines: a {@link Shape}, an effect over another recipe, or several recipes
 * together. Building one costs next to nothing; the realiser turns it into {@link Polylines}.
 *
 * <p>Recipes that would make the same lines by the same steps are equal, whoever built them.
 */
public sealed interface Geometry permits Shape, Applied, Group {
  /** The 128-bit name of this recipe; equal recipes have equal names. */
  Fingerprint identity();

  /** The recipes that this one is made of; those of a group laid flat. */
  List<Geometry> inputs();

  /** Whether one of its operations makes other lines for a draft than for the final picture. */
  boolean hasDraft();

  /** This recipe with effects behind it, the first one first. */
  default Geometry through(Effect... effects) {
    return through(List.of(effects));
  }

  /** This recipe with effects behind it, the first one first. */
  default Geometry through(Iterable<? extends Effect> effects) {
    Geometry result = this;
    for (Effect effect : effects) {
      result = new Applied(effect, result);
    }
    return result;
  }

  /** Shifts by this many mm. */
  default Geometry translate(double dx, double dy) {
    return translate(dx, dy, 0);
  }

  /** Shifts by this many mm. */
  default Geometry translate(double dx, double dy, double dz) {
    return through(new Translate(Vec3.of(dx, dy, dz)));
  }

  /** Shifts by this, in mm. */
  default Geometry translate(Vec3 by) {
    return through(new Translate(by));
  }

  /** Scales about the origin by the same factor on all axes. */
  default Geometry scale(double factor) {
    return scale(factor, factor, factor);
  }

  /** Scales about the origin; so does the effect, unless it is given another pivot. */
  default Geometry scale(double x, double y, double z) {
    return through(new Scale().factor(Vec3.of(x, y, z)));
  }

  /**
   * Turns about the origin, in the drawing plane; degrees, clockwise on the page (+y is down). So
   * does the effect, unless it is given another pivot.
   */
  default Geometry rotate(double degrees) {
    return rotate(0, 0, degrees);
  }

  /**
   * Turns about the origin: x first, then y, then z; degrees. So does the effect, unless it is
   * given another pivot.
   */
  default Geometry rotate(double x, double y, double z) {
    return through(new Rotate().degrees(Vec3.of(x, y, z)));
  }

  /**
   * A name that lasts, for the panel and all that is kept of it: its steps are {@code hills/grid},
   * {@code hills/displace} …, even when the sketch is changed around them. The lines are the same.
   *
   * @param name not blank
   * @throws IllegalArgumentException if the name is blank
   */
  default Geometry named(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a name must not be blank");
    }
    return through(new Named(name, -1));
  }

  /**
   * The number of one recipe among those that a loop makes, for the panel: what was changed of it
   * alone goes on belonging to it when the loop makes others before it. The lines are the same.
   *
   * @param number at least 0, another one for each
   * @throws IllegalArgumentException if the number is negative
   */
  default Geometry key(int number) {
    return through(new Named("", Require.atLeast("a key", number, 0)));
  }

  /** This recipe's lines, then the other's. */
  default Geometry plus(Geometry other) {
    return Group.of(List.of(this, other));
  }
}
