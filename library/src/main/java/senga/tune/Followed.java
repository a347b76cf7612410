package senga.tune;

import java.util.Arrays;
import senga.control.Controls;
import senga.math.Powers;

/** One thing that is followed, and what has to be remembered of it. */
final class Followed {
  private static final double ARRIVED = 1e-6;
  private static final double HALF = 0.5;

  private final Follow follow;
  private final String place;
  private final boolean key;
  private final boolean sound;
  private double value = Double.NaN;

  private final String[] ons = new String[Follow.STRIKES];
  private final String[] offs = new String[Follow.STRIKES];
  private final String[] levels = new String[Follow.STRIKES];
  private final double[] on = new double[Follow.STRIKES]; // the newest first
  private final double[] off = new double[Follow.STRIKES];
  private final double[] level = new double[Follow.STRIKES];
  private int strikes;
  private boolean held;
  private boolean struck;
  private boolean byHand; // since a take that plays has begun

  Followed(Follow follow) {
    this.follow = follow;
    place = follow.place();
    key = follow.address().startsWith("note/");
    sound = follow.address().startsWith("audio/");
    for (int i = 0; i < Follow.STRIKES; i++) {
      ons[i] = follow.strike("on", i);
      offs[i] = follow.strike("off", i);
      levels[i] = follow.strike("level", i);
    }
  }

  Follow follow() {
    return follow;
  }

  /**
   * Lays what is known over a snapshot.
   *
   * @param step seconds since the last time
   * @param whole whether the snapshot knows nothing of it yet
   */
  Controls lay(Controls controls, double step, boolean whole) {
    if (follow.kind() == Follow.Kind.GATE) {
      return whole || struck ? strikes(controls) : controls;
    }
    double target = controls.value(follow.address(), Double.NaN);
    if (Double.isNaN(target)) {
      return controls;
    }
    value = Double.isNaN(value) ? target : nearer(target, step);
    return Followers.with(controls, place, value);
  }

  /** Whether a hand has moved its controller while a take plays. */
  boolean isMovedBy(Controls hand) {
    return follow.kind() == Follow.Kind.GATE ? byHand : Followers.says(hand, follow.address());
  }

  /**
   * Goes along with what a take says of it, so that a hand goes on from there.
   *
   * @param whole whether that may be another than the last time
   * @return whether it says anything
   */
  boolean goesAlong(Controls take, boolean whole) {
    if (follow.kind() != Follow.Kind.GATE) {
      double said = take.value(place, Double.NaN);
      value = Double.isNaN(said) ? value : said;
      return !Double.isNaN(said);
    }
    boolean says = Followers.says(take, ons[0]);
    for (int i = 0; says && whole && i < Follow.STRIKES; i++) {
      on[i] = take.value(ons[i], 0);
      off[i] = take.value(offs[i], 0);
      level[i] = take.value(levels[i], 0);
      strikes = Follow.STRIKES;
    }
    return says;
  }

  /** What hands have done counts no more. */
  void letGo() {
    forget();
    byHand = false;
    value = Double.NaN;
  }

  private double nearer(double target, double step) {
    double way = target - value;
    if (Math.abs(way) <= ARRIVED * Math.max(1, Math.abs(target))) {
      return target;
    }
    double reach = follow.amount() * step;
    return follow.kind() == Follow.Kind.SLEW
        ? value + Math.clamp(way, -reach, reach)
        : value + way * (1 - Powers.exp(-step / follow.amount()));
  }

  private Controls strikes(Controls controls) {
    Controls next = controls;
    for (int i = 0; i < strikes; i++) {
      next = Followers.with(next, ons[i], on[i]);
      next = Followers.with(next, offs[i], off[i]);
      next = Followers.with(next, levels[i], level[i]);
    }
    struck = false;
    return next;
  }

  /** Of sound there are no messages: a beat is heard in what a frame reads. */
  void hear(Controls controls, double now) {
    if (sound) {
      message(controls.value(follow.address(), 0), now);
    }
  }

  /** A message: a key is struck by each that is not 0, all else by rising through a half. */
  void message(double sent, double now) {
    if (follow.kind() != Follow.Kind.GATE) {
      return;
    }
    byHand = true;
    boolean open = key ? sent > 0 : sent >= HALF;
    if (open && (key || !held)) {
      strike(now, Math.clamp(sent, 0, 1));
    } else if (!open && held) {
      off[0] = now;
      struck = true;
    }
    held = open;
  }

  private void strike(double now, double hard) {
    for (int i = Follow.STRIKES - 1; i > 0; i--) {
      on[i] = on[i - 1];
      off[i] = off[i - 1] < on[i - 1] ? now : off[i - 1]; // what was held is let go by now
      level[i] = level[i - 1];
    }
    on[0] = now;
    off[0] = now - 1; // before it was struck: it is held
    level[0] = hard;
    strikes = Math.min(Follow.STRIKES, strikes + 1);
    struck = true;
  }

  /** It was never struck. */
  void forget() {
    Arrays.fill(level, 0);
    held = false;
    struck = true;
  }
}
