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
  private static final int WARM = 30; // and what a broken version needs is loaded, too
  private static final int RELOADS = 100;
  private static final int MOST_TURNS = 60 * 60;
  private static final int LINES = 200;
  private static final long MOST_HEAP = 6_000_000; // what lies about between two collections
  private static final long MOST_METASPACE = 2_000_000; // a hundred versions would be 4 MB

  @TempDir private Path folder;

  @Test
  void aHundredReloadsLeaveLoadersClassesThreadsAndFilesWhereTheyWere() throws IOException {
    Saved saved = new Saved(folder);
    long[] nanos = new long[WARM + RELOADS];
    try (Reloads reloads = new Reloads(saved.file(), Duration.ofMinutes(1), a -> a, note -> {});
        Show show = Show.unseen(reloads.first(), ShowOptions.of("Ball"))) {
      show.follow(reloads);
      turnUntil(show, () -> show.shown() != null);
      play(show, saved, nanos, 0, WARM);
      Left before = left(show, reloads);
      play(show, saved, nanos, WARM, nanos.length);
      Left after = left(show, reloads);
      print(nanos);
      System.out.println("before " + before + ", after " + after);
      assertThat(after.versions).isLessThanOrEqualTo(2);
      assertThat(after.classes - before.classes).isLessThan(RELOADS);
      assertThat(after.threads).isLessThanOrEqualTo(before.threads + 2);
      assertThat(after.files).isLessThanOrEqualTo(before.files + 2);
      assertThat(after.heap - before.heap).as("heap").isLessThan(MOST_HEAP);
      assertThat(after.metaspace - before.metaspace).as("metaspace").isLessThan(MOST_METASPACE);
    }
  }

  private static void play(Show show, Saved saved, long[] nanos, int from, int to)
      throws IOException {
    for (int i = from; i < to; i++) {
      if (i % 10 == 0) {
        breakIt(show, saved, i + 1);
      }
      nanos[i] = reload(show, saved, i + 1);
    }
  }

  /** Bytes of heap and of metaspace, beside what is counted. */
  private record Left(
      int versions, int classes, int threads, long files, long heap, long metaspace) {}

  private static Left left(Show show, Reloads reloads) {
    for (int i = 0; i < MOST_TURNS && reloads.generations() > 2; i++) {
      System.gc();
      show.turn();
    }
    return new Left(
        reloads.generations(),
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        openFiles(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        metaspace());
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .mapToLong(pool -> pool.getUsage().getUsed())
        .sum();
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
