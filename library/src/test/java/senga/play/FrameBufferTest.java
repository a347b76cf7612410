package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Pen;

/** Memory is kept while it is needed and given back when it is not. */
class FrameBufferTest {
  private static final double FPS = 60;
  private static final int BIG = 2_000_000;
  private static final int SMALL = 1_000;

  private final ManualClock clock = new ManualClock();
  private final FrameBuffer buffer = new FrameBuffer();

  @Test
  void afterABurstItsMemoryIsGivenBackWhenTenSecondsHavePassed() {
    frames(BIG, 10);
    long burst = buffer.capacityBytes();

    frames(SMALL, 9.9);
    assertThat(buffer.capacityBytes()).isEqualTo(burst);
    frames(SMALL, 0.2);
    assertThat(buffer.capacityBytes()).isLessThan(32_768);
    assertThat(burst).isGreaterThan(24_000_000);
  }

  @Test
  void aSteadySketchNeverReallocates() {
    frames(BIG / 10, 0.1);
    float[] array = buffer.lines().rawX();
    frames(BIG / 10, 15);

    assertThat(buffer.lines().rawX()).isSameAs(array);
  }

  @Test
  void aSketchThatBreathesKeepsItsMemory() {
    frames(BIG / 10, 0.1);
    float[] array = buffer.lines().rawX();
    for (int i = 0; i < 10; i++) {
      frames(SMALL, 8);
      frames(BIG / 10, 0.1);
    }

    assertThat(buffer.lines().rawX()).isSameAs(array);
  }

  @Test
  void whatIsReservedCountsAsNeeded() {
    for (int i = 0; i < 60 * 15; i++) {
      clock.advanceSeconds(1 / FPS);
      buffer.settle(clock.getAsLong());
      buffer.begin(frame());
      buffer.lines().reserve(BIG / 10, 1).vertex(1, 1).endLine();
      buffer.finish(0);
    }
    float[] array = buffer.lines().rawX();
    buffer.settle(clock.getAsLong());

    assertThat(buffer.lines().rawX()).isSameAs(array);
  }

  @Test
  void aSmallBufferIsNotWorthTheTrouble() {
    frames(50_000, 0.1);
    long bytes = buffer.capacityBytes();
    frames(1, 60);

    assertThat(buffer.capacityBytes()).isEqualTo(bytes);
  }

  @Test
  void sameOffsetsHaveTheSameTopologyAndOthersDoNot() {
    draw(10);
    long topology = buffer.topology();
    draw(10);
    assertThat(buffer.topology()).isEqualTo(topology);
    draw(11);
    assertThat(buffer.topology()).isNotEqualTo(topology);
  }

  private void frames(int vertices, double seconds) {
    for (int i = 0; i < seconds * FPS; i++) {
      clock.advanceSeconds(1 / FPS);
      if (vertices == BIG && i > 2) {
        buffer.settle(clock.getAsLong()); // the same big frame again, without the work
      } else {
        draw(vertices);
      }
    }
  }

  private void draw(int vertices) {
    buffer.settle(clock.getAsLong());
    buffer.begin(frame());
    for (int i = 0; i < vertices; i++) {
      buffer.lines().vertex(i, 0);
    }
    buffer.lines().endLine();
    buffer.endLayer(Pen.DEFAULT);
    buffer.finish(0);
  }

  private static Frame frame() {
    return new Frame(0, 0, Canvas.mm(10, 10), 0, Controls.NONE);
  }
}
