package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.geometry.Literal;
import senga.geometry.PolylinesBuilder;
import senga.strokes.StrokeBook;

/** Strokes as documents. */
class StrokesJsonTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadBackEqual() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      StrokeBook book = StrokeBook.NONE;
      for (int name = random.nextInt(5); name > 0; name--) {
        book = book.with("name \"" + name + "\" é", some(random));
      }
      String text = StrokesJson.write(book);
      assertThat(StrokesJson.read(text)).as("seed 5, try %d", i).isEqualTo(book);
      assertThat(StrokesJson.book(StrokesJson.tree(book))).isEqualTo(book);
      assertThat(StrokesJson.write(StrokesJson.read(text))).isEqualTo(text);
    }
  }

  private static Literal some(SplittableRandom random) {
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int line = random.nextInt(6); line > 0; line--) {
      for (int i = random.nextInt(1, 9); i > 0; i--) {
        lines.vertex((float) random.nextDouble(-50, 500), (float) random.nextDouble(-50, 500));
      }
      lines.endLine();
    }
    return new Literal(lines.build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[] | must be an object, but is a list of 0",
        "{} | lacks the key \"senga\"",
        "{\"senga\": 2, \"strokes\": {}} | senga: must be the number 1, but is the number 2",
        "{\"senga\": 1} | lacks the key \"strokes\"",
        "{\"senga\": 1, \"stroke\": {}} | did you mean \"strokes\"",
        "{\"senga\": 1, \"strokes\": {\"a\": 5}} | strokes.a: must be an object, but is the number"
            + " 5",
        "{\"senga\": 1, \"strokes\": {\"a\": {\"polylines\": 5}}} | strokes.a.polylines: must be a"
            + " list of lines",
        "{\"senga\": 1, \"strokes\": {\"a\": {\"polylines\": [[[1,\"x\"]]]}}} | a point must be [x,"
            + " y]",
        "{\"senga\": 1, \"strokes\": {\"\": {\"polylines\": [[[1,2]]]}}} | a name of strokes has 1"
            + " to 64",
        "{\"senga\": 1, \"strokes\": {\"a\": {\"polylines\": [[[1,2]]}}} | line 1"
      })
  void whatIsNoStrokesIsRefusedInOneSentence(String text, String said) {
    assertThatThrownBy(() -> StrokesJson.read(text))
        .isInstanceOf(RecipeError.class)
        .hasMessageContaining(said);
  }

  @Test
  void moreThanABookMayHoldIsRefused() {
    StringBuilder text =
        new StringBuilder("{\"senga\": 1, \"strokes\": {\"a\": {\"polylines\": [[");
    for (int i = 0; i <= StrokeBook.MOST_POINTS; i++) {
      text.append(i == 0 ? "" : ",").append("[1,2]");
    }
    assertThatThrownBy(() -> StrokesJson.read(text + "]]}}}"))
        .isInstanceOf(RecipeError.class)
        .hasMessageContaining("number of points of strokes");
  }

  @Test
  void aFileIsNamedInWhatIsSaidOfIt() throws Exception {
    Path file = Files.writeString(folder.resolve("ink.json"), "{\"senga\": 1, \"strokes\": {");
    assertThatThrownBy(() -> StrokesJson.read(file)).hasMessageContaining("ink.json");
    Files.writeString(file, StrokesJson.write(StrokeBook.NONE));
    assertThat(StrokesJson.read(file).isEmpty()).isTrue();
  }
}
