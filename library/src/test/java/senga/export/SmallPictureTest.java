package senga.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Color;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

class SmallPictureTest {
  private static final Canvas PAPER = Canvas.mm(200, 100).background(Color.of("#ffffff"));

  private static Drawing lineOf(double width) {
    PolylinesBuilder lines = new PolylinesBuilder();
    lines.vertex(0, 51).vertex(200, 51).endLine();
    Pen pen = Pen.DEFAULT.color(Color.of("#000000")).width(width);
    return new Drawing(PAPER, List.of(new Drawing.Part(pen, lines.build())));
  }

  @Test
  void theLongerSideIsAsLongAsAskedForAndTheOtherInProportion() {
    SmallPicture picture = SmallPicture.of(lineOf(1), 50);
    assertThat(picture.width()).isEqualTo(50);
    assertThat(picture.height()).isEqualTo(25);
    assertThat(picture.argb()).hasSize(50 * 25);
  }

  @Test
  void aPenThatWouldBeThinnerThanAPixelIsSeenAllTheSame() {
    int[] pixels = SmallPicture.of(lineOf(0.05), 50).argb();
    int darkest = Arrays.stream(pixels).map(pixel -> pixel & 0xff).min().orElseThrow();
    assertThat(darkest).isLessThan(190);
    assertThat(pixels[0]).as("the paper").isEqualTo(0xffffffff);
  }

  @Test
  void aPaperOfOneMillimetreAndATinyPictureWorkAsWell() {
    Canvas strip = Canvas.mm(500, 1);
    SmallPicture picture = SmallPicture.of(new Drawing(strip, List.of()), 20);
    assertThat(picture.height()).isEqualTo(1);
  }
}
