package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StillnessTest {
  private static final long LONG = 60_000_000_000L;

  private final Stillness stillness = new Stillness();

  @Test
  void theLoopNeverMovesWhileSomebodyLooks() throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    AtomicLong turns = new AtomicLong();
    AtomicLong settled = new AtomicLong();
    Thread loop =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!over.get()) {
                    turns.incrementAndGet();
                    stillness.pause(settled::incrementAndGet);
                  }
                });
    AtomicInteger moved = new AtomicInteger();
    for (int i = 0; i < 200; i++) {
      stillness.look(() -> moved.addAndGet(turnsDuring(turns)), LONG);
    }
    over.set(true);
    loop.join();
    assertThat(moved).hasValue(0);
    assertThat(settled.get()).isEqualTo(200);
    assertThat(turns.get()).isGreaterThanOrEqualTo(200);
  }

  private static int turnsDuring(AtomicLong turns) {
    long before = turns.get();
    for (int i = 0; i < 1_000; i++) {
      Thread.onSpinWait();
    }
    return (int) (turns.get() - before);
  }

  @Test
  void whoeverLooksDoesNotWaitForEverForALoopThatHangs() {
    AtomicBoolean looked = new AtomicBoolean();
    stillness.look(() -> looked.set(true), 0);
    assertThat(looked).isTrue();
    stillness.pause(() -> looked.set(false));
    assertThat(looked).as("nobody wants it any more").isTrue();
  }
}
