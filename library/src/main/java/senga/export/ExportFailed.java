package senga.export;

/** A file could not be written; the message is one sentence for the person who asked for it. */
public final class ExportFailed extends RuntimeException {
  public ExportFailed(String sentence) {
    super(sentence);
  }

  public ExportFailed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
