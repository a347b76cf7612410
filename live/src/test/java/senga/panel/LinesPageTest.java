package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.geometry.Color;
import senga.monitor.Monitor;
import senga.panel.PageLine.Tone;
import senga.play.FrameBuffer;
import senga.render.Frames;
import senga.render.GarbageMeter;
import senga.render.GlRegistry;
import senga.render.LineRenderer;
import senga.render.Painted;
import senga.render.PixelSurface;
import senga.render.Screenshot;
import senga.render.Target;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;

/** A page of lines with bars, over the picture. */
@NeedsGl
class LinesPageTest {
  private final GlRegistry registry;
  private final AtomicLong nanos = new AtomicLong();
  private final Monitor monitor = new Monitor();
  private final TestHud hud = new TestHud();
  private final Book book = new Book();

  LinesPageTest(GlFixture gl) {
    registry = gl.registry();
  }

  @AfterEach
  void closeMonitor() {
    monitor.close();
  }

  /** As many lines as there is room for, each as long as there is room. */
  private static final class Book implements PageModel {
    private List<PageLine> lines = List.of();
    private boolean shown;
    private int columns;
    private int rows;

    @Override
    public void toggle() {
      shown = !shown;
    }

    @Override
    public boolean isShown() {
      return shown;
    }

    @Override
    public void room(int most, int high, double seconds) {
      columns = most;
      rows = high;
    }

    @Override
    public List<PageLine> lines() {
      return lines;
    }

    void write(double part) {
      List<PageLine> next = new ArrayList<>();
      next.add(PageLine.head("MIDI"));
      next.add(new PageLine(Tone.VALUE, "cc/1", List.of(part), 6, "now", columns - 3));
      next.add(new PageLine(Tone.QUIET, "bands", List.of(part, 1.0), 6, "", columns));
      while (next.size() < rows) {
        next.add(PageLine.of(Tone.WARNING, "", "w".repeat(columns), 0));
      }
      lines = List.copyOf(next);
    }
  }

  private Painted drawn(Overlay overlay, int width, int height) {
    FrameBuffer frame = Frames.begin(Frames.PAPER.background(Color.WHITE));
    frame.finish(0);
    PixelSurface surface = new PixelSurface(registry);
    surface.resize(width, height);
    try (LineRenderer renderer = new LineRenderer(registry)) {
      renderer.draw(frame, surface.target());
      overlay.draw(surface.target(), hud, monitor.history());
      return new Painted(Screenshot.of(surface.target()));
    } finally {
      surface.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1000, 700, 1", "700, 400, 1", "300, 260, 1", "600, 500, 2"})
  void thePageKeepsInsideTheWindow(int width, int height, int scale) {
    try (Overlay overlay = new Overlay(registry, scale, nanos::get)) {
      overlay.toggleHud();
      overlay.lines(book);
      Painted bare = drawn(overlay, width, height);
      overlay.toggleLines();
      drawn(overlay, width, height);
      book.write(0.5);
      nanos.addAndGet(1_000_000_000L);
      Painted page = drawn(overlay, width, height).save("lines-page-" + width + "-" + scale);
      int margin = 12 * scale;
      int changed = 0;
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          boolean isEdge = y < margin || y >= height - margin || x < margin || x >= width - margin;
          boolean isOther = page.rgb(x, y) != bare.rgb(x, y);
          changed += isOther ? 1 : 0;
          assertThat(isEdge && isOther).as("%d, %d", x, y).isFalse();
        }
      }
      assertThat(changed).isGreaterThan(width * height / 3);
    }
  }

  @ParameterizedTest
  @CsvSource({"600, 300", "320, 240", "900, 200"})
  void linesOfALargerPictureEndAtTheEdgeOfThePage(int width, int height) {
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleHud();
      overlay.lines(book);
      Painted bare = drawn(overlay, width, height);
      overlay.toggleLines();
      drawn(overlay, 1000, 700);
      book.write(0.5);
      nanos.addAndGet(1_000_000_000L);
      drawn(overlay, 1000, 700);
      Painted page = drawn(overlay, width, height).save("lines-page-shrunk-" + width);
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          boolean isEdge = y < 12 || y >= height - 12 || x < 12 || x >= width - 12;
          assertThat(isEdge && page.rgb(x, y) != bare.rgb(x, y)).as("%d, %d", x, y).isFalse();
        }
      }
    }
  }

  @Test
  void aboveTheStripOfTimeThereIsRoomForFewerLinesAndTheyKnowIt() {
    StillTime time = new StillTime();
    time.cues = List.of("calm", "storm");
    TimeStrip strip = new TimeStrip(time);
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleHud();
      overlay.lines(book);
      overlay.time(strip);
      overlay.toggleLines();
      drawn(overlay, 900, 400);
      book.write(0.5);
      nanos.addAndGet(1_000_000_000L);
      drawn(overlay, 900, 400).save("lines-page-over-strip");
      float tall = book.rows * Brush.ROW + 2 * (Brush.PADDING + 14);
      assertThat(tall).isLessThanOrEqualTo(400 - strip.height());
    }
  }

  @Test
  void itIsSeenOnlyWhileItIsShownAndTheKeysHideIt() {
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleHud();
      overlay.lines(book);
      book.write(0.5);
      assertThat(drawn(overlay, 900, 700).gray(450, 20)).isEqualTo(255);
      overlay.toggleLines();
      assertThat(drawn(overlay, 900, 700).gray(450, 18)).isLessThan(75);
      overlay.toggleKeysPage(List.of(new KeyHint("Space", "plays and pauses")));
      assertThat(drawn(overlay, 900, 700).gray(450, 18)).isEqualTo(255);
    }
  }

  @Test
  void otherLinesAskForAPictureAndTheSameDoNot() {
    hud.playing = false;
    Target target = new Target(0, 900, 700);
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleHud();
      overlay.lines(book);
      overlay.toggleLines();
      assertThat(isDue(overlay, target)).isTrue();
      assertThat(isDue(overlay, target)).isFalse();
      book.write(0.5);
      assertThat(isDue(overlay, target)).isTrue();
      assertThat(isDue(overlay, target)).isFalse();
    }
  }

  private boolean isDue(Overlay overlay, Target target) {
    nanos.addAndGet(1_000_000_000L);
    return overlay.refresh(target, hud, monitor.history());
  }

  @Test
  @Tag("slow")
  void drawingItMakesNoObjectsAndHardlyAnyGarbage() {
    GarbageMeter garbage = new GarbageMeter();
    int objects = 0;
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.lines(book);
      overlay.toggleLines();
      Target target = new Target(0, 900, 700);
      for (int i = 0; i < 2500; i++) {
        if (i == 500) {
          garbage.reset(); // the first rounds load and compile classes
          objects = registry.count();
        }
        book.write(i % 100 / 100.0);
        nanos.addAndGet(1_000_000_000L / 60);
        garbage.begin();
        overlay.draw(target, hud, monitor.history());
        garbage.end();
      }
      assertThat(registry.count()).isEqualTo(objects);
    }
    assertThat(garbage.bytesPerRound()).isLessThan(256);
  }
}
