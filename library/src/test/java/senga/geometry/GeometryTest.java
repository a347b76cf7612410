package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static senga.testing.LineText.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.math.Vec3;
import senga.testing.RandomDrawings;

class GeometryTest {
  private static final int MANY = 10_000;

  @Test
  void recipesAreEqualExactlyWhenTheirIdentitiesAre() {
    List<Geometry> recipes = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      recipes.add(recipe(seed));
      recipes.add(recipe(seed / 2));
    }
    for (Geometry a : recipes) {
      for (Geometry b : recipes) {
        if (a.equals(b) != a.identity().equals(b.identity())) {
          fail("%s and %s", a, b);
        }
      }
    }
  }

  @Test
  void theSameStepsInTheSameOrderAreTheSameRecipe() {
    for (int seed = 0; seed < 300; seed++) {
      assertThat(recipe(seed)).as("seed " + seed).isEqualTo(recipe(seed));
      assertThat(recipe(seed)).as("seed " + seed).hasSameHashCodeAs(recipe(seed));
    }
  }

  @Test
  void theOrderOfStepsMatters() {
    Geometry dot = new Literal(lines("1 1"));
    assertThat(dot.scale(2).translate(1, 0)).isNotEqualTo(dot.translate(1, 0).scale(2));
    assertThat(dot.plus(dot.scale(2))).isNotEqualTo(dot.scale(2).plus(dot));
    assertThat(dot.plus(dot)).isNotEqualTo(dot);
  }

  @Test
  void aMoveIsTheEffectOfItsNameWithTheNumbersAsTheyWereWritten() {
    Geometry dot = new Literal(lines("1 1"));
    assertThat(dot.translate(3, 4)).isEqualTo(dot.through(new Translate(Vec3.of(3, 4, 0))));
    assertThat(dot.scale(3)).isEqualTo(dot.through(new Scale().factor(Vec3.all(3))));
    assertThat(((Applied) dot.rotate(30)).effect()).isEqualTo(new Rotate().degrees(30));
  }

  @Test
  void aMoveMakesTheLinesOfItsMapBitForBit() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 200; i++) {
      Vec3 by = Vec3.of(coarse(random), coarse(random), coarse(random));
      Polylines lines = RandomDrawings.of(random.nextLong());
      same(new Translate(by), AffineMap.translate(by), lines);
      same(new Scale().factor(by), AffineMap.scale(by), lines);
      same(new Rotate().degrees(by), AffineMap.rotate(by), lines);
    }
  }

  /** Many zeros, quarter turns and negative numbers among them. */
  private static double coarse(SplittableRandom random) {
    return random.nextBoolean() ? 90 * random.nextInt(-2, 3) : random.nextDouble(-50, 50);
  }

  private static void same(Effect move, AffineMap map, Polylines lines) {
    Polylines moved = move.apply(lines);
    Polylines mapped = new Transform(map).apply(lines);
    for (int v = 0; v < lines.vertexCount(); v++) {
      assertThat(Float.floatToRawIntBits(moved.x(v)))
          .isEqualTo(Float.floatToRawIntBits(mapped.x(v)));
      assertThat(Float.floatToRawIntBits(moved.y(v)))
          .isEqualTo(Float.floatToRawIntBits(mapped.y(v)));
      assertThat(Float.floatToRawIntBits(moved.z(v)))
          .isEqualTo(Float.floatToRawIntBits(mapped.z(v)));
    }
  }

  @Test
  void anIdentityIsThirtyTwoHexadecimalDigits() {
    assertThat(new Literal().identity().toString()).matches("[0-9a-f]{32}");
    assertThat(new Fingerprint(1, 255)).hasToString("000000000000000100000000000000ff");
  }

  @Test
  void groupsInsideGroupsAreLaidFlat() {
    Geometry a = new Literal(lines("1 1"));
    Geometry b = new Literal(lines("2 2"));
    Geometry c = new Literal(lines("3 3"));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(Group.of(List.of(a, b, c))).isEqualTo(a.plus(b.plus(c)));
    assertThat(((Group) a.plus(b.plus(c))).parts()).containsExactly(a, b, c);
  }

  @Test
  void aGroupOfOneIsThatOneAndAGroupOfNoneIsEmpty() {
    Geometry a = new Literal(lines("1 1"));
    assertThat(Group.of(List.of(a))).isSameAs(a);
    assertThat(Group.of(List.of())).hasToString("Group[0 parts]");
    assertThat(Group.of(List.of(Group.of(List.of()), a))).isSameAs(a);
  }

  @Test
  void tenThousandPartsMakeOneFlatGroup() {
    Geometry dot = new Literal(lines("1 1"));
    Geometry nested = dot;
    for (int i = 1; i < MANY; i++) {
      nested = Group.of(List.of(nested, dot));
    }
    Geometry flat = Group.of(Collections.nCopies(MANY, dot));
    assertThat(nested).isEqualTo(flat).hasToString("Group[10000 parts]");
    assertThat(((Group) nested).parts()).isEqualTo(((Group) flat).parts());
  }

  @Test
  void aChainOfTenThousandStepsNeedsNoStack() {
    Geometry one = chain();
    Geometry two = chain();
    assertThat(one.equals(two)).isTrue();
    assertThat(one).hasSameHashCodeAs(two);
    assertThat(one.toString()).startsWith("Applied[Translate[");
    assertThat(one.identity()).isNotEqualTo(one.translate(1, 0).identity());
  }

  private static Geometry chain() {
    Geometry recipe = new Literal(lines("1 1"));
    for (int i = 0; i < MANY; i++) {
      recipe = recipe.translate(i % 7, 1);
    }
    return recipe;
  }

  /** A few steps with numbers so few that equal recipes come up. */
  private static Geometry recipe(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Geometry recipe = new Literal(lines(random.nextInt(3) + " 1"));
    int steps = random.nextInt(4);
    for (int i = 0; i < steps; i++) {
      recipe =
          switch (random.nextInt(3)) {
            case 0 -> recipe.translate(random.nextInt(2), -0.0);
            case 1 -> recipe.scale(1 + random.nextInt(2));
            default -> recipe.plus(recipe);
          };
    }
    return recipe;
  }
}
