package senga.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameEventTest {
  private final FrameEvent event = new FrameEvent();

  @Test
  void everyFrameOfARecordingCanBeReadBack(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("frames.jfr");
    try (Recording recording = new Recording()) {
      recording.enable(FrameEvent.class);
      recording.start();
      event.report(0, 2_500_000, 100, 10, 800);
      event.report(1, 3_500_000, 200, 20, 1600);
      recording.stop();
      recording.dump(file);
    }
    var frames = RecordingFile.readAllEvents(file);
    assertThat(frames).extracting(frame -> frame.getLong("index")).containsExactly(0L, 1L);
    RecordedEvent second = frames.get(1);
    assertThat(second.getEventType().getName()).isEqualTo("senga.Frame");
    assertThat(second.getDouble("workerMs")).isEqualTo(3.5);
    assertThat(second.getInt("vertices")).isEqualTo(200);
    assertThat(second.getInt("lines")).isEqualTo(20);
    assertThat(second.getLong("uploadBytes")).isEqualTo(1600);
  }

  @Test
  void withoutARecordingAFrameAllocatesNothing() {
    report(1000);
    long before = AllocationMeter.ofThisThread();
    report(1000);
    assertThat(AllocationMeter.ofThisThread() - before).isLessThan(1000);
  }

  private void report(int times) {
    for (int i = 0; i < times; i++) {
      event.report(i, 1_000_000, 100, 10, 800);
    }
  }
}
