package senga.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/** Paper and inks are exact, whatever the number of inks; the rest is near. */
class PaletteTest {
  private static final Color PAPER = Color.of("#f4efe6");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 16, 17, 18, 51, 128, 254, 255})
  void thePaperAndEveryInkInFullAreExact(int count) {
    List<Color> inks = inks(count, 5);
    Palette palette = palette(inks);
    assertThat(palette.color(0)).isEqualTo(0xff000000 | Blend.argb(PAPER));
    for (Color ink : inks) {
      int argb = 0xff000000 | Blend.argb(ink);
      assertThat(palette.color(palette.index(argb) & 0xff)).isEqualTo(argb);
    }
  }

  @Test
  void ofMoreInksThanThereIsRoomForTheFirstAreExact() {
    List<Color> inks = inks(400, 6);
    Palette palette = palette(inks);
    assertThat(palette.size()).isEqualTo(256);
    for (Color ink : inks.subList(0, 255)) {
      int argb = Blend.argb(ink);
      assertThat(palette.color(palette.index(argb) & 0xff)).isEqualTo(argb);
    }
  }

  /** A paper, and for every ink fifteen shades as long as there is room. */
  @ParameterizedTest
  @CsvSource({"0, 2", "1, 4", "2, 5", "3, 6", "4, 6", "5, 7", "16, 8", "17, 8", "18, 8", "127, 8"})
  void coloursAreAPowerOfTwoAndNoMoreThanNeeded(int inks, int bits) {
    Palette palette = palette(inks(inks, 7));
    assertThat(palette.bits()).isEqualTo(bits);
    assertThat(palette.size()).isEqualTo(1 << bits);
  }

  @Test
  void shadesLeadFromPaperToInkInEqualSteps() {
    Palette palette = palette(List.of(Color.of("#000000")), Color.of("#ffffff"));
    for (int step = 1; step <= 15; step++) {
      assertThat(palette.color(step) & 0xff).isEqualTo(255 - 17 * step);
    }
    assertThat(palette.color(15)).isEqualTo(0xff000000);
  }

  @Test
  void whatIsFoundIsTheNearestThereIs() {
    SplittableRandom random = new SplittableRandom(8);
    for (int count : new int[] {0, 1, 5, 40}) {
      Palette palette = palette(inks(count, count));
      for (int i = 0; i < 5_000; i++) {
        int argb = 0xff000000 | random.nextInt();
        int found = distance(argb, palette.color(palette.index(argb) & 0xff));
        for (int other = 0; other < palette.size(); other++) {
          assertThat(found).isLessThanOrEqualTo(distance(argb, palette.color(other)));
        }
      }
    }
  }

  @Test
  void aTranslucentInkOverAnotherHasItsOwnColour() {
    Color below = Color.of("#ff0000");
    Color above = Color.of("#0000ff80");
    Palette palette = palette(List.of(below, above));
    int mixed = Blend.over(above, 255 * above.alpha(), 0xffff0000);
    assertThat(palette.color(palette.index(mixed) & 0xff)).isEqualTo(mixed);
  }

  @Test
  void anInkThatIsUsedTwiceTakesTheRoomOfOne() {
    Color ink = Color.of("#123456");
    assertThat(palette(List.of(ink, ink, ink))).isEqualTo(palette(List.of(ink)));
    assertThat(palette(List.of(ink))).isNotEqualTo(palette(List.of(Color.BLACK)));
    assertThat(palette(List.of(ink))).hasSameHashCodeAs(palette(List.of(ink)));
  }

  private static int distance(int a, int b) {
    int sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      int difference = (a >> shift & 0xff) - (b >> shift & 0xff);
      sum += difference * difference;
    }
    return sum;
  }

  /** Opaque, and no two alike. */
  private static List<Color> inks(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<Integer> used = new HashSet<>();
    List<Color> inks = new ArrayList<>();
    while (inks.size() < count) {
      int rgba = random.nextInt() | 0xff;
      if (used.add(rgba)) {
        inks.add(new Color(rgba));
      }
    }
    return inks;
  }

  private static Palette palette(List<Color> inks) {
    return palette(inks, PAPER);
  }

  private static Palette palette(List<Color> inks, Color paper) {
    List<Drawing.Part> parts =
        inks.stream()
            .map(ink -> new Drawing.Part(Pen.DEFAULT.color(ink), Polylines.EMPTY))
            .toList();
    return Palette.of(new Drawing(Canvas.mm(10, 10).background(paper), parts));
  }
}
