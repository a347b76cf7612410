package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import senga.play.Progress;

/** The line that says how far a long picture is. */
class ProgressLineTest {
  private static final String ERASED = "\r\033[K";

  private final StringWriter terminal = new StringWriter();
  private final AtomicReference<@Nullable Progress> told = new AtomicReference<>();
  private long now = 5;
  private final ProgressLine line = new ProgressLine(new PrintWriter(terminal), () -> now);

  @Test
  void aLongPictureSaysHowFarItIsAndTheLineGoes() {
    line.begin(told::get);
    told.set(new Progress("growth", 0.129));
    now += ProgressLine.PATIENCE_NANOS;
    line.look();
    told.set(new Progress("growth", 0.43));
    line.look();
    line.look();
    line.end();
    assertThat(terminal).hasToString(ERASED + "growth 12 %\r" + ERASED + "growth 43 %\r" + ERASED);
  }

  @Test
  void aQuickPictureSaysNothing() {
    line.begin(told::get);
    told.set(new Progress("growth", 0.9));
    now += ProgressLine.PATIENCE_NANOS - 1;
    line.look();
    line.end();
    line.begin(told::get);
    now += ProgressLine.PATIENCE_NANOS - 1;
    line.look();
    line.end();
    assertThat(terminal).hasToString("");
  }

  @Test
  void nothingIsSaidBetweenPicturesNorOfOperationsThatSayNothing() {
    told.set(new Progress("growth", 0.9));
    now += 10 * ProgressLine.PATIENCE_NANOS;
    line.look();
    line.begin(told::get);
    told.set(null);
    now += 10 * ProgressLine.PATIENCE_NANOS;
    line.look();
    line.end();
    line.look();
    assertThat(terminal).hasToString("");
  }

  @Test
  void aNameCannotCommandTheTerminal() {
    line.begin(told::get);
    told.set(new Progress("a\033[2Jb", 0.5));
    now += ProgressLine.PATIENCE_NANOS;
    line.look();
    assertThat(terminal.toString().substring(ERASED.length())).doesNotContain("\033");
  }
}
