package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the user is told, beside a list in which nothing is counted and nothing leaves. */
class NoticeLogModelTest {
  private final NoticeLog notices = new NoticeLog();

  @Test
  void countsAddUpAndTheOrderIsKept() {
    for (long seed = 0; seed < 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      NoticeLog some = new NoticeLog();
      List<String> said = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String text = "fault " + random.nextInt(2);
        String where = random.nextInt(3) == 0 ? "Ball.java:2" : "";
        Notice added = some.error(text, where, i);
        said.add(where + text);
        assertThat(added).isEqualTo(some.newest()).isEqualTo(some.entries().getLast());
        assertThat(some.revision()).isEqualTo(i + 1);
      }
      List<String> spelt = new ArrayList<>();
      for (Notice entry : some.entries()) {
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
        case 0 -> notices.info("a");
        case 1 -> notices.warning("a");
        default -> notices.error("a", "", 0);
      }
    }
    List<Notice> entries = notices.entries();
    for (int i = 1; i < entries.size(); i++) {
      assertThat(entries.get(i).repeats(entries.get(i - 1))).isFalse();
    }
  }

  @Test
  void theLastThousandAreKept() {
    for (int i = 0; i < NoticeLog.MOST + 3; i++) {
      notices.info("note " + i);
    }
    assertThat(notices.entries()).hasSize(NoticeLog.MOST);
    assertThat(notices.entries().getFirst().text()).isEqualTo("note 3");
    assertThat(notices.entries().getLast().text()).isEqualTo("note 1002");
    notices.info("note 1002");
    assertThat(notices.entries()).as("a repetition makes nobody leave").hasSize(1_000);
    assertThat(notices.entries().getFirst().text()).isEqualTo("note 3");
  }

  @Test
  void theFrameIsThatOfTheLastRepetition() {
    notices.error("out of ink", "Ball.java:7", 5);
    notices.error("out of ink", "Ball.java:7", 9);
    assertThat(notices.entries())
        .containsExactly(new Notice(Notice.Level.ERROR, "out of ink", "Ball.java:7", 9, 2));
    assertThat(notices.newest()).hasToString("Ball.java:7: out of ink (2 times)");
  }

  @Test
  void aTextOfTwoThousandCharactersIsWholeAndALongerOneIsCut() {
    String longest = "x".repeat(2_000);
    assertThat(notices.info(longest).text()).isEqualTo(longest);
    assertThat(notices.info(longest + "y").text()).isEqualTo(longest + " …");
  }

  @Test
  void aCopyOfTheEntriesStaysAsItIs() {
    notices.info("one");
    List<Notice> before = notices.entries();
    notices.info("two");
    assertThat(before).extracting(Notice::text).containsExactly("one");
    assertThat(new NoticeLog().newest()).isNull();
    assertThat(new NoticeLog().revision()).isZero();
  }
}
