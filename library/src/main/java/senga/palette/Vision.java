package senga.palette;

import senga.geometry.Color;

/**
 * How a colour looks to somebody. The three kinds of colour blindness are those of Machado,
 * Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency"
 * (2009), at full severity.
 */
@SuppressWarnings("ImmutableEnumChecker") // its numbers never leave it
public enum Vision {
  /** As it is. */
  FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  /** Without red cones; about one man of a hundred. */
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  /** Without green cones; about one man of a hundred. */
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  /** Without blue cones; rare. */
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
  /** Brightness alone, as a copying machine sees it. */
  GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

  private final double[] rows;

  Vision(double... rows) {
    this.rows = rows;
  }

  /** What this colour looks like. */
  public Color see(Color color) {
    SrgbLight c = SrgbLight.of(color);
    return new SrgbLight(row(0, c), row(3, c), row(6, c)).color(color.alpha());
  }

  private double row(int at, SrgbLight c) {
    return rows[at] * c.red() + rows[at + 1] * c.green() + rows[at + 2] * c.blue();
  }
}
