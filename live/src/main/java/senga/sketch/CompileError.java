package senga.sketch;

/** The compiler refused a sketch; the message shows each error with its line and a caret. */
public final class CompileError extends UserError {
  CompileError(String message) {
    super(message);
  }
}
