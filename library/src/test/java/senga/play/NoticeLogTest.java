package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeLogTest {
  private final NoticeLog notices = new NoticeLog();

  @Test
  void theOldestLeaveWhenThereAreAThousand() {
    for (int i = 0; i < 1_500; i++) {
      notices.info("entry " + i);
    }

    assertThat(notices.entries()).hasSize(1_000);
    assertThat(notices.entries().getFirst().text()).isEqualTo("entry 500");
    assertThat(notices.entries().getLast().text()).isEqualTo("entry 1499");
  }

  @Test
  void whatIsSaidAgainAndAgainIsKeptOnceAndCounted() {
    for (int frame = 0; frame < 5_000; frame++) {
      notices.error("out of ink", "Demo.java:12", frame);
    }

    assertThat(notices.entries()).hasSize(1);
    Notice kept = notices.entries().getFirst();
    assertThat(kept.count()).isEqualTo(5_000);
    assertThat(kept.frame()).isEqualTo(4_999);
    assertThat(kept).hasToString("Demo.java:12: out of ink (5000 times)");
  }

  @Test
  void somethingElseInBetweenBeginsANewEntry() {
    notices.error("out of ink", "Demo.java:12", 0);
    notices.error("out of ink", "Demo.java:13", 1);
    notices.error("out of ink", "Demo.java:12", 2);
    notices.warning("out of ink");

    assertThat(notices.entries()).extracting(Notice::count).containsExactly(1L, 1L, 1L, 1L);
  }

  @Test
  void everyEntryAndRepetitionIsSeenByItsRevision() {
    long before = notices.revision();
    notices.info("hello");
    notices.info("hello");

    assertThat(notices.revision()).isEqualTo(before + 2);
    assertThat(notices.newest()).hasToString("hello (2 times)");
  }

  @Test
  void aTextOfMegabytesIsCut() {
    notices.error("x".repeat(5_000_000), "", 0);

    assertThat(notices.entries().getFirst().text()).hasSizeLessThan(2_100).endsWith(" …");
  }
}
