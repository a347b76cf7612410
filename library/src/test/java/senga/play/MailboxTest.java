package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import senga.geometry.PolylinesBuilder;

class MailboxTest {
  private final Mailbox mailbox = new Mailbox();

  @Test
  void anEmptyMailboxGivesNothing() {
    assertThat(mailbox.take()).isNull();
    assertThat(mailbox.isFull()).isFalse();
  }

  @Test
  void aFrameComesOutOnce() {
    Finished frame = frame(1);
    assertThat(mailbox.put(frame)).isNull();
    assertThat(mailbox.isFull()).isTrue();

    assertThat(mailbox.take()).isSameAs(frame);
    assertThat(mailbox.take()).isNull();
  }

  @Test
  void aNewerFrameSendsTheOlderOneBack() {
    Finished older = frame(1);
    Finished newer = frame(2);
    mailbox.put(older);

    assertThat(mailbox.put(newer)).isSameAs(older);
    assertThat(mailbox.take()).isSameAs(newer);
  }

  @Test
  void aLateFrameIsSentBackItself() {
    Finished newer = frame(2);
    Finished late = frame(1);
    mailbox.put(newer);

    assertThat(mailbox.put(late)).isSameAs(late);
    assertThat(mailbox.take()).isSameAs(newer);
  }

  @Test
  void aFrameThatComesAfterANewerOneWasTakenIsNotAccepted() {
    mailbox.put(frame(2));
    assertThat(mailbox.accept(taken())).isTrue();
    mailbox.put(frame(1));
    assertThat(mailbox.accept(taken())).isFalse();
    mailbox.put(frame(3));
    assertThat(mailbox.accept(taken())).isTrue();
  }

  /** 200,000 frames from four workers over six buffers to one screen that never stops looking. */
  @Test
  void underStressNoFrameIsTornNoneGoesBackwardsAndAllAreAccountedFor() throws Exception {
    Stress stress = new Stress();
    stress.run();

    assertThat(stress.torn).isZero();
    assertThat(stress.shown + stress.refused + stress.sentBack.get()).isEqualTo(Stress.FRAMES);
    assertThat(stress.lastShown).isGreaterThan(0);
    assertThat(stress.free).hasSize(Stress.BUFFERS);
  }

  private Finished taken() {
    return Objects.requireNonNull(mailbox.take());
  }

  private static Finished frame(long serial) {
    return new Finished(serial, 0, new FrameBuffer());
  }

  private static final class Stress {
    private static final int FRAMES = 200_000;
    private static final int WORKERS = 4;
    private static final int BUFFERS = WORKERS + 2;
    private static final int VERTICES = 64;

    private final Mailbox mailbox = new Mailbox();
    private final BlockingQueue<FrameBuffer> free = new ArrayBlockingQueue<>(BUFFERS);
    private final AtomicLong serials = new AtomicLong();
    private final AtomicLong sentBack = new AtomicLong();
    private final AtomicInteger working = new AtomicInteger(WORKERS);
    private @Nullable FrameBuffer onScreen;
    private long shown;
    private long refused;
    private long torn;
    private long lastShown;

    private void run() throws InterruptedException {
      for (int i = 0; i < BUFFERS; i++) {
        free.add(new FrameBuffer());
      }
      for (int i = 0; i < WORKERS; i++) {
        Thread.ofPlatform().daemon().start(this::work);
      }
      while (working.get() > 0 || mailbox.isFull()) {
        look();
      }
      if (onScreen != null) {
        free.put(onScreen);
      }
    }

    private void work() {
      try {
        long serial = serials.incrementAndGet();
        while (serial <= FRAMES) {
          FrameBuffer buffer = free.take();
          draw(serial, buffer.lines());
          Finished back = mailbox.put(new Finished(serial, 0, buffer));
          if (back != null) {
            sentBack.incrementAndGet();
            free.put(back.buffer());
          }
          serial = serials.incrementAndGet();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      } finally {
        working.decrementAndGet();
      }
    }

    /** Serials stay below 2^24, so every coordinate is exact. */
    private static void draw(long serial, PolylinesBuilder lines) {
      lines.clear();
      for (int i = 0; i < VERTICES; i++) {
        lines.vertex((double) serial, -(double) serial);
      }
      lines.endLine();
    }

    private void look() throws InterruptedException {
      Finished taken = mailbox.take();
      if (taken == null) {
        Thread.onSpinWait();
        return;
      }
      torn += isWhole(taken) ? 0 : 1;
      if (!mailbox.accept(taken)) {
        refused++;
        free.put(taken.buffer());
        return;
      }
      assertThat(taken.serial()).isGreaterThan(lastShown);
      lastShown = taken.serial();
      shown++;
      if (onScreen != null) {
        free.put(onScreen);
      }
      onScreen = taken.buffer();
    }

    private static boolean isWhole(Finished frame) {
      PolylinesBuilder lines = frame.buffer().lines();
      boolean whole = lines.vertexCount() == VERTICES && lines.lineCount() == 1;
      for (int i = 0; i < lines.vertexCount(); i++) {
        whole &= lines.rawX()[i] == frame.serial() && lines.rawY()[i] == -frame.serial();
      }
      return whole;
    }
  }
}
