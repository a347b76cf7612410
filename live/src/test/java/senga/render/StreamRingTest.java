package senga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lwjgl.opengl.GL33C.GL_ALREADY_SIGNALED;
import static org.lwjgl.opengl.GL33C.GL_COPY_READ_BUFFER;
import static org.lwjgl.opengl.GL33C.GL_TIMEOUT_EXPIRED;
import static org.lwjgl.opengl.GL33C.GL_WAIT_FAILED;
import static org.lwjgl.opengl.GL33C.glBindBuffer;
import static org.lwjgl.opengl.GL33C.glGetBufferSubData;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lwjgl.system.MemoryUtil;
import senga.render.GlRegistry.Kind;
import senga.stage.GlFixture;
import senga.stage.NeedsGl;

@NeedsGl
class StreamRingTest {
  private static final long SECOND = 1_000_000_000L;
  private static final int MEGABYTE = 1 << 20;

  private final GlRegistry registry;
  private final AtomicLong nanos = new AtomicLong();
  private final StreamRing ring;

  StreamRingTest(GlFixture gl) {
    registry = gl.registry();
    ring = new StreamRing(registry, nanos::get);
  }

  @AfterEach
  void closingLeavesNothing() {
    ring.close();
    assertThat(registry.count()).isZero();
    assertThat(registry.bytes()).isZero();
  }

  private void write(long bytes) {
    ring.map(bytes);
    assertThat(ring.unmap()).isTrue();
  }

  @Test
  void threeBuffersTakeTurns() {
    int[] seen = new int[6];
    Set<Integer> different = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      write(100);
      seen[i] = ring.buffer();
      different.add(seen[i]);
    }
    assertThat(different).hasSize(3);
    assertThat(seen[3]).isEqualTo(seen[0]);
    assertThat(seen[5]).isEqualTo(seen[2]);
  }

  @Test
  void whatIsWrittenArrives() {
    for (int round = 0; round < 5; round++) {
      long address = ring.map(16);
      for (int i = 0; i < 4; i++) {
        MemoryUtil.memPutInt(address + 4L * i, 10 * round + i);
      }
      assertThat(ring.unmap()).isTrue();
      int[] read = new int[4];
      glBindBuffer(GL_COPY_READ_BUFFER, ring.buffer());
      glGetBufferSubData(GL_COPY_READ_BUFFER, 0, read);
      assertThat(read).containsExactly(10 * round, 10 * round + 1, 10 * round + 2, 10 * round + 3);
    }
  }

  @Test
  void objectsDoNotGrowWithWrites() {
    for (int i = 0; i < 3; i++) {
      write(1000);
    }
    int before = registry.count();
    for (int i = 0; i < 1000; i++) {
      write(1000);
      assertThat(registry.count()).isEqualTo(before);
    }
    assertThat(registry.count(Kind.BUFFER)).isEqualTo(3);
    assertThat(registry.count(Kind.SYNC)).isLessThanOrEqualTo(3);
  }

  @Test
  void buffersGrowToWhatIsNeededAndKeepThat() {
    for (int i = 0; i < 3; i++) {
      write(MEGABYTE);
    }
    long grown = registry.bytes(Kind.BUFFER);
    assertThat(grown).isBetween(3L * MEGABYTE, 5L * MEGABYTE);
    for (int i = 0; i < 30; i++) {
      write(MEGABYTE - i);
    }
    assertThat(registry.bytes(Kind.BUFFER)).isEqualTo(grown);
    assertThat(ring.capacityBytes()).isEqualTo(grown);
  }

  @Test
  void afterTenSmallSecondsTheMemoryIsGivenBack() {
    for (int i = 0; i < 3; i++) {
      write(16 * MEGABYTE);
    }
    nanos.addAndGet(9 * SECOND);
    write(1000);
    assertThat(registry.bytes()).as("after 9 s").isGreaterThan(48 * MEGABYTE);
    nanos.addAndGet(2 * SECOND);
    for (int i = 0; i < 3; i++) {
      write(1000);
    }
    assertThat(registry.bytes()).as("after 11 s").isLessThan(MEGABYTE);
  }

  @Test
  void oneLargeWriteNowAndThenKeepsTheMemory() {
    for (int second = 0; second < 60; second++) {
      nanos.addAndGet(SECOND);
      for (int i = 0; i < 3; i++) {
        write(second % 8 == 0 ? 16 * MEGABYTE : 1000);
      }
    }
    assertThat(registry.bytes()).isGreaterThan(48 * MEGABYTE);
  }

  @Test
  void aWriteThatTheGraphicsMemoryCannotHoldIsToldAndTheNextOneWorks() {
    write(1000);
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> ring.map(1L << 60))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("the graphics memory has no room for ");
    }
    for (int i = 0; i < 4; i++) {
      write(1000);
    }
    assertThat(ring.capacityBytes()).isEqualTo(registry.bytes()).isLessThan(MEGABYTE);
    assertThat(registry.count(Kind.SYNC)).isLessThanOrEqualTo(3);
  }

  @Test
  void aWriteThatWasBrokenOffDoesNotSpoilTheNext() {
    for (int i = 0; i < 7; i++) {
      assertThat(ring.map(1000)).isNotZero(); // and never unmapped
    }
    write(1000);
  }

  @Test
  void aFenceThatDoesNotComeCostsOneWaitAFrameAndNoObjects() {
    AtomicInteger waits = new AtomicInteger();
    AtomicBoolean stuck = new AtomicBoolean(true);
    StreamRing waiting =
        new StreamRing(
            registry,
            nanos::get,
            fence -> {
              waits.incrementAndGet();
              return stuck.get() ? GL_TIMEOUT_EXPIRED : GL_ALREADY_SIGNALED;
            });
    try {
      for (int i = 1; i < StreamRing.BUFFERS; i++) {
        waiting.map(100); // no buffer that was left before
        waiting.unmap();
      }
      int buffer = waiting.buffer();
      int objects = registry.count();
      for (int frame = 1; frame <= 5; frame++) {
        assertThatThrownBy(() -> waiting.map(100)).hasMessageContaining("in five seconds");
        assertThat(waits).hasValue(frame);
        assertThat(waiting.buffer()).as("what was written last").isEqualTo(buffer);
        assertThat(registry.count()).isLessThanOrEqualTo(objects);
      }
      stuck.set(false);
      waiting.map(100);
      assertThat(waiting.unmap()).isTrue();
    } finally {
      waiting.close();
    }
  }

  @Test
  void aFenceThatTheDriverLostIsToldOnceAndItsBufferIsMadeAnew() {
    AtomicBoolean lost = new AtomicBoolean(true);
    StreamRing losing =
        new StreamRing(
            registry,
            nanos::get,
            fence -> lost.getAndSet(false) ? GL_WAIT_FAILED : GL_ALREADY_SIGNALED);
    try {
      for (int i = 1; i < StreamRing.BUFFERS; i++) {
        losing.map(100);
        losing.unmap();
      }
      assertThatThrownBy(() -> losing.map(100)).hasMessage("the graphics driver lost a fence");
      losing.map(100);
      assertThat(losing.unmap()).isTrue();
    } finally {
      losing.close();
    }
  }
}
