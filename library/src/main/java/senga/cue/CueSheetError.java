package senga.cue;

import java.io.Serial;

/** A file of cues was refused, and left as it is. The message says which and why. */
public final class CueSheetError extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  CueSheetError(String message, Throwable cause) {
    super(message, cause);
  }

  CueSheetError(String message) {
    super(message);
  }
}
