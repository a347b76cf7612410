package senga.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.bind.Learner.Learned;

/** Which controller was meant. */
class LearnerTest {
  private final Learner learner =
      new Learner(
          address -> Map.of("cc/1/7", 0.5, "cc/1/8", 0.0).getOrDefault(address, Double.NaN));

  private void send(String address, int... values) {
    for (int value : values) {
      learner.moved(address, value / 127.0);
    }
  }

  private Optional<Learned> learned() {
    learner.look();
    return learner.look();
  }

  private static Optional<Learned> absolute(String source) {
    return Optional.of(new Learned(source, Encoder.ABSOLUTE));
  }

  @Test
  void aKnobThatIsTurnedClearlyIsLearned() {
    send("cc/1/74", 10, 12, 14);
    assertThat(learned()).isEmpty();
    send("cc/1/74", 16);
    assertThat(learned()).isEqualTo(absolute("cc/1/74"));
  }

  @Test
  void tremblingIsNoTurning() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 500; i++) {
      for (int knob = 20; knob < 28; knob++) {
        send("cc/1/" + knob, 62 + knob % 2 * 40 + (i + knob) % 2 * random.nextInt(1, 4));
      }
    }
    send("cc/1/30", 5, 15);
    assertThat(learned()).isEqualTo(absolute("cc/1/30"));
  }

  @Test
  void whereAKnobStoodIsKnownFromBefore() {
    send("cc/1/7", 90);
    assertThat(learned()).isEqualTo(absolute("cc/1/7"));
  }

  @Test
  void aPadIsLearnedWhenItIsStruckAndNotWhenItIsLetGo() {
    send("note/10/36", 0);
    assertThat(learned()).isEmpty();
    send("note/10/36", 40);
    assertThat(learned()).isEqualTo(absolute("note/10/36"));
  }

  @Test
  void ofAPairThePairIsLearned() {
    send("cc/1/8", 40);
    learner.moved("cc14/1/8", 0.3);
    assertThat(learner.look()).as("its fine half may be on its way").isEmpty();
    send("cc/1/40", 100);
    learner.moved("cc14/1/8", 0.32);
    assertThat(learner.look()).isEqualTo(absolute("cc14/1/8"));
  }

  @Test
  void aKnobWithoutAFineHalfIsNoPair() {
    send("cc/1/8", 40);
    learner.moved("cc14/1/8", 0.3);
    assertThat(learned()).isEqualTo(absolute("cc/1/8"));
  }

  @Test
  void anEndlessKnobIsKnownByItsRepeating() {
    send("cc/1/20", 1, 1, 1, 1);
    assertThat(learned()).contains(new Learned("cc/1/20", Encoder.TWOS_COMPLEMENT));
  }

  @Test
  void itsCodingIsKnownByItsNumber() {
    send("cc/1/20", 65, 65, 65, 65);
    assertThat(learned()).contains(new Learned("cc/1/20", Encoder.OFFSET));
  }

  @Test
  void aButtonThatIsPressedTwiceIsNoEndlessKnob() {
    send("cc/1/50", 127, 0);
    assertThat(learned()).isEqualTo(absolute("cc/1/50"));
  }

  @Test
  void aKnobThatSendsAParameterByItsNumberIsLearnedByThat() {
    for (int value = 20; value < 32; value++) {
      send("cc/1/99", 9);
      send("cc/1/98", 48);
      send("cc/1/6", value);
      learner.moved("nrpn/1/1200", value / 127.0);
    }
    assertThat(learned()).isEqualTo(absolute("nrpn/1/1200"));
  }

  @Test
  void aFaderOfATabletIsLearnedLikeAKnob() {
    learner.moved("osc/fader/1", 0.5);
    learner.moved("osc/fader/1", 0.52);
    assertThat(learned()).isEmpty();
    learner.moved("osc/fader/1", 0.6);
    assertThat(learned()).isEqualTo(absolute("osc/fader/1"));
  }

  @Test
  void aButtonOfATabletIsLearnedAtItsFirstPress() {
    learner.moved("osc/next", 1);
    assertThat(learned()).isEqualTo(absolute("osc/next"));
  }

  @Test
  void aFloodOfAddressesIsBounded() {
    for (int i = 0; i < 100_000; i++) {
      learner.moved("osc/x" + i, 0.5);
    }
    send("cc/1/7", 90);
    assertThat(learned()).as("there is no more room, and no harm").isEmpty();
  }
}
