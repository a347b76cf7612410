package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows of several processes, of users who share one temporary folder. */
@NeedsGl
class WindowsTogetherTest {
  private static final int MANY = 16;
  private static final String OTHER_USER = "54321";

  @TempDir private Path folder;
  private Path shared;

  /** Everybody may write into the shared folder, and only the owner of a file delete it. */
  @BeforeEach
  void share() throws IOException {
    open(folder);
    shared = Files.createDirectory(folder.resolve("shared"));
    open(shared);
  }

  @Test
  void aLibraryPlantedInTheSharedFolderIsNeitherRunNorTouched() throws Exception {
    Path planted = shared.resolve("imgui-java-natives/1.88.0/libimgui-java64.so");
    Files.createDirectories(planted.getParent());
    Files.writeString(planted, "a trap");
    Process window = window(1, List.of(), System.getProperty("java.class.path"));
    assertEndsWell(window, 1);
    assertThat(planted).hasContent("a trap");
    assertThat(list(shared)).containsExactly(shared.resolve("imgui-java-natives"));
  }

  @Test
  @Tag("slow")
  void manyThatStartTogetherAllEndWell() throws Exception {
    String path = System.getProperty("java.class.path");
    List<Process> windows = new ArrayList<>();
    for (int i = 0; i < MANY / 2; i++) {
      windows.add(window(i, List.of(), path));
    }
    assertEndWell(windows);
  }

  @Test
  @Tag("slow")
  void soDoThoseOfTwoUsers() throws Exception {
    assumeTrue(
        System.getProperty("user.name").equals("root"), "only root can start a process of another");
    Programs.require("setpriv");
    String path = readableByAll();
    List<String> asOther =
        List.of("setpriv", "--reuid", OTHER_USER, "--regid", OTHER_USER, "--clear-groups");
    List<Process> windows = new ArrayList<>(); // the other has no home: a folder for each process
    for (int i = 0; i < MANY; i++) {
      windows.add(window(i, i % 2 == 0 ? List.of() : asOther, path));
    }
    assertEndWell(windows);
    assertThat(list(shared)).as("left in the shared folder").isEmpty();
  }

  /** Every process of one user has the same cache folder, and it is empty at first. */
  private Process window(int number, List<String> user, String classPath) throws IOException {
    List<String> command = new ArrayList<>(user);
    command.addAll(Programs.java(List.of("-Djava.io.tmpdir=" + shared, "-Xmx128m")));
    command.set(command.size() - 1, classPath);
    command.add(WindowChild.class.getName());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output(number).toFile());
    String cache = user.isEmpty() ? "my cache" : "the other's cache";
    builder.environment().put("XDG_CACHE_HOME", folder.resolve(cache).toString());
    return builder.start();
  }

  private void assertEndWell(List<Process> windows) throws Exception {
    for (int i = 0; i < windows.size(); i++) {
      assertEndsWell(windows.get(i), i);
    }
  }

  private void assertEndsWell(Process window, int number) throws Exception {
    int code = window.waitFor();
    assertThat(code).as(Files.readString(output(number), StandardCharsets.UTF_8)).isZero();
  }

  private Path output(int number) {
    return folder.resolve("out " + number);
  }

  /** A copy of the class path where every user can read it. */
  private String readableByAll() throws IOException {
    Path copies = Files.createDirectory(folder.resolve("lib"));
    List<Path> path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::exists)
            .toList();
    List<String> copied = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      copied.add(copy(path.get(i), copies.resolve(i + " " + path.get(i).getFileName())));
    }
    return String.join(File.pathSeparator, copied);
  }

  private static String copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to.toString();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void open(Path folder) {
    assertThat(folder.toFile().setWritable(true, false)).isTrue();
    assertThat(folder.toFile().setReadable(true, false)).isTrue();
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
  }
}
