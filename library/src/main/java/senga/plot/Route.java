package senga.plot;

import java.util.Optional;
import senga.math.Vec3;

/**
 * Where the pen comes from and where it goes when all is drawn; on the paper, in mm.
 *
 * @param start empty if it may begin anywhere at no cost
 * @param end empty if it may end anywhere at no cost
 */
public record Route(Optional<Vec3> start, Optional<Vec3> end) {
  /** From wherever the first stroke begins to wherever the last one ends. */
  public static final Route FREE = new Route(Optional.empty(), Optional.empty());

  /** From the paper's corner and back to it, as most machines do by themselves. */
  public static final Route HOME = new Route(Optional.of(Vec3.ZERO), Optional.of(Vec3.ZERO));
}
