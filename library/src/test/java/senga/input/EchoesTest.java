package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.Test;

/** What comes back because it was sent, and what a hand sends. */
class EchoesTest {
  private long nanos;
  private final Echoes echoes = new Echoes(() -> nanos);

  private static ShortMessage knob(int value) throws Exception {
    return new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 74, value);
  }

  @Test
  void eachThatWentOutAccountsForOneThatComesIn() throws Exception {
    echoes.sent(knob(1));
    echoes.sent(knob(2));
    echoes.sent(knob(1));
    assertThat(echoes.isOne(knob(1))).isTrue();
    assertThat(echoes.isOne(knob(1))).isTrue();
    assertThat(echoes.isOne(knob(1))).as("that one is a hand's").isFalse();
    assertThat(echoes.isOne(knob(2))).isTrue();
    assertThat(echoes.isOne(knob(3))).isFalse();
    assertThat(echoes.heard()).isEqualTo(3);
  }

  @Test
  void whatIsLetGoIsAHandsWhateverWasShown() throws Exception {
    echoes.sent(knob(0));
    assertThat(echoes.isOne(knob(0))).as("a button's release").isFalse();
    ShortMessage off = new ShortMessage(ShortMessage.NOTE_ON, 0, 36, 0);
    echoes.sent(off);
    assertThat(echoes.isOne(off)).isFalse();
  }

  @Test
  void whatComesLateIsNoEcho() throws Exception {
    echoes.sent(knob(1));
    nanos += (long) (Echoes.SECONDS * 1e9) + 1;
    assertThat(echoes.isOne(knob(1))).isFalse();
  }

  @Test
  void ofAFloodTheNewestAreKnown() throws Exception {
    for (int i = 0; i < 10 * Echoes.MOST; i++) {
      echoes.sent(knob(i % 128));
    }
    assertThat(echoes.isOne(knob((10 * Echoes.MOST - 1) % 128))).isTrue();
    assertThat(echoes.isOne(new ShortMessage(ShortMessage.CONTROL_CHANGE, 1, 74, 5))).isFalse();
  }
}
