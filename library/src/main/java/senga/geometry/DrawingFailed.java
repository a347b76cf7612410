package senga.geometry;

import org.jspecify.annotations.Nullable;

/**
 * What a recipe asks for cannot be made: an operation failed, or made or would make more than is
 * allowed. The message is a sentence that says which, and what to change.
 */
public abstract class DrawingFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected DrawingFailed(String sentence) {
    super(sentence);
  }

  protected DrawingFailed(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
