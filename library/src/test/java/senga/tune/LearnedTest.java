package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.bind.Binding;
import senga.bind.Curve;
import senga.bind.Encoder;
import senga.bind.Takeover;
import senga.tune.Change.Driven;

/** Looks from before the learning, one after the other, as a show recalls them. */
class LearnedTest {
  private static final Address ROW = Address.of("ink/polygon.diameter");
  private static final Binding KNOB = bound("cc/1/74", 100);
  private static final Changes PLAIN = Changes.NONE.with(ROW, new Change.Set(30.0));
  private static final Changes OTHER = Changes.NONE.with(ROW, new Change.Set(60.0));
  private static final Changes FORMULA =
      Changes.NONE.with(ROW, new Change.Calculated(Formula.of("10 + t")));
  private static final Changes KEYED =
      Changes.NONE.with(
          ROW, new Change.Keyed(new Keys(List.of(new Key(1, 2.0), new Key(5, 15.0)))));

  private final Learned learned = new Learned();
  private Changes now = Changes.NONE.with(ROW, new Driven(KNOB, 0.1));

  @Test
  void theControllerIsBackBehindKeysAndFormulas() {
    recall(PLAIN);
    assertThat(now.at(ROW)).contains(new Driven(KNOB, 0.3));
    recall(KEYED);
    assertThat(now).isEqualTo(KEYED);
    recall(FORMULA);
    assertThat(now).isEqualTo(FORMULA);
    recall(OTHER);
    assertThat(now.at(ROW)).contains(new Driven(KNOB, 0.6));
  }

  @Test
  void whoHasChangedTheRowMeanwhileHasDecidedOtherwise() {
    recall(KEYED);
    now = PLAIN;
    recall(OTHER);
    assertThat(now).isEqualTo(OTHER);
  }

  @Test
  void aControllerThatIsForgottenAfterARecallWasTakenBackStaysForgotten() {
    recall(KEYED);
    now = Changes.NONE.with(ROW, new Driven(KNOB, 0.1)); // undone
    now = Changes.NONE; // forgotten
    recall(PLAIN);
    assertThat(now).isEqualTo(PLAIN);
  }

  @Test
  void whatIsLearnedMeanwhileCounts() {
    recall(KEYED);
    Binding other = bound("osc/fader/1", 200);
    now = Changes.NONE.with(ROW, new Driven(other, 0.5));
    recall(PLAIN);
    assertThat(now.at(ROW)).contains(new Driven(other, 0.15));
  }

  private static Binding bound(String controller, double to) {
    return new Binding(controller, 0, to, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.PICK_UP);
  }

  private void recall(Changes wanted) {
    now = learned.recalled(now, wanted, Steps.NONE);
  }
}
