package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.Builtins;
import senga.export.Drawings;
import senga.export.Exporter;
import senga.export.OutputFile;
import senga.geometry.Declaration;
import senga.scene.Drawing;
import senga.testing.Program;

/**
 * A program that writes one format after the other is killed at any moment, and killed means {@code
 * kill -9}. What has a name then is whole to the last byte, whatever its format.
 */
@Tag("slow")
class EveryFormatKilledTest {
  /** {@code -Dsenga.kills=200} kills more often. */
  private static final int KILLS = Integer.getInteger("senga.kills", 25);

  private static final int MOST_MILLIS = 400;

  @TempDir Path folder;

  @Test
  void noFileIsHalfAndNoFormatIsLeftOut() throws Exception {
    Program.need("ffmpeg", "-version");
    Map<String, byte[]> whole = new HashMap<>();
    for (String name : names()) {
      whole.put(name, bytes(name));
    }
    Map<String, Integer> seen = new HashMap<>();
    SplittableRandom random = new SplittableRandom(11);
    for (int kill = 0; kill < KILLS; kill++) {
      Path place = Files.createDirectory(folder.resolve("kill-" + kill));
      killAfter(random.nextInt(MOST_MILLIS), start(place, kill), place);
      for (Path file : named(place)) {
        String format = String.valueOf(file.getFileName()).split("-", -1)[0];
        assertThat(Arrays.equals(Files.readAllBytes(file), whole.get(format)))
            .as("%s is whole after kill %d", file.getFileName(), kill)
            .isTrue();
        seen.merge(format, 1, Integer::sum);
      }
    }
    assertThat(seen.keySet()).as("formats that were there whole").containsAll(names());
  }

  private static List<String> names() {
    return new Builtins()
        .formats().stream()
            .filter(Exporter.class::isAssignableFrom)
            .map(Declaration::of)
            .map(Declaration::name)
            .toList();
  }

  private static byte[] bytes(String format) {
    return Drawings.bytes(exporter(format), drawing());
  }

  private static Exporter exporter(String format) {
    return (Exporter) Catalog.standard().exporter(format).defaults();
  }

  /** Large enough that every format takes a while over it. */
  private static Drawing drawing() {
    String lines =
        IntStream.range(20, 180)
            .mapToObj(n -> "10 %1$d, 50 %2$d, 90 %1$d".formatted(n / 2, (n * 7) % 80 + 10))
            .collect(Collectors.joining("|"));
    return Drawings.drawing(lines);
  }

  private static void killAfter(int millis, Process writer, Path place) throws Exception {
    while (named(place).isEmpty()) {
      assertThat(writer.isAlive()).as("the writer lives").isTrue();
      LockSupport.parkNanos(1_000_000);
    }
    LockSupport.parkNanos(1_000_000L * millis);
    writer.destroyForcibly().waitFor();
  }

  private static List<Path> named(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".part")).toList();
    }
  }

  private static Process start(Path place, int first) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            place.toString(),
            Integer.toString(first))
        .inheritIO()
        .start();
  }

  /** Writes format after format until it is killed, or its parent has ended. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      Path folder = Path.of(args[0]);
      ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
      var _ = parent.onExit().thenRun(() -> System.exit(0));
      List<String> names = names();
      Drawing drawing = drawing();
      for (int i = Integer.parseInt(args[1]); true; i++) {
        Exporter exporter = exporter(names.get(i % names.size()));
        String name = names.get(i % names.size()) + "-" + i + "." + exporter.endings().getFirst();
        OutputFile.in(folder, name).write(out -> exporter.write(drawing, Drawings.FROM, out));
      }
    }
  }
}
