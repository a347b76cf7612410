package senga.bind;

/**
 * How far a hand has a target: where its controller was last, and whether the two go together.
 *
 * <p>A target has a position from 0 to 1 of its own, which something else may change. The names of
 * the ways to come together again are those of controllers' manuals: jump, pick-up, value scaling.
 * Pure: what a message does follows from this, the position and the message alone.
 *
 * @param knob where the controller was last, 0 to 1; NaN if it was not heard yet
 * @param held whether the target goes where the controller goes; of pick-up
 */
public record Grip(double knob, boolean held) {
  /** Nothing was heard yet. */
  public static final Grip NONE = new Grip(Double.NaN, false);

  /** So near, the controller has come to the target: one step of seven bits. */
  public static final double NEAR = 1.0 / 127;

  private static final double NEARLY = NEAR * 1.000001;

  /** The target was moved by something else: the controller has to come to it again. */
  public Grip released() {
    return held ? new Grip(knob, false) : this;
  }

  /** After a message. */
  public Grip after(Binding binding, double position, double sent) {
    return new Grip(sent, held || meets(position, sent) || binding.takeover() == Takeover.JUMP);
  }

  /**
   * Where the target goes at a message; the position itself if it stays.
   *
   * @param position of the target now
   * @param sent by the controller, 0 to 1
   */
  public double move(Binding binding, double position, double sent) {
    if (binding.encoder().isRelative()) {
      double step = binding.encoder().steps(sent) / (double) Encoder.STEPS;
      return step == 0 ? position : Math.clamp(position + step, 0, 1);
    }
    return switch (binding.takeover()) {
      case FOLLOW, JUMP -> sent;
      case PICK_UP -> held || meets(position, sent) ? sent : position;
      case SCALED -> scaled(Math.clamp(position, 0, 1), position, sent);
    };
  }

  /** Whether the controller is at the target, has just left it, or has just passed it. */
  private boolean meets(double position, double sent) {
    double there = Math.clamp(position, 0, 1);
    boolean near = Math.abs(sent - there) <= NEARLY || Math.abs(knob - there) <= NEARLY;
    boolean passed = Math.min(knob, sent) <= there && there <= Math.max(knob, sent);
    return near || passed; // never passed while the knob is NaN
  }

  /** Of the way to that end, the target goes as large a part as the controller does. */
  private double scaled(double inside, double position, double sent) {
    if (Double.isNaN(knob) || sent == knob) {
      return position;
    }
    return sent > knob
        ? inside + (1 - inside) * ((sent - knob) / (1 - knob))
        : inside * (sent / knob);
  }
}
