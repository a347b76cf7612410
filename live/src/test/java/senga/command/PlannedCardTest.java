package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;

/** The figures that the README shows are those of the card that the first page has you draw. */
class PlannedCardTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path FIRST_PAGE = Path.of("..", "docs", "first-plot.md");

  @Test
  void theReadmeTellsWhatPlanningBringsTheCard(@TempDir Path folder) throws Exception {
    String page = Files.readString(FIRST_PAGE).replace("\r\n", "\n");
    int begins = page.indexOf("import module senga.live;");
    Path card = folder.resolve("Card.java");
    Files.writeString(card, page.substring(begins, page.indexOf("```", begins)));
    Outcome outcome = Outcome.of("plot", card, "--out-dir", folder);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("3.79 → 0.42");
    String readme = Files.readString(README);
    assertThat(outcome.out().lines().limit(4)).allSatisfy(row -> assertThat(readme).contains(row));
  }
}
