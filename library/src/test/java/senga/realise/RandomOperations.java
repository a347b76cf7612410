package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Content;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Parameters;
import senga.geometry.Polylines;
import senga.math.Vec3;

/** Operations of given types with random parameters, most of them within the declared ranges. */
public record RandomOperations(SplittableRandom random) {
  /** A file that every operation can do something with. */
  private static final Path FONT =
      Path.of("src", "main", "resources", "senga", "type", "mplus1-medium-latin.otf");

  private static final int MOST_TRIES = 50;
  private static final int LARGEST_COUNT = 2;

  /** Parameters that the record refuses together are thrown away and drawn again. */
  public Record of(Declaration operation) {
    return of(operation.parameters());
  }

  private Record of(Parameters parameters) {
    for (int i = 0; i < MOST_TRIES; i++) {
      List<@Nullable Object> values = new ArrayList<>();
      parameters.forEach(parameter -> values.add(value(parameter)));
      try {
        return parameters.create(values);
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageNotContaining("null");
      }
    }
    return parameters.defaults();
  }

  private @Nullable Object value(DeclaredParameter parameter) {
    if (random.nextInt(3) == 0) {
      return parameter.defaultValue();
    }
    if (parameter.optional() && random.nextBoolean()) {
      return null;
    }
    return switch (parameter.kind()) {
      case NUMBER -> number(parameter);
      case INTEGER -> count(parameter);
      case SEED -> random.nextLong() >> random.nextInt(64);
      case FLAG -> random.nextBoolean();
      case CHOICE -> pick(List.of(parameter.type().getEnumConstants()));
      case VECTOR -> Vec3.of(number(parameter), number(parameter), number(parameter));
      case COLOR -> new Color(random.nextInt());
      case TEXT -> text(parameter);
      case POINTS -> points(random.nextInt(5));
      case NUMBERS -> List.of(number(parameter), number(parameter));
      case LINES -> lines(random.nextInt(4));
      case GEOMETRY -> recipe();
      case CONTENT -> Content.of(FONT);
      case GROUP -> of(parameter.group());
    };
  }

  private String text(DeclaredParameter parameter) {
    return parameter.name().equals("font")
        ? pick(List.of("", "m plus 1", "M PLUS 1"))
        : pick(List.of("", "senga", "線画 \"quoted\"\n\\ \t", "\u2028\ud83d\ude00", "half \udc00"));
  }

  private double number(DeclaredParameter parameter) {
    double least = Math.max(parameter.min(), -100);
    double most = Math.min(parameter.max(), 100);
    double value = least + random.nextDouble() * (most - least);
    return random.nextBoolean() ? value : Math.rint(value);
  }

  private int count(DeclaredParameter parameter) {
    int least = (int) Math.max(parameter.min(), 0);
    return least + random.nextInt((int) Math.min(parameter.max() - least, LARGEST_COUNT) + 1);
  }

  private List<Vec3> points(int count) {
    List<Vec3> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(Vec3.of(random.nextDouble(-9, 9), random.nextInt(3), random.nextInt(2)));
    }
    return List.copyOf(points);
  }

  Polylines lines(int count) {
    List<List<Vec3>> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(points(random.nextInt(5)));
    }
    return Polylines.of(lines);
  }

  private Geometry recipe() {
    return pick(
        List.of(
            Group.of(List.of()),
            new Ring(random.nextInt(1, 5), 2),
            new Ring().through(new Rippled(random.nextInt(3), 1)).plus(new Ring(3, 1)),
            new Literal(lines(3)).scale(2)));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
