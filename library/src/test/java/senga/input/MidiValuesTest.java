package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.play.Await;

class MidiValuesTest {
  private static final double MOST = 16_383;

  private final ControlDesk desk = new ControlDesk();
  private final MidiValues midi = new MidiValues(desk);

  @Test
  void aControllerStandsAtItsChannelAndAtTheOneOfAll() throws Exception {
    send(ShortMessage.CONTROL_CHANGE, 3, 70, 127);
    send(ShortMessage.CONTROL_CHANGE, 16, 70, 64);

    assertThat(desk.get())
        .isEqualTo(
            Controls.NONE.with("cc/3/70", 1).with("cc/16/70", 64 / 127.0).with(70, 64 / 127.0));
  }

  @Test
  void aStruckKeyHasItsVelocityUntilItIsLetGo() throws Exception {
    send(ShortMessage.NOTE_ON, 1, 60, 127);
    send(ShortMessage.NOTE_ON, 2, 62, 32);
    assertThat(value("note/60")).isEqualTo(1);
    assertThat(value("note/1/60")).isEqualTo(1);
    assertThat(value("note/2/62")).isEqualTo(32 / 127.0);

    send(ShortMessage.NOTE_OFF, 1, 60, 64);
    send(ShortMessage.NOTE_ON, 2, 62, 0);
    assertThat(value("note/60")).isZero();
    assertThat(value("note/1/60")).isZero();
    assertThat(value("note/62")).isZero();
    assertThat(value("note/2/62")).isZero();
    assertThat(value("note/64")).as("never struck").isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 32, 0.25", "0, 64, 0.5", "127, 127, 1"})
  void aPitchBendReachesFromZeroToOneAndRestsInTheMiddle(int low, int high, double value)
      throws Exception {
    send(ShortMessage.PITCH_BEND, 5, low, high);

    assertThat(desk.get()).isEqualTo(Controls.NONE.with("bend", value).with("bend/5", value));
  }

  @Test
  void aPairOfControllersIsOneOfFourteenBits() throws Exception {
    turn(1, 1, 65);
    turn(1, 33, 3);

    assertThat(value("cc14/1")).isEqualTo((65 * 128 + 3) / MOST);
    assertThat(value("cc14/1/1")).isEqualTo((65 * 128 + 3) / MOST);
    assertThat(value("cc/1")).as("its halves stay what they are").isEqualTo(65 / 127.0);
    assertThat(value("cc/33")).isEqualTo(3 / 127.0);
  }

  @Test
  void theFineHalfAloneMovesASmallStep() throws Exception {
    turn(1, 1, 65);
    turn(1, 33, 3);
    turn(1, 33, 4);

    assertThat(value("cc14/1")).isEqualTo((65 * 128 + 4) / MOST);
  }

  @Test
  void theCoarseHalfAloneTakesTheFineOneBackToZero() throws Exception {
    turn(1, 1, 65);
    turn(1, 33, 3);
    turn(1, 1, 66);

    assertThat(value("cc14/1")).isEqualTo(66 * 128 / MOST);
  }

  @Test
  void aKnobOfSevenBitsReachesFromZeroToOne() throws Exception {
    turn(1, 31, 127);

    assertThat(value("cc14/31")).isEqualTo(1);
  }

  @Test
  void aFineHalfWithoutItsCoarseOneSaysNothing() throws Exception {
    turn(1, 33, 3);

    assertThat(value("cc14/1")).isEqualTo(-1);
    assertThat(value("cc/33")).isEqualTo(3 / 127.0);
  }

  @Test
  void halvesOfTwoChannelsDoNotMix() throws Exception {
    turn(1, 1, 65);
    turn(2, 1, 10);
    turn(1, 33, 3);

    assertThat(value("cc14/1/1")).isEqualTo((65 * 128 + 3) / MOST);
    assertThat(value("cc14/2/1")).isEqualTo(10 / 127.0);
    assertThat(value("cc14/1")).as("the last one heard").isEqualTo((65 * 128 + 3) / MOST);
  }

  @Test
  void halvesOfTwoDevicesDoNotMix() throws Exception {
    turn(1, 1, 65);
    new MidiValues(desk)
        .send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 33, 3), -1); // plugged in anew

    assertThat(value("cc14/1")).isEqualTo(65 / 127.0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomMessagesLeaveWhatAPlainReadingOfThemLeaves(long seed) throws Exception {
    Random random = new Random(seed);
    double[] last = new double[Controls.COUNT];
    int[] coarse = new int[32];
    int[] fine = new int[32];
    for (int i = 0; i < 64; i++) {
      turn(1, (i + 32) % 64, 0);
      turn(1, i, 0);
    }
    for (int i = 0; i < 2_000; i++) {
      int number = random.nextInt(64);
      int value = random.nextInt(128);
      turn(1, number, value);
      last[number] = value / 127.0;
      if (number < 32) {
        coarse[number] = value;
        fine[number] = 0;
      } else {
        fine[number - 32] = value;
      }
      int pair = number % 32;
      assertThat(value("cc14/" + pair)).isEqualTo((coarse[pair] * 128 + fine[pair]) / MOST);
      assertThat(desk.get().cc(number, -1)).isEqualTo(last[number]);
    }
  }

  @Test
  void aKeyboardIsPressedAsAWholeOrKeyByKey() throws Exception {
    send(ShortMessage.CHANNEL_PRESSURE, 2, 127, 0);
    send(ShortMessage.POLY_PRESSURE, 3, 60, 64);

    assertThat(desk.get())
        .isEqualTo(
            Controls.NONE
                .with("pressure", 1)
                .with("pressure/2", 1)
                .with("touch/60", 64 / 127.0)
                .with("touch/3/60", 64 / 127.0));
  }

  @Test
  void aProgrammeIsANumber() throws Exception {
    send(ShortMessage.PROGRAM_CHANGE, 16, 127, 0);
    send(ShortMessage.PROGRAM_CHANGE, 1, 5, 0);

    assertThat(desk.get())
        .isEqualTo(Controls.NONE.with("program", 5).with("program/16", 127).with("program/1", 5));
  }

  @Test
  void whoPullsAllNotesOffLetsGoOfTheKeysOfItsChannel() throws Exception {
    send(ShortMessage.NOTE_ON, 1, 60, 127);
    send(ShortMessage.NOTE_ON, 1, 64, 127);
    send(ShortMessage.NOTE_ON, 2, 67, 127);
    turn(1, 123, 0);

    assertThat(value("note/60")).isZero();
    assertThat(value("note/1/64")).isZero();
    assertThat(value("note/2/67")).isEqualTo(1);
    assertThat(desk.arrivals()).isEqualTo(4);
  }

  @Test
  void aParameterByItsNumberHasFourteenBits() throws Exception {
    choose(3, 99, 9, 48);
    turn(3, 6, 65);
    turn(3, 38, 3);

    assertThat(value("nrpn/1200")).isEqualTo((65 * 128 + 3) / MOST);
    assertThat(value("nrpn/3/1200")).isEqualTo((65 * 128 + 3) / MOST);
    assertThat(value("rpn/1200")).isEqualTo(-1);
    assertThat(value("cc/6")).as("its halves stay what they are").isEqualTo(65 / 127.0);
  }

  @Test
  void aParameterOfSevenBitsReachesFromZeroToOne() throws Exception {
    choose(1, 101, 0, 0);
    turn(1, 6, 127);

    assertThat(value("rpn/0")).isEqualTo(1);
    assertThat(value("nrpn/0")).isEqualTo(-1);
  }

  @Test
  void theKindTouchedLastIsInForceAndTheNumberOfNoneEndsIt() throws Exception {
    choose(1, 99, 0, 7);
    choose(1, 101, 0, 1);
    turn(1, 6, 127);
    assertThat(value("rpn/1")).isEqualTo(1);
    assertThat(value("nrpn/7")).isEqualTo(-1);

    choose(1, 101, 127, 127);
    turn(1, 6, 0);
    assertThat(value("rpn/1")).isEqualTo(1);
    turn(2, 6, 0);
    assertThat(desk.get().values()).doesNotContainKeys("rpn/16383", "rpn/2/1");
  }

  @Test
  void halfANumberChoosesNothingYet() throws Exception {
    turn(1, 99, 0);
    turn(1, 6, 127);
    assertThat(desk.get().values().keySet()).noneMatch(address -> address.startsWith("nrpn"));

    turn(1, 98, 5);
    turn(1, 6, 127);
    assertThat(value("nrpn/5")).isEqualTo(1);
    turn(1, 98, 6);
    turn(1, 6, 0);
    assertThat(value("nrpn/6")).as("the other half stays").isZero();
  }

  @Test
  void aParameterIsSteppedFromWhereItStandsToItsEnds() throws Exception {
    choose(1, 99, 0, 5);
    turn(1, 96, 0);
    assertThat(value("nrpn/5")).as("nobody knows where it stands").isEqualTo(-1);

    turn(1, 6, 126);
    turn(1, 96, 0);
    assertThat(value("nrpn/5")).isEqualTo(1);
    turn(1, 96, 0);
    assertThat(value("nrpn/5")).isEqualTo(1);

    turn(1, 38, 1);
    turn(1, 97, 0);
    turn(1, 97, 0);
    assertThat(value("nrpn/5")).isEqualTo((127 * 128 - 1) / MOST);
  }

  @Test
  void parametersBeyondTheRoomThereIsAreRefusedAndTheRestIsHeard() throws Exception {
    for (int number = 0; number < 4_096; number++) {
      choose(1, 99, number / 128, number % 128);
      turn(1, 6, 127);
    }
    assertThat(value("nrpn/1/2047")).isEqualTo(1);
    assertThat(desk.refused()).isEqualTo(2L * 2_048);
    turn(1, 6, 0);
    assertThat(value("cc/6")).isZero();
  }

  private void choose(int channel, int coarse, int high, int low) throws Exception {
    turn(channel, coarse, high);
    turn(channel, coarse - 1, low);
  }

  @Test
  void eachMessageIsOneArrival() throws Exception {
    turn(1, 1, 65);
    turn(1, 33, 3);
    send(ShortMessage.NOTE_ON, 1, 60, 127);
    send(ShortMessage.PROGRAM_CHANGE, 1, 60, 0);

    assertThat(desk.arrivals()).isEqualTo(4);
  }

  /**
   * The fine half of each pair follows from its coarse one, and channel 1 is all that plays: a
   * reader can tell every pair that was put together wrongly, and every half snapshot.
   */
  @Test
  @Timeout(60)
  void aReaderNeverSeesHalvesOfTwoPairs() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    AtomicReference<String> torn = new AtomicReference<>("");
    CountDownLatch reading = new CountDownLatch(1);
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!over.get()) {
                    look(desk.get(), torn);
                    reading.countDown();
                  }
                });
    Await.latch(reading);
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      int coarse = random.nextInt(128);
      turn(1, 1, coarse);
      turn(1, 33, fine(coarse));
    }
    over.set(true);
    reader.join();

    assertThat(torn.get()).isEmpty();
  }

  private static int fine(int coarse) {
    return 127 - coarse;
  }

  private static void look(Controls seen, AtomicReference<String> torn) {
    double pair = seen.value("cc14/1", -1);
    if (pair != seen.value("cc14/1/1", -1) || seen.cc(1, -1) != seen.value("cc/1/1", -1)) {
      torn.set("half a snapshot: " + seen);
    }
    int coarse = (int) Math.round(seen.cc(1, -1) * 127);
    boolean isWhole = pair == (coarse * 128 + fine(coarse)) / MOST;
    boolean isCoarseAlone = pair == coarse * 128 / MOST || pair == seen.cc(1, -1);
    if (!isWhole && !isCoarseAlone) {
      torn.set("halves of two pairs: " + seen);
    }
  }

  private double value(String address) {
    return desk.get().value(address, -1);
  }

  private void turn(int channel, int number, int value) throws InvalidMidiDataException {
    send(ShortMessage.CONTROL_CHANGE, channel, number, value);
  }

  private void send(int command, int channel, int first, int second)
      throws InvalidMidiDataException {
    midi.send(new ShortMessage(command, channel - 1, first, second), -1);
  }
}
