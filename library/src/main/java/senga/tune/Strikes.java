package senga.tune;

import java.util.List;

/**
 * An envelope over the strikes of a gate that the snapshot knows. Each has an envelope of its own,
 * as high as it was struck hard, and the highest counts: so a key that is struck again while its
 * last sound dies away goes up from there, and nothing jumps but what is told to.
 *
 * <p>Attack is a straight line to 1, decay and release are parabolas that come to rest at their
 * ends. All follows from the times of the strikes and the frame's own: it is the same whichever
 * frames were drawn before.
 */
final class Strikes implements Term {
  private final String[] on = new String[Follow.STRIKES];
  private final String[] off = new String[Follow.STRIKES];
  private final String[] level = new String[Follow.STRIKES];
  private final Term attack;
  private final Term decay;
  private final Term sustain;
  private final Term release;

  /**
   * @param times attack, decay, sustain, release
   */
  Strikes(Follow gate, List<Term> times) {
    for (int i = 0; i < Follow.STRIKES; i++) {
      on[i] = gate.strike("on", i);
      off[i] = gate.strike("off", i);
      level[i] = gate.strike("level", i);
    }
    attack = times.get(0);
    decay = times.get(1);
    sustain = times.get(2);
    release = times.get(3);
  }

  @Override
  public double value(Moment moment) {
    double a = attack.value(moment);
    double d = decay.value(moment);
    double s = sustain.value(moment);
    double r = release.value(moment);
    if (!(a >= 0 && d >= 0 && s >= 0 && s <= 1 && r >= 0)) {
      return Double.NaN;
    }
    double highest = 0;
    for (int i = 0; i < Follow.STRIKES; i++) {
      double begin = moment.controller(on[i], Double.NaN);
      double end = moment.controller(off[i], Double.NaN);
      double hard = moment.controller(level[i], 0);
      double age = moment.seconds() - begin;
      double held = end >= begin ? end - begin : Double.POSITIVE_INFINITY;
      double one = age >= 0 ? hard * at(age, held, a, d, s, r) : 0;
      highest = Math.max(highest, one);
    }
    return highest;
  }

  /** So long after a strike that was held so long; what is let go at once still rises whole. */
  static double at(double age, double let, double a, double d, double s, double r) {
    double held = Math.max(let, a);
    if (age <= held) {
      return rising(age, a, d, s);
    }
    double left = r > 0 ? 1 - (age - held) / r : 0;
    return left > 0 ? rising(held, a, d, s) * left * left : 0;
  }

  private static double rising(double age, double a, double d, double s) {
    if (age < a) {
      return age / a;
    }
    double left = d > 0 ? 1 - (age - a) / d : 0;
    return left > 0 ? s + (1 - s) * left * left : s;
  }
}
