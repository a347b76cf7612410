package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where windows stood, and that a broken file hurts nobody. */
class WindowPlacesTest {
  private static final WindowPlace HERE = new WindowPlace(new Area(-1200, 40, 800, 600), false);
  private static final WindowPlace FULL = new WindowPlace(new Area(5, 6, 700, 500), true);

  @TempDir private Path folder;

  private WindowPlaces places() {
    return new WindowPlaces(folder.resolve("state").resolve("senga"));
  }

  private Path file() {
    return folder.resolve("state").resolve("senga").resolve("windows.txt");
  }

  @Test
  void whatWasKeptIsFoundByTheNextStart() {
    places().keep("/home/me/Ball.java", HERE);
    places().keep("/home/me/My Leaf.java", FULL);
    assertThat(places().of("/home/me/Ball.java")).contains(HERE);
    assertThat(places().of("/home/me/My Leaf.java")).contains(FULL);
    assertThat(places().of("/home/me/Other.java")).isEmpty();
    places().keep("/home/me/Ball.java", FULL);
    assertThat(places().of("/home/me/Ball.java")).contains(FULL);
  }

  @Test
  void whatIsForgottenIsGoneAndTheOthersStay() {
    places().keep("/a", HERE);
    places().keep("/a (panel)", FULL);
    places().forget("/a (panel)");
    places().forget("/never");
    assertThat(places().of("/a (panel)")).isEmpty();
    assertThat(places().of("/a")).contains(HERE);
  }

  @Test
  void theOldestAreForgotten() throws Exception {
    WindowPlaces places = places();
    for (int i = 0; i < WindowPlaces.MOST + 30; i++) {
      places.keep("/sketch/" + i, HERE);
    }
    assertThat(Files.readAllLines(file())).hasSize(WindowPlaces.MOST);
    assertThat(places.of("/sketch/29")).isEmpty();
    assertThat(places.of("/sketch/30")).contains(HERE);
  }

  @Test
  void linesThatAreNoneAreDropped() throws Exception {
    places().keep("/a", HERE);
    Files.writeString(
        file(), "rubbish\n1 2 3 window /b\n1 2 0 9 full /c\n", StandardOpenOption.APPEND);
    assertThat(places().of("/a")).contains(HERE);
    assertThat(places().of("/b")).isEmpty();
    assertThat(places().of("/c")).as("no width").isEmpty();
    places().keep("/d", FULL);
    assertThat(Files.readString(file())).doesNotContain("rubbish");
  }

  @Test
  void whatIsNoTextOrNoFileIsNobodysTrouble() throws Exception {
    places().keep("/a", HERE);
    Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
    assertThat(places().of("/a")).isEmpty();
    places().keep("/a", HERE);
    assertThat(places().of("/a")).contains(HERE);
    Files.delete(file());
    Files.createDirectory(file());
    places().keep("/a", HERE);
    assertThat(places().of("/a")).isEmpty();
  }

  @Test
  void aPathOfTwoLinesIsNotKept() {
    places().keep("/a\n1 1 9 9 window /b", HERE);
    assertThat(places().of("/b")).isEmpty();
  }

  @Test
  void everyPlatformHasItsFolder() {
    Map<String, String> set = Map.of("XDG_STATE_HOME", folder.toString(), "LOCALAPPDATA", "/local");
    assertThat(WindowPlaces.folder("Linux", "/home/me", key -> null))
        .isEqualTo(Path.of("/home/me/.local/state/senga"));
    assertThat(WindowPlaces.folder("Linux", "/home/me", set::get))
        .isEqualTo(folder.resolve("senga"));
    assertThat(WindowPlaces.folder("Linux", "/home/me", key -> "relative"))
        .isEqualTo(Path.of("/home/me/.local/state/senga"));
    assertThat(WindowPlaces.folder("Mac OS X", "/Users/me", set::get))
        .isEqualTo(Path.of("/Users/me/Library/Application Support/Senga"));
    assertThat(WindowPlaces.folder("Windows 11", "/me", set::get))
        .isEqualTo(Path.of("/local/Senga"));
  }

  @Test
  void aPlaceIsMovedOntoTheScreensThatExist() {
    Area screen = new Area(0, 0, 1400, 1000);
    assertThat(new Area(5000, 300, 800, 600).fitted(screen))
        .isEqualTo(new Area(600, 300, 800, 600));
    assertThat(new Area(-90, -20, 3000, 600).fitted(screen)).isEqualTo(new Area(0, 0, 1400, 600));
  }

  @Test
  void onAnotherMonitorAWindowKeepsItsPlace() {
    Area left = new Area(0, 0, 1400, 1000);
    Area right = new Area(1400, 200, 1000, 800);
    assertThat(new Area(100, 50, 600, 400).moved(left, right))
        .isEqualTo(new Area(1500, 250, 600, 400));
    assertThat(new Area(900, 50, 1200, 900).moved(left, right))
        .as("as large as there is room")
        .isEqualTo(new Area(1400, 200, 1000, 800));
  }

  @Test
  void aMonitorsSizeIsBelievedIfItCanBeTrue() {
    assertThat(Monitors.pixelsPerMm(2560, 600)).isEqualTo(2560.0 / 600);
    assertThat(Monitors.pixelsPerMm(2560, 0)).isEqualTo(Monitors.USUAL_PIXELS_PER_MM);
    assertThat(Monitors.pixelsPerMm(1920, 16)).as("an aspect ratio").isEqualTo(96 / 25.4);
    assertThat(Monitors.pixelsPerMm(1920, 160_000)).isEqualTo(96 / 25.4);
  }
}
