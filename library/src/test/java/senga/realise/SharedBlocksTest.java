package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.PolylinesBuilder;

class SharedBlocksTest {
  private static final int BLOCKS = 40;
  private static final float FOREIGN = -7;

  private final CountDownLatch helping = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();

  @Test
  void nobodyWritesAnyMoreWhenAFailureHasLeft() throws Exception {
    float[] vertices = new float[2 * Blocks.VERTICES];
    AtomicBoolean failed = new AtomicBoolean();
    CountDownLatch written = new CountDownLatch(1);
    Context.Job job =
        (from, to) -> {
          if (isHelper()) {
            helping.countDown();
            await(goOn);
            Arrays.fill(vertices, from, to, 1);
            written.countDown();
          } else {
            await(helping);
            failed.set(true);
            throw new IllegalStateException("planted");
          }
        };
    Thread caller =
        Thread.ofPlatform()
            .start(
                () -> {
                  each(Blocks.parallel(ForkJoinPool.commonPool(), 0), vertices.length, job);
                  Arrays.fill(vertices, FOREIGN); // the buffer belongs to another frame now
                });
    until(() -> failed.get() && isWaiting(caller));
    goOn.countDown();
    caller.join();
    await(written);
    assertThat(vertices).containsOnly(FOREIGN);
    assertThat(thrown.get()).hasMessage("planted");
  }

  @Test
  void ofSeveralFailuresTheFirstInTheOrderOfBlocksIsThrown() {
    try (ForkJoinPool pool = new ForkJoinPool(3)) {
      Blocks blocks = Blocks.parallel(pool, 0);
      for (int seed = 0; seed < 500; seed++) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] fails = new boolean[BLOCKS];
        int first = random.nextInt(BLOCKS);
        fails[first] = true;
        for (int block = first; block < BLOCKS; block++) {
          fails[block] |= random.nextInt(4) == 0;
        }
        Context.Job job =
            (from, to) -> {
              if (fails[from / Blocks.VERTICES]) {
                throw new IllegalStateException("block " + from / Blocks.VERTICES);
              }
            };
        assertThatThrownBy(() -> blocks.each(0, BLOCKS * Blocks.VERTICES, job))
            .as("seed " + seed)
            .hasMessage("block " + first);
      }
    }
  }

  @Test
  void everyBlockIsRunOnceWhenNoneFails() {
    try (ForkJoinPool pool = new ForkJoinPool(3)) {
      for (int length : new int[] {0, 1, Blocks.VERTICES, Blocks.VERTICES + 1, 100_001}) {
        int[] times = new int[length + 5];
        Blocks.parallel(pool, 0)
            .each(
                5,
                length + 5,
                (from, to) -> {
                  for (int i = from; i < to; i++) {
                    times[i]++;
                  }
                });
        assertThat(Arrays.stream(times).sum()).isEqualTo(length);
        assertThat(Arrays.stream(times).skip(5).allMatch(n -> n == 1)).isTrue();
      }
    }
  }

  @Test
  void blocksOfAnySizeAreCutAtTheSamePlacesWhoeverRunsThem() {
    try (ForkJoinPool pool = new ForkJoinPool(3)) {
      for (int size : new int[] {1, 7, 100, Integer.MAX_VALUE}) {
        Set<String> expected = cuts((from, to, job) -> Blocks.serial().each(from, to, size, job));
        assertThat(cuts((from, to, job) -> Blocks.parallel(pool, 0).each(from, to, size, job)))
            .isEqualTo(expected);
        assertThat(cuts((from, to, job) -> Context.plain().share(from, to, size, job)))
            .isEqualTo(expected);
        assertThat(expected).hasSize(Math.ceilDiv(100, size));
      }
    }
  }

  private interface Cutter {
    void each(int from, int to, Context.Job job);
  }

  private static Set<String> cuts(Cutter cutter) {
    Set<String> cuts = ConcurrentHashMap.newKeySet();
    cutter.each(5, 5, (from, to) -> cuts.add("nothing is a block"));
    cutter.each(5, 105, (from, to) -> assertThat(cuts.add(from + " to " + to)).isTrue());
    return cuts;
  }

  @Test
  void anErrorLeavesAsItIs() {
    Error planted = new OutOfMemoryError("planted");
    assertThatThrownBy(
            () ->
                Blocks.parallel(ForkJoinPool.commonPool(), 0)
                    .each(
                        0,
                        BLOCKS * Blocks.VERTICES,
                        (from, to) -> {
                          throw planted;
                        }))
        .isSameAs(planted);
    assertThatThrownBy(
            () ->
                Blocks.parallel(ForkJoinPool.commonPool(), 0)
                    .each(0, BLOCKS * Blocks.VERTICES, (from, to) -> bottomless(from)))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void whoeverInterruptsTheCallerInterruptsItsHelpers() throws Exception {
    AtomicBoolean stillInterrupted = new AtomicBoolean();
    Context.Job job =
        (from, to) -> {
          if (isHelper()) {
            helping.countDown();
            await(goOn); // nobody will
          } else {
            await(helping);
          }
        };
    try (ForkJoinPool pool = new ForkJoinPool(1)) {
      Thread caller =
          Thread.ofPlatform()
              .start(
                  () -> {
                    each(Blocks.parallel(pool, 0), 2 * Blocks.VERTICES, job);
                    stillInterrupted.set(Thread.currentThread().isInterrupted());
                  });
      await(helping);
      until(() -> isWaiting(caller));
      caller.interrupt();
      caller.join();
      assertThat(thrown.get()).isInstanceOf(CancellationException.class);
      assertThat(stillInterrupted).isTrue();
      assertThat(pool.submit(Thread::interrupted).get())
          .as("the helper goes on to other work")
          .isFalse();
    }
  }

  @Test
  void withoutAPoolTheCallerDoesAllTheWork() {
    ForkJoinPool pool = new ForkJoinPool(2);
    pool.shutdown();
    AtomicInteger done = new AtomicInteger();
    Blocks blocks = Blocks.parallel(pool, 0);
    blocks.each(0, BLOCKS * Blocks.VERTICES, (from, to) -> done.incrementAndGet());
    assertThat(done).hasValue(BLOCKS);
  }

  @Test
  void aBusyPoolIsNotCalledFrameAfterFrame() {
    int threads = 2;
    CountDownLatch busy = new CountDownLatch(threads);
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      for (int i = 0; i < threads; i++) {
        pool.execute(
            () -> {
              busy.countDown();
              await(goOn);
            });
      }
      await(busy);
      Blocks blocks = Blocks.parallel(pool, 0);
      AtomicInteger done = new AtomicInteger();
      for (int frame = 0; frame < 1_000; frame++) {
        blocks.each(0, 10 * Blocks.VERTICES, (from, to) -> done.incrementAndGet());
      }
      assertThat(done).hasValue(10_000);
      assertThat(pool.getQueuedSubmissionCount()).isLessThanOrEqualTo(threads);
      goOn.countDown();
    }
  }

  @Test
  void aBuilderThatAPassFailedInIsAsGoodAsNewOnceItIsCleared() {
    Realiser realiser = new Realiser(Budget.DEFAULT, RealiseCache.off(), Blocks.standard());
    PolylinesBuilder into = new PolylinesBuilder();
    Ring large = new Ring(100_000, 3);
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> realiser.realise(large.through(new Faulty(false)), into))
          .isInstanceOf(OperationFailed.class);
      into.clear();
      assertThatCode(() -> realiser.realise(large.through(new Rippled()), into))
          .doesNotThrowAnyException();
      assertThat(into.copy(0, into.lineCount()))
          .isEqualTo(Naive.realise(large.through(new Rippled())));
      into.clear();
    }
  }

  private void each(Blocks blocks, int length, Context.Job job) {
    try {
      blocks.each(0, length, job);
    } catch (Throwable e) {
      thrown.set(e);
    }
  }

  /** Deeper than any stack. */
  private static int bottomless(int depth) {
    return depth < 0 ? 0 : bottomless(depth + 1) + 1;
  }

  private static boolean isHelper() {
    return Thread.currentThread() instanceof ForkJoinWorkerThread;
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.WAITING;
  }

  /** Until it is so, or the caller is through. */
  private void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean() && thrown.get() == null) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted");
    }
  }
}
