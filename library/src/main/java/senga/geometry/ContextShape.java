package senga.geometry;

/**
 * A shape that needs more than its parameters: the lines of another recipe, several threads, or
 * time enough that it must notice when nobody waits for it any more. Written like any {@link
 * Shape}, but for its last method.
 */
public interface ContextShape extends Shape {
  /** Whether with these parameters a draft differs from the final lines. */
  default boolean draftDiffers() {
    return false;
  }

  /** Like {@link #size()}, with a look at the lines of other recipes. */
  default Size size(Context context) {
    return size();
  }

  /** Makes the lines. Equal parameters and quality always give the same lines, bit for bit. */
  Polylines make(Context context);

  @Override
  default Polylines make() {
    return make(Context.plain());
  }

  @Override
  default boolean hasDraft() {
    return draftDiffers() || Shape.super.hasDraft();
  }
}
