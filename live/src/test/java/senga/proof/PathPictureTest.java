package senga.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.geometry.Color;
import senga.play.FrameBuffer;
import senga.plot.MachineProfile;
import senga.plot.PenPath;
import senga.plot.Route;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Pen;
import senga.view.LayerSwitches;

/** Which lines stand for the pen's way at some moment, in which colours. */
class PathPictureTest {
  private static final Pen INK = new Pen("ink", Color.of("#203050"), 0.4);
  private static final Pen RED = new Pen("red", Color.of("#c03020"), 0.8);

  private final PathPicture picture = new PathPicture();
  private final LayerSwitches layers = new LayerSwitches();
  private final FrameBuffer frame = frame();
  private final PenPath path = PenPath.of(frame.drawing(), Route.HOME, MachineProfile.AXIDRAW);

  private static FrameBuffer frame() {
    FrameBuffer frame = new FrameBuffer();
    frame.begin(new Frame(0, 0, Canvas.mm(100, 100), 0, Controls.NONE));
    for (int i = 1; i <= 40; i++) {
      frame.lines().segment(10, 2 * i, 0, 60, 2 * i, 0);
    }
    frame.endLayer(INK);
    frame.lines().segment(80, 10, 0, 80, 90, 0);
    frame.endLayer(RED);
    frame.finish(0);
    return frame;
  }

  private FrameBuffer at(double seconds) {
    return picture.of(frame, path, seconds, 5, layers);
  }

  /** A part of what is shown: a pen and the length of its lines in mm. */
  private record Part(Pen pen, double length) {}

  private static List<Part> parts(FrameBuffer shown) {
    assertThat(shown.layerCount()).as("all lies beneath").isZero();
    List<Part> parts = new ArrayList<>();
    int line = 0;
    for (int layer = 0; layer < shown.beneath(); layer++) {
      double length = 0;
      for (; line < shown.endLine(layer); line++) {
        int[] offsets = shown.lines().rawOffsets();
        for (int i = offsets[line] + 1; i < offsets[line + 1]; i++) {
          float[] x = shown.lines().rawX();
          float[] y = shown.lines().rawY();
          length += Math.hypot((double) x[i] - x[i - 1], (double) y[i] - y[i - 1]);
        }
      }
      parts.add(new Part(shown.pen(layer), length));
    }
    return parts;
  }

  private static double sum(List<Part> parts, java.util.function.Predicate<Part> which) {
    return parts.stream().filter(which).mapToDouble(Part::length).sum();
  }

  private static boolean isTravel(Part part) {
    return part.pen().name().equals("travel");
  }

  private static boolean isToCome(Part part) {
    return !isTravel(part) && part.pen().color().alpha() < 100;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.2, 0.5, 0.77, 0.999, 1})
  void whatIsDrawnAndWhatIsToComeAreTheDrawing(double part) {
    List<Part> parts = parts(at(part * path.seconds()));
    double drawn = sum(parts, each -> !isTravel(each) && !isToCome(each));
    double toCome = sum(parts, PathPictureTest::isToCome);
    assertThat(drawn + toCome).isCloseTo(40 * 50 + 80, within(1e-2));
    if (part == 0) {
      assertThat(drawn).isZero();
    }
    if (part == 1) {
      assertThat(toCome).isZero();
    }
  }

  @Test
  void whatIsDrawnGrowsWithTimeAndColoursGoOn() {
    double before = -1;
    for (int step = 0; step <= 50; step++) {
      double now = step / 50.0 * path.seconds();
      double drawn = sum(parts(at(now)), each -> !isTravel(each) && !isToCome(each));
      assertThat(drawn).isGreaterThanOrEqualTo(before);
      before = drawn;
    }
    List<Color> colors =
        parts(at(path.seconds())).stream()
            .filter(each -> !isTravel(each) && each.length() > 0)
            .map(each -> each.pen().color())
            .distinct()
            .toList();
    assertThat(colors).hasSizeGreaterThan(OrderColors.COUNT / 2);
  }

  @Test
  void aPenWhoseLayersAreOffIsLeftOutWithItsTravel() {
    layers.toggle(0);
    List<Part> parts = parts(at(path.seconds()));
    assertThat(sum(parts, each -> !isTravel(each))).isCloseTo(80, within(1e-3));
    double redsTravel = Math.hypot(80, 10) + Math.hypot(80, 90);
    assertThat(sum(parts, PathPictureTest::isTravel)).isCloseTo(redsTravel, within(1e-2));
    layers.toggle(1);
    assertThat(sum(parts(at(path.seconds())), each -> true)).isZero();
  }

  @Test
  void theSamePictureIsNotComposedAnew() {
    long version = at(3).version();
    assertThat(at(3).version()).isEqualTo(version);
    assertThat(at(3.1).version()).isNotEqualTo(version);
    version = picture.of(frame, path, 3.1, 6, layers).version();
    layers.toggle(1);
    assertThat(picture.of(frame, path, 3.1, 6, layers).version()).isNotEqualTo(version);
  }

  @Test
  void ofNoWayThereIsAnEmptyPicture() {
    FrameBuffer empty = new FrameBuffer();
    empty.begin(frame.frame());
    empty.finish(0);
    PenPath nothing = PenPath.of(empty.drawing(), Route.HOME, MachineProfile.AXIDRAW);
    FrameBuffer shown = picture.of(empty, nothing, 0, 5, layers);
    assertThat(shown.lines().lineCount()).isZero();
  }

  /** WCAG's contrast; 3 is asked for of graphical objects. */
  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#f4ecd8", "#101418", "#000000", "#1a2b50"})
  void coloursOfTheOrderAreSeenOnTheirPaperAndDiffer(String paper) {
    Color background = Color.of(paper);
    for (int band = 0; band < OrderColors.COUNT; band++) {
      Color color = OrderColors.at(band, background);
      assertThat(contrast(color, background))
          .as(String.format(Locale.ROOT, "%s on %s", color.hex(), paper))
          .isGreaterThan(3);
      if (band > 0) {
        assertThat(color).isNotEqualTo(OrderColors.at(band - 1, background));
      }
    }
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color color) {
    return 0.2126 * light(color.red())
        + 0.7152 * light(color.green())
        + 0.0722 * light(color.blue());
  }

  private static double light(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
