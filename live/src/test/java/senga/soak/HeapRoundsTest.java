package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapRoundsTest {
  private final HeapRounds rounds = new HeapRounds(60);

  @Test
  void whatGrowsInEveryRoundIsNamedWithWhatItTook() {
    for (int round = 0; round < 5; round++) {
      rounds.add(table(100 + round, 40_000 * (round + 1), 7));
    }
    assertThat(rounds.growing())
        .containsExactly(
            new HeapKind("float[]", 4, 160_000, 5), new HeapKind("Late$Drop", 4, 96, 5));
  }

  @Test
  void whatFallsBackOnceIsNotNamed() {
    for (int more : new int[] {0, 1, 2, 1, 3}) {
      rounds.add(table(100 + more, 40_000, 7));
    }
    assertThat(rounds.growing()).isEmpty();
  }

  @Test
  void threeRoundsProveNothing() {
    for (int round = 0; round < 3; round++) {
      rounds.add(table(100 + round, 40_000, 7));
    }
    assertThat(rounds.growing()).isEmpty();
  }

  @Test
  void aJavaWithoutSuchTablesHasNone() {
    for (int round = 0; round < 9; round++) {
      rounds.add("");
    }
    assertThat(rounds.growing()).isEmpty();
  }

  private static String table(int drops, int bytes, int others) {
    return """
     num     #instances         #bytes  class name (module)
    -------------------------------------------------------
       1:  %12d  %12d  [F (java.base@25)
       2:  %12d  %12d  Late$Drop
       3:  %12d           336  java.lang.Thread (java.base@25)
    Total           123          4567
    """
        .formatted(drops, bytes, drops, 24 * drops, others);
  }
}
