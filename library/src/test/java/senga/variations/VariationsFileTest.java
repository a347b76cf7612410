package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

class VariationsFileTest {
  private static final Changes BIG =
      Changes.NONE.with(Address.of("ink/circle.radius"), new Change.Set(80.0));
  private static final Changes SMALL =
      Changes.NONE.with(Address.of("ink/circle.radius"), new Change.Set(8.0));

  @TempDir Path folder;
  private Path sketch = Path.of("");

  @BeforeEach
  void name() {
    sketch = folder.resolve("Ball.java");
  }

  private static Variation calm(Changes changes) {
    return Variation.of("calm", changes, 0, 0);
  }

  @Test
  void variationsAreKeptBesideTheSketch() {
    VariationsFile file = VariationsFile.of(sketch);
    assertThat(file.read()).isEqualTo(Variations.none("Ball"));
    Variations kept = Variations.none("Ball").now(SMALL).with(calm(BIG));
    file.write(kept);
    assertThat(folder.resolve("Ball.senga")).exists();
    assertThat(VariationsFile.of(sketch).read()).isEqualTo(kept);
  }

  @Test
  void twoWindowsOnOneSketchLoseNothingOfEachOther() {
    VariationsFile one = VariationsFile.of(sketch);
    VariationsFile other = VariationsFile.of(sketch);
    Variations none = one.read();
    other.read();
    one.write(none.with(calm(BIG)));
    Variations both = other.write(none.with(calm(SMALL)).with(Variation.of("wild", BIG, 0, 0)));
    assertThat(both.list()).extracting(Variation::name).containsExactly("calm", "wild", "calm 2");
    assertThat(both.get("calm 2").changes()).isEqualTo(BIG);
    assertThat(VariationsFile.of(sketch).read()).isEqualTo(both);
  }

  @Test
  void whatWasDeletedHereStaysDeleted() {
    VariationsFile file = VariationsFile.of(sketch);
    Variations kept = file.write(file.read().with(calm(BIG)));
    assertThat(file.write(kept.without("calm")).list()).isEmpty();
    assertThat(VariationsFile.of(sketch).read().list()).isEmpty();
  }

  private void refused(String text, String why) throws IOException {
    Path path = Files.writeString(folder.resolve("Ball.senga"), text);
    VariationsFile file = VariationsFile.of(sketch);
    assertThatThrownBy(file::read)
        .isInstanceOf(VariationsError.class)
        .hasMessageStartingWith(path + " is left as it is: ")
        .hasMessageContaining(why);
    Variations mine = Variations.none("Ball").with(calm(BIG));
    assertThatThrownBy(() -> file.write(mine)).isInstanceOf(VariationsError.class);
    assertThat(path).hasContent(text);
  }

  @Test
  void aFileCutInHalfIsRefusedAndLeft() throws IOException {
    String whole = VariationsJson.write(Variations.none("Ball").with(calm(BIG)));
    refused(whole.substring(0, whole.length() / 2), "the text ends");
  }

  @Test
  void aFileOfAnotherSketchIsRefusedAndLeft() throws IOException {
    refused(VariationsJson.write(Variations.none("Cube")), "belongs to the sketch \"Cube\"");
  }

  @Test
  void aFileFromTheFutureIsRefusedAndLeft() throws IOException {
    String text = VariationsJson.write(Variations.none("Ball")).replace(": 1,", ": 2, \"x\": 3,");
    refused(text, "was written by a newer Senga (form 2; this one reads 1)");
  }

  @Test
  void aFolderOfThatNameIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("Ball.senga"));
    assertThatThrownBy(VariationsFile.of(sketch)::read).hasMessageContaining("it is a folder");
  }

  @Test
  void aFullDiskIsSaidAndTheFileStays() {
    Path device = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(device));
    assertThatThrownBy(() -> VariationsFile.put(device, "x"))
        .isInstanceOf(VariationsError.class)
        .hasMessageContaining("the variations are not saved: cannot write /dev/full");
  }

  @Test
  void whatACrashLeftIsFoundAndAGoodEndLeavesNothing() throws IOException {
    VariationsFile file = VariationsFile.of(sketch);
    Variations state = Variations.none("Ball").now(BIG);
    Recovery mine = Recovery.of(file);
    mine.write(state);
    assertThat(Recovery.left(file)).as("of a process that lives").isEmpty();
    Path dead = folder.resolve(".Ball.senga.999999999-17");
    Files.move(mine.file(), dead);
    List<Recovery> left = Recovery.left(VariationsFile.of(sketch));
    assertThat(left).containsExactly(new Recovery(dead));
    assertThat(left.getFirst().read()).contains(state);
    left.getFirst().delete();
    assertThat(Recovery.left(file)).isEmpty();
  }

  @Test
  void aBrokenRecoveryIsNothing() throws IOException {
    Path dead = Files.writeString(folder.resolve(".Ball.senga.999999999-17"), "{\"senga");
    assertThat(new Recovery(dead).read()).isEmpty();
  }
}
