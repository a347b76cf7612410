package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.testing.Fuzz;

/** A file gets exactly the name that was asked for, in the folder asked for, or a refusal. */
class FuzzedFileNamesTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "demo",
          ".svg",
          ".png",
          ".",
          "..",
          " ",
          "-",
          "-2",
          "/",
          "\\",
          ":",
          "con",
          "NUL",
          "lpt1",
          "線",
          "é",
          "e\u0301",
          "😀",
          "\u0000",
          "\n",
          "\u001b[2J",
          "\u202e",
          "%",
          "$",
          "~",
          "*",
          "?",
          "(copy)",
          "'",
          "\"",
          "&",
          "!",
          "x".repeat(100));

  @TempDir private Path folder;
  private final Fuzz fuzz = new Fuzz("file-name", FuzzedFileNamesTest::name, this::check);

  @Test
  void keptNamesAreTakenOrRefused() {
    fuzz.replay();
  }

  @Test
  void randomNamesAreTakenOrRefused() {
    fuzz.run(100);
  }

  @Test
  @Tag("slow")
  void manyRandomNamesAreTakenOrRefused() {
    fuzz.run(10_000);
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (int pieces = random.nextInt(5); pieces >= 0; pieces--) {
      name.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return name.toString();
  }

  private void check(String name) throws IOException {
    try {
      Path written = OutputFile.in(folder, name).write(out -> out.write(name.getBytes(UTF_8)));
      assertThat(written.getFileName()).hasToString(name);
      assertThat(written).hasParent(folder).hasContent(name);
      Files.delete(written);
    } catch (IllegalArgumentException refused) {
      assertThat(refused)
          .message()
          .contains("cannot be used as a file name: ")
          .hasSizeLessThan(300)
          .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    }
    assertThat(folder).isEmptyDirectory();
  }
}
