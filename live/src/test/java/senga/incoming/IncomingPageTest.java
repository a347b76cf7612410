package senga.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.input.ControlDesk;
import senga.input.MidiStanding;
import senga.panel.PageLine;
import senga.remote.OscCounts;
import senga.remote.OscStanding;

/** The page is read beside the show, while it is shown and no longer. */
@Timeout(60)
class IncomingPageTest {
  private final ControlDesk desk = new ControlDesk();
  private final AtomicInteger reads = new AtomicInteger();
  private volatile boolean fails;

  private IncomingPage page() {
    OscCounts none = new OscCounts(0, 0, 0, 0, 0, 0, 0, 0);
    OscStanding off = new OscStanding("", "", false, "", none, 0, "");
    return new IncomingPage(
        new Incoming(
            this::devices, desk, () -> off, () -> SoundStanding.SILENCE, address -> List.of()));
  }

  private List<MidiStanding> devices() {
    reads.incrementAndGet();
    if (fails) {
      throw new IllegalStateException("the driver is gone");
    }
    return List.of();
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static boolean isRead() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("senga-incoming"));
  }

  @Test
  void nobodyReadsItBeforeItIsShownAndAfterItIsHidden() {
    try (IncomingPage page = page()) {
      assertThat(page.isShown()).isFalse();
      assertThat(reads).hasValue(0);
      page.toggle();
      assertThat(page.isShown()).isTrue();
      until(() -> !page.lines().isEmpty());
      page.toggle();
      assertThat(page.isShown()).isFalse();
      until(() -> !isRead());
      page.toggle();
      int before = reads.get();
      until(() -> reads.get() > before);
    }
    until(() -> !isRead());
  }

  @Test
  void whatMovesIsSeenAndWhatStandsStillIsTheSameObject() {
    try (IncomingPage page = page()) {
      page.room(94, 60, 0);
      page.toggle();
      until(() -> Grid.of(page.lines()).contains("nothing so far"));
      List<PageLine> still = page.lines();
      int before = reads.get();
      until(() -> reads.get() > before + 2);
      assertThat(page.lines()).isSameAs(still);
      desk.set(Map.of("osc/fader/1", 0.25));
      until(() -> Grid.of(page.lines()).contains("osc/fader/1"));
    }
  }

  @Test
  void aFaultOfADriverIsToldAndThePageComesBack() {
    try (IncomingPage page = page()) {
      fails = true;
      page.toggle();
      until(() -> Grid.of(page.lines()).contains("this page cannot be written: "));
      fails = false;
      until(() -> Grid.of(page.lines()).contains("SOUND"));
    }
  }

  @Test
  void askingForItMakesNoGarbage() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (IncomingPage page = page()) {
      page.toggle();
      until(() -> !page.lines().isEmpty());
      int sum = asked(page, 20_000);
      long before = threads.getCurrentThreadAllocatedBytes();
      sum += asked(page, 20_000);
      long bytes = threads.getCurrentThreadAllocatedBytes() - before;
      assertThat(sum).isPositive();
      assertThat(bytes).isLessThan(20_000); // less than a byte a frame
    }
  }

  private static int asked(IncomingPage page, int times) {
    int sum = 0;
    for (int i = 0; i < times; i++) {
      page.room(94, 60, i);
      sum += page.isShown() ? page.lines().size() : 0;
    }
    return sum;
  }
}
