package senga.tune;

import senga.control.Controls;
import senga.words.PlainNumber;

/**
 * Something that a formula wants to know of a controller and its value alone cannot say: how it has
 * moved. {@link Followers} find it out where the snapshot is made, and put it there.
 *
 * @param kind what of it
 * @param address of the controller; of a gate also {@code action/…}
 * @param amount seconds of a lag, units a second of a slew; 0 of anything else
 */
record Follow(Kind kind, String address, double amount) {
  /** So many strikes of a gate are known at once. */
  static final int STRIKES = 4;

  /** What may be wanted. */
  enum Kind {
    /** Its value, soft. */
    LAG,
    /** Its value, no quicker than so much a second. */
    SLEW,
    /** When it was struck and let go. */
    GATE,
    /** Where the pointer is on the paper. */
    MOUSE
  }

  /** What stands in the snapshot instead of the controller's own value. */
  String place() {
    return switch (kind) {
      case LAG -> "lag/" + PlainNumber.of(amount) + "/" + address;
      case SLEW -> "slew/" + PlainNumber.of(amount) + "/" + address;
      case GATE -> "gate/" + address;
      case MOUSE -> address;
    };
  }

  /** Where the newest strike stands, and so on: {@code on} and {@code off} in seconds. */
  String strike(String what, int which) {
    return place() + "/" + what + "." + which;
  }

  /** Whether it has a place in a snapshot. */
  void check() {
    double none = Controls.NONE.value(kind == Kind.GATE ? strike("level", 0) : place(), 0);
    assert none == 0;
  }
}
