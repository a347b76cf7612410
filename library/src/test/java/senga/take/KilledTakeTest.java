package senga.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.strokes.StrokeBook;
import senga.tune.Changes;

/** A program is killed while it records: what the tape has kept, second by second, is there. */
class KilledTakeTest {
  @TempDir private Path folder;

  @Test
  void whatWasKeptIsThereAndCanBeRead() throws Exception {
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 4; i++) {
      Path here = folder.resolve("k" + i);
      Process child = start(here);
      double last = 0;
      double wanted = 2 + random.nextDouble(1.5);
      try (BufferedReader told = child.inputReader()) {
        while (last < wanted) {
          last = Double.parseDouble(Objects.requireNonNull(told.readLine()));
        }
        child.destroyForcibly().waitFor();
      }
      Take take = TakeReader.read(here.resolve("Ball.take"));
      assertThat(take.isWhole()).isFalse();
      assertThat(take.seconds()).isGreaterThanOrEqualTo(last);
      TakeCursor cursor = take.cursor();
      for (double at : take.places()) {
        cursor.goTo(at);
        assertThat(cursor.controls().cc(1, -1)).isEqualTo(Child.value(cursor.seconds()));
      }
    }
  }

  private static Process start(Path into) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            into.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Records until it is killed, and says how much of it is kept. */
  static final class Child {
    private Child() {}

    /** The knob at a time. */
    static double value(double seconds) {
      return Math.floor(seconds * 10) % 100 / 100;
    }

    /**
     * @param args the folder
     */
    public static void main(String... args) {
      TakeTape tape =
          TakeTape.begin(
              Path.of(args[0]), RandomTakes.HEADER, null, System.err::println, System.err::println);
      TakeTime time = new TakeTime(RandomTakes.HEADER);
      long begun = System.nanoTime();
      while (true) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        boolean news = time.goOn(0, seconds, RandomTakes.HEADER.rate().indexAt(seconds), 1, false);
        Controls controls = Controls.NONE.with(1, value(seconds));
        tape.look(time, news, controls, Changes.NONE, StrokeBook.NONE);
        System.out.println(tape.kept());
        LockSupport.parkNanos(16_000_000);
      }
    }
  }
}
