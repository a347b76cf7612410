package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.Test;

class MovesTest {
  private final ControlDesk desk = new ControlDesk();
  private final List<String> told = new ArrayList<>();

  private List<String> drained() {
    told.clear();
    desk.moves().drain((address, value) -> told.add(address + " " + Math.round(127 * value)));
    return List.copyOf(told);
  }

  @Test
  void eachMessageIsToldOnceWithItsChannel() throws Exception {
    MidiValues device = new MidiValues(desk);
    for (int i = 0; i < 3; i++) {
      device.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 2, 74, 1), -1);
    }
    device.send(new ShortMessage(ShortMessage.NOTE_ON, 9, 36, 100), -1);
    desk.set("osc/fader/1", 1);
    assertThat(drained())
        .containsExactly(
            "cc/3/74 1", "cc/3/74 1", "cc/3/74 1", "note/10/36 100", "osc/fader/1 127");
    assertThat(drained()).isEmpty();
  }

  @Test
  void aPairIsToldBesideItsHalves() throws Exception {
    MidiValues device = new MidiValues(desk);
    device.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 1, 127), -1);
    device.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 33, 127), -1);
    assertThat(drained())
        .containsExactly("cc/1/1 127", "cc14/1/1 127", "cc/1/33 127", "cc14/1/1 127");
  }

  @Test
  void ofAFloodTheNewestStay() {
    for (int i = 0; i < Moves.MOST + 10; i++) {
      desk.set("osc/x", i / 127.0);
    }
    assertThat(desk.moves().lost()).isEqualTo(10);
    assertThat(desk.moves().waiting()).isEqualTo(Moves.MOST);
    assertThat(drained()).hasSize(Moves.MOST).startsWith("osc/x 10").endsWith("osc/x 4105");
  }
}
