package senga.export;

/** A file could not be written; the message is one sentence for the person who asked for it. */
public final class ExportException extends RuntimeException {
  public ExportException(String sentence) {
    super(sentence);
  }

  public ExportException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
