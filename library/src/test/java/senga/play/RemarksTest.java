package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarksTest {
  private final NoticeLog notices = new NoticeLog();
  private final Remarks remarks = new Remarks(notices);

  @Test
  void whatDiffersInItsNumbersOnlyIsSaidOnce() {
    remarks.add("sphere", "level 7.5 was clamped to 5", 3);
    remarks.add("sphere", "level 812 was clamped to 5", 4);
    remarks.add("torus", "level 7.5 was clamped to 5", 4);
    remarks.add("sphere", "the draft is coarser", 5);
    assertThat(notices.entries())
        .extracting(Notice::toString)
        .containsExactly(
            "sphere: level 7.5 was clamped to 5",
            "torus: level 7.5 was clamped to 5",
            "sphere: the draft is coarser");
  }

  @Test
  void afterAnotherSketchTheSameIsSaidAgain() {
    remarks.add("sphere", "the draft is coarser", 5);
    remarks.forget();
    remarks.add("sphere", "the draft is coarser", 6);
    assertThat(notices.newest()).extracting(Notice::count).isEqualTo(2L);
  }

  @Test
  void anOperationThatNeverSaysTheSameTwiceDoesNotFillTheNotices() {
    for (int i = 0; i < 900; i++) {
      remarks.add("chatty", "x".repeat(i / 5) + "abcde".charAt(i % 5), i);
    }
    assertThat(notices.entries()).hasSizeLessThan(300);
    remarks.add("calm", "not heard any more", 1);
    assertThat(notices.entries()).noneMatch(entry -> entry.where().equals("calm"));
  }
}
