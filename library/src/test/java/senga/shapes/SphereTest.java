package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.G;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.geometry.Size;
import senga.math.Vec3;
import senga.shapes.Sphere.LineMode;
import senga.shapes.Sphere.Style;

class SphereTest {
  private static final int FINEST = 7;

  @ParameterizedTest
  @EnumSource
  void everyVertexLiesOnTheBall(Style style) {
    Vec3 center = Vec3.of(10, 20, -30);
    for (Generation generation : Generation.values()) {
      Polylines ball =
          G.sphere().style(style).generation(generation).diameter(100).center(center).make();
      for (int i = 0; i < ball.vertexCount(); i++) {
        double dx = ball.x(i) - center.x();
        double dy = ball.y(i) - center.y();
        double dz = ball.z(i) - center.z();
        assertThat(Math.sqrt(dx * dx + dy * dy + dz * dz)).isCloseTo(50, within(1e-4));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSizeIsKnownExactlyBeforehand(Style style) {
    for (Generation generation : Generation.values()) {
      for (LineMode mode : LineMode.values()) {
        for (int level = 0; level <= FINEST; level++) {
          Sphere sphere =
              G.sphere().style(style).generation(generation).lineMode(mode).subdivisions(level);
          Polylines ball = sphere.make();
          assertThat(sphere.size().vertices()).isEqualTo(ball.vertexCount());
          assertThat(sphere.size().lines()).isEqualTo(ball.lineCount());
          assertThat(sphere.size().remedy()).isEqualTo("lower subdivisions");
        }
      }
    }
  }

  /** But PyXidraw's rings begin and end with a circle of radius 0. */
  @ParameterizedTest
  @EnumSource
  void noLineHasAVertexTwiceInARow(Style style) {
    for (Generation generation : Generation.values()) {
      boolean circlesOfNothing = style == Style.RINGS && generation == Generation.PYXIDRAW;
      for (int level = 0; level <= FINEST && !circlesOfNothing; level++) {
        Sphere sphere = G.sphere().style(style).generation(generation).subdivisions(level);
        assertThat(doubled(sphere.make())).as("%s", sphere).isZero();
      }
    }
  }

  private static int doubled(Polylines ball) {
    int doubled = 0;
    for (int line = 0; line < ball.lineCount(); line++) {
      for (int i = ball.start(line) + 1; i < ball.end(line); i++) {
        doubled += vertex(ball, i).equals(vertex(ball, i - 1)) ? 1 : 0;
      }
    }
    return doubled;
  }

  @Test
  void bothLineModesTogetherAreTheWhole() {
    for (Style style : new Style[] {Style.LATLON, Style.RINGS}) {
      Sphere sphere = G.sphere().style(style).subdivisions(2);
      int horizontal = sphere.lineMode(LineMode.HORIZONTAL).make().lineCount();
      int vertical = sphere.lineMode(LineMode.VERTICAL).make().lineCount();
      assertThat(horizontal).isPositive();
      assertThat(vertical).isPositive();
      assertThat(sphere.make().lineCount()).isEqualTo(horizontal + vertical);
    }
  }

  @Test
  void meridiansRunFromPoleToPoleAndLatitudesAreClosed() {
    Polylines meridians = G.sphere().lineMode(LineMode.VERTICAL).make();
    for (int line = 0; line < meridians.lineCount(); line++) {
      assertThat(meridians.z(meridians.start(line))).isEqualTo(0.5f);
      assertThat(meridians.z(meridians.end(line) - 1)).isEqualTo(-0.5f);
    }
    Polylines latitudes = G.sphere().lineMode(LineMode.HORIZONTAL).make();
    for (int line = 0; line < latitudes.lineCount(); line++) {
      assertThat(latitudes.isClosed(line)).isTrue();
      assertThat(latitudes.z(latitudes.start(line)))
          .isEqualTo(latitudes.z(latitudes.end(line) - 2));
    }
  }

  @Test
  void todaysNumbersOfLinesAreWrittenDownHere() {
    Sphere sphere = G.sphere();
    assertThat(sphere.subdivisions(0).make().lineCount()).isEqualTo(20 + 19);
    assertThat(sphere.make().lineCount()).isEqualTo(64 + 63);
    assertThat(sphere.style(Style.ZIGZAG).subdivisions(0).make().lineCount()).isEqualTo(2);
    assertThat(sphere.style(Style.ZIGZAG).subdivisions(1).make().lineCount()).isEqualTo(3);
    assertThat(sphere.style(Style.ZIGZAG).subdivisions(5).make().lineCount()).isEqualTo(4);
    assertThat(sphere.style(Style.RINGS).subdivisions(0).make().lineCount()).isEqualTo(3 * 3);
    assertThat(sphere.style(Style.ICOSPHERE).subdivisions(0).make().lineCount()).isEqualTo(30);
  }

  @Test
  void segmentsOfTodaysLatitudesAreAboutEquallyLong() {
    Polylines latitudes = G.sphere().subdivisions(3).lineMode(LineMode.HORIZONTAL).make();
    double equator = Math.PI / (64 * 4);
    for (int line = 3; line < latitudes.lineCount() - 3; line++) {
      int a = latitudes.start(line);
      double dx = latitudes.x(a + 1) - latitudes.x(a);
      double dy = latitudes.y(a + 1) - latitudes.y(a);
      assertThat(Math.hypot(dx, dy)).isCloseTo(equator, within(0.15 * equator));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void theIcosphereHasEveryEdgeOnceAndOnlyShortOnes(int level) {
    Polylines ball = G.sphere().style(Style.ICOSPHERE).subdivisions(level).make();
    assertThat(ball.lineCount()).isEqualTo(30 << (2 * level));
    Set<Set<Vec3>> edges = new HashSet<>();
    Set<Vec3> vertices = new HashSet<>();
    for (int line = 0; line < ball.lineCount(); line++) {
      Vec3 a = vertex(ball, ball.start(line));
      Vec3 b = vertex(ball, ball.end(line) - 1);
      edges.add(Set.of(a, b));
      vertices.add(a);
      vertices.add(b);
    }
    assertThat(edges).hasSize(ball.lineCount());
    assertThat(vertices).as("Euler: V − E + F = 2").hasSize(ball.lineCount() / 3 + 2);
    assertEvenEdges(ball, level);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5, 7})
  void theIcosphereNeedsAtMostTwiceItsResult(int level) {
    Sphere sphere = G.sphere().style(Style.ICOSPHERE).subdivisions(level);
    sphere.make();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Polylines ball = sphere.make();
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    long smallObjects = 8 * 1024;
    // All that was ever allocated, living or not, is at least the peak.
    assertThat(allocated).isLessThanOrEqualTo(2 * ball.bytes() + smallObjects);
    Size size = sphere.size();
    assertThat(size.bytes()).isBetween(ball.bytes(), 2 * ball.bytes() + smallObjects);
    System.out.printf(
        "icosphere level %d: %,d bytes made, %,d allocated (%.2f), %,d declared%n",
        level, ball.bytes(), allocated, (double) allocated / ball.bytes(), size.bytes());
  }

  @Test
  void theZigzagRunsFromPoleToPoleWithoutAJump() {
    Polylines ball = G.sphere().style(Style.ZIGZAG).subdivisions(0).make();
    for (int line = 0; line < ball.lineCount(); line++) {
      assertThat(ball.y(ball.start(line))).isEqualTo(0.5f);
      assertThat(ball.y(ball.end(line) - 1)).isEqualTo(-0.5f);
      for (int i = ball.start(line) + 1; i < ball.end(line); i++) {
        assertThat(ball.y(i)).isLessThan(ball.y(i - 1));
        assertThat(vertex(ball, i).minus(vertex(ball, i - 1)).x()).isBetween(-0.1, 0.1);
      }
    }
  }

  @Test
  void aLevelAboveSevenIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.sphere().subdivisions(8))
        .withMessage("sphere subdivisions must lie between 0 and 7, got 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.sphere().diameter(Double.NaN))
        .withMessage("sphere diameter must be a finite number, got NaN");
  }

  @Test
  void aBallWithoutDiameterIsAPointInTheRightPlace() {
    Polylines point = G.sphere().diameter(0).center(7, 8).make();
    assertThat(point.bounds().width()).isZero();
    assertThat(point.x(0)).isEqualTo(7f);
  }

  private static void assertEvenEdges(Polylines ball, int level) {
    double first = Math.sqrt(0.5 - 0.1 * Math.sqrt(5)); // of the icosahedron of radius 0.5
    double fair = first / (1 << level);
    for (int line = 0; line < ball.lineCount(); line++) {
      Vec3 step = vertex(ball, ball.end(line) - 1).minus(vertex(ball, ball.start(line)));
      double length = Math.sqrt(step.x() * step.x() + step.y() * step.y() + step.z() * step.z());
      assertThat(length).isBetween(0.99 * fair, 1.3 * fair);
    }
  }

  private static Vec3 vertex(Polylines ball, int index) {
    return Vec3.of(ball.x(index), ball.y(index), ball.z(index));
  }
}
