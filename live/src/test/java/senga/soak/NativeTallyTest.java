package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativeTallyTest {
  private static final NativePath LEAK = new NativePath("Ball.draw:4", "Deflater.init", "f");
  private static final NativePath CACHE = new NativePath("Ball.draw:5", "Deflater.init", "f");
  private static final NativePath GARBAGE = new NativePath("Ball.draw:6", "Deflater.init", "f");

  private final NativeTally tally = new NativeTally();

  @Test
  void whatIsGivenBackDidNotStay() {
    tally.taken(1, 100, GARBAGE, 0);
    tally.given(1);
    tally.given(2); // taken before anybody looked
    assertThat(tally.sites()).isEmpty();
  }

  @Test
  void anAddressMayBeTakenAgain() {
    tally.taken(1, 100, GARBAGE, 0);
    tally.given(1);
    tally.taken(1, 30, LEAK, 0);
    assertThat(tally.sites())
        .containsExactly(new NativeSite("Ball.draw:4", "Deflater.init", "f", 30, 1, 1));
  }

  @Test
  void whatJavaTakesByItselfStandsBehindWhatSomebodyAskedFor() {
    for (int i = 0; i < 4; i++) {
      tally.taken(10 + i, 100, LEAK, i);
      tally.taken(20 + i, 5_000, new NativePath("", "", "nmethod::new in libjvm.so"), i);
    }
    assertThat(tally.sites()).extracting(NativeSite::place).containsExactly("Ball.draw:4", "");
  }

  @Test
  void whatIsTakenAllTheTimeStandsBeforeWhatIsLargeAndTakenOnce() {
    tally.taken(1, 1_000_000, CACHE, 0);
    for (int i = 0; i < 40; i++) {
      tally.taken(10 + i, 100, LEAK, i / 10);
    }
    assertThat(tally.sites())
        .extracting(NativeSite::place)
        .containsExactly("Ball.draw:4", "Ball.draw:5");
    assertThat(tally.sites().getFirst())
        .isEqualTo(new NativeSite("Ball.draw:4", "Deflater.init", "f", 4_000, 40, 4));
  }
}
