package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.sketch.Reloads;
import senga.sketch.Saved;

/**
 * A hundred versions, one in ten of them broken, leave nothing behind; prints how long each took.
 */
@Tag("slow")
class HundredReloadsTest {
  private static final int WARM = 10;
  private static final int RELOADS = 100;
  private static final int MOST_TURNS = 60 * 60;
  private static final int LINES = 200;

  @TempDir private Path folder;

  @Test
  void aHundredReloadsLeaveLoadersClassesThreadsAndFilesWhereTheyWere() throws IOException {
    Saved saved = new Saved(folder);
    long[] nanos = new long[WARM + RELOADS];
    try (Reloads reloads = new Reloads(saved.file(), Duration.ofMinutes(1), a -> a, note -> {});
        Show show = Show.unseen(reloads.first(), ShowOptions.of("Ball"))) {
      show.follow(reloads);
      turnUntil(show, () -> show.shown() != null);
      for (int i = 0; i < WARM; i++) {
        nanos[i] = reload(show, saved, i + 1);
      }
      Left before = left(show, reloads);
      for (int i = WARM; i < nanos.length; i++) {
        if (i % 10 == 0) {
          breakIt(show, saved, i + 1);
        }
        nanos[i] = reload(show, saved, i + 1);
      }
      Left after = left(show, reloads);
      print(nanos);
      System.out.println("before " + before + ", after " + after);
      assertThat(after.versions).isLessThanOrEqualTo(2);
      assertThat(after.classes - before.classes).isLessThan(RELOADS);
      assertThat(after.threads).isLessThanOrEqualTo(before.threads + 2);
      assertThat(after.files).isLessThanOrEqualTo(before.files + 2);
    }
  }

  private record Left(int versions, int classes, int threads, long files) {}

  private static Left left(Show show, Reloads reloads) {
    for (int i = 0; i < MOST_TURNS && reloads.generations() > 2; i++) {
      System.gc();
      show.turn();
    }
    return new Left(
        reloads.generations(),
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        openFiles());
  }

  private static long openFiles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  /** Nanoseconds from the save to the first frame of the version. */
  private static long reload(Show show, Saved saved, int version) throws IOException {
    long begun = System.nanoTime();
    saved.version(version, "part1(frame)", parts());
    double width = Saved.width(version);
    turnUntil(show, () -> Objects.requireNonNull(show.shown()).frame().canvas().width() == width);
    return System.nanoTime() - begun;
  }

  private static void breakIt(Show show, Saved saved, int version) throws IOException {
    saved.version(version, "part0(frame)", parts());
    turnUntil(show, () -> show.figures().notice().contains("part0"));
  }

  /** About two hundred lines of source. */
  private static String parts() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; 4 * i <= LINES; i++) {
      text.append(
          """
          Geometry part%d(Frame frame) {
            double turn = %d * frame.seconds() + frame.noise(%d, frame.seconds());
            return G.sphere().subdivisions(1).scale(20).rotate(turn, 0, turn).translate(50, 50);
          }
          """
              .formatted(i, i, i));
    }
    return text.toString();
  }

  private static void turnUntil(Show show, BooleanSupplier condition) {
    for (int turns = 0; turns < MOST_TURNS && !condition.getAsBoolean(); turns++) {
      show.turn();
    }
    assertThat(condition.getAsBoolean()).as(show.figures().notice()).isTrue();
  }

  private static void print(long[] nanos) {
    System.out.println(
        "save to new frame, ms: first "
            + nanos[0] / 1_000_000
            + ", then "
            + Arrays.stream(nanos)
                .skip(1)
                .mapToObj(each -> String.valueOf(each / 1_000_000))
                .collect(Collectors.joining(" ")));
  }
}
