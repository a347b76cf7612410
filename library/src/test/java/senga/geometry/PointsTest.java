package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.math.Vec3;
import senga.shapes.Polyline;

class PointsTest {
  private static final int MANY = 5_000;

  /** Counts how often one of its points is read. */
  private static final class CountingList extends AbstractList<Vec3> {
    private int reads;

    @Override
    public Vec3 get(int index) {
      reads++;
      return Vec3.of(index, index % 7);
    }

    @Override
    public int size() {
      return MANY;
    }
  }

  /** Keeps its points as they come. */
  private record Dots(List<Vec3> points, boolean large) implements Shape {
    Dots() {
      this(List.of(), false);
    }

    @Override
    public Size size() {
      return Size.of(points.size(), points.size());
    }

    @Override
    public Polylines make() {
      return Polylines.of(points.stream().map(List::of).toList());
    }
  }

  @Test
  void aHundredUsesReadEveryPointOnce() {
    CountingList counting = new CountingList();
    Dots dots = new Dots(new Points(counting), false);
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      parts.add(dots.translate(i, 0));
      parts.add(dots);
    }
    Group.of(parts).scale(2).identity();
    assertThat(counting.reads).isEqualTo(MANY);
  }

  @Test
  void aChangedCopyOfARecordDoesNotReadThePointsAgain() {
    CountingList counting = new CountingList();
    Dots dots = new Dots(new Points(counting), false);
    Dots copy = new Dots(Points.copyOf(dots.points()), true);
    assertThat(copy.identity()).isNotEqualTo(dots.identity());
    assertThat(counting.reads).isEqualTo(MANY);
  }

  @Test
  void aPolylineKeepsItsPointsWithTheirDigest() {
    Polyline line = G.polyline().points(new CountingList());
    assertThat(line.points()).isInstanceOf(Points.class);
    assertThat(line.closed(true).points()).isSameAs(line.points());
  }

  @Test
  void inWhatKindOfListThePointsComeDoesNotMatter() {
    List<Vec3> plain = List.of(Vec3.ZERO, Vec3.ONE);
    Dots one = new Dots(plain, false);
    Dots other = new Dots(Points.copyOf(plain), false);
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.identity()).isEqualTo(other.identity());
    assertThat(other.toString()).isEqualTo(one.toString());
  }

  @Test
  void theyAreCopiedFromTheCallersList() {
    List<Vec3> mine = new ArrayList<>(List.of(Vec3.ZERO, Vec3.ONE));
    Points points = Points.copyOf(mine);
    mine.clear();
    assertThat(points).containsExactly(Vec3.ZERO, Vec3.ONE);
  }
}
