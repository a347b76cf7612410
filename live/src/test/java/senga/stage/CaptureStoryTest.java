package senga.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.G;
import senga.geometry.PolylinesBuilder;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.NameTemplate;

/** What becomes of pictures that are asked for in a hurry, or where they cannot be written. */
class CaptureStoryTest {
  private static final int OFTEN = 50;

  @TempDir private Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();
  private final Notices notices = new Notices(System::nanoTime, new Terminal(terminal::add));

  /** A picture that says which frame it is: by where its line begins. */
  private static final Act MOVING =
      new Act(
          frame ->
              G.of(
                  new PolylinesBuilder().segment((double) frame.index(), 10, 0, 50, 90, 0).build()),
          Acts.PAPER,
          StageOptions.DEFAULT.seed(7));

  @Test
  void ofFiftyPicturesInASecondEachIsWrittenOnceOrVisiblyRefused() throws IOException {
    String shown;
    try (Show show = show(folder, NameTemplate.USUAL)) {
      for (int i = 0; i < OFTEN; i++) {
        show.press(KeyAction.SAVE_PNG);
        show.turn();
      }
      shown = show.figures().notice();
    }
    long refused = told("senga: not saved: ");
    assertThat(told("senga: saved ")).isEqualTo(OFTEN - refused);
    assertThat(files(folder)).hasSize((int) (OFTEN - refused)).allMatch(CaptureStoryTest::isWhole);
    assertThat(shown.contains("not saved: ")).isEqualTo(refused > 0);
  }

  @Test
  void eachKeyBindsTheFrameThatIsSeenAtThatMoment() throws IOException {
    try (Show show = show(folder, new NameTemplate("{t}"))) {
      for (int i = 0; i < Captures.MOST; i++) {
        show.press(KeyAction.SAVE_SVG);
        show.turn();
      }
    }
    assertThat(files(folder)).hasSize(Captures.MOST);
    for (Path file : files(folder)) {
      long index = Math.round(60 * Double.parseDouble(stem(file)));
      assertThat(Files.readString(file)).contains("M" + index + " 10");
    }
  }

  @Test
  void aWindowThatIsClosedAtOnceFinishesThem() throws IOException {
    try (Show show = show(folder, new NameTemplate("{sketch}-{variation}-{seed}-{n}"))) {
      for (int i = 0; i < 5; i++) {
        show.press(KeyAction.SAVE_SVG);
      }
      show.press(KeyAction.QUIT);
      show.run();
    }
    assertThat(names(folder))
        .containsExactlyInAnyOrder(
            "Test-7-0001.svg",
            "Test-7-0002.svg",
            "Test-7-0003.svg",
            "Test-7-0004.svg",
            "Test-7-0005.svg");
  }

  @Test
  void aFullDiskIsToldAndLeavesNoHalfFile() throws Exception {
    try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 64)) {
      Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[60 << 10]);
      try (Show show = show(disk.folder(), NameTemplate.USUAL)) {
        show.press(KeyAction.SAVE_PNG);
        show.press(KeyAction.SAVE_PNG);
        assertThat(show.toItsEnd()).isEqualTo(1);
      }
      assertThat(files(disk.folder())).containsExactly(ballast);
      assertThat(terminal)
          .hasSize(2)
          .allSatisfy(
              line ->
                  assertThat(line)
                      .startsWith("senga: not saved: cannot write ")
                      .containsIgnoringCase("no space left"));
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldAndStaysAsItWas() throws Exception {
    try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 64)) {
      disk.makeReadOnly();
      try (Show show = show(disk.folder(), NameTemplate.USUAL)) {
        show.press(KeyAction.SAVE_SVG);
        assertThat(show.toItsEnd()).isEqualTo(1);
      }
      assertThat(files(disk.folder())).isEmpty();
      assertThat(terminal).hasSize(1);
      assertThat(terminal.getFirst()).containsIgnoringCase("read-only");
    }
  }

  private Show show(Path captures, NameTemplate naming) {
    ShowOptions options = ShowOptions.of("Test").atFullSpeed().frames(OFTEN * 2);
    Show show =
        new Show(MOVING, options.captures(captures).naming(naming), new NoScreen(), notices);
    show.turn();
    return show;
  }

  private long told(String beginning) {
    return terminal.stream().filter(line -> line.startsWith(beginning)).count();
  }

  private static boolean isWhole(Path png) {
    try {
      byte[] bytes = Files.readAllBytes(png);
      return new String(bytes, bytes.length - 8, 4, UTF_8).equals("IEND");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.svg$", "");
  }

  private static Set<String> names(Path of) throws IOException {
    return files(of).stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toSet());
  }

  private static List<Path> files(Path of) throws IOException {
    try (Stream<Path> all = Files.list(of)) {
      return all.toList();
    }
  }
}
