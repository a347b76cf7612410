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
    NativeFiles files = new NativeFiles(() -> folder);
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
    NativeFiles files = new NativeFiles(() -> folder);
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
    NativeFiles files = new NativeFiles(() -> folder);
    URL packed = jar("one.jar", CODE);
    Path file = files.unpacked(packed);
    Files.writeString(file, planted);
    assertThat(files.unpacked(packed)).isEqualTo(file).hasContent(CODE);
  }

  @Test
  void whoComesWhileItIsBeingWrittenGetsTheWholeFile() throws Exception {
    URL packed = jar("one.jar", CODE);
    Callable<String> start = () -> Files.readString(new NativeFiles(() -> folder).unpacked(packed));
    try (ExecutorService starts = Executors.newFixedThreadPool(16)) {
      for (var seen : starts.invokeAll(Stream.generate(() -> start).limit(64).toList())) {
        assertThat(seen.get()).isEqualTo(CODE);
      }
    }
  }

  @Test
  void aLibraryThatIsAFileAlreadyStaysWhereItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("lib x.so"), CODE);
    assertThat(new NativeFiles(() -> folder.resolve("none")).unpacked(file.toUri().toURL()))
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
          .withMessage(open + " can be written into by other users");
    }
  }

  @Test
  void aFolderOfAnotherUserIsRefused() throws IOException {
    assumeRoot();
    Path theirs = Files.createDirectory(folder.resolve("theirs"));
    Files.setAttribute(theirs, "unix:uid", 12345);
    assertThatIOException()
        .isThrownBy(() -> PrivateFolder.open(theirs))
        .withMessage(theirs + " belongs to 12345");
  }

  @Test
  void aFolderBelowOneThatOthersMayRenameItInIsRefused() throws IOException {
    assumePosix();
    Path above = Files.createDirectory(folder.resolve("above"));
    Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThatIOException()
        .isThrownBy(() -> PrivateFolder.open(above.resolve("cache/natives")))
        .withMessage(above + " can be written into by other users");
    Files.setAttribute(above, "unix:mode", 01777); // as /tmp
    assertThat(PrivateFolder.open(above.resolve("cache/natives"))).isDirectory();
  }

  @Test
  void aFolderBelowAnotherUsersIsRefused() throws IOException {
    assumeRoot();
    Path theirs = Files.createDirectory(folder.resolve("theirs"));
    Path ours = PrivateFolder.open(theirs.resolve("senga/natives"));
    Files.setAttribute(theirs, "unix:uid", 12345);
    assertThatIOException()
        .isThrownBy(() -> PrivateFolder.open(ours))
        .withMessage(theirs + " belongs to 12345");
  }

  @Test
  void aLinkIsFollowedOnceAndForAll() throws IOException {
    assumePosix();
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("."));
    assertThat(PrivateFolder.open(link.resolve("natives")))
        .isEqualTo(folder.toRealPath().resolve("natives"));
  }

  @Test
  void whereTheFirstPlaceIsOfNoUseTheSecondIsTaken() throws IOException {
    Path second = Files.createDirectory(folder.resolve("second"));
    URL packed = jar("one.jar", CODE);
    for (NativeFiles.Place first : uselessPlaces(packed)) {
      assertThat(new NativeFiles(first, () -> second).unpacked(packed))
          .startsWith(second)
          .hasContent(CODE);
    }
  }

  private List<NativeFiles.Place> uselessPlaces(URL packed) throws IOException {
    Path folderInTheWay = folder.resolve("folder in the way");
    Path library = new NativeFiles(() -> folderInTheWay).unpacked(packed);
    Files.delete(library);
    Files.createDirectories(library.resolve("full"));
    Path file = Files.writeString(folder.resolve("file in the way"), "");
    return List.of(
        () -> folderInTheWay,
        () -> file,
        () -> {
          throw new IOException("No space left on device");
        });
  }

  @Test
  void whereNoProgramMayRunNothingIsLoadedFrom() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    URL packed = jar("one.jar", CODE);
    NativeFiles files = new NativeFiles(file -> !file.startsWith(first), () -> first, () -> second);
    assertThat(files.unpacked(packed)).startsWith(second).hasContent(CODE);
  }

  @Test
  void whatIsUnpackedMayBeRun() throws IOException {
    assertThat(new NativeFiles(() -> folder).unpacked(jar("one.jar", CODE))).isExecutable();
  }

  @Test
  void whereNoPlaceWillDoEachReasonIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    URL packed = jar("one.jar", CODE);
    NativeFiles files =
        new NativeFiles(
            place -> false,
            () -> {
              throw new IOException("there is no home");
            },
            () -> file,
            () -> folder);
    assertThatIOException()
        .isThrownBy(() -> files.unpacked(packed))
        .withMessageContainingAll(
            "there is no home; cannot write into " + file + " (",
            "); no program may run in " + folder);
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

  private static void assumeRoot() {
    assumePosix();
    assumeTrue(
        System.getProperty("user.name").equals("root"), "only root can give a folder to others");
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
