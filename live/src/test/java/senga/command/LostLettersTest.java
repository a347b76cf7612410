package senga.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import senga.sketch.UsageError;
import senga.stage.Outcome;
import senga.stage.Programs;

/** A name that Java cannot hold is refused, instead of being changed into another one. */
class LostLettersTest {
  private static final String SKETCH =
      "import module senga.live; Geometry draw(Frame frame) { return G.sphere().scale(50); }";

  @TempDir private Path folder;

  @Test
  void aSketchOrAPictureWhoseNameIsNotUtf8IsRefused() {
    for (Object[] words :
        List.of(
            new Object[] {"render", "b\uFFFDll.java"},
            new Object[] {"run", "b\uFFFDll.java"},
            new Object[] {"soak", "b\uFFFDll.java"},
            new Object[] {"render", "ball.java", "--out", "b\uFFFDll.svg"},
            new Object[] {"render", "ball.java", "--out-dir", "b\uFFFDlls"})) {
      Outcome outcome = Outcome.of(words);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err())
          .containsPattern(
              "^senga: the name \"b\uFFFDll[^\"]*\" is not UTF-8 where it shows \uFFFD")
          .hasLineCount(1);
    }
  }

  @Test
  void inALocaleWithoutUtf8TheLocaleIsBlamed() {
    String[] words = {"render", "b\uFFFD\uFFFDll.java"};
    assertThatThrownBy(() -> LostLetters.refuse(words, "/", "ANSI_X3.4-1968"))
        .isInstanceOf(UsageError.class)
        .hasMessage(
            "the name \"b\uFFFD\uFFFDll.java\" has letters, shown as \uFFFD, that this locale does"
                + " not know; set LC_ALL to one with UTF-8, as C.UTF-8");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere every name is Unicode")
  void noFileGetsAnotherNameThanTheOneGiven() throws Exception {
    Files.writeString(folder.resolve("ball.java"), SKETCH);
    Outcome outcome = java("render ball.java --out \"$(printf 'b\\377ll.svg')\"");
    assertThat(outcome.err()).startsWith("senga: the name \"b\uFFFDll.svg\" is not UTF-8");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(folder).isDirectoryNotContaining("glob:**.svg");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere every name is Unicode")
  void aFolderWithSuchANameIsNoPlaceToWorkIn() throws Exception {
    Outcome outcome = java("list", "d=$(printf 'f\\377lder'); mkdir \"$d\"; cd \"$d\"; ");
    assertThat(outcome.err())
        .startsWith("senga: the current folder's name ")
        .contains("f\uFFFDlder is not UTF-8");
    assertThat(outcome.code()).isEqualTo(1);
  }

  private Outcome java(String words) throws Exception {
    return java(words, "");
  }

  /** Runs a Java of its own from a shell, since this one could not hand on such a name. */
  private Outcome java(String words, String before) throws Exception {
    assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"), "a locale without UTF-8");
    List<String> command = new ArrayList<>(List.of("sh", "-c"));
    command.add(before + "exec \"$@\" " + words);
    command.add("sh");
    command.addAll(Programs.java(List.of()));
    command.add(Main.class.getName());
    Path err = Files.createTempFile("senga", ".err");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Outcome outcome = new Outcome(process.waitFor(), out, Files.readString(err));
    Files.delete(err);
    return outcome;
  }
}
