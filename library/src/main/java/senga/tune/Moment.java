package senga.tune;

/** What a formula may ask for while it is calculated. */
interface Moment {
  /** The transport's time, in seconds. */
  double seconds();

  /** Quarter notes since the start, with their fraction. */
  double beat();

  /** The frame's number. */
  long frame();

  /** The sketch's seed. */
  long seed();

  /** Which one of several it is calculated for, from 0. */
  int index();

  /** How many there are. */
  int count();

  /** The sketch's own value; NaN if that is no number. */
  double code();

  /** A controller's value. */
  double controller(String address, double otherwise);

  /** Smooth noise of the frame. */
  double noise(double x, double y, double z);

  /**
   * The value of another row.
   *
   * @throws NoValue if there is none
   */
  double row(Address address);
}
