package senga.play;

/** A frame could not be drawn; the message says why and where. */
public final class SketchFailed extends RuntimeException {
  private final transient Diagnostic diagnostic;

  SketchFailed(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
