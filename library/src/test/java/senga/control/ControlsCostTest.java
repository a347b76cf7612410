package senga.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What a frame's snapshot costs, with thousands of addresses in it. */
class ControlsCostTest {
  private static final int ROUNDS = 10_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Controls few = Controls.NONE.with(1, 0.5).with("osc/7", 7);
  private final Controls many = many();

  private double sum;

  @Test
  void readingAllocatesNothing() {
    assertThat(
            bytes(
                controls ->
                    controls.cc(1, 0)
                        + controls.value("cc/3/1", 0)
                        + controls.note(60)
                        + controls.value("osc/7", 0)
                        + controls.value("panel/not/there", 0)))
        .isLessThan(1);
  }

  @Test
  void whatChangesNothingAllocatesNothing() {
    assertThat(bytes(controls -> controls.with("osc/7", 7).with(1, 0.5).overlaid(few).cc(1, 0)))
        .isLessThan(1);
    assertThat(bytes(controls -> controls.overlaid(many).equals(many) ? 1 : 0)).isLessThan(1);
  }

  /** A page of 128 numbers and the list of about a hundred pages. */
  @Test
  void aNewValueCostsAPageHoweverManyThereAre() {
    assertThat(bytes(controls -> controls.with("osc/7", ++sum).size())).isLessThan(2_500);
    assertThat(bytes(controls -> controls.with("osc/one/more", ++sum).size())).isLessThan(4_000);
  }

  private double bytes(ToDoubleFunction<Controls> use) {
    repeat(use); // until all classes are loaded
    long before = THREADS.getCurrentThreadAllocatedBytes();
    repeat(use);
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / (double) ROUNDS;
  }

  private void repeat(ToDoubleFunction<Controls> use) {
    for (int i = 0; i < ROUNDS; i++) {
      sum += use.applyAsDouble(many);
    }
  }

  private static Controls many() {
    Controls controls = Controls.NONE.with(1, 0.5);
    for (int i = 0; i < Controls.MOST_NAMED - 1; i++) {
      controls = controls.with("osc/" + i, i);
    }
    for (int place = 0; place < MidiKind.END; place++) {
      controls = controls.with(MidiKind.addressOf(place), 0.5);
    }
    return controls;
  }
}
