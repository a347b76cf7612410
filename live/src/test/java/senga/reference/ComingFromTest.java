package senga.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import senga.geometry.Declaration;
import senga.recipe.Catalog;

/** The tables of {@code docs/coming-from.md} name what there is, and old names lead there. */
class ComingFromTest {
  private static final Path PAGE = Path.of("..", "docs", "coming-from.md");
  private static final Pattern NAME = Pattern.compile("`([a-z0-9_]+)`");
  private static final Pattern ONE = Pattern.compile("`([a-zA-Z0-9]+)`");

  private final Catalog catalog = Catalog.standard();

  @Test
  void everyOldNameOfAnOperationLeadsToOurs() throws IOException {
    int names = 0;
    for (String row : operations()) {
      String[] cells = row.split("\\|", -1);
      String ours = ONE.matcher(cells[2]).results().findFirst().orElseThrow().group(1);
      for (String theirs : NAME.matcher(cells[1]).results().map(ComingFromTest::word).toList()) {
        names++;
        assertThat(catalog.elsewhere(theirs).map(Declaration::name)).as(row).contains(ours);
      }
    }
    assertThat(names).isGreaterThanOrEqualTo(25 + 41);
  }

  /** Rows of the tables of shapes and of effects, but those that stand for no operation. */
  private static List<String> operations() throws IOException {
    String page = Files.readString(PAGE);
    String tables = page.substring(page.indexOf("## Shapes"), page.indexOf("## What was mended"));
    return tables.lines().filter(row -> row.startsWith("| `") && !row.startsWith("| `G.")).toList();
  }

  private static String word(MatchResult found) {
    return found.group(1);
  }
}
