package senga.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlsTest {
  private static final Controls NONE = Controls.NONE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cc/0",
        "cc/127",
        "cc/1/0",
        "cc/16/127",
        "cc14/31",
        "cc14/16/31",
        "note/60",
        "note/10/36",
        "bend",
        "bend/16",
        "pressure",
        "pressure/16",
        "touch/0",
        "touch/16/127",
        "program",
        "program/1",
        "nrpn/0",
        "nrpn/16383",
        "rpn/16/16383",
        "midi/fader-1",
        "osc/fader/1",
        "osc/a",
        "panel/高さ/がくぶち-2",
        "panel/𠮷/a.b:c+d@e_f",
        "clock/beat",
        "clock/tempo",
        "clock/phase",
        "clock/time",
        "clock/playing",
      })
  void anAddressHoldsWhatIsPutThere(String address) {
    Controls controls = NONE.with(address, 0.25);

    assertThat(controls.value(address, -1)).isEqualTo(0.25);
    assertThat(controls.values()).isEqualTo(Map.of(address, 0.25));
    assertThat(NONE.value(address, -1)).isEqualTo(-1);
  }

  @Test
  void noTwoMidiAddressesShareAPlace() {
    Controls controls = NONE;
    double next = 0;
    for (int place = 0; place < MidiKind.END; place++) {
      controls = controls.with(MidiKind.addressOf(place), next++ / MidiKind.END);
    }
    assertThat(controls.size()).isEqualTo(7_123);
    for (int place = 0; place < MidiKind.END; place++) {
      assertThat(controls.value(MidiKind.addressOf(place), -1))
          .as(MidiKind.addressOf(place))
          .isEqualTo((double) place / MidiKind.END);
    }
  }

  @Test
  void aControllerByNumberIsTheOneOfAllChannels() {
    assertThat(NONE.with(7, 0.5).value("cc/7", -1)).isEqualTo(0.5);
    assertThat(NONE.with("cc/7", 0.5).cc(7, -1)).isEqualTo(0.5);
    assertThat(NONE.with("cc/3/7", 0.5).cc(7, -1)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "ccc/1, cc/1",
    "CC/1, cc/1",
    "cc1, cc/1",
    "nte/3/60, note/3/60",
    "bnd, bend",
    "/fader/1, osc/fader/1",
    "/osc/fader/1, osc/fader/1",
    "ocs/fader, osc/fader",
    "Panel/hills, panel/hills",
    "clock/beet, clock/beat",
    "presure, pressure",
    "tuch/60, touch/60",
    "programm, program",
    "nrpm/1200, nrpn/1200",
  })
  void aMistypedAddressIsToldTheNearest(String mistyped, String meant) {
    assertThatThrownBy(() -> NONE.value(mistyped, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "\"%s\" is not an address, did you mean \"%s\"?; ", mistyped, meant);
  }

  @Test
  void anOscAddressIsReadAsItIsSent() {
    Controls controls = NONE;
    for (int i = 0; i < 500; i++) {
      controls = controls.with("osc/fader/" + i, i).with("panel/fader/" + i, -i);
    }
    for (int i = 0; i < 500; i++) {
      assertThat(controls.osc("/fader/" + i, -1)).isEqualTo(i);
    }
    assertThat(controls.osc("/fader/500", 7)).isEqualTo(7);
    assertThat(controls.with("osc/é/静か", 3).osc("/é/静か", 0)).isEqualTo(3);
    String longest = "/" + "x".repeat(116);
    assertThat(NONE.with("osc" + longest, 1).osc(longest, 0)).isEqualTo(1);
    assertThat(NONE.osc(longest, 2)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fader/1|an OSC address begins with a slash, got \"fader/1\"",
        "/|\"osc/\" is not an address; its words",
        "/a//b|\"osc/a//b\" is not an address; its words",
        "/a b|\"osc/a b\" is not an address; its words",
        "/a/|\"osc/a/\" is not an address; its words"
      })
  void whatIsNoOscAddressIsRefused(String address, String why) {
    assertThatThrownBy(() -> NONE.osc(address, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(why);
  }

  @Test
  void readingAnOscAddressMakesNoGarbage() {
    Controls controls = NONE.with("osc/fader/1", 0.5);
    var threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    double sum = sums(controls, 20_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    sum += sums(controls, 20_000);
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(sum).isEqualTo(20_000);
    assertThat(bytes).isLessThan(20_000); // less than a byte a read
  }

  private static double sums(Controls controls, int times) {
    double sum = 0;
    for (int i = 0; i < times; i++) {
      sum += controls.osc("/fader/1", 0) + controls.osc("/nobody", 0);
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "x", "osc", "panel", "clock", "clock/", "speed", "1", "cc 1 2"})
  void whatIsNoAddressIsToldWhatIsOne(String text) {
    assertThatThrownBy(() -> NONE.with(text, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"%s\" is not an address", text)
        .hasMessageEndingWith(
            "; cc/1, cc/3/1 (channel 3), cc14/1, note/60, bend, pressure, touch/60, program,"
                + " nrpn/1, rpn/1, midi/…, osc/…, panel/…, clock/beat, /tempo, /time, /playing,"
                + " mouse/x, /y, audio/level, /band/1 are");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cc",
        "cc/",
        "cc/128",
        "cc/-1",
        "cc/01",
        "cc/1/",
        "cc//1",
        "cc/0/1",
        "cc/17/1",
        "cc/1/2/3",
        "cc/1/128",
        "cc/99999999999",
        "cc/١",
      })
  void aControllerThatIsNoneIsToldTheForm(String text) {
    assertThatThrownBy(() -> NONE.with(text, 0))
        .hasMessage(
            "\"%s\" is not an address; cc/N and cc/CHANNEL/N are, N from 0 to 127, CHANNEL from 1"
                + " to 16",
            text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nrpn",
        "nrpn/",
        "nrpn/16384",
        "nrpn/01",
        "nrpn/0/1",
        "nrpn/17/1",
        "nrpn/1/2/3",
        "nrpn/x"
      })
  void aParameterThatIsNoneIsToldTheForm(String text) {
    assertThatThrownBy(() -> NONE.with(text, 0))
        .hasMessage(
            "\"%s\" is not an address; nrpn/N and nrpn/CHANNEL/N are, N from 0 to 16,383, CHANNEL"
                + " from 1 to 16",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bend/0", "bend/17", "bend/", "bend/1/2", "bend/x"})
  void aBendThatIsNoneIsToldTheForm(String text) {
    assertThatThrownBy(() -> NONE.with(text, 0))
        .hasMessage(
            "\"%s\" is not an address; bend and bend/CHANNEL are, CHANNEL from 1 to 16", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"osc/", "osc//a", "osc/a/", "osc/a b", "panel/a*", "osc/a=b", "panel/\u0007"})
  void wordsThatCannotBeAreToldTheLetters(String text) {
    assertThatThrownBy(() -> NONE.with(text, 0))
        .hasMessageContaining(" is not an address; its words between the slashes may hold letters,")
        .hasMessageEndingWith(" digits and any of _-.:+@, all in all 120 characters")
        .hasMessageNotContaining("\u0007");
  }

  @Test
  void soundHasALevelAndThirtyTwoBands() {
    for (String address : new String[] {"audio/level", "audio/band/1", "audio/band/32"}) {
      assertThat(NONE.with(address, 0.5).value(address, 0)).isEqualTo(0.5);
      assertThatThrownBy(() -> NONE.with(address, 1.5))
          .hasMessage("controller value must lie between 0 and 1, got 1.5");
    }
    for (String none : new String[] {"audio/band/0", "audio/band/33", "audio/band/01", "audio"}) {
      assertThatThrownBy(() -> NONE.with(none, 0)).hasMessageContaining(" is not an address");
    }
    assertThatThrownBy(() -> NONE.value("audo/level", 0))
        .hasMessageContaining("did you mean \"audio/level\"?");
  }

  @Test
  void anAddressHasAnEnd() {
    String longest = "osc/" + "a".repeat(116);

    assertThat(NONE.with(longest, 1).value(longest, 0)).isEqualTo(1);
    assertThatThrownBy(() -> NONE.with(longest + "a", 1)).hasMessageContaining("120 characters");
  }

  @Test
  @SuppressWarnings("NullAway") // a sketch may do so
  void noAddressAtAllIsToldSo() {
    assertThatThrownBy(() -> NONE.value(null, 0)).hasMessage("an address must not be null");
    assertThatThrownBy(() -> NONE.with(null, 0)).hasMessage("an address must not be null");
  }

  @Test
  void midiValuesLieBetweenZeroAndOne() {
    assertThatThrownBy(() -> NONE.with("note/3/60", 1.5))
        .hasMessage("controller value must lie between 0 and 1, got 1.5");
    assertThatThrownBy(() -> NONE.with(1, Double.NaN)).hasMessageStartingWith("controller value");
    assertThatThrownBy(() -> NONE.with(128, 0.5))
        .hasMessage("controller number must lie between 0 and 127, got 128");
  }

  @Test
  void aProgrammeIsANumberAndAParameterAFraction() {
    assertThat(NONE.with("program/3", 127).value("program/3", -1)).isEqualTo(127);
    assertThatThrownBy(() -> NONE.with("program", 128))
        .hasMessage("controller value must lie between 0 and 127, got 128");
    for (String address : new String[] {"touch/127", "nrpn/3/5", "rpn/0", "midi/a"}) {
      assertThatThrownBy(() -> NONE.with(address, 1.5))
          .hasMessage("controller value must lie between 0 and 1, got 1.5");
    }
  }

  @Test
  void allOthersAreAnyFiniteNumber() {
    assertThat(NONE.with("osc/a", -1e300).value("osc/a", 0)).isEqualTo(-1e300);
    assertThatThrownBy(() -> NONE.with("osc/a", Double.NaN)).hasMessageContaining("finite");
    assertThatThrownBy(() -> NONE.with("clock/beat", Double.POSITIVE_INFINITY))
        .hasMessageContaining("finite");
  }

  @Test
  void valuesAreListedByKindChannelAndNumberAndThenByName() {
    Controls controls =
        NONE.with("panel/b", 1)
            .with("bend", 0.5)
            .with("cc/2/1", 0.1)
            .with("cc/10", 0.2)
            .with("osc/a", 3)
            .with("note/60", 0.3)
            .with("cc/2", 0.4);

    assertThat(controls)
        .hasToString(
            "{cc/2=0.4, cc/10=0.2, cc/2/1=0.1, note/60=0.3, bend=0.5, osc/a=3.0, panel/b=1.0}");
  }

  @Test
  void whatChangesNothingMakesNoNewSnapshot() {
    Controls controls = NONE.with("osc/a", 2).with(1, 0.5);

    assertThat(controls.with("osc/a", 2)).isSameAs(controls);
    assertThat(controls.with("cc/1", 0.5)).isSameAs(controls);
    assertThat(controls.overlaid(NONE.with(1, 0.5).with("osc/a", 2))).isSameAs(controls);
    assertThat(controls.overlaid(NONE)).isSameAs(controls);
    assertThat(NONE.overlaid(controls)).isSameAs(controls);
  }

  @Test
  void thereIsRoomForSoManyNames() {
    Controls full = NONE;
    for (int i = 0; i < Controls.MOST_NAMED; i++) {
      full = full.with("osc/" + i, i);
    }
    Controls all = full;

    assertThat(all.hasRoomFor("osc/one/more")).isFalse();
    assertThat(all.hasRoomFor("osc/7")).isTrue();
    assertThat(all.hasRoomFor("note/60")).isTrue();
    assertThat(all.with("osc/7", -7).with("note/60", 1).size())
        .isEqualTo(Controls.MOST_NAMED + 1)
        .isLessThan(Controls.MOST);
    for (int i = 0; i < Controls.MOST_NAMED; i++) {
      assertThat(all.value("osc/" + i, -1)).isEqualTo(i);
    }
    assertThatThrownBy(() -> all.with("osc/one/more", 1))
        .hasMessage(
            "no room for the address osc/one/more: 4,096 others have a value, the most there can"
                + " be");
    assertThatThrownBy(() -> all.overlaid(NONE.with("panel/x", 1)))
        .hasMessageStartingWith("no room for the address panel/x");
  }

  /** All of them have one hash code: "Aa" and "BB" have the same. */
  @Test
  void namesThatCollideAreToldApart() {
    Controls controls = NONE;
    for (int i = 0; i < Controls.MOST_NAMED; i++) {
      controls = controls.with(colliding(i), i);
    }
    assertThat(colliding(5)).hasSameHashCodeAs(colliding(6)).isNotEqualTo(colliding(6));
    for (int i = 0; i < Controls.MOST_NAMED; i++) {
      assertThat(controls.value(colliding(i), -1)).isEqualTo(i);
    }
  }

  private static String colliding(int number) {
    StringBuilder name = new StringBuilder("osc/");
    for (int bit = 1; bit < Controls.MOST_NAMED; bit *= 2) {
      name.append((number & bit) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  @Test
  void aKeyIsReadByItsNumber() {
    Controls controls = Controls.NONE.with("note/60", 0.3).with("note/2/61", 0.7);
    assertThat(controls.note(60)).isEqualTo(0.3).isEqualTo(controls.value("note/60", 0));
    assertThat(controls.note(61)).isZero();
    assertThat(controls.with("note/60", 0).note(60)).isZero();
    for (int key = 0; key < 128; key++) {
      assertThat(Controls.NONE.with("note/" + key, 0.5).note(key)).as("%d", key).isEqualTo(0.5);
    }
    assertThatThrownBy(() -> controls.note(128))
        .hasMessage("key must lie between 0 and 127, got 128");
  }
}
