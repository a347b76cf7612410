package senga.tune;

/** A change gives no value here; the message says why. The sketch's own value stays. */
final class NoValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoValue(String why) {
    super(why, null, false, false);
  }
}
