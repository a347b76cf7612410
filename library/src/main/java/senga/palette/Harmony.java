package senga.palette;

/** Which hues go with one another, as distances on the circle of hues from the first. */
@SuppressWarnings("ImmutableEnumChecker") // its numbers never leave it
public enum Harmony {
  /** Neighbours. */
  ANALOGOUS(0, 30, -30, 60, -60),
  /** Opposites. */
  COMPLEMENTARY(0, 180),
  /** The neighbours of the opposite. */
  SPLIT_COMPLEMENTARY(0, 150, 210),
  /** Three at equal distances. */
  TRIADIC(0, 120, 240),
  /** Four at equal distances. */
  TETRADIC(0, 90, 180, 270),
  /** One hue only, lighter and darker. */
  MONOCHROME(0);

  private final double[] turns;

  Harmony(double... turns) {
    this.turns = turns;
  }

  /** How many hues there are. */
  int hues() {
    return turns.length;
  }

  /** How far hue {@code index} is from the first, in degrees. */
  double turn(int index) {
    return turns[index];
  }
}
