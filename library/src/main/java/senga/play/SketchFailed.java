package senga.play;

/** A frame could not be drawn; the message says why and where. */
public final class SketchFailed extends RuntimeException {
  private final transient Notice notice;

  SketchFailed(Notice notice) {
    super(notice.toString());
    this.notice = notice;
  }

  public Notice notice() {
    return notice;
  }
}
