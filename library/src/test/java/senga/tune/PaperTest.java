package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Scene;

/** The paper's colour is changed like a value, before the draw. */
class PaperTest {
  private static final Color CREAM = Color.of("#f4efe4");
  private static final Frame FRAME = new Frame(0, 0, Canvas.mm(100, 50), 7, Controls.NONE);

  private final Tuning tuning = new Tuning();

  private Color paper() {
    return tuning.begin(FRAME).canvas().background();
  }

  @Test
  void theSketchSeesThePaperItIsDrawnOn() {
    assertThat(tuning.begin(FRAME)).isSameAs(FRAME);
    tuning.change(Tuning.PAPER, new Change.Set(CREAM));
    assertThat(tuning.begin(FRAME).canvas()).isEqualTo(FRAME.canvas().background(CREAM));
    tuning.change(Tuning.PAPER, new Change.Set(CREAM).suspended());
    assertThat(paper()).isEqualTo(Color.WHITE);
    tuning.takeBack(Tuning.PAPER);
    assertThat(tuning.begin(FRAME)).isSameAs(FRAME);
  }

  @Test
  void itsAddressIsNoOwnValuesOfASketch() {
    assertThat(Address.of("sketch/paper.color")).isEqualTo(Tuning.PAPER);
    tuning.change(Tuning.PAPER, new Change.Set(CREAM));
    Frame begun = tuning.begin(FRAME);
    assertThat(begun.param("paper.color", Color.BLACK)).isEqualTo(Color.BLACK);
    assertThat(begun.param("paper", Color.BLACK)).isEqualTo(Color.BLACK);
  }

  @Test
  void whatIsNoColourLeavesThePaperAndSaysSo() {
    tuning.change(Tuning.PAPER, new Change.Calculated(Formula.of("t")));
    Frame begun = tuning.begin(FRAME);
    tuning.apply(new Scene(List.of()), begun);
    assertThat(begun.canvas().background()).isEqualTo(Color.WHITE);
    assertThat(tuning.troubles())
        .containsEntry(Tuning.PAPER, "the paper can only be set to a colour");
  }
}
