package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.math.Vec3;

/**
 * Groups of the same parts in other orders, above all in orders on which hashes are known to fail.
 */
class GroupIdentityTest {
  private static final Geometry A = new Literal().translate(1, 0);
  private static final Geometry B = new Literal().translate(2, 0);

  private final Map<Fingerprint, List<Geometry>> known = new HashMap<>();

  /** The sequence of Thue and Morse against its opposite makes any polynomial modulo 2⁶⁴ vanish. */
  @Test
  void thueMorseOrdersOfTwoPartsAreDifferentGroups() {
    for (int k = 1; k <= 14; k++) {
      int length = 1 << k;
      List<Geometry> thueMorse = new ArrayList<>();
      List<Geometry> opposite = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        boolean odd = Integer.bitCount(i) % 2 == 1;
        thueMorse.add(odd ? B : A);
        opposite.add(odd ? A : B);
      }
      meet(thueMorse);
      meet(opposite);
      meet(thueMorse.reversed().stream().skip(1).toList());
      assertThat(new Literal().plus(Group.of(thueMorse)))
          .isNotEqualTo(new Literal().plus(Group.of(opposite)));
    }
  }

  @Test
  void allOrdersOfSevenPartsAreDifferentGroups() {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      parts.add(new Literal().translate(i, 0));
    }
    permute(parts, 0);
    assertThat(known).hasSize(5_040);
  }

  @Test
  void allWordsOfTwoPartsAreDifferentGroups() {
    int words = 0;
    for (int length = 2; length <= 16; length++) {
      for (int word = 0; word < 1 << length; word++) {
        Geometry[] parts = new Geometry[length];
        for (int i = 0; i < length; i++) {
          parts[i] = (word >> i & 1) == 0 ? A : B;
        }
        meet(Arrays.asList(parts));
        words++;
      }
    }
    assertThat(known).hasSize(words);
  }

  @Test
  void exchangingAnyTwoPartsOrRepeatingOneMakesAnotherGroup() {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      parts.add(new Literal().translate(i, i % 3));
    }
    meet(List.copyOf(parts));
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Collections.swap(parts, i, j);
        meet(List.copyOf(parts));
        Collections.swap(parts, i, j);
      }
      List<Geometry> longer = new ArrayList<>(parts);
      longer.add(i + 1, parts.get(i));
      meet(longer);
    }
    assertThat(known).hasSize(1 + 200 * 199 / 2 + 200);
  }

  @Test
  void howAGroupWasPutTogetherDoesNotMatter() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Geometry> parts = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(60); i++) {
        parts.add(random.nextBoolean() ? A : B);
      }
      assertThat(nested(parts, random)).as("seed " + seed).isEqualTo(Group.of(parts));
    }
  }

  @Test
  void aMillionPartsInsideEachOtherNeedNoStack() {
    Geometry nested = A;
    for (int i = 1; i < 1_000_000; i++) {
      nested = i % 2 == 0 ? nested.plus(A) : B.plus(nested);
    }
    assertThat(nested).isEqualTo(Group.of(((Group) nested).parts()));
    assertThat(((Group) nested).parts()).isSameAs(((Group) nested).parts()).hasSize(1_000_000);
  }

  @Test
  void aGroupThatDoublesAgainAndAgainHasANameAtOnce() {
    Geometry doubled = A;
    for (int i = 0; i < 30; i++) {
      doubled = doubled.plus(doubled);
      assertThat(doubled.translate(1, 0)).isNotEqualTo(doubled);
    }
    assertThat(doubled.plus(B)).isNotEqualTo(B.plus(doubled));
  }

  @Test
  void aGroupAnEffectAndAShapeOfTheSameNumbersAreThreeRecipes() {
    Geometry shape = new Literal();
    assertThat(List.of(shape, Group.of(List.of()), Group.of(List.of(shape, shape))))
        .extracting(Geometry::identity)
        .doesNotHaveDuplicates();
    assertThat(shape.through(new Transform().origin(Vec3.ONE)))
        .isNotEqualTo(Group.of(List.of(shape, shape)));
  }

  private void meet(List<Geometry> parts) {
    List<Geometry> before = known.put(Group.of(parts).identity(), parts);
    assertThat(before == null || before.equals(parts)).as("%s parts", parts.size()).isTrue();
  }

  private void permute(List<Geometry> parts, int from) {
    if (from == parts.size()) {
      meet(List.copyOf(parts));
    }
    for (int i = from; i < parts.size(); i++) {
      Collections.swap(parts, from, i);
      permute(parts, from + 1);
      Collections.swap(parts, from, i);
    }
  }

  /** Laid flat branch by branch, sixty doublings of nothing would never end. */
  @Test
  void nothingDoubledSixtyTimesIsNothing() {
    Geometry part = new Literal(Polylines.EMPTY);
    Geometry nothing = Group.of(List.of());
    for (int i = 0; i < 60; i++) {
      nothing = Group.of(List.of(nothing, nothing));
    }
    assertThat(((Group) nothing).parts()).isEmpty();
    assertThat(Group.of(List.of(nothing, part, nothing))).isSameAs(part);
  }

  private static Geometry nested(List<Geometry> parts, SplittableRandom random) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    int cut = 1 + random.nextInt(parts.size() - 1);
    return Group.of(
        List.of(
            nested(parts.subList(0, cut), random),
            Group.of(List.of()),
            nested(parts.subList(cut, parts.size()), random)));
  }
}
