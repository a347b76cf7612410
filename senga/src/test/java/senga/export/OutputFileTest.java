package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
        .isInstanceOf(ExportException.class)
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
        .isInstanceOf(ExportException.class)
        .hasMessageStartingWith("cannot write ")
        .hasMessageEndingWith(file + " is a file, not a folder");
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThatThrownBy(() -> write(OutputFile.at(folder).overwrite(true), "lines"))
        .isInstanceOf(ExportException.class)
        .hasMessageEndingWith("it is a folder");
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
