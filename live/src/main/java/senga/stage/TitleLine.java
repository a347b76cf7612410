package senga.stage;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import senga.panel.HudModel;

/** The HUD of systems that have no imgui library: the main figures in the window's title. */
final class TitleLine {
  private static final long REFRESH_NANOS = 1_000_000_000;

  private final String title;
  private final Consumer<String> bar;
  private final LongSupplier nanos;
  private String shown;
  private long refreshed;

  /**
   * @param bar takes a new title
   */
  TitleLine(String title, Consumer<String> bar, LongSupplier nanos) {
    this.title = title;
    this.bar = bar;
    this.nanos = nanos;
    shown = title;
    refreshed = nanos.getAsLong() - REFRESH_NANOS;
  }

  /** Writes the figures into the title, at most once a second. */
  void refresh(HudModel figures) {
    long now = nanos.getAsLong();
    if (now - refreshed < REFRESH_NANOS) {
      return;
    }
    refreshed = now;
    String text = text(figures);
    if (!text.equals(shown)) {
      shown = text;
      bar.accept(text);
    }
  }

  private String text(HudModel figures) {
    String notice = (figures.notice() + " " + figures.recorded()).strip().replace('\n', ' ');
    return String.format(
        Locale.ROOT,
        "%s · %.0f fps · %,d vertices%s",
        title,
        figures.framesPerSecond(),
        figures.vertices(),
        notice.isEmpty() ? "" : " · " + notice);
  }
}
