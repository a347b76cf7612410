package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What ends a thread reaches the terminal, in one sentence. */
class ComplaintTest {
  private final StringWriter err = new StringWriter();
  private final Thread thread = Thread.ofPlatform().name("senga-test").unstarted(() -> {});

  @Test
  void aThreadThatEndedIsNamedWithWhatEndedIt() {
    about(new NoClassDefFoundError("javax/sound"), false);
    assertThat(err.toString().strip())
        .isEqualTo("senga: the thread \"senga-test\" has ended: NoClassDefFoundError: javax/sound");
  }

  @Test
  void itsStackTraceIsShownOnRequest() {
    about(new IllegalStateException("tired"), true);
    assertThat(err.toString()).contains("at ").contains("ComplaintTest.java");
  }

  @Test
  void aStackTraceThatCannotBeShownIsNoTrouble() {
    about(new Hostile(), true);
    assertThat(err.toString()).contains("(the stack trace cannot be shown)");
  }

  @Test
  void aThreadWhoseExceptionCannotSpeakIsStillNamedWithItsKind() {
    about(new Hostile(), false);
    assertThat(err.toString().strip())
        .isEqualTo(
            "senga: the thread \"senga-test\" has ended: Hostile: no message: getMessage() itself"
                + " failed");
  }

  @Test
  @Tag("slow")
  void aThreadWhoseExceptionNeverEndsItsMessageIsStillNamedWithItsKind() {
    about(new Endless(), false);
    assertThat(err.toString()).contains("has ended: Endless: no message: it does not end");
  }

  private void about(Throwable thrown, boolean trace) {
    Complaint.about(thread, thrown, new PrintWriter(err), trace);
  }

  private static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      while (true) {
        Thread.onSpinWait();
      }
    }
  }

  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no");
    }

    @Override
    public void printStackTrace(PrintWriter to) {
      throw new IllegalStateException("no");
    }
  }
}
