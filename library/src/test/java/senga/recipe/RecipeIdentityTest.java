package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import senga.geometry.Applied;
import senga.geometry.Declaration;
import senga.geometry.Effect;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Shape;
import senga.math.Vec3;
import senga.realise.RandomOperations;
import senga.realise.RandomRecipes;

/** Equal recipes have equal names, others have others: over random recipes of all operations. */
class RecipeIdentityTest {
  private static final int RECIPES = 3_000;

  private final Map<Object, Fingerprint> names = new HashMap<>();
  private final Map<Fingerprint, Object> structures = new HashMap<>();

  @Test
  void recipesHaveTheSameNameExactlyWhenTheyHaveTheSameSteps() {
    int met = 0;
    for (long seed = 0; seed < RECIPES; seed++) {
      met += meet(RandomRecipes.of(seed), "seed " + seed);
    }
    assertThat(names).hasSameSizeAs(structures).hasSizeGreaterThan(5_000);
    assertThat(met).as("some come up more than once").isGreaterThan(names.size());
  }

  @Test
  void theSmallestChangeOfAParameterMakesAnotherRecipe() {
    SplittableRandom random = new SplittableRandom(11);
    RandomOperations operations = new RandomOperations(random);
    List<Declaration> all = new ArrayList<>(RandomRecipes.CATALOG.shapes());
    all.addAll(RandomRecipes.CATALOG.effects());
    for (Declaration operation : all) {
      for (int round = 0; round < 40; round++) {
        Record record = operations.of(operation);
        meet(recipe(record), record.toString());
        for (Record neighbour : neighbours(operation, record)) {
          meet(recipe(neighbour), record + " and " + neighbour);
        }
      }
    }
    assertThat(names).hasSameSizeAs(structures);
  }

  /** Meets a recipe and all its parts, and says how many that were. */
  private int meet(Geometry recipe, String where) {
    Object structure = structure(recipe);
    Fingerprint name = recipe.identity();
    assertThat(names.computeIfAbsent(structure, _ -> name)).as(where).isEqualTo(name);
    assertThat(structures.computeIfAbsent(name, _ -> structure)).as(where).isEqualTo(structure);
    int parts = 1;
    for (Geometry part : parts(recipe)) {
      parts += meet(part, where);
    }
    return parts;
  }

  private static List<Geometry> parts(Geometry recipe) {
    return switch (recipe) {
      case Applied applied -> List.of(applied.input());
      case Group group -> group.parts();
      case Shape shape -> List.of();
    };
  }

  /** The steps as nested lists of records, which know equality by themselves. */
  private static Object structure(Geometry recipe) {
    return switch (recipe) {
      case Shape shape -> shape;
      case Applied applied -> List.of(applied.effect(), structure(applied.input()));
      case Group group ->
          List.of("group", group.parts().stream().map(RecipeIdentityTest::structure).toList());
    };
  }

  private static Geometry recipe(Record record) {
    return record instanceof Shape shape ? shape : new Literal().through((Effect) record);
  }

  /** The record with one of its parameters changed by as little as can be. */
  private static List<Record> neighbours(Declaration operation, Record record) {
    List<Record> neighbours = new ArrayList<>();
    int count = operation.parameters().size();
    @Nullable Object[] values = new @Nullable Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = operation.value(i, record);
    }
    for (int i = 0; i < count; i++) {
      Object value = values[i];
      values[i] = neighbour(value);
      try {
        neighbours.add(operation.create(Arrays.asList(values)));
      } catch (IllegalArgumentException refused) {
        assertThat(refused).as("at the end of its range").hasMessageNotContaining("null");
      }
      values[i] = value;
    }
    return neighbours;
  }

  private static @Nullable Object neighbour(@Nullable Object value) {
    return switch (value) {
      case null -> Vec3.ZERO;
      case Double number -> Math.nextUp(number);
      case Integer number -> number + 1;
      case Long number -> number + 1;
      case Boolean flag -> !flag;
      case Vec3 v -> new Vec3(v.x(), v.y(), Math.nextUp(v.z()));
      case String text -> text + "\0";
      case List<?> list -> list.stream().skip(1).toList();
      default -> value;
    };
  }
}
