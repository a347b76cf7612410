package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void aNewFileGetsItsName() throws IOException {
    Path written = write(OutputFile.in(folder, "demo.svg"), "lines");
    assertThat(written).isEqualTo(folder.resolve("demo.svg")).hasContent("lines");
    assertOnly("demo.svg");
  }

  @Test
  void aTakenNameGetsTheNextFreeNumber() throws IOException {
    write(OutputFile.in(folder, "demo.svg"), "first");
    write(OutputFile.in(folder, "demo.svg"), "second");
    write(OutputFile.in(folder, "demo.svg"), "third");
    assertThat(folder.resolve("demo.svg")).hasContent("first");
    assertThat(folder.resolve("demo-2.svg")).hasContent("second");
    assertThat(folder.resolve("demo-3.svg")).hasContent("third");
    assertOnly("demo.svg", "demo-2.svg", "demo-3.svg");
  }

  @Test
  void anotherFileIsReplacedOnlyWhenAsked() throws IOException {
    write(OutputFile.in(folder, "demo.svg"), "first");
    Path written = write(OutputFile.in(folder, "demo.svg").overwrite(true), "second");
    assertThat(written).hasFileName("demo.svg").hasContent("second");
    assertOnly("demo.svg");
  }

  @Test
  void missingFoldersAreMade() {
    Path wanted = folder.resolve("a/b/demo.svg");
    assertThat(write(OutputFile.at(wanted), "lines")).isEqualTo(wanted).hasContent("lines");
  }

  @Test
  void contentThatFailsInTheMiddleLeavesNothing() throws IOException {
    OutputFile file = OutputFile.in(folder, "demo.svg");
    assertThatThrownBy(
            () ->
                file.write(
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(ExportFailed.class)
        .hasMessageContaining("demo.svg")
        .hasMessageEndingWith("disk full");
    assertOnly();
  }

  @Test
  void contentThatFailsKeepsTheFileThatWasThere() throws IOException {
    write(OutputFile.in(folder, "demo.svg"), "first");
    OutputFile again = OutputFile.in(folder, "demo.svg").overwrite(true);
    assertThatThrownBy(
            () ->
                again.write(
                    out -> {
                      out.write(1);
                      throw new IllegalStateException("bug");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(folder.resolve("demo.svg")).hasContent("first");
    assertOnly("demo.svg");
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("out"));
    assertThatThrownBy(() -> write(OutputFile.at(file.resolve("deep/demo.svg")), "lines"))
        .isInstanceOf(ExportFailed.class)
        .hasMessageStartingWith("cannot write ")
        .hasMessageEndingWith(file + " is a file, not a folder");
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThatThrownBy(() -> write(OutputFile.at(folder).overwrite(true), "lines"))
        .isInstanceOf(ExportFailed.class)
        .hasMessageEndingWith("it is a folder");
  }

  @Test
  void aPathInsteadOfANameIsRefused() {
    assertThatThrownBy(() -> OutputFile.in(folder, "../demo.svg"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"../demo.svg\" cannot be used as a file name: ");
    assertThatThrownBy(() -> OutputFile.at(folder.resolve("..")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OutputFile.at(folder.getRoot()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs a folder that even root cannot write to")
  void aFolderThatNobodyMayWriteToIsNamed() {
    assertThatThrownBy(() -> write(OutputFile.at(Path.of("/sys/senga-demo.svg")), "lines"))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("cannot write /sys/senga-demo.svg: there is no permission to write to /sys");
    assertThatThrownBy(() -> write(OutputFile.at(Path.of("/proc/senga/demo.svg")), "lines"))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("cannot write /proc/senga/demo.svg: /proc/senga does not exist");
  }

  @Test
  void anInterruptedWriterLeavesNothing() throws IOException {
    OutputFile file = OutputFile.in(folder, "demo.svg");
    assertThatThrownBy(
            () ->
                file.write(
                    out -> {
                      Thread.currentThread().interrupt();
                      out.write(1);
                    }))
        .isInstanceOf(ExportFailed.class)
        .hasMessageEndingWith("the writing was interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertOnly();
  }

  @Test
  void withoutHardLinksNumbersAreGivenAllTheSame() throws IOException {
    URI zip = URI.create("jar:" + folder.resolve("files.zip").toUri());
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path out = files.getPath("/out");
      write(OutputFile.in(out, "demo.svg"), "first");
      write(OutputFile.in(out, "demo.svg"), "second");
      write(OutputFile.in(out, "demo.svg").overwrite(true), "third");
      assertThat(out.resolve("demo.svg")).hasContent("third");
      assertThat(out.resolve("demo-2.svg")).hasContent("second");
      try (Stream<Path> all = Files.list(out)) {
        assertThat(all).hasSize(2);
      }
    }
  }

  @Test
  void manyThreadsThatWantOneNameGetOneEach() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Path>> writers =
          IntStream.range(0, 40)
              .<Callable<Path>>mapToObj(
                  i -> () -> write(OutputFile.in(folder, "a.txt"), "text " + i))
              .toList();
      Set<Path> paths = new HashSet<>();
      for (Future<Path> written : threads.invokeAll(writers)) {
        paths.add(written.get());
      }
      assertThat(paths).hasSize(40);
    }
    assertThat(contents()).hasSize(40);
    assertThat(folder.resolve("a-40.txt")).exists();
  }

  @Test
  void twoProcessesThatWantOneNameGetOneEach() throws Exception {
    Process first = Writer.start(folder, "left", "20");
    Process second = Writer.start(folder, "right", "20");
    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(contents()).hasSize(40);
    assertThat(folder.resolve("a-40.txt")).exists();
  }

  @Test
  void aProgramThatEndsInTheMiddleLeavesNothing() throws Exception {
    Process process = Writer.start(folder, "cut short", "exit");
    assertThat(process.waitFor()).isEqualTo(3);
    assertOnly();
  }

  @Test
  void aProgramThatIsKilledInTheMiddleLeavesNoFileOfThatName() throws Exception {
    Process process = Writer.start(folder, "cut short", "halt");
    assertThat(process.waitFor()).isEqualTo(4);
    assertThat(folder.resolve("a.txt")).doesNotExist();
  }

  /** A program that writes files. */
  static final class Writer {
    private Writer() {}

    static Process start(Path folder, String text, String what) throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xshare:auto",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              Writer.class.getName(),
              folder.toString(),
              text,
              what)
          .inheritIO()
          .start();
    }

    public static void main(String[] args) {
      OutputFile file = OutputFile.in(Path.of(args[0]), "a.txt");
      switch (args[2]) {
        case "exit" -> file.write(out -> end(out, () -> System.exit(3)));
        case "halt" -> file.write(out -> end(out, () -> Runtime.getRuntime().halt(4)));
        default -> {
          for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            write(file, args[1] + " " + i);
          }
        }
      }
    }

    private static void end(OutputStream out, Runnable ending) throws IOException {
      out.write(new byte[10_000]);
      ending.run();
    }
  }

  /** What all files say; each says something of its own. */
  private Set<String> contents() throws IOException {
    Set<String> contents = new HashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.add(Files.readString(file));
      }
    }
    return contents;
  }

  private void assertOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }

  private static Path write(OutputFile file, String text) {
    return file.write(out -> out.write(text.getBytes(UTF_8)));
  }
}
