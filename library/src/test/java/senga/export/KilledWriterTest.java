package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs leave behind that are killed while they write, and what becomes of it. */
class KilledWriterTest {
  private static final String TEXT = "all of it ".repeat(2_000);

  @TempDir Path folder;

  @Test
  void theNextRunRemovesWhatAKilledOneLeft() throws Exception {
    Process writer = start("hold");
    Path part = await(writer, ".part");
    write("whole.txt");
    assertThat(part).as("of a living program").exists();
    age(part);
    PartSweeper.sweep(folder);
    assertThat(part).as("old, but of a living program").exists();
    kill(writer);
    age(part);
    write("another.txt");
    PartSweeper.sweep(folder);
    assertThat(names()).containsExactlyInAnyOrder("whole.txt", "another.txt");
  }

  @Test
  void writingIntoAFolderSweepsIt() throws IOException {
    Path left = folder.resolve(".senga-0b7a7a1e-1111-4222-8333-0123456789ab.part");
    age(Files.writeString(left, "half"));
    write("whole.txt");
    assertThat(names()).containsExactly("whole.txt");
  }

  @Test
  void whatIsYoungOrNotOursOrBeingWrittenStays() throws IOException {
    Path young = folder.resolve(".senga-0b7a7a1e-1111-4222-8333-0123456789ab.part");
    Files.writeString(young, "half");
    Path foreign = Files.writeString(folder.resolve(".senga-notes.part"), "notes");
    Path directory =
        Files.createDirectory(folder.resolve(".senga-0b7a7a1e-1111-4222-8333-0123456789ac.part"));
    age(foreign);
    age(directory);
    OutputFile.in(folder, "whole.txt")
        .write(
            out -> {
              out.write(1);
              for (Path part : paths()) {
                if (!part.equals(young)) {
                  age(part);
                }
              }
              PartSweeper.sweep(folder);
            });
    assertThat(names())
        .contains("whole.txt")
        .contains(name(young), name(foreign), name(directory))
        .hasSize(4);
  }

  @Test
  void withoutHardLinksANameAppearsTogetherWithItsContent() throws Exception {
    for (int i = 0; i < 300; i++) {
      File name = folder.resolve(i + ".txt").toFile();
      try (PartFile part = PartFile.in(folder)) {
        part.stream().write(1);
        CompletableFuture<Long> first = CompletableFuture.supplyAsync(() -> firstSize(name));
        assertThat(part.claimWithoutLinks(name.toPath())).isTrue();
        assertThat(first.get()).as("size of %s when it was seen first", name).isEqualTo(1);
      }
    }
  }

  private static long firstSize(File name) {
    while (!name.exists()) {
      Thread.onSpinWait();
    }
    return name.length();
  }

  @Test
  @Tag("slow")
  void aNameNeverBelongsToAnEmptyOrHalfFile() throws Exception {
    for (String way : List.of("links", "no links")) {
      for (int round = 0; round < 6; round++) {
        Process writer = start(way);
        await(writer, ".txt");
        for (int look = 0; look < 40 * (round + 1); look++) {
          assertAllWhole(way);
        }
        kill(writer);
        assertAllWhole(way);
      }
    }
  }

  private void assertAllWhole(String way) throws IOException {
    for (Path file : paths()) {
      if (file.toString().endsWith(".txt")) {
        assertThat(Files.size(file)).as("%s of %s", file, way).isEqualTo(TEXT.length());
      }
    }
  }

  private void write(String name) {
    OutputFile.in(folder, name).write(out -> out.write(TEXT.getBytes(UTF_8)));
  }

  private static Path age(Path file) throws IOException {
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  /** The first file with this ending, as soon as there is one. */
  private Path await(Process writer, String ending) throws IOException {
    while (true) {
      assertThat(writer.isAlive()).as("the writer lives").isTrue();
      for (Path file : paths()) {
        if (file.toString().endsWith(ending) && sizeOf(file) > 0) {
          return file;
        }
      }
      Thread.onSpinWait();
    }
  }

  private static long sizeOf(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException gone) {
      return 0;
    }
  }

  private List<Path> paths() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private List<String> names() throws IOException {
    return paths().stream().map(KilledWriterTest::name).toList();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static void kill(Process writer) throws InterruptedException {
    writer.destroyForcibly().waitFor();
  }

  private Process start(String what) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            folder.toString(),
            what)
        .inheritIO()
        .start();
  }

  /** Writes until it is killed, or its parent has ended. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) throws IOException {
      Path folder = Path.of(args[0]);
      ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
      var _ = parent.onExit().thenRun(() -> System.exit(0));
      switch (args[1]) {
        case "hold" -> hold(folder, parent);
        case "links" -> many(folder, true);
        default -> many(folder, false);
      }
    }

    private static void hold(Path folder, ProcessHandle parent) {
      OutputFile.in(folder, "held.txt")
          .write(
              out -> {
                out.write(1);
                parent.onExit().join();
              });
    }

    private static void many(Path folder, boolean links) throws IOException {
      for (int i = 0; true; i++) {
        Path name = folder.resolve("a-" + ProcessHandle.current().pid() + "-" + i + ".txt");
        try (PartFile part = PartFile.in(folder)) {
          part.stream().write(TEXT.getBytes(UTF_8));
          part.finish();
          assertThat(links ? part.claim(name) : part.claimWithoutLinks(name)).isTrue();
        }
      }
    }
  }
}
