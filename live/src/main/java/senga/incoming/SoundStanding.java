package senga.incoming;

/**
 * How it stands with the sound of a show.
 *
 * @param wished what was asked for: {@code default}, a part of an input's name, a file; empty for
 *     silence
 * @param heard the input that is listened to, by its own name; empty while none is
 * @param isLive whether it is an input, and no file
 * @param dropped samples that were thrown away because they came faster than they were heard
 */
public record SoundStanding(String wished, String heard, boolean isLive, long dropped) {
  /** Nothing was asked for. */
  public static final SoundStanding SILENCE = new SoundStanding("", "", false, 0);
}
