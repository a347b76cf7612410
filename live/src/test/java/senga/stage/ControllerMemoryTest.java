package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.input.ControlDesk;

/** Where knobs stood is where they stand in the next run, and a broken file hurts nobody. */
class ControllerMemoryTest {
  @TempDir private Path folder;

  private final List<String> log = new ArrayList<>();

  @Test
  void theNextRunBeginsWithTheKnobsAsTheyStood() {
    ControlDesk first = new ControlDesk();
    try (ControllerMemory memory = memory(first, Controls.NONE)) {
      memory.restore();
      first.set("cc/1", 64 / 127.0);
      first.set("cc14/3/1", 12_345 / 16_383.0);
      first.set("nrpn/1200", 0.25);
      first.set("program", 5);
      first.set("midi/高さ", 1e-7);
    }
    ControlDesk second = new ControlDesk(Controls.NONE.with(1, 0.1), Controls.NONE, log::add);
    try (ControllerMemory memory = memory(second, Controls.NONE)) {
      memory.restore();
    }
    assertThat(second.get()).isEqualTo(first.get());
    assertThat(second.arrivals()).isZero();
    assertThat(log).isEmpty();
  }

  @Test
  void whatSpringsBackOrComesFromElsewhereIsNotKept() {
    ControlDesk desk = new ControlDesk();
    try (ControllerMemory memory = memory(desk, Controls.NONE)) {
      memory.restore();
      desk.set("note/60", 1);
      desk.set("bend", 0.7);
      desk.set("pressure", 0.7);
      desk.set("touch/60", 0.7);
      desk.set("clock/beat", 12);
      desk.set("osc/fader", 3);
      desk.set("panel/hills", 4);
    }
    assertThat(file().path()).doesNotExist();
  }

  @Test
  void whatIsAskedForStandsBeforeWhatWasKept() {
    file().write(Controls.NONE.with(1, 0.25).with(2, 0.5));
    ControlDesk desk = new ControlDesk(Controls.NONE.with(1, 1), Controls.NONE, log::add);
    try (ControllerMemory memory = memory(desk, Controls.NONE.with(1, 1))) {
      memory.restore();
    }
    assertThat(desk.get()).isEqualTo(Controls.NONE.with(1, 1).with(2, 0.5));
    assertThat(file().read(log::add).cc(1, -1)).as("nothing moved it").isEqualTo(0.25);
  }

  @Test
  void aRunInWhichNothingMovesLeavesTheFileAsItIs() throws IOException {
    file().write(Controls.NONE.with(1, 0.25));
    FileTime then = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file().path(), then);
    try (ControllerMemory memory = memory(new ControlDesk(), Controls.NONE)) {
      memory.restore();
    }
    assertThat(Files.getLastModifiedTime(file().path())).isEqualTo(then);
  }

  @Test
  void twoSketchesOfOneNameHaveTheirOwn() {
    file().write(Controls.NONE.with(1, 0.25));
    ControllerFile other = new ControllerFile(folder, Path.of("elsewhere", "Ball.java"));
    assertThat(other.path()).isNotEqualTo(file().path());
    assertThat(other.read(log::add)).isEqualTo(Controls.NONE);
    assertThat(log).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "senga controllers 2\nSKETCH\nend\n",
        "senga controllers 1\nSKETCH\ncc/1 0.5\n",
        "senga controllers 1",
        "senga controllers 1\nSKETCH\ncc/1\nend\n",
        "senga controllers 1\nSKETCH\ncc/1 2\nend\n",
        "senga controllers 1\nSKETCH\ncc/1 NaN\nend\n",
        "senga controllers 1\nSKETCH\ncc/1 0x1p-1\nend\n",
        "senga controllers 1\nSKETCH\ncc/128 0.5\nend\n",
        "senga controllers 1\nSKETCH\ncc/1 0.5\n\ncc/2 0.5\nend\n",
      })
  void aDamagedFileIsPutAsideAndSaidSo(String text) throws IOException {
    Path path = file().path();
    String sketch = folder.resolve("Ball.java").toAbsolutePath().toString();
    Files.writeString(path, text.replace("SKETCH", sketch));
    assertThat(file().read(log::add)).isEqualTo(Controls.NONE);
    assertThat(log)
        .singleElement()
        .asString()
        .contains(path.getFileName().toString(), " cannot be read, ", "line", "; it now is ");
    assertThat(path).doesNotExist();
    assertThat(path.resolveSibling(path.getFileName() + ".damaged")).exists();

    file().write(Controls.NONE.with(1, 0.5));
    assertThat(file().read(log::add)).isEqualTo(Controls.NONE.with(1, 0.5));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverBytesStandThereNothingIsThrown(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      Files.write(file().path(), bytes);
      assertThat(file().read(log::add)).isEqualTo(Controls.NONE);
    }
  }

  @Test
  void aFileCutAnywhereIsPutAside() throws IOException {
    file().write(Controls.NONE.with(1, 0.25).with("midi/a", 0.125));
    String whole = Files.readString(file().path());
    for (int length = 0; length < whole.length() - 1; length++) {
      Files.writeString(file().path(), whole.substring(0, length));
      assertThat(file().read(log::add)).isEqualTo(Controls.NONE);
      assertThat(log).hasSize(length + 1);
    }
  }

  @Test
  void onlySoManyFilesAreKept() throws IOException {
    for (int i = 0; i < ControllerFile.MOST + 3; i++) {
      ControllerFile kept = new ControllerFile(folder, Path.of("s", "S" + i + ".java"));
      kept.write(Controls.NONE.with(1, 0.5));
      Files.setLastModifiedTime(kept.path(), FileTime.fromMillis(1_000_000L * (i + 1)));
    }
    file().write(Controls.NONE.with(1, 0.5));
    assertThat(folder.toFile().list()).hasSize(ControllerFile.MOST);
    assertThat(new ControllerFile(folder, Path.of("s", "S0.java")).path()).doesNotExist();
    assertThat(file().path()).exists();
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldOnce() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
    ControlDesk desk = new ControlDesk();
    ControllerFile file = new ControllerFile(blocked, folder.resolve("Ball.java"));
    try (ControllerMemory memory = new ControllerMemory(file, Controls.NONE, desk, log::add)) {
      memory.restore();
      desk.set("cc/1", 1);
    }
    assertThat(log).last().asString().startsWith("the values of knobs are not kept: cannot write");
  }

  private ControllerFile file() {
    return new ControllerFile(folder, folder.resolve("Ball.java"));
  }

  private ControllerMemory memory(ControlDesk desk, Controls asked) {
    return new ControllerMemory(file(), asked, desk, log::add);
  }
}
