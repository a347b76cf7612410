package senga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Native libraries are loaded from files that nobody else can have written. */
class NativesTest {
  private static final String CODE = "machine code ".repeat(20_000);

  @TempDir private Path folder;

  @Test
  void aLibraryIsUnpackedOnce() throws IOException {
    NativeFiles files = new NativeFiles(folder);
    URL packed = jar("one.jar", CODE);
    Path first = files.unpacked(packed);
    assertThat(first).hasFileName("libx.so").hasContent(CODE);
    Object written = Files.getLastModifiedTime(first);
    assertThat(files.unpacked(packed)).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
    assertThat(first.getParent()).isDirectoryNotContaining("glob:*.part");
  }

  @Test
  void twoVersionsDoNotMeet() throws IOException {
    NativeFiles files = new NativeFiles(folder);
    Path old = files.unpacked(jar("old.jar", "version 1"));
    Path current = files.unpacked(jar("new.jar", "version 2"));
    assertThat(old).hasContent("version 1");
    assertThat(current).hasContent("version 2");
  }

  @Test
  void aTruncatedFileIsReplaced() throws IOException {
    assertIsReplaced(CODE.substring(7));
    assertIsReplaced("");
  }

  @Test
  void aPlantedFileIsReplaced() throws IOException {
    assertIsReplaced("T" + CODE.substring(1));
    assertIsReplaced(CODE + "and more");
  }

  private void assertIsReplaced(String planted) throws IOException {
    NativeFiles files = new NativeFiles(folder);
    URL packed = jar("one.jar", CODE);
    Path file = files.unpacked(packed);
    Files.writeString(file, planted);
    assertThat(files.unpacked(packed)).isEqualTo(file).hasContent(CODE);
  }

  @Test
  void whoComesWhileItIsBeingWrittenGetsTheWholeFile() throws Exception {
    URL packed = jar("one.jar", CODE);
    Callable<String> start = () -> Files.readString(new NativeFiles(folder).unpacked(packed));
    try (ExecutorService starts = Executors.newFixedThreadPool(16)) {
      for (var seen : starts.invokeAll(Stream.generate(() -> start).limit(64).toList())) {
        assertThat(seen.get()).isEqualTo(CODE);
      }
    }
  }

  @Test
  void aLibraryThatIsAFileAlreadyStaysWhereItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("lib x.so"), CODE);
    assertThat(new NativeFiles(folder.resolve("none")).unpacked(file.toUri().toURL()))
        .isEqualTo(file);
  }

  @Test
  void theFolderIsTheUsersAlone() throws IOException {
    assumePosix();
    Path made = PrivateFolder.open(folder.resolve("cache/senga/natives"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
    assertThat(PrivateFolder.open(made)).isEqualTo(made);
  }

  @Test
  void aFolderIntoWhichOthersMayWriteIsRefused() throws IOException {
    assumePosix();
    for (String rights : List.of("rwxrwx---", "rwxr-xrwx")) {
      Path open = Files.createDirectory(folder.resolve(rights));
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(rights));
      assertThatIOException()
          .isThrownBy(() -> PrivateFolder.open(open))
          .withMessage("other users may write into " + open);
    }
  }

  @Test
  void aFolderOfAnotherUserIsRefused() throws IOException {
    assumePosix();
    assumeTrue(
        System.getProperty("user.name").equals("root"), "only root can give a folder to others");
    Path theirs = Files.createDirectory(folder.resolve("theirs"));
    Files.setAttribute(theirs, "unix:uid", 12345);
    assertThatIOException()
        .isThrownBy(() -> PrivateFolder.open(theirs))
        .withMessage(theirs + " belongs to 12345");
  }

  @Test
  void aUserWithoutAHomeGetsNoFolderInTheCurrentOne() {
    Path nowhere = PrivateFolder.caches("Linux", "?", name -> null);
    assertThatIOException().isThrownBy(() -> PrivateFolder.open(nowhere));
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void eachSystemHasItsPlaceForCaches() {
    Map<String, String> xdg = Map.of("XDG_CACHE_HOME", "/fast/cache");
    assertThat(PrivateFolder.caches("Linux", "/home/a", name -> null))
        .isEqualTo(Path.of("/home/a/.cache/senga"));
    assertThat(PrivateFolder.caches("Linux", "/home/a", xdg::get))
        .isEqualTo(Path.of("/fast/cache/senga"));
    assertThat(PrivateFolder.caches("Mac OS X", "/Users/a", name -> null))
        .isEqualTo(Path.of("/Users/a/Library/Caches/senga"));
    assertThat(PrivateFolder.caches("Windows 11", "home", name -> "local"))
        .isEqualTo(Path.of("local/senga"));
  }

  private static void assumePosix() {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "no POSIX permissions here");
  }

  private URL jar(String name, String content) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("in/libx.so"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return URI.create("jar:" + jar.toUri() + "!/in/libx.so").toURL();
  }
}
