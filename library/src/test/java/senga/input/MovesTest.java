package senga.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  void aProgrammeIsAPartOfItsRangeLikeAllOthers() throws Exception {
    MidiValues device = new MidiValues(desk);
    device.send(new ShortMessage(ShortMessage.PROGRAM_CHANGE, 2, 127, 0), -1);
    desk.moves().drain((address, value) -> told.add(address + " " + value));
    assertThat(told).containsExactly("program/3 1.0");
    assertThat(desk.get().value("program/3", -1)).isEqualTo(127);
  }

  @Test
  void whatComesByOscIsHeldBetween0And1() {
    desk.set(Map.of("osc/level", 7.5));
    desk.set(Map.of("osc/level", -2.0));
    desk.set(Map.of("cc/1", 0.5)); // another machine's: it sends what it moves itself
    desk.moves().drain((address, value) -> told.add(address + " " + value));
    assertThat(told).containsExactly("osc/level 1.0", "osc/level 0.0");
    assertThat(desk.get().value("osc/level", 0)).isEqualTo(-2);
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
