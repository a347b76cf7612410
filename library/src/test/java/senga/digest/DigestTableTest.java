package senga.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static senga.testing.LineText.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.Builtins;
import senga.geometry.Declaration;
import senga.realise.Blocks;

/** The same recipe gives the same bits: today and later, and on every machine that runs this. */
class DigestTableTest {
  private static final String WRITE =
      "Lines differ from those of golden/digests.txt. If that is meant, write the table anew with"
          + " mvn -pl library -Dtest=DigestTableTest#every* -Dsenga.digests=write test"
          + " and commit it with the change; if not, find out which commit moved them";

  private static final int MOST_THREADS = 4;

  @Test
  void everyRecipeDrawsWhatTheTableSays() throws IOException {
    DigestTable drawn = DigestTable.drawn(Recipes.all(), Blocks.serial());
    if ("write".equals(System.getProperty("senga.digests"))) {
      drawn.write();
    }
    DigestTable recorded = DigestTable.recorded();
    assertThat(drawn.differencesFrom(recorded)).as(WRITE).isEmpty();
    assertThat(recorded.rows().keySet()).as(WRITE).isEqualTo(drawn.rows().keySet());
  }

  @Test
  void everyOperationHasSeveralRows() {
    for (Class<? extends Record> type : new Builtins().operations()) {
      String name = Declaration.of(type).name();
      assertThat(Recipes.all().keySet())
          .filteredOn(row -> row.matches("(\\w+, )?" + name + " .*"))
          .as(name)
          .hasSizeGreaterThanOrEqualTo(3);
    }
  }

  /** Whether Java interprets, or one of its two compilers has done its work. */
  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:-TieredCompilation"})
  @Tag("slow")
  void theTableIsTheSameHoweverJavaRunsAndWithOneToFourThreads(String mode) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                mode,
                "-Xbatch",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String told = new String(child.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(told).as(mode).isEqualTo(Child.done(Recipes.all().size()));
    assertThat(child.waitFor()).isZero();
  }

  @Test
  void aSingleBitOrAnotherCutMakesAnotherDigest() {
    String digest = DigestTable.digest(lines("0 0, 1 2 3, 4 5"));
    assertThat(digest).isEqualTo(DigestTable.digest(lines("0 0, 1 2 3, 4 5")));
    assertThat(digest).isNotEqualTo(DigestTable.digest(lines("0 0, 1 2 3 | 4 5")));
    assertThat(digest).isNotEqualTo(DigestTable.digest(lines("-0 0, 1 2 3, 4 5")));
    assertThat(digest).isNotEqualTo(DigestTable.digest(lines("0 0, 1 2 3, 4 5.0000005")));
  }

  @Test
  void aRowThatDiffersOrIsMissingIsNamed() {
    DigestTable drawn = new DigestTable(Map.of("ball", "12", "line", "34", "grid", "56"));
    DigestTable recorded = new DigestTable(Map.of("ball", "99", "line", "34"));
    assertThat(drawn.differencesFrom(recorded))
        .containsExactlyInAnyOrder("ball: 12 instead of 99", "grid: 56 instead of nothing");
  }

  /** Draws the table with one thread, its effects with two, three and four, and compares. */
  static final class Child {
    private Child() {}

    static String done(int rows) {
      return rows + " recipes drawn with 1 to " + MOST_THREADS + " threads";
    }

    public static void main(String[] args) throws IOException {
      DigestTable recorded = DigestTable.recorded();
      for (int threads = 1; threads <= MOST_THREADS; threads++) {
        for (String difference : drawn(threads).differencesFrom(recorded)) {
          System.out.println(threads + " threads: " + difference);
        }
      }
      System.out.println(done(recorded.rows().size()));
    }

    private static DigestTable drawn(int threads) {
      if (threads == 1) {
        return DigestTable.drawn(Recipes.all(), Blocks.serial());
      }
      try (ForkJoinPool helpers = new ForkJoinPool(threads - 1)) {
        return DigestTable.drawn(Recipes.withEffects(), Blocks.parallel(helpers, 0));
      }
    }
  }
}
