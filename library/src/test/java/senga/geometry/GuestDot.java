package senga.geometry;

/** A guest's shape, in a file of its own so that any class loader can bring it alone. */
public record GuestDot(double weight) implements Shape {
  public GuestDot() {
    this(1);
  }

  @Override
  public Size size() {
    return Size.of(0, 0);
  }

  @Override
  public Polylines make() {
    return Polylines.EMPTY;
  }
}
