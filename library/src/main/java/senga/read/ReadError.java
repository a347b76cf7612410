package senga.read;

import java.nio.file.Path;
import senga.words.Quote;

/** A file is not what it should be; the message is one sentence: where, what, allowed. */
public final class ReadError extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  ReadError(String sentence) {
    super(sentence);
  }

  /** Something is wrong in a line of the file, counted from 1. */
  static ReadError at(int line, String sentence) {
    return new ReadError("line " + line + ": " + sentence);
  }

  /** The same, with the place in that line, counted from 1, for files that are one long line. */
  static ReadError at(int line, int character, String sentence) {
    return new ReadError("line " + line + ", character " + character + ": " + sentence);
  }

  /** The same, with the file's name in front. */
  ReadError in(Path file) {
    return new ReadError(Quote.path(file) + ": " + getMessage());
  }
}
