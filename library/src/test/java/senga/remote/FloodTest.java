package senga.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.control.Controls;
import senga.osc.Argument.Int32;
import senga.scene.Scene;

/** Another process sends 10,000 messages as quick as it can. */
@Timeout(180)
class FloodTest {
  private static final int SENT = 10_000;

  @Test
  void allIsTakenRefusedOrLostByTheSystemAndTheNewestStands() throws Exception {
    try (Rig rig = new Rig(new Scene(List.of()))) {
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  FloodChild.class.getName(),
                  String.valueOf(rig.port),
                  String.valueOf(SENT))
              .inheritIO()
              .start();
      rig.until(() -> !child.isAlive());
      assertThat(child.exitValue()).isZero();
      long before = rig.remote.counts().packets();
      rig.sendUntil(() -> rig.value("osc/known/7") == SENT, "/known/7", new Int32(SENT));
      rig.untilAllIsCounted();
      rig.until(() -> rig.desk.arrivals() == rig.remote.counts().messages());
      OscCounts counts = rig.remote.counts();

      assertThat(before).isPositive().isLessThanOrEqualTo(SENT);
      assertThat(counts.held() + counts.rows() + counts.unsent()).isZero();
      assertThat(rig.desk.get().size()).isLessThanOrEqualTo(Controls.MOST_NAMED);
      assertThat(rig.log).as("told").hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void messagesForRowsWaitForAFrameInBoundedRoom() throws Exception {
    try (Rig rig = new Rig(new Scene(List.of()))) {
      for (int i = 0; rig.remote.counts().refusals() == 0 && i < 1_000_000; i++) {
        rig.send("/panel/ink/polygon.side" + i, new Int32(i));
      }
      assertThat(rig.remote.counts().rows()).isEqualTo(Remote.MOST_ROWS);
      assertThat(rig.log)
          .contains("OSC: messages for more than 4096 rows wait for a frame; more are left out");
    }
  }
}
