package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name may stand for more than a plain file. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there; no FIFOs, no /dev")
class LinksPipesAndDevicesTest {
  @TempDir Path folder;

  @Test
  void overwritingALinkWritesTheFileBehindIt() throws IOException {
    Path deep = Files.createDirectory(folder.resolve("deep"));
    Path file = Files.writeString(deep.resolve("real.svg"), "first");
    Path inner = Files.createSymbolicLink(deep.resolve("inner.svg"), Path.of("real.svg"));
    Path outer = Files.createSymbolicLink(folder.resolve("outer.svg"), Path.of("deep/inner.svg"));
    assertThat(write(OutputFile.at(outer).overwrite(true), "second")).isEqualTo(outer);
    assertThat(file).hasContent("second").isRegularFile();
    assertThat(outer).isSymbolicLink();
    assertThat(inner).isSymbolicLink();
    assertThat(names(deep)).containsExactlyInAnyOrder("real.svg", "inner.svg");
  }

  @Test
  void overwritingALinkThatLeadsNowhereMakesTheFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.svg"), Path.of("new/real.svg"));
    write(OutputFile.at(link).overwrite(true), "lines");
    assertThat(link).isSymbolicLink().hasContent("lines");
    assertThat(folder.resolve("new/real.svg")).isRegularFile();
  }

  @Test
  void linksInACircleAreNoFile() throws IOException {
    Path one = Files.createSymbolicLink(folder.resolve("one.svg"), Path.of("two.svg"));
    Files.createSymbolicLink(folder.resolve("two.svg"), Path.of("one.svg"));
    assertThatThrownBy(() -> write(OutputFile.at(one).overwrite(true), "lines"))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("cannot write " + one + ": its links lead to no file");
  }

  @Test
  void withoutOverwritingALinkIsATakenName() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("demo.svg"), Path.of("nowhere.svg"));
    assertThat(write(OutputFile.at(link), "lines")).hasFileName("demo-2.svg");
    assertThat(names(folder)).containsExactlyInAnyOrder("demo.svg", "demo-2.svg");
  }

  @Test
  void aFolderMayBeALink() throws IOException {
    Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
    assertThat(write(OutputFile.at(link.resolve("demo.svg")), "lines")).hasContent("lines");
    assertThat(folder.resolve("real/demo.svg")).hasContent("lines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rwxrw-r--", "rw-rw-rw-"})
  void aFileThatIsWrittenOverKeepsItsPermissions(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("demo.svg"), "first");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    write(OutputFile.at(file).overwrite(true), "second");
    assertThat(file).hasContent("second");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
  }

  @Test
  void aWriteProtectedFileIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("demo.svg"), "precious");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "the administrator may write everywhere");
    assertThatThrownBy(() -> write(OutputFile.at(file).overwrite(true), "lines"))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("cannot write " + file + ": it is write-protected");
    assertThat(file).hasContent("precious");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPipeIsWrittenToAndStays(boolean overwrite) throws Exception {
    Path pipe = folder.resolve("pipe.svg");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(pipe));
    assertThat(write(new OutputFile(pipe, overwrite), "lines")).isEqualTo(pipe);
    assertThat(read.get()).isEqualTo("lines");
    assertThat(names(folder)).containsExactly("pipe.svg");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /dev/full")
  void aFullDeviceIsAnErrorAndStays() {
    Path full = Path.of("/dev/full");
    assertThatThrownBy(() -> write(OutputFile.at(full).overwrite(true), "lines"))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("cannot write /dev/full: No space left on device");
    assertThat(Files.isRegularFile(full)).isFalse();
    assertThat(full).exists();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /dev/full")
  void everyFormatTellsOfAFullDevice() {
    for (FileFormat format : FileFormat.values()) {
      assertThatThrownBy(
              () ->
                  OutputFile.at(Path.of("/dev/full"))
                      .write(
                          out ->
                              format
                                  .exporter()
                                  .write(Drawings.drawing("0 0, 9 9"), Drawings.FROM, out)))
          .as("%s", format)
          .isInstanceOf(ExportFailed.class)
          .hasMessage("cannot write /dev/full: No space left on device");
    }
  }

  @Test
  void aFolderThatVanishesWhileItIsWrittenToIsNamed() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    assertThatThrownBy(
            () ->
                OutputFile.in(out, "demo.svg")
                    .write(
                        stream -> {
                          try (Stream<Path> files = Files.list(out)) {
                            Files.delete(files.findFirst().orElseThrow());
                          }
                          Files.delete(out);
                        }))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("cannot write " + out.resolve("demo.svg") + ": " + out + " does not exist");
  }

  private static String read(Path pipe) {
    try {
      return Files.readString(pipe);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
    }
  }

  private static Path write(OutputFile file, String text) {
    return file.write(out -> out.write(text.getBytes(UTF_8)));
  }
}
