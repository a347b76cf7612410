package senga.bind;

import senga.math.Powers;

/**
 * How a way from 0 to 1 is bent between a controller and its target. Every curve leads from 0 to 1,
 * rises all the way, and leaves alone what lies outside: so a value beyond the range, which only
 * other hands can set, has a place too. The same bits on every machine.
 */
public enum Curve {
  /** {@code x}. */
  LINEAR("linear") {
    @Override
    double bent(double x) {
      return x;
    }

    @Override
    double straight(double y) {
      return y;
    }
  },
  /** {@code (32ˣ − 1) / 31}: fine at the beginning, as for lengths and frequencies. */
  EXPONENTIAL("exponential") {
    @Override
    double bent(double x) {
      return (Powers.pow(BASE, x) - 1) / (BASE - 1);
    }

    @Override
    double straight(double y) {
      return Powers.log(1 + (BASE - 1) * y) / Powers.log(BASE);
    }
  },
  /** {@code log₃₂(1 + 31 x)}: fine at the end; the exponential curve, mirrored. */
  LOGARITHMIC("logarithmic") {
    @Override
    double bent(double x) {
      return EXPONENTIAL.straight(x);
    }

    @Override
    double straight(double y) {
      return EXPONENTIAL.bent(y);
    }
  },
  /** {@code x² (3 − 2x)}: fine at both ends. */
  SMOOTH("smooth") {
    @Override
    double bent(double x) {
      return x * x * (3 - 2 * x);
    }

    /** By halving: the curve rises, and 60 halves are finer than a double. */
    @Override
    double straight(double y) {
      double low = 0;
      double high = 1;
      for (int i = 0; i < HALVES; i++) {
        double middle = 0.5 * (low + high);
        boolean below = bent(middle) < y;
        low = below ? middle : low;
        high = below ? high : middle;
      }
      return 0.5 * (low + high);
    }
  };

  private static final double BASE = 32;
  private static final int HALVES = 60;

  private final String word;

  Curve(String word) {
    this.word = word;
  }

  /** How files and the panel call it. */
  public String word() {
    return word;
  }

  /** Where a controller at {@code x} leads; what is not between 0 and 1 stays as it is. */
  public double at(double x) {
    return x > 0 && x < 1 ? bent(x) : x;
  }

  /** Where the controller has to be for {@link #at} to give {@code y}. */
  public double inverse(double y) {
    return y > 0 && y < 1 ? straight(y) : y;
  }

  abstract double bent(double x);

  abstract double straight(double y);
}
