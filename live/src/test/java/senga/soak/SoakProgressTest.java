package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SoakProgressTest {
  private static final SoakPlan MINUTE = SoakPlan.of(Path.of("Sketch.java")).seconds(60);

  private final StringWriter said = new StringWriter();
  private final SoakProgress progress = new SoakProgress(new PrintWriter(said), false);

  @Test
  void theTimeAnnouncedIncludesWarmUpsAndTheRunsThatMayFollow() {
    progress.expect(1, 8);
    progress.announce(MINUTE);
    assertThat(said.toString().strip())
        .isEqualTo("1 run, and 8 more if something grows: at most 2:00, with all runs 18:00");
  }

  @Test
  void ofRunsThatCountFramesTheTimeIsNotKnownBefore() {
    progress.expect(3, 0);
    progress.announce(MINUTE.seconds(0).frames(1000));
    assertThat(said.toString().strip()).isEqualTo("3 runs");
  }

  @Test
  void theTimeLeftIncludesTheRunsThatMayFollow() {
    progress.expect(1, 8);
    progress.begin(MINUTE);
    progress.running(at(20));
    assertThat(said.toString())
        .contains("run 1 of at most 9: base, 1,200 frames, 20 s, at most 16:40 left");
  }

  @Test
  void runsThatAreNotMadeAreLeftOut() {
    progress.expect(1, 8);
    progress.begin(MINUTE);
    progress.end();
    progress.expect(0, 1);
    progress.begin(MINUTE.watching(SoakWatch.HEAP));
    assertThat(said.toString()).contains("run 2 of at most 2: base, to find the lines");
  }

  @Test
  void aRunThatIsMadeAgainIsOneMore() {
    progress.expect(1, 0);
    progress.begin(MINUTE);
    progress.end();
    progress.again();
    progress.begin(MINUTE);
    assertThat(said.toString()).contains("run 1 of 1", "run 2 of 2");
  }

  private static SoakRecord at(int seconds) {
    SoakRecord record = new SoakRecord();
    record.add(
        "{\"seconds\":%d,\"checkpoint\":true,\"frames\":%d,\"uploads\":0,\"vertices\":0,\"errors\":0,\"reloads\":0,\"values\":[]}"
            .formatted(seconds, 60 * seconds));
    return record;
  }
}
