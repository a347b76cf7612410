package senga.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a hand does to a value that stands elsewhere than its knob. */
class GripTest {
  private static final Binding KNOB =
      new Binding("cc/1/74", 0, 80, Curve.LINEAR, Encoder.ABSOLUTE, Takeover.PICK_UP);

  /** A value and the hand on it. */
  private static final class Held {
    private final Binding binding;
    private Grip grip = Grip.NONE;
    private double position;

    Held(Takeover takeover, double position) {
      this(KNOB.takeover(takeover), position);
    }

    Held(Binding binding, double position) {
      this.binding = binding;
      this.position = position;
    }

    double turn(double sent) {
      double next = grip.move(binding, position, sent);
      grip = grip.after(binding, position, sent);
      position = next;
      return position;
    }

    /** Something else moves it. */
    void push(double to) {
      position = to;
      grip = grip.released();
    }
  }

  @Test
  void aPickUpStaysUntilTheKnobComesToIt() {
    Held held = new Held(Takeover.PICK_UP, 0.5);
    assertThat(held.turn(0.1)).isEqualTo(0.5);
    assertThat(held.turn(0.4)).isEqualTo(0.5);
    assertThat(held.turn(0.6)).as("it has passed").isEqualTo(0.6);
    assertThat(held.turn(0.2)).as("and goes along").isEqualTo(0.2);
    held.push(0.9);
    assertThat(held.turn(0.3)).as("another hand has moved it").isEqualTo(0.9);
    assertThat(held.turn(0.9)).isEqualTo(0.9);
    assertThat(held.turn(0.8)).isEqualTo(0.8);
  }

  @Test
  void aPickUpOfAValueBeyondTheRangeIsAtItsEnd() {
    Held held = new Held(Takeover.PICK_UP, 1.5);
    assertThat(held.turn(0.9)).isEqualTo(1.5);
    assertThat(held.turn(1)).isEqualTo(1);
  }

  @Test
  void aPickUpNeverJumpsFartherThanTheKnobDid() {
    SplittableRandom random = new SplittableRandom(7);
    for (int run = 0; run < 200; run++) {
      Held held = new Held(Takeover.PICK_UP, random.nextDouble());
      double knob = random.nextDouble();
      held.turn(knob);
      for (int i = 0; i < 100; i++) {
        if (random.nextInt(10) == 0) {
          held.push(random.nextDouble());
        }
        double before = held.position;
        double next = Math.clamp(knob + random.nextDouble(-0.1, 0.1), 0, 1);
        double step = Math.abs(next - knob);
        knob = next;
        assertThat(Math.abs(held.turn(knob) - before)).isLessThanOrEqualTo(step + 2 * Grip.NEAR);
      }
    }
  }

  @Test
  void aScaledOneGoesAlongAtOnceAndMeetsTheKnobAtTheEnds() {
    Held held = new Held(Takeover.SCALED, 0.5);
    assertThat(held.turn(0.2)).as("where the knob comes from is not known").isEqualTo(0.5);
    assertThat(held.turn(0.6)).as("half of the way up").isCloseTo(0.75, within(1e-12));
    assertThat(held.turn(1)).isEqualTo(1);
    assertThat(held.turn(0.5)).as("from there on they are together").isEqualTo(0.5);
    held.push(1);
    assertThat(held.turn(0.25)).as("half of the way down").isEqualTo(0.5);
    assertThat(held.turn(0)).isZero();
  }

  @Test
  void aScaledOneNeverGoesAgainstTheKnobNorLeavesTheRange() {
    SplittableRandom random = new SplittableRandom(8);
    for (int run = 0; run < 200; run++) {
      Held held = new Held(Takeover.SCALED, random.nextDouble());
      double knob = random.nextInt(128) / 127.0;
      held.turn(knob);
      for (int i = 0; i < 100; i++) {
        double before = held.position;
        double next = random.nextInt(128) / 127.0;
        double now = held.turn(next);
        assertThat(now).isBetween(0.0, 1.0);
        assertThat((now - before) * (next - knob)).isGreaterThanOrEqualTo(-1e-12);
        knob = next;
      }
    }
  }

  @Test
  void aJumpGoesToTheKnob() {
    assertThat(new Held(Takeover.JUMP, 0.5).turn(0.1)).isEqualTo(0.1);
  }

  @Test
  void anEndlessKnobAddsItsStepsAndStopsAtTheEnds() {
    Held held = new Held(KNOB.encoder(Encoder.TWOS_COMPLEMENT), 0.5);
    assertThat(held.turn(3 / 127.0)).isCloseTo(0.5 + 3 / 127.0, within(1e-12));
    assertThat(held.turn(1)).as("127 is a step down").isCloseTo(0.5 + 2 / 127.0, within(1e-12));
    for (int i = 0; i < 200; i++) {
      held.turn(1 / 127.0);
    }
    assertThat(held.position).isEqualTo(1);
  }

  @Test
  void aRangeTurnedRoundIsAnInversion() {
    Binding down = KNOB.range(80, 20);
    assertThat(down.value(0)).isEqualTo(80);
    assertThat(down.value(1)).isEqualTo(20);
    assertThat(down.position(50)).isEqualTo(0.5);
  }

  @Test
  void aKnobOfAnyChannelHearsAllOfThem() {
    assertThat(KNOB.source("cc/74").hears("cc/3/74")).isTrue();
    assertThat(KNOB.hears("cc/1/74")).isTrue();
    assertThat(KNOB.hears("cc/3/74")).isFalse();
    assertThat(KNOB.source("bend").hears("bend/2")).isTrue();
    assertThat(KNOB.source("osc/fader/1").hears("osc/fader/1")).isTrue();
  }

  @Test
  void aNarrowPlaceHasTheAddressInBrief() {
    assertThat(Sources.brief("cc/1/74")).isEqualTo("cc74");
    assertThat(Sources.brief("cc/3/74")).isEqualTo("3:cc74");
    assertThat(Sources.brief("cc/74")).isEqualTo("cc74");
    assertThat(Sources.brief("bend/2")).isEqualTo("2:bend");
    assertThat(Sources.overlap("cc/74", "cc/9/74")).isTrue();
    assertThat(Sources.overlap("cc/8/74", "cc/9/74")).isFalse();
  }

  @Test
  void onlyControllersCanBeRelative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOB.source("note/1/60").encoder(Encoder.OFFSET))
        .withMessageContaining("note/1/60 cannot be relative (offset-64)");
  }
}
