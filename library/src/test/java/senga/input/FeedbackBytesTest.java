package senga.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a device is sent so that it shows a controller where it stands. */
class FeedbackBytesTest {
  private static String bytes(String address, double position) {
    return FeedbackBytes.of(address, position).stream()
        .map(message -> HexFormat.ofDelimiter(" ").formatHex(message.getMessage()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cc/1/74|0|b0 4a 00",
        "cc/1/74|1|b0 4a 7f",
        "cc/16/7|0.5|bf 07 40",
        "cc/1/7|-3|b0 07 00",
        "cc/1/7|3|b0 07 7f",
        "note/10/36|1|99 24 7f",
        "note/10/36|0|99 24 00",
        "cc14/1/1|1|b0 01 7f, b0 21 7f",
        "cc14/2/3|0.5|b1 03 40, b1 23 00",
        "nrpn/1/1200|0.25|b0 63 09, b0 62 30, b0 06 20, b0 26 00",
        "rpn/3/0|1|b2 65 00, b2 64 00, b2 06 7f, b2 26 7f",
        "bend/1|0.5|e0 00 40",
        "bend/1|1|e0 7f 7f",
        "bend/9|0|e8 00 00"
      })
  void aControllerIsShownByWhatItWouldSend(String address, double position, String bytes) {
    assertThat(bytes(address, position)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cc/74", "note/36", "bend", "nrpn/1200", "osc/x/1", "program/1", "pressure/1"})
  void whatHasNoChannelOrNoPlaceIsShownNowhere(String address) {
    assertThat(FeedbackBytes.of(address, 0.5)).isEmpty();
    assertThat(MidiRig.steps(address)).isZero();
  }

  @Test
  void whatIsShownIsWhatWouldBeHeard() {
    SplittableRandom random = new SplittableRandom(8);
    ControlDesk desk = new ControlDesk();
    MidiValues heard = new MidiValues(desk);
    for (String address : new String[] {"cc/3/7", "cc14/1/5", "nrpn/2/900", "note/1/1", "bend/4"}) {
      for (int i = 0; i < 200; i++) {
        double position = random.nextDouble();
        FeedbackBytes.of(address, position).forEach(message -> heard.send(message, -1));
        double step = 1.0 / MidiRig.steps(address);
        assertThat(desk.get().value(address, -1)).isCloseTo(position, within(step));
      }
    }
  }
}
