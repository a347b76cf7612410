package senga.export;

/** A file could not be written; the message is one sentence for the person who asked for it. */
public final class ExportFailed extends RuntimeException {
  /** Says in one sentence what could not be written, and why. */
  public ExportFailed(String sentence) {
    super(sentence);
  }

  /** The same, with what was thrown. */
  public ExportFailed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
