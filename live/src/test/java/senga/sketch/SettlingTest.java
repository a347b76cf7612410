package senga.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which editors save, with real files and a clock that the test moves. */
class SettlingTest {
  private static final long LOOK_NANOS = 25_000_000;

  @TempDir private Path folder;
  private final Footprint footprint = new Footprint();
  private final List<String> read = new ArrayList<>();
  private Path sketch = Path.of("");
  private Settling settling = new Settling(java.util.Map.of());
  private long now;

  @BeforeEach
  void begin() throws IOException {
    sketch = Files.writeString(folder.resolve("Ball.java"), "old");
    settling = new Settling(footprint.of(Set.of(sketch)));
  }

  @Test
  void whatStaysIsNotReadAgain() throws IOException {
    look(100);
    assertThat(read).isEmpty();
  }

  @Test
  void aFileWrittenInPlaceIsReadOnce() throws IOException {
    Files.writeString(sketch, "new");
    look(100);
    assertThat(read).containsExactly("new");
  }

  @Test
  void aChangeOfTheSameSizeInTheSameTickIsSeen() throws IOException {
    FileTime time = Files.getLastModifiedTime(sketch);
    Files.writeString(sketch, "odl");
    Files.setLastModifiedTime(sketch, time);
    look(100);
    assertThat(read).containsExactly("odl");
  }

  @Test
  void aTemporaryFileThatIsRenamedIsReadOnce() throws IOException {
    Path other = Files.writeString(folder.resolve("Ball.java~tmp"), "new");
    look(2);
    Files.move(other, sketch, StandardCopyOption.REPLACE_EXISTING);
    look(100);
    assertThat(read).containsExactly("new");
  }

  @Test
  void aFileThatMovesAwayBeforeTheNewOneComesIsWaitedFor() throws IOException {
    Files.move(sketch, folder.resolve("Ball.java.bak"));
    look(20);
    Files.writeString(sketch, "new");
    look(100);
    assertThat(read).containsExactly("new");
  }

  @Test
  void aFileThatIsEmptyForAWhileIsNotReadEmpty() throws IOException {
    Files.writeString(sketch, "");
    look(30);
    Files.writeString(sketch, "new");
    look(100);
    assertThat(read).containsExactly("new");
  }

  @Test
  void aFileThatIsStillGrowingIsNotRead() throws IOException {
    for (int i = 1; i <= 10; i++) {
      Files.writeString(sketch, "n".repeat(i));
      look(1);
    }
    assertThat(read).isEmpty();
    look(2);
    assertThat(read).containsExactly("n".repeat(10));
  }

  @Test
  void aPauseWhileItIsWrittenCostsOneReadingMore() throws IOException {
    Files.writeString(sketch, "half");
    look(10);
    Files.writeString(sketch, "half and half");
    look(10);
    assertThat(read).containsExactly("half", "half and half");
  }

  @Test
  void aFileThatStaysEmptyOrAwayIsReadInTheEndToSaySo() throws IOException {
    Files.writeString(sketch, "");
    look(50);
    Files.delete(sketch);
    look(50);
    Files.createDirectory(sketch);
    look(50);
    assertThat(read).containsExactly("", "gone", "folder");
  }

  @Test
  void aFileThatComesBackAsItWasIsReadAgain() throws IOException {
    Files.delete(sketch);
    look(50);
    Files.writeString(sketch, "old");
    look(50);
    assertThat(read).containsExactly("gone", "old");
  }

  @Test
  void touchingAFileIsNoChange() throws IOException {
    Files.setLastModifiedTime(sketch, FileTime.fromMillis(1_000_000));
    look(10);
    assertThat(read).isEmpty();
  }

  @Test
  void aFileThatIsWatchedFromNowOnIsNoChange() throws IOException {
    Path data = Files.writeString(folder.resolve("hills.csv"), "1");
    settling.watch(footprint.of(Set.of(sketch, data)));
    look(Set.of(sketch, data), 10);
    assertThat(read).isEmpty();
    Files.writeString(data, "2");
    look(Set.of(sketch, data), 10);
    assertThat(read).containsExactly("old");
  }

  @Test
  void aChangeBeforeMoreIsWatchedIsNotLost() throws IOException {
    Path data = Files.writeString(folder.resolve("hills.csv"), "1");
    Files.writeString(sketch, "new");
    settling.watch(footprint.of(Set.of(sketch, data)));
    look(Set.of(sketch, data), 10);
    assertThat(read).containsExactly("new");
  }

  @Test
  void aNewSourceInAWatchedFolderIsAChange() throws IOException {
    Set<Path> files = Set.of(sketch, folder);
    settling.watch(footprint.of(files));
    Files.writeString(folder.resolve("notes.txt"), "of no interest");
    look(files, 10);
    assertThat(read).isEmpty();
    Files.writeString(folder.resolve("Palette.java"), "class Palette {}");
    look(files, 10);
    assertThat(read).containsExactly("old");
  }

  private void look(int times) throws IOException {
    look(Set.of(sketch), times);
  }

  private void look(Set<Path> files, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      now += LOOK_NANOS;
      if (settling.look(footprint.of(files), now) == Settling.Verdict.READ) {
        read.add(
            Files.isDirectory(sketch)
                ? "folder"
                : Files.exists(sketch) ? Files.readString(sketch) : "gone");
      }
    }
  }
}
