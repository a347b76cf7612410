package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;

class ExamplesCommandTest {
  private static final Path DUNES = Path.of("..", "sketches", "gallery", "Dunes.java");

  @TempDir private Path folder;

  @Test
  void eachIsListedWithItsSentence() {
    Outcome outcome = Outcome.of("examples");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains(
            "  Dunes        A cloth of lines over hills of noise, seen from the side: near hills"
                + " hide what")
        .contains("PyXidraw, line for line.");
  }

  @Test
  void oneIsPrintedAsItIs() throws IOException {
    for (String name : new String[] {"Dunes", "dunes", "Dunes.java"}) {
      assertThat(Outcome.of("examples", name).out()).isEqualTo(Files.readString(DUNES));
    }
  }

  @Test
  void aCopyIsASketchThatRuns() {
    Path copies = folder.resolve("my sketches");
    assertThat(Outcome.of("examples", "Whorl", "--copy", copies).code()).isZero();
    Path copy = copies.resolve("Whorl.java");
    Outcome drawn = Outcome.of("render", copy, "--out", folder.resolve("whorl.svg"));
    assertThat(drawn.code()).as(drawn.err()).isZero();
  }

  @Test
  void aFileThatIsThereIsNeverWrittenOver() throws IOException {
    Path mine = Files.writeString(folder.resolve("Dunes.java"), "mine");
    assertThat(Outcome.of("examples", "Dunes", "--copy", folder).out()).contains("Dunes-2.java");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void whatPlaysAlongWithTheStagePieceIsCopiedWithIt() throws IOException {
    Outcome copied = Outcome.of("examples", "Chord", "--copy", folder);
    assertThat(copied.out()).hasLineCount(5).contains("Chord.java").contains("Chord.take");
    for (String file :
        List.of("Chord.java", "Chord.senga", "Chord.cues", "Chord.yaml", "takes/Chord.take")) {
      assertThat(folder.resolve(file)).hasSameTextualContentAs(DUNES.resolveSibling(file));
    }
  }

  /**
   * A look, cue or take that is there is one's own, and the copy still has those that came with it.
   */
  @Test
  void whereOneOfThemIsTakenAllGetTheSameNumber() throws IOException {
    Path mine = Files.writeString(folder.resolve("Chord.cues"), "mine");
    assertThat(Outcome.of("examples", "Chord", "--copy", folder).code()).isZero();
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("Chord.java")).doesNotExist();
    assertThat(folder.resolve("takes/Chord-2.take")).exists();
    Outcome looks = Outcome.of("variations", folder.resolve("Chord-2.java"));
    assertThat(looks.code()).as(looks.err()).isZero();
    assertThat(looks.out()).contains("staff", "breath", "braid", "wind", "storm");
    assertThat(looks.err()).isEmpty();
  }

  @Test
  void allAreCopiedAtOnce() {
    Outcome outcome = Outcome.of("examples", "--copy", folder);
    assertThat(outcome.out()).hasLineCount(folder.toFile().list().length);
    assertThat(folder.resolve("Silk.java")).exists();
  }

  @Test
  void anUnknownNameIsToldTheNearest() {
    Outcome outcome = Outcome.of("examples", "Dumes");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("senga: no sketch of the gallery is named \"Dumes\", did you mean \"Dunes\"?")
        .hasLineCount(1);
  }
}
