package senga.geometry;

/**
 * An effect that needs more than its parameters and its input: the lines of another recipe, several
 * threads, or time enough that it must notice when nobody waits for it any more. Written like any
 * {@link Effect}, but for its last method.
 */
public interface ContextEffect extends Effect {
  /** Whether with these parameters a draft differs from the final lines. */
  default boolean draftDiffers() {
    return false;
  }

  /** Like {@link #size(Polylines)}, with a look at the lines of other recipes. */
  default Size size(Polylines input, Context context) {
    return size(input);
  }

  /** The changed lines. Equal inputs and quality give equal lines, bit for bit, on any thread. */
  Polylines apply(Polylines input, Context context);

  @Override
  default Polylines apply(Polylines input) {
    return apply(input, Context.plain());
  }
}
