package senga.strokes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.scene.Canvas;
import senga.scene.Frame;

/** What a frame reads of what was drawn by hand. */
class StrokeBookTest {
  private static final Polylines LINE =
      Polylines.of(List.of(List.of(new Vec3(1, 2, 0), new Vec3(3, 4, 0))));
  private static final StrokeBook INK = new StrokeBook(Map.of("ink", new Literal(LINE)));

  @Test
  void aFrameReadsStrokesByName() {
    Frame frame = new Frame(0, 0, Canvas.mm(10, 10), 0, Controls.NONE, INK);
    assertThat(frame.strokes("ink").lines()).isEqualTo(LINE);
    assertThat(frame.strokes("ink").lines().lineCount()).isEqualTo(1);
    assertThat(frame.strokes("path").lines().isEmpty()).isTrue();
    assertThat(new Frame(0, 0, Canvas.mm(9, 9), 0, Controls.NONE).strokes("ink").lines().isEmpty())
        .isTrue();
  }

  @Test
  void theNamesASketchAsksForAreKnownAndBounded() {
    StrokeBook book = INK.unasked();
    for (int i = 0; i < 50; i++) {
      book.of("path");
      book.of("name " + i);
    }
    assertThat(book.asked()).startsWith("path", "name 0").hasSize(StrokeBook.MOST_NAMES);
    assertThat(book.with("path", new Literal(LINE)).asked()).isEqualTo(book.asked());
    assertThat(book.unasked().asked()).isEmpty();
  }

  @Test
  void nothingIsRememberedOfWhoAskedTheEmptyBook() {
    assertThat(StrokeBook.NONE.of("ink").lines().isEmpty()).isTrue();
    assertThat(StrokeBook.NONE.asked()).isEmpty();
  }

  @Test
  void aNameIsNeitherEmptyNorVeryLong() {
    assertThatThrownBy(() -> INK.of(" ")).hasMessageContaining("1 to 64 characters, got \" \"");
    assertThatThrownBy(() -> StrokeBook.NONE.of("x".repeat(65))).hasMessageContaining("1 to 64");
  }

  @Test
  void namesWithoutStrokesAreLeftOut() {
    assertThat(INK.with("ink", new Literal())).isEqualTo(StrokeBook.NONE);
    assertThat(INK.with("b", new Literal(LINE)).names()).containsExactly("b", "ink");
  }
}
