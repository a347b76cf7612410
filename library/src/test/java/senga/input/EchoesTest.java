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

  /** The ring shows places, the encoder sends steps, and both are bytes from 0 to 127. */
  @Test
  void whereNothingComesBackEachStepOfAnEncoderIsAHands() throws Exception {
    int place = 60;
    echoes.sent(knob(place), true);
    nanos += 200_000_000;
    for (int step = 0; step < 30; step++) {
      assertThat(echoes.isOne(knob(65))).as("from %d a step up", place).isFalse();
      nanos += 1_000_000;
      echoes.sent(knob(++place), true);
      nanos += 1_000_000;
    }
    assertThat(echoes.heard()).isZero();
  }

  @Test
  void whereAllComesBackNothingOfItIsAStep() throws Exception {
    for (int place = 0; place < 100; place++) {
      echoes.sent(knob(place), true);
      nanos += 30_000_000;
      boolean isEcho = echoes.isOne(knob(place));
      assertThat(isEcho || place == 0).as("%d", place).isTrue();
      nanos += 30_000_000;
    }
  }

  /** One message may be lost; and the cable may be another one from some moment on. */
  @Test
  void aDeviceThatBeginsToSendBackIsKnownWithinTwoMessages() throws Exception {
    for (int place = 1; place < 20; place++) {
      echoes.sent(knob(place), true);
      nanos += 200_000_000;
    }
    int taken = 0;
    for (int place = 20; place < 60; place++) {
      echoes.sent(knob(place), true);
      taken += echoes.isOne(knob(place)) ? 0 : 1;
      nanos += place == 40 ? 200_000_000 : 2_000_000;
    }
    assertThat(taken).isLessThanOrEqualTo(2);
  }

  @Test
  void aFaderBesideAnEncoderIsJudgedByItself() throws Exception {
    ShortMessage fader = new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 20, 65);
    echoes.sent(knob(1), true);
    nanos += 200_000_000;
    echoes.sent(fader);
    echoes.sent(knob(65), true);
    assertThat(echoes.isOne(fader)).as("a motor fader says where it has come to").isTrue();
    assertThat(echoes.isOne(knob(65))).isFalse();
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
