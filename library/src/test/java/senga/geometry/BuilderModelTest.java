package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.math.Vec3;
import senga.testing.RandomDrawings;

/**
 * The builder beside a model of it that nobody could get wrong: a list of lists of points. Whatever
 * both are told, in whatever order, they hold the same.
 */
class BuilderModelTest {
  private static final int ROUNDS = 200;
  private static final int STEPS = 60;

  /** Lines that were ended, and the one that was not. */
  private static final class Model {
    private final List<List<Vec3>> ended = new ArrayList<>();
    private List<Vec3> current = new ArrayList<>();

    void end() {
      ended.add(current);
      current = new ArrayList<>();
    }

    List<Vec3> vertices() {
      List<Vec3> all = new ArrayList<>();
      ended.forEach(all::addAll);
      all.addAll(current);
      return all;
    }

    void append(Polylines source) {
      for (int line = 0; line < source.lineCount(); line++) {
        current.addAll(points(source, source.start(line), source.end(line)));
        end();
      }
    }
  }

  @Test
  void builderAndModelHoldTheSameAfterEveryStep() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      PolylinesBuilder builder =
          random.nextBoolean() ? new PolylinesBuilder() : new PolylinesBuilder(0, 0);
      Model model = new Model();
      for (int step = 0; step < STEPS; step++) {
        String did = step(random, builder, model);
        assertSame(builder, model, "seed " + seed + ", step " + step + ": " + did);
      }
      builder.endLine();
      model.end();
      assertThat(builder.build()).as("seed %d", seed).isEqualTo(Polylines.of(model.ended));
    }
  }

  private static String step(SplittableRandom random, PolylinesBuilder builder, Model model) {
    return switch (random.nextInt(9)) {
      case 0 -> {
        builder.endLine();
        model.end();
        yield "end";
      }
      case 1 -> {
        builder.close();
        if (!model.current.isEmpty()) {
          model.current.add(model.current.getFirst());
        }
        yield "close";
      }
      case 2 -> {
        Polylines source = RandomDrawings.of(random.nextLong(1000));
        if (model.current.isEmpty()) { // a whole drawing begins a line of its own
          assertThat(builder.append(source)).isEqualTo(model.vertices().size());
          model.append(source);
        }
        yield "append a drawing";
      }
      case 3 -> {
        Polylines source = RandomDrawings.of(random.nextLong(1000));
        int from = random.nextInt(source.vertexCount() + 1);
        int to = from + random.nextInt(source.vertexCount() - from + 1);
        builder.append(source, from, to);
        model.current.addAll(points(source, from, to));
        yield "append a span";
      }
      case 4 -> {
        int count = random.nextInt(5);
        builder.extend(count, AffineMap.translate(Vec3.of(1, 2, 3)));
        for (int i = 0; i < count; i++) {
          model.current.add(Vec3.of(1, 2, 3));
        }
        yield "extend";
      }
      case 5 -> {
        if (random.nextInt(8) == 0) {
          clear(random, builder, model);
        }
        yield "clear";
      }
      case 6 -> {
        builder.reserve(random.nextInt(50), random.nextInt(5));
        yield "reserve";
      }
      default -> {
        Vec3 point = Vec3.of(random.nextInt(9), random.nextInt(9), random.nextInt(9));
        builder.vertex(point.x(), point.y(), point.z());
        model.current.add(point);
        yield "vertex";
      }
    };
  }

  private static void clear(SplittableRandom random, PolylinesBuilder builder, Model model) {
    if (random.nextBoolean()) {
      builder.clear();
    } else {
      builder.trim(random.nextInt(30), random.nextInt(10));
    }
    model.ended.clear();
    model.current = new ArrayList<>();
  }

  private static void assertSame(PolylinesBuilder builder, Model model, String when) {
    List<Vec3> points = model.vertices();
    assertThat(builder.vertexCount()).as(when).isEqualTo(points.size());
    assertThat(builder.lineCount()).as(when).isEqualTo(model.ended.size());
    assertThat(builder.mostVertices()).as(when).isGreaterThanOrEqualTo(points.size());
    assertThat(builder.mostLines()).as(when).isGreaterThanOrEqualTo(model.ended.size());
    for (int i = 0; i < points.size(); i++) {
      Vec3 point = new Vec3(builder.rawX()[i], builder.rawY()[i], builder.rawZ()[i]);
      assertThat(point).as(when).isEqualTo(rounded(points.get(i)));
    }
    int end = 0;
    for (int line = 0; line < model.ended.size(); line++) {
      end += model.ended.get(line).size();
      assertThat(builder.rawOffsets()[line + 1]).as(when).isEqualTo(end);
    }
  }

  @Test
  void aCopyOfSomeLinesIsThoseLines() {
    RandomDrawings.forEach(
        drawing -> {
          PolylinesBuilder builder = new PolylinesBuilder();
          builder.append(drawing);
          for (int from = 0; from <= drawing.lineCount(); from++) {
            for (int to = from; to <= drawing.lineCount(); to++) {
              List<List<Vec3>> lines = new ArrayList<>();
              for (int line = from; line < to; line++) {
                lines.add(points(drawing, drawing.start(line), drawing.end(line)));
              }
              assertThat(builder.copy(from, to)).isEqualTo(Polylines.of(lines));
            }
          }
        });
  }

  @Test
  void theMiddleOfASpanIsTheMeanOfItsPoints() {
    RandomDrawings.forEach(
        drawing -> {
          PolylinesBuilder builder = new PolylinesBuilder();
          builder.append(drawing);
          int to = drawing.vertexCount();
          int from = to / 3;
          Vec3 sum = points(drawing, from, to).stream().reduce(Vec3.ZERO, Vec3::plus);
          assertThat(builder.centroid(from, to)).isEqualTo(over(sum, Math.max(1, to - from)));
        });
  }

  @Test
  void aSingleStrangeCoordinateIsFoundWhereverItIs() {
    for (int axis = 0; axis < 3; axis++) {
      for (float strange : new float[] {Float.NaN, Float.POSITIVE_INFINITY, -1f / 0}) {
        for (int at = 0; at < 5; at++) {
          PolylinesBuilder builder = new PolylinesBuilder();
          for (int i = 0; i < 5; i++) {
            float value = i == at ? strange : Float.MAX_VALUE;
            builder.vertex(axis == 0 ? value : 1, axis == 1 ? value : 1, axis == 2 ? value : 1);
          }
          assertThat(builder.isFinite(0, 5)).as("axis %d, vertex %d", axis, at).isFalse();
          assertThat(builder.isFinite(0, at)).isTrue();
          assertThat(builder.isFinite(at + 1, 5)).isTrue();
          assertThat(builder.isFinite(at, at + 1)).isFalse();
        }
      }
    }
  }

  @Test
  void whatWasNeededIsRememberedUntilTheBuilderIsCleared() {
    PolylinesBuilder builder = new PolylinesBuilder();
    builder.reserve(100, 7).vertex(1, 1).endLine();
    assertThat(builder.mostVertices()).isEqualTo(100);
    assertThat(builder.mostLines()).isEqualTo(7);
    builder.reserve(50, 2);
    assertThat(builder.mostVertices()).as("51 are fewer").isEqualTo(100);
    builder.reserve(100, 7);
    assertThat(builder.mostVertices()).as("one is there already").isEqualTo(101);
    assertThat(builder.mostLines()).isEqualTo(8);
    builder.clear();
    assertThat(builder.mostVertices()).isZero();
    assertThat(builder.mostLines()).isZero();
  }

  @Test
  void memoryBeyondTheBoundIsGivenBackAndNoMore() {
    PolylinesBuilder builder = new PolylinesBuilder(100, 50);
    long full = builder.capacityBytes();
    assertThat(full).isEqualTo(100 * 12 + 51 * 4);
    builder.trim(100, 50);
    assertThat(builder.capacityBytes()).isEqualTo(full);
    builder.trim(60, 50);
    assertThat(builder.capacityBytes()).isEqualTo(60 * 12 + 51 * 4);
    builder.trim(200, 20);
    assertThat(builder.capacityBytes()).isEqualTo(60 * 12 + 21 * 4);
  }

  private static List<Vec3> points(Polylines lines, int from, int to) {
    List<Vec3> points = new ArrayList<>();
    for (int i = from; i < to; i++) {
      points.add(new Vec3(lines.x(i), lines.y(i), lines.z(i)));
    }
    return points;
  }

  private static Vec3 rounded(Vec3 point) {
    return new Vec3((float) point.x(), (float) point.y(), (float) point.z());
  }

  private static Vec3 over(Vec3 sum, int count) {
    return new Vec3(sum.x() / count, sum.y() / count, sum.z() / count);
  }
}
