package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theOldestLeaveWhenThereAreAThousand() {
    for (int i = 0; i < 1_500; i++) {
      diagnostics.info("entry " + i);
    }

    assertThat(diagnostics.entries()).hasSize(1_000);
    assertThat(diagnostics.entries().getFirst().text()).isEqualTo("entry 500");
    assertThat(diagnostics.entries().getLast().text()).isEqualTo("entry 1499");
  }

  @Test
  void whatIsSaidAgainAndAgainIsKeptOnceAndCounted() {
    for (int frame = 0; frame < 5_000; frame++) {
      diagnostics.error("out of ink", "Demo.java:12", frame);
    }

    assertThat(diagnostics.entries()).hasSize(1);
    Diagnostic kept = diagnostics.entries().getFirst();
    assertThat(kept.count()).isEqualTo(5_000);
    assertThat(kept.frame()).isEqualTo(4_999);
    assertThat(kept).hasToString("Demo.java:12: out of ink (5000 times)");
  }

  @Test
  void somethingElseInBetweenBeginsANewEntry() {
    diagnostics.error("out of ink", "Demo.java:12", 0);
    diagnostics.error("out of ink", "Demo.java:13", 1);
    diagnostics.error("out of ink", "Demo.java:12", 2);
    diagnostics.warning("out of ink");

    assertThat(diagnostics.entries()).extracting(Diagnostic::count).containsExactly(1L, 1L, 1L, 1L);
  }

  @Test
  void everyEntryAndRepetitionIsSeenByItsRevision() {
    long before = diagnostics.revision();
    diagnostics.info("hello");
    diagnostics.info("hello");

    assertThat(diagnostics.revision()).isEqualTo(before + 2);
    assertThat(diagnostics.newest()).hasToString("hello (2 times)");
  }

  @Test
  void aTextOfMegabytesIsCut() {
    diagnostics.error("x".repeat(5_000_000), "", 0);

    assertThat(diagnostics.entries().getFirst().text()).hasSizeLessThan(2_100).endsWith(" …");
  }
}
