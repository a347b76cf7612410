package senga.geometry;

import java.util.List;
import senga.kernel.Hash128;

/**
 * The socket for shapes: a record whose components are its parameters, and which makes lines from
 * nothing else. A shape is itself a recipe.
 *
 * <p>How to write one: a record with a no-argument constructor for the defaults, {@code @About} and
 * {@code @Range} on its components, checks in the compact constructor, one copy-method per
 * component that bears the component's name, and the two methods below. The copy-methods are
 * written by the processor of {@code senga-annotations} where the record {@code Star} implements
 * {@code StarCopies}, or by hand. A list of points that may be long is best kept as {@link Points}.
 * What needs more than that is a {@link ContextShape}.
 */
public non-sealed interface Shape extends Geometry {
  /** At most this much will be made; called before {@link #make} and checked against the budget. */
  Size size();

  /** Makes the lines. The same parameters always give the same lines, bit for bit. */
  Polylines make();

  @Override
  default Fingerprint identity() {
    Hash128 hash = new Hash128();
    Declaration.of(this).feed(this, hash);
    return Fingerprint.of(hash);
  }

  /** The recipes among its parameters. */
  @Override
  default List<Geometry> inputs() {
    return Declaration.of(this).recipes((Record) this);
  }

  @Override
  default boolean hasDraft() {
    return inputs().stream().anyMatch(Geometry::hasDraft);
  }
}
