package senga.audio;

import java.io.Serial;

/** A sound cannot be had; the message is one sentence: which one, why, and what there is. */
public final class AudioError extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  AudioError(String sentence) {
    super(sentence);
  }

  AudioError(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
