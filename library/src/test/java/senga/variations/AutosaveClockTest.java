package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AutosaveClockTest {
  private final AutosaveClock clock = new AutosaveClock(1);

  private boolean due(long revision, double seconds) {
    return clock.isDue(revision, Math.round(seconds * 1e9));
  }

  @Test
  void nothingIsSavedWhileNothingChanges() {
    assertThat(due(1, 0)).isFalse();
    assertThat(due(1, 100)).isFalse();
    assertThat(clock.isUnsaved()).isFalse();
  }

  @Test
  void aChangeIsSavedOnceWhenThreeQuartersOfASecondHaveBeenCalm() {
    assertThat(due(2, 10)).isFalse();
    assertThat(due(2, 10.74)).isFalse();
    assertThat(clock.isUnsaved()).isTrue();
    assertThat(due(2, 10.75)).isTrue();
    assertThat(due(2, 20)).isFalse();
  }

  @Test
  void whoNeverRestsIsSavedEveryFiveSeconds() {
    int saves = 0;
    for (int i = 0; i <= 200; i++) {
      saves += due(2 + i, 100 + i * 0.1) ? 1 : 0;
    }
    assertThat(saves).isEqualTo(3);
  }
}
