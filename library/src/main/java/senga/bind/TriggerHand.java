package senga.bind;

/**
 * When a controller fires an action: a key or pad when it is struck, a button, knob or pedal when
 * it rises through half of its way, an endless encoder at each message that turns it up. The first
 * message of a controller whose place was not known fires if it is 1, as a button's is. One that
 * comes by OSC fires at each 1 that follows a 1, too: many programs send no more when they fire.
 */
public final class TriggerHand {
  private static final double HALF = 0.5;

  private double last = Double.NaN;

  /** Whether this message fires. */
  public boolean fires(Binding binding, double value) {
    double before = last;
    last = value;
    if (binding.encoder().isRelative()) {
      return binding.encoder().steps(value) > 0;
    }
    if (binding.source().startsWith("note/")) {
      return value > 0;
    }
    boolean alone = Double.isNaN(before) || (before == 1 && binding.source().startsWith("osc/"));
    return alone ? value == 1 : before < HALF && value >= HALF;
  }
}
