package senga.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.scene.Pen;

class PenSetTest {
  private static final PenSet DESK =
      PenSet.read(
          "desk",
          """
          // what lies here
          fineliner blue  #1f4e9c  0.4 mm
          brush red       #b3202a  1.5
          """);

  @Test
  void aPenIsItsNameItsInkAndItsNib() {
    assertThat(DESK.get("fineliner blue"))
        .isEqualTo(new Pen("fineliner blue", Color.of("#1f4e9c"), 0.4));
    assertThat(DESK.get("brush red").width()).isEqualTo(1.5);
    assertThat(DESK.palette()).isEqualTo(Palette.of("#1f4e9c", "#b3202a"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(PenSet.read("desk", DESK.text())).isEqualTo(DESK);
    assertThat(PenSet.read("technical", PenSet.TECHNICAL.text())).isEqualTo(PenSet.TECHNICAL);
  }

  @Test
  void aMistypedPenIsToldTheNearest() {
    assertThatThrownBy(() -> DESK.get("fineliner bleu"))
        .hasMessageContaining("no pen \"fineliner bleu\"")
        .hasMessageContaining("fineliner blue");
  }

  @Test
  void theNearestInkIsFoundByHowItLooks() {
    assertThat(DESK.nearest(Color.of("#ff4040")).name()).isEqualTo("brush red");
    assertThat(DESK.nearest(Color.of("#3060a0")).name()).isEqualTo("fineliner blue");
  }

  @Test
  void linesThatAreNoPensAreNamed() {
    assertThatThrownBy(() -> PenSet.read("x", "\nblue 0.4"))
        .hasMessage(
            "line 2: \"blue 0.4\" is no pen; it is written as name #rrggbb width, such as blue"
                + " #1f4e9c 0.4 mm");
    assertThatThrownBy(() -> PenSet.read("x", "blue #12 0.4")).hasMessageContaining("line 1: ");
    assertThatThrownBy(() -> PenSet.read("x", "blue #123 0")).hasMessageContaining("line 1: pen");
    assertThatThrownBy(() -> new PenSet("x", List.of(Pen.DEFAULT)))
        .hasMessageContaining("a name of its own");
  }
}
