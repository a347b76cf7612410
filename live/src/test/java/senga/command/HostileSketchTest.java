package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.stage.Outcome;

/** Sketches that hang, or fail in ways that can hardly be told, end a command all the same. */
class HostileSketchTest extends ComplaintCase {
  @Test
  void aDrawWithoutAnEndIsStopped() throws IOException {
    assertComplaint(
        1,
        "Bad.java:4: draw took longer than 1 s and was stopped; --timeout allows more",
        "render",
        sketch("Bad", "  while (true) { Thread.onSpinWait(); }"),
        "--timeout",
        1);
  }

  @Test
  void anEffectWithoutAnEndIsStoppedToo() throws IOException {
    assertComplaint(
        1,
        "Bad.java:8: draw took longer than 1 s and was stopped; --timeout allows more",
        "render",
        sketch(
            "Bad",
            """
              return G.sphere().through(new Endless());
            }
            record Endless() implements senga.geometry.Effect {
              public Polylines apply(Polylines input) {
                while (true) { Thread.onSpinWait(); }
              }
            """),
        "--timeout",
        1);
  }

  @Test
  void anExceptionThatNeverSaysItsMessageIsStoppedToo() throws IOException {
    assertComplaint(
        1,
        "Bad.java:7: draw took longer than 1 s and was stopped; --timeout allows more",
        "render",
        sketch(
            "Bad",
            """
              throw new Speechless();
            }
            static class Speechless extends RuntimeException {
              @Override public String getMessage() { while (true) Thread.onSpinWait(); }
            """),
        "--timeout",
        1);
  }

  @Test
  void anExceptionThatThrowsAtItsMessageIsStillOneSentence() throws IOException {
    Path file =
        sketch(
            "Bad",
            """
              throw new Hostile();
            }
            static class Hostile extends RuntimeException {
              @Override public String getMessage() { throw new Hostile(); }
              @Override public void printStackTrace(java.io.PrintWriter to) { throw new Hostile(); }
            """);
    assertComplaint(
        1,
        "Bad.java:4: draw threw Hostile: no message: getMessage() itself failed",
        "render",
        file);
    assertThat(Outcome.of("render", file, "--trace").code()).isEqualTo(1);
  }

  @Test
  void anExceptionWithoutAStackTraceIsStillOneSentence() throws IOException {
    assertComplaint(
        1,
        "Bad.java: draw threw Placeless: no ink",
        "render",
        sketch(
            "Bad",
            """
              throw new Placeless();
            }
            static class Placeless extends RuntimeException {
              Placeless() { super("no ink"); }
              @Override public StackTraceElement[] getStackTrace() { return null; }
            """));
  }

  @Test
  void aStaticFieldThatFailsIsNamedWithItsCause() throws IOException {
    assertComplaint(
        1,
        "Bad.java:7: draw threw ArithmeticException: / by zero",
        "render",
        sketch(
            "Bad",
            """
              return G.sphere().scale(Sizes.ONE);
            }
            static class Sizes {
              static final int ONE = 1 / Integer.parseInt("0");
            """));
  }

  @Test
  @Tag("slow")
  void aDrawThatTakesLongerThanAWindowAllowsIsWaitedFor() throws IOException {
    Path file =
        sketch(
            "Slow",
            """
              long end = System.nanoTime() + 5_500_000_000L;
              while (System.nanoTime() < end) { Thread.onSpinWait(); }
              return G.sphere().scale(50);
            """);
    assertThat(Outcome.of("render", file, "--out-dir", folder).out()).contains("Slow.svg");
  }

  @Test
  void aTimeoutThatIsNoTimeIsRefused() {
    assertComplaint(2, "--timeout must be above 0, got 0", "render", path("Good"), "--timeout", 0);
  }

  @Test
  void aDrawThatCallsItselfForeverIsNamed() throws IOException {
    assertComplaint(
        1,
        "Bad.java:4: draw calls itself without an end",
        "render",
        sketch("Bad", "  return draw(frame);"));
  }

  @Test
  void whatTheCompilerItselfCannotBearIsOneSentence() throws IOException {
    String nested = "(".repeat(9_000) + "G.line()" + ")".repeat(9_000);
    assertComplaint(
        1,
        "Bad.java: the compiler gave up; expressions in it may be nested too deeply, or chains too"
            + " long",
        "render",
        sketch("Bad", "  return " + nested + ";"));
  }

  @Test
  void aSketchThatTakesTheStageInAThreadOfItsOwnOpensNoSecondWindow() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Own.java"),
            """
            import module senga.live;
            Geometry draw(Frame frame) { return G.line().scale(50).translate(50, 50); }
            void main() throws Exception {
              Thread other = new Thread(() -> Stage.run(this::draw, Canvas.parse("A5")));
              other.start();
              other.join();
            }
            """);
    Outcome outcome = Outcome.of("render", file, "--out", folder.resolve("own.svg"));
    assertThat(outcome.err()).doesNotContain("ended Java", "window");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("  1 line, 2 vertices");
  }
}
