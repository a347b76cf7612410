package senga.trend;

/** What growth may keep step with. */
public enum Driver {
  SECONDS("second"),
  FRAMES("frame"),
  UPLOADS("upload"),
  VERTICES("vertex"),
  ERRORS("error"),
  RELOADS("reload");

  private final String one;

  Driver(String one) {
    this.one = one;
  }

  /** One of them, for sentences: {@code per frame}. */
  public String one() {
    return one;
  }
}
