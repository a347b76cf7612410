package senga.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A machine's profile, entry by entry. */
class MachineDraftTest {
  @Test
  void aMachineFromNothingSaysWhatItNeeds() {
    assertThatThrownBy(() -> new MachineDraft("mine").put("max-x", "300").put("pen", "z").machine())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no max-y, no draw-speed, no travel-speed; it needs them, or like with the"
                + " name of another machine");
    Machine machine =
        new MachineDraft("mine")
            .put("max-x", "300")
            .put("max-y", "200")
            .put("draw-speed", "20")
            .put("travel-speed", "60")
            .put("pen", "z")
            .machine();
    assertThat(machine.motion().drawing().speed()).isEqualTo(20);
    assertThat(machine.motion().down()).isEqualTo(3 / 8.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "max-x | -5 | bed max-x in mm must be above 0, got -5",
        "up-z | 0 | down-z and up-z must differ, but both are 0 mm",
        "x-axis | up | x-axis and y-axis must go along different sides of the page, but both go up"
            + " or down",
        "park | 0, 500 | park 0, 500 is not on the bed; a place on it or none is allowed",
        "park | 0 | \"0\" is no place; two numbers in mm are, such as 0, 200",
        "park | NaN, 0 | \"NaN, 0\" is no place; two numbers in mm are, such as 0, 200",
        "offsets | 0: 1, 2 | \"0: 1, 2\" is no pen with its offset; 2: 1.5, -0.3 is one",
        "offsets | 2: 1 | \"1\" is no place; two numbers in mm are, such as 0, 200",
        "start | G28 é | \"G28 é\" has a character that no controller reads; plain ASCII is allowed"
      })
  void whatIsImpossibleIsSaidInOneSentence(String key, String value, String sentence) {
    Machine like = Machines.builtIn().of("grbl-z");
    assertThatThrownBy(() -> new MachineDraft("mine", like).put(key, value).machine())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void aCopyKeepsWhatItIsNotTold() {
    Machine like = Machines.builtIn().of("grbl-servo");
    Machine copy = new MachineDraft("mine", like).put("draw-speed", "12").machine();
    assertThat(copy.pen()).isEqualTo(like.pen());
    assertThat(copy.bed()).isEqualTo(like.bed());
    assertThat(copy.program()).isEqualTo(like.program());
    assertThat(copy.motion().down()).isEqualTo(like.motion().down());
    assertThat(copy.motion().drawing().speed()).isEqualTo(12);
  }
}
