package senga.frame;

import senga.geometry.Geometry;
import senga.geometry.PolylinesBuilder;

/** What a player needs of the realiser. */
@FunctionalInterface
public interface Realise {
  /** Appends the recipe's lines. */
  void realise(Geometry geometry, PolylinesBuilder into);
}
