package senga.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When an action fires. */
class TriggerHandTest {
  private final TriggerHand hand = new TriggerHand();

  private int fired(Binding binding, double... values) {
    int times = 0;
    for (double value : values) {
      times += hand.fires(binding, value) ? 1 : 0;
    }
    return times;
  }

  private static Binding of(String source) {
    return Binding.follow(source, 0, 1);
  }

  @Test
  void aPadFiresEachTimeItIsStruck() {
    assertThat(fired(of("note/10/36"), 0.3, 0, 0.9, 0)).isEqualTo(2);
  }

  @Test
  void aButtonFiresWhenItIsPressed() {
    assertThat(fired(of("cc/1/50"), 1, 0, 1, 0)).isEqualTo(2);
  }

  @Test
  void aFaderFiresWhenItRisesThroughHalf() {
    assertThat(fired(of("cc/1/7"), 0.8, 0.9, 0.49, 0.51, 0.6, 0.2)).isEqualTo(1);
  }

  @Test
  void aMessageThatIsSentToFireFiresEachTime() {
    assertThat(fired(of("osc/next"), 1, 1, 1)).as("nothing but ones").isEqualTo(3);
    assertThat(fired(of("osc/next"), 0, 1, 0)).as("a button with its release").isEqualTo(1);
  }

  @Test
  void aFaderOfATabletFiresOnceOnItsWayUp() {
    assertThat(fired(of("osc/fader/1"), 0.2, 0.6, 0.9, 1)).isEqualTo(1);
  }

  @Test
  void anEndlessKnobFiresWhenItIsTurnedUp() {
    Binding endless = of("cc/1/20").encoder(Encoder.TWOS_COMPLEMENT);
    assertThat(fired(endless, 1 / 127.0, 1 / 127.0, 1)).isEqualTo(2);
  }
}
