package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.scene.Diagnostic;

/** What the user is told, beside a list in which nothing is counted and nothing leaves. */
class DiagnosticsModelTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void countsAddUpAndTheOrderIsKept() {
    for (long seed = 0; seed < 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Diagnostics some = new Diagnostics();
      List<String> said = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String text = "fault " + random.nextInt(2);
        String where = random.nextInt(3) == 0 ? "Ball.java:2" : "";
        Diagnostic added = some.error(text, where, i);
        said.add(where + text);
        assertThat(added).isEqualTo(some.newest()).isEqualTo(some.entries().getLast());
        assertThat(some.revision()).isEqualTo(i + 1);
      }
      List<String> spelt = new ArrayList<>();
      for (Diagnostic entry : some.entries()) {
        for (long n = 0; n < entry.count(); n++) {
          spelt.add(entry.where() + entry.text());
        }
      }
      assertThat(spelt).as("seed %d", seed).isEqualTo(said);
    }
  }

  @Test
  void noTwoNeighboursSayTheSame() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 500; i++) {
      switch (random.nextInt(3)) {
        case 0 -> diagnostics.info("a");
        case 1 -> diagnostics.warning("a");
        default -> diagnostics.error("a", "", 0);
      }
    }
    List<Diagnostic> entries = diagnostics.entries();
    for (int i = 1; i < entries.size(); i++) {
      assertThat(entries.get(i).repeats(entries.get(i - 1))).isFalse();
    }
  }

  @Test
  void theLastThousandAreKept() {
    for (int i = 0; i < Diagnostics.MOST + 3; i++) {
      diagnostics.info("note " + i);
    }
    assertThat(diagnostics.entries()).hasSize(Diagnostics.MOST);
    assertThat(diagnostics.entries().getFirst().text()).isEqualTo("note 3");
    assertThat(diagnostics.entries().getLast().text()).isEqualTo("note 1002");
    diagnostics.info("note 1002");
    assertThat(diagnostics.entries()).as("a repetition makes nobody leave").hasSize(1_000);
    assertThat(diagnostics.entries().getFirst().text()).isEqualTo("note 3");
  }

  @Test
  void theFrameIsThatOfTheLastRepetition() {
    diagnostics.error("out of ink", "Ball.java:7", 5);
    diagnostics.error("out of ink", "Ball.java:7", 9);
    assertThat(diagnostics.entries())
        .containsExactly(new Diagnostic(Diagnostic.Level.ERROR, "out of ink", "Ball.java:7", 9, 2));
    assertThat(diagnostics.newest()).hasToString("Ball.java:7: out of ink (2 times)");
  }

  @Test
  void aTextOfTwoThousandCharactersIsWholeAndALongerOneIsCut() {
    String longest = "x".repeat(2_000);
    assertThat(diagnostics.info(longest).text()).isEqualTo(longest);
    assertThat(diagnostics.info(longest + "y").text()).isEqualTo(longest + " …");
  }

  @Test
  void aCopyOfTheEntriesStaysAsItIs() {
    diagnostics.info("one");
    List<Diagnostic> before = diagnostics.entries();
    diagnostics.info("two");
    assertThat(before).extracting(Diagnostic::text).containsExactly("one");
    assertThat(new Diagnostics().newest()).isNull();
    assertThat(new Diagnostics().revision()).isZero();
  }
}
