package senga.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.strokes.StrokeBook;

/** Strokes by hand: thinned while they are drawn, bounded, undone. */
class StrokesTest {
  private final StrokePad pad = new StrokePad();

  private void stroke(double... xy) {
    pad.begin(xy[0], xy[1], 0.1);
    for (int i = 2; i < xy.length; i += 2) {
      pad.to(xy[i], xy[i + 1]);
    }
    pad.end();
  }

  private Polylines lines() {
    return pad.book().of(pad.name()).lines();
  }

  /** A hand that wanders, hooks and trembles. */
  private static List<double[]> hand(SplittableRandom random) {
    List<double[]> points = new ArrayList<>();
    double x = random.nextDouble(200);
    double y = random.nextDouble(200);
    double angle = random.nextDouble(7);
    for (int i = random.nextInt(1, 300); i > 0; i--) {
      angle += random.nextInt(30) == 0 ? random.nextDouble(-4, 4) : random.nextDouble(-0.2, 0.2);
      double step = random.nextDouble(3) * random.nextDouble();
      x += step * Math.cos(angle);
      y += step * Math.sin(angle);
      points.add(new double[] {Math.rint(x * 100) / 100, Math.rint(y * 100) / 100});
    }
    return points;
  }

  @Test
  void noPointOfTheHandIsFartherFromTheLineThanTheTolerance() {
    SplittableRandom random = new SplittableRandom(9);
    long given = 0;
    long kept = 0;
    for (int i = 0; i < 400; i++) {
      double tolerance = random.nextDouble(0.02, 1);
      List<double[]> hand = hand(random);
      StrokeThinner thin = new StrokeThinner(10_000);
      thin.begin(hand.getFirst()[0], hand.getFirst()[1], tolerance);
      hand.forEach(point -> thin.add(point[0], point[1]));
      for (double[] point : hand) {
        assertThat(distance(point, thin))
            .as("seed 9, try %d", i)
            .isLessThanOrEqualTo(tolerance + 1e-4);
      }
      assertThat(thin.x(0)).isEqualTo((float) hand.getFirst()[0]);
      assertThat(thin.x(thin.count() - 1)).isEqualTo((float) hand.getLast()[0]);
      assertThat(thin.y(thin.count() - 1)).isEqualTo((float) hand.getLast()[1]);
      given += hand.size();
      kept += thin.count();
    }
    assertThat(kept).as("points kept of " + given).isLessThan(given / 2);
  }

  private static double distance(double[] point, StrokeThinner line) {
    double least = Math.hypot(point[0] - line.x(0), point[1] - line.y(0));
    for (int i = 1; i < line.count(); i++) {
      double ax = line.x(i - 1);
      double ay = line.y(i - 1);
      double dx = line.x(i) - ax;
      double dy = line.y(i) - ay;
      double t = ((point[0] - ax) * dx + (point[1] - ay) * dy) / (dx * dx + dy * dy);
      double clamped = Math.clamp(t, 0, 1);
      least =
          Math.min(least, Math.hypot(point[0] - ax - clamped * dx, point[1] - ay - clamped * dy));
    }
    return least;
  }

  @Test
  void aStraightStrokeIsItsTwoEnds() {
    stroke(0, 0, 1, 1, 2, 2, 3, 3, 10, 10);
    assertThat(lines().vertexCount()).isEqualTo(2);
    assertThat(lines().x(1)).isEqualTo(10);
  }

  @Test
  void aHookAndATapStay() {
    stroke(0, 0, 10, 0, 5, 0);
    assertThat(lines().vertexCount()).isEqualTo(3);
    stroke(7, 7);
    assertThat(lines().end(1) - lines().start(1)).isEqualTo(1);
  }

  @Test
  void aSketchSeesTheStrokeGrowAndTheSameBookWhileNothingHappens() {
    pad.begin(0, 0, 0.1);
    StrokeBook first = pad.book();
    assertThat(first.of("strokes").lines().lineCount()).isEqualTo(1);
    assertThat(pad.book()).isSameAs(first);
    pad.to(0, 0);
    assertThat(pad.book()).as("did not move").isSameAs(first);
    pad.to(5, 0);
    assertThat(pad.book()).isNotSameAs(first);
    assertThat(lines().vertexCount()).isEqualTo(2);
    assertThat(first.of("strokes").lines().vertexCount()).as("a snapshot").isEqualTo(1);
    pad.end();
    assertThat(pad.book()).isSameAs(pad.finished());
  }

  @Test
  void undoTakesBackStrokeByStrokeAndBringsBackWhatWasCleared() {
    stroke(0, 0, 5, 5);
    stroke(1, 0, 6, 5);
    stroke(2, 0, 7, 5);
    Literal three = pad.book().of("strokes");
    pad.clear();
    assertThat(pad.count()).isZero();
    pad.undo();
    assertThat(pad.book().of("strokes")).isEqualTo(three);
    pad.undo();
    assertThat(pad.count()).isEqualTo(2);
    pad.undo();
    pad.undo();
    pad.undo();
    assertThat(pad.book().isEmpty()).isTrue();
  }

  @Test
  void undoDropsTheStrokeInHand() {
    stroke(0, 0, 5, 5);
    pad.begin(1, 1, 0.1);
    pad.to(9, 1);
    pad.undo();
    pad.to(30, 30);
    pad.end();
    assertThat(pad.count()).isEqualTo(1);
    assertThat(lines().lineCount()).isEqualTo(1);
  }

  @Test
  void theNamesAreThoseTheSketchAsksFor() {
    assertThat(pad.names()).containsExactly("strokes");
    pad.book().of("path");
    pad.book().of("ink");
    pad.open();
    assertThat(pad.names()).containsExactly("path", "ink");
    assertThat(pad.name()).isEqualTo("path");
    stroke(0, 0, 5, 5);
    pad.choose(1);
    stroke(0, 0, 5, 5);
    pad.choose(7);
    assertThat(pad.name()).isEqualTo("ink");
    pad.forgetNames();
    pad.book().of("other");
    assertThat(pad.names()).containsExactly("other", "ink", "path");
    assertThat(pad.finished().names()).containsExactly("ink", "path");
  }

  @Test
  void pointsAndNamesAreBounded() {
    SplittableRandom random = new SplittableRandom(4);
    for (int strokes = 0; strokes < 30; strokes++) {
      pad.begin(0, 0, 0.001);
      for (int i = 0; i < 5_000; i++) {
        pad.to(random.nextDouble(1000), random.nextDouble(1000));
      }
      pad.end();
    }
    assertThat(pad.book().points())
        .isLessThanOrEqualTo(StrokeBook.MOST_POINTS)
        .isGreaterThan(99_000);
    pad.undo();
    assertThat(pad.book().points()).isLessThan(StrokeBook.MOST_POINTS);
  }

  @Test
  void aBookFromAFileIsDrawnInFurther() {
    stroke(0, 0, 5, 5);
    StrokeBook kept = new StrokeBook(Map.of("ink", pad.book().of("strokes")));
    pad.replace(kept);
    pad.open();
    stroke(1, 1, 2, 2);
    assertThat(pad.book().of("ink").lines().lineCount()).isEqualTo(2);
    assertThat(kept.of("ink").lines().lineCount()).isEqualTo(1);
  }

  /** Whatever is done, a book can be made of it, and the count never falls below nothing. */
  @Test
  void aWildHandBreaksNothing() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 20_000; i++) {
      double x = random.nextDouble(-1e4, 1e4);
      switch (random.nextInt(9)) {
        case 0 -> pad.begin(x, -x, 0.1);
        case 1 -> pad.end();
        case 2 -> pad.undo();
        case 3 -> {
          if (random.nextInt(20) == 0) {
            pad.clear();
          }
        }
        case 4 -> pad.choose(random.nextInt(9));
        case 5 -> pad.book().of("name " + random.nextInt(12));
        default -> pad.to(x, x / 2);
      }
      assertThat(pad.book().points()).isLessThanOrEqualTo(StrokeBook.MOST_POINTS);
    }
  }
}
