package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;
import senga.type.Fonts;

/** Fonts of the config's folders, in sketches and recipes. */
class FontsOptionTest {
  @TempDir private Path folder;

  @AfterEach
  void forgetTheFolders() {
    Fonts.folders(List.of());
  }

  /**
   * @param words parameters of a text, in JSON
   */
  private Outcome render(String words) throws IOException {
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    Files.write(fonts.resolve("Quill.otf"), Fonts.mediumLatin());
    Path config = folder.resolve("config.yaml");
    Files.writeString(config, "fonts: {folders: \"" + fonts.toString().replace('\\', '/') + "\"}");
    String recipe =
        "{\"senga\": 1, \"canvas\": \"A5\", \"layers\": [{\"shape\": {\"text\": {"
            + words
            + "}}, \"effects\": [{\"translate\": {\"delta\": [9, 9]}}]}]}";
    Path file = Files.writeString(folder.resolve("words.json"), recipe);
    return Outcome.of("--config", config, "render", file, "--out-dir", folder);
  }

  @Test
  void aFontOfTheConfigsFoldersIsFoundByItsName() throws IOException {
    Outcome outcome = render("\"text\": \"lol\", \"font\": \"quill\"");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("4 lines");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void aFontThatIsNotThereIsOneSentence() throws IOException {
    Outcome outcome = render("\"font\": \"qill\"");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("text font \"qill\" is the name of no font, did you mean \"Quill\"?");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void aCharacterThatIsNotThereIsToldAndTheRestIsDrawn() throws IOException {
    Outcome outcome = render("\"text\": \"l日\", \"font\": \"Quill\"");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("2 lines");
    assertThat(outcome.err())
        .isEqualTo(
            "senga: note: text has a box for U+65E5 (CJK UNIFIED IDEOGRAPHS 65E5), which is"
                + " not in Quill.otf\n");
  }
}
