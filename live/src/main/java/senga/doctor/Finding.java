package senga.doctor;

/**
 * What one look at the machine has shown.
 *
 * @param subject what was looked at: {@code MIDI}
 * @param sentence what was seen
 * @param remedy what to do; empty if there is nothing to do
 */
public record Finding(String subject, State state, String sentence, String remedy) {
  /** How it stands with it. */
  public enum State {
    OK,
    /** Senga works, but could do more. */
    NOTE,
    /** Something that Senga needs does not work. */
    TROUBLE
  }

  static Finding ok(String subject, String sentence) {
    return new Finding(subject, State.OK, sentence, "");
  }

  static Finding note(String subject, String sentence, String remedy) {
    return new Finding(subject, State.NOTE, sentence, remedy);
  }

  static Finding trouble(String subject, String sentence, String remedy) {
    return new Finding(subject, State.TROUBLE, sentence, remedy);
  }
}
