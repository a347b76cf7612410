package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Color;
import senga.monitor.History;
import senga.monitor.Monitor;
import senga.monitor.Store;
import senga.play.FrameBuffer;
import senga.play.Progress;
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

/** The HUD on white, grey and black paper. */
@NeedsGl
class OverlayTest {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 700;

  private final GlRegistry registry;
  private final AtomicLong nanos = new AtomicLong();
  private final Monitor monitor = new Monitor();
  private final TestHud hud = new TestHud();

  OverlayTest(GlFixture gl) {
    registry = gl.registry();
  }

  @AfterEach
  void closeMonitor() {
    monitor.close();
  }

  private void listGl() {
    for (GlRegistry.Kind kind : GlRegistry.Kind.values()) {
      monitor.stores().add(Store.count("gl." + kind, "GL " + kind, () -> registry.count(kind)));
    }
    monitor.stores().add(Store.bytes("gl.bytes", "GL memory", registry::bytes).bound(1 << 20));
  }

  private Painted over(Color paper, Overlay overlay) {
    return over(paper, overlay, WIDTH, HEIGHT);
  }

  private Painted over(Color paper, Overlay overlay, int width, int height) {
    FrameBuffer frame = Frames.begin(Frames.PAPER.background(paper));
    Frames.layer(
        frame,
        Frames.pen("#888888", 0.3),
        lines -> {
          for (int i = 0; i < 100; i += 2) {
            lines.segment(0, i, 0, 100, 100 - i, 0);
          }
        });
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

  @Test
  void theHudIsReadableOnWhiteAndOnBlackPaper() {
    hud.notice = "the sketch failed: division by zero (Waves.java:12); the last good frame stays";
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      Painted white = over(Color.WHITE, overlay).save("hud-on-white");
      Painted black = over(Color.BLACK, overlay).save("hud-on-black");
      assertContrast(white);
      assertContrast(black);
    }
  }

  /** In the box of the HUD there are bright glyphs on a dark ground, and little in between. */
  private static void assertContrast(Painted painted) {
    int bright = 0;
    int dark = 0;
    for (int y = 16; y < 240; y++) {
      for (int x = 16; x < 164; x++) {
        bright += painted.gray(x, y) > 140 ? 1 : 0;
        dark += painted.gray(x, y) < 75 ? 1 : 0;
      }
    }
    assertThat(bright).isGreaterThan(800);
    assertThat(dark).isGreaterThan(20_000);
  }

  @Test
  void theMemoryPageShowsEveryStore() {
    listGl();
    for (int i = 0; i < History.LENGTH; i++) {
      monitor.history().sample();
    }
    for (int scale = 1; scale <= 2; scale++) {
      try (Overlay overlay = new Overlay(registry, scale, nanos::get)) {
        Painted without = over(Color.WHITE, overlay);
        overlay.toggleMemoryPage();
        Painted with = over(Color.WHITE, overlay).save("memory-page-at-scale-" + scale);
        assertThat(without.gray(700, 40)).isEqualTo(255);
        assertThat(with.gray(700, 40)).isLessThan(75);
      }
    }
    assertThat(registry.count()).isZero();
  }

  private static List<KeyHint> manyHints() {
    List<KeyHint> hints = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      hints.add(new KeyHint("Ctrl+" + i, "does thing number " + i + ", until pressed again"));
    }
    return hints;
  }

  /** How many pages come before the page is hidden again; each is within the picture. */
  private int keysPages(int width, int height) {
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleHud();
      Painted bare = over(Color.WHITE, overlay, width, height);
      overlay.toggleKeysPage(manyHints());
      int pages = 0;
      while (overlay.isKeysPageShown()) {
        pages++;
        Painted shown = over(Color.WHITE, overlay, width, height);
        shown.save("keys-page-" + width + "-" + pages);
        assertThat(shown.difference(bare)).isPositive();
        assertEdgesAreFree(shown, bare, 12);
        overlay.toggleKeysPage(manyHints());
      }
      return pages;
    }
  }

  private static void assertEdgesAreFree(Painted shown, Painted bare, int margin) {
    int width = shown.image().getWidth();
    int height = shown.image().getHeight();
    Rectangle inside = new Rectangle(width, height);
    inside.grow(-margin, -margin);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean isOther = shown.rgb(x, y) != bare.rgb(x, y);
        assertThat(isOther && !inside.contains(x, y)).as("%d, %d", x, y).isFalse();
      }
    }
  }

  @Test
  void manyKeysStandInColumnsOrOnSeveralPages() {
    assertThat(keysPages(1280, 720)).isOne();
    assertThat(keysPages(900, 600)).isOne();
    assertThat(keysPages(520, 600)).isEqualTo(2);
    assertThat(keysPages(360, 300)).isGreaterThan(3);
  }

  @Test
  void oneAfterTheOtherThePagesAreClosed() {
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleMemoryPage();
      overlay.toggleKeysPage(manyHints());
      assertThat(overlay.closePage()).isTrue();
      assertThat(overlay.isKeysPageShown()).isFalse();
      assertThat(overlay.isMemoryPageShown()).isTrue();
      assertThat(overlay.closePage()).isTrue();
      assertThat(overlay.isMemoryPageShown()).isFalse();
      assertThat(overlay.closePage()).as("the figures are no page").isFalse();
    }
  }

  @Test
  void theKeysPageHoldsItsLongestRowsAndTheOtherPagesWait() {
    List<KeyHint> hints =
        List.of(
            new KeyHint("Space", "plays and pauses"),
            new KeyHint("the longest key", "M"),
            new KeyHint("M", "takes the most words"));
    for (int scale = 1; scale <= 2; scale++) {
      try (Overlay overlay = new Overlay(registry, scale, nanos::get)) {
        overlay.toggleKeysPage(hints);
        Painted shown = over(Color.WHITE, overlay).save("keys-page-at-scale-" + scale);
        assertThat(overlay.isKeysPageShown()).isTrue();
        assertTextInsideItsPanel(shown, scale, new Rectangle(WIDTH / 8, 0, WIDTH * 3 / 4, HEIGHT));
        overlay.toggleMemoryPage();
        assertThat(sameAs(shown, over(Color.WHITE, overlay))).as("memory page waits").isTrue();
        overlay.toggleKeysPage(hints);
        assertThat(sameAs(shown, over(Color.WHITE, overlay))).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {480, 420, 330, 260, 180})
  void inANarrowWindowTheMemoryPageKeepsInside(int side) {
    listGl();
    for (int i = 0; i < History.LENGTH; i++) {
      monitor.history().sample();
    }
    for (int scale = 1; scale <= 2; scale++) {
      try (Overlay overlay = new Overlay(registry, scale, nanos::get)) {
        overlay.toggleMemoryPage();
        Rectangle window = new Rectangle(side * scale, side * scale);
        Painted shown =
            over(Color.WHITE, overlay, window.width, window.height)
                .save("memory-page-" + side + "-at-scale-" + scale);
        assertTextInsideItsPanel(shown, scale, window);
      }
    }
  }

  /** Bright text with a dark rim all around, and paper beyond that. */
  private static void assertTextInsideItsPanel(Painted painted, int scale, Rectangle paper) {
    Rectangle panel = new Rectangle(-1, -1);
    Rectangle text = new Rectangle(-1, -1);
    for (int y = paper.y; y < paper.y + paper.height; y++) {
      for (int x = paper.x; x < paper.x + paper.width; x++) { // beside it all is dark
        if (painted.gray(x, y) < 75) {
          panel.add(x, y);
        }
      }
    }
    paper.grow(-8 * scale, -8 * scale);
    assertThat(paper.contains(panel)).as(panel + " within " + paper).isTrue();
    panel.grow(-4 * scale, -4 * scale); // leaves the round corners out
    for (int y = panel.y; y < panel.y + panel.height; y++) {
      for (int x = panel.x; x < panel.x + panel.width; x++) {
        if (painted.gray(x, y) > 140) {
          text.add(x, y);
        }
      }
    }
    assertThat(text.isEmpty()).isFalse();
    panel.grow(-4 * scale, -4 * scale);
    assertThat(panel.contains(text)).as(text + " within " + panel).isTrue();
  }

  private static boolean sameAs(Painted one, Painted other) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (one.rgb(x, y) != other.rgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void aHiddenHudLeavesThePictureAlone() {
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleHud();
      assertThat(overlay.isHudShown()).isFalse();
      assertThat(over(Color.WHITE, overlay).rgb(10, 100)).isEqualTo(0x202020);
      overlay.toggleHud();
      assertThat(over(Color.WHITE, overlay).rgb(20, 100)).isNotEqualTo(0x202020);
    }
  }

  @Test
  void theKeysAreShownWhateverTheHudDoes() {
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleHud();
      Painted hidden = over(Color.WHITE, overlay);
      overlay.toggleKeysPage(List.of(new KeyHint("Space", "plays and pauses")));
      assertThat(sameAs(hidden, over(Color.WHITE, overlay))).isFalse();
    }
  }

  @Test
  void aNoticeIsSeenWhateverTheHudDoes() {
    hud.notice = "Waves.java:12: ArithmeticException: / by zero";
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleHud();
      Painted told = over(Color.WHITE, overlay).save("notice-without-hud");
      assertThat(told.rgb(20, 100)).as("no figures").isEqualTo(0x202020);
      assertThat(told.gray(20, HEIGHT - 20)).as("the bar").isLessThan(75);
      hud.notice = "";
      nanos.addAndGet(1_000_000_000L);
      assertThat(over(Color.WHITE, overlay).rgb(20, HEIGHT - 20)).isEqualTo(0x202020);
    }
  }

  @Test
  void whatIsRecordedIsHiddenWithTheHud() {
    hud.recorded = "recording a take, 0:07";
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      assertThat(over(Color.WHITE, overlay).gray(20, HEIGHT - 20)).as("the bar").isLessThan(75);
      overlay.toggleHud();
      assertThat(over(Color.WHITE, overlay).rgb(20, HEIGHT - 20)).isEqualTo(0x202020);
    }
  }

  @Test
  void theModelIsAskedFourTimesASecond() {
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      for (int i = 0; i < 120; i++) {
        overlay.draw(new Target(0, 200, 200), hud, monitor.history());
        nanos.addAndGet(1_000_000_000L / 60);
      }
    }
    assertThat(hud.asked).isBetween(8, 9);
  }

  @Test
  void whilePausedTheMachinesFiguresAskForAPictureOnceASecond() {
    hud.playing = false;
    assertThat(picturesAskedFor(10)).isBetween(9, 11);
    hud.playing = true;
    assertThat(picturesAskedFor(10)).isBetween(38, 41);
  }

  @Test
  void whilePausedAnotherFrameAsksForAPictureAtOnce() {
    hud.playing = false;
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      Target target = new Target(0, 200, 200);
      for (int i = 0; i < 5; i++) {
        overlay.refresh(target, hud, monitor.history());
        nanos.addAndGet(250_000_000);
      }
      hud.vertices++;
      assertThat(overlay.refresh(target, hud, monitor.history())).isTrue();
    }
  }

  /** How often within so many seconds in which the machine's figures never stand still. */
  private int picturesAskedFor(int seconds) {
    int asked = 0;
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      for (int i = 0; i < 60 * seconds; i++) {
        hud.framesPerSecond = i;
        asked += overlay.refresh(new Target(0, 200, 200), hud, monitor.history()) ? 1 : 0;
        nanos.addAndGet(1_000_000_000L / 60);
      }
    }
    return asked;
  }

  @Test
  void fillingPlotsLeaveNoBuffersBehind() {
    listGl();
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleMemoryPage();
      Target target = new Target(0, 200, 200);
      long before = directBytes();
      for (int i = 0; i < 100; i++) {
        monitor.history().sample();
        nanos.addAndGet(1_000_000_000L);
        overlay.draw(target, hud, monitor.history());
      }
      assertThat(directBytes()).isLessThanOrEqualTo(before);
    }
  }

  private static long directBytes() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .filter(pool -> pool.getName().equals("direct"))
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }

  @Test
  @Tag("slow")
  void drawingMakesNoObjectsAndHardlyAnyGarbage() {
    listGl();
    monitor.history().sample();
    GarbageMeter garbage = new GarbageMeter();
    int objects = 0;
    try (Overlay overlay = new Overlay(registry, 1, nanos::get)) {
      overlay.toggleMemoryPage();
      Target target = new Target(0, 200, 200);
      for (int i = 0; i < 2500; i++) {
        if (i == 500) {
          garbage.reset(); // the first rounds load and compile classes
          objects = registry.count();
        }
        hud.framesPerSecond = 50 + i % 10;
        hud.vertices = 100_000L + i;
        hud.midiEvents = i;
        hud.waitingFor = new Progress("growth", i / 2500.0);
        nanos.addAndGet(1_000_000_000L / 60);
        garbage.begin();
        overlay.draw(target, hud, monitor.history());
        garbage.end();
      }
      System.out.printf(
          "HUD and memory page: %.1f B/frame, %d GL objects%n", garbage.bytesPerRound(), objects);
      assertThat(registry.count()).isEqualTo(objects);
    }
    assertThat(garbage.bytesPerRound()).isLessThan(256);
  }
}
