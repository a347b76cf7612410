package senga.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SharedMapTest {
  @Test
  void itHoldsWhatATreeMapWouldHold() {
    SplittableRandom random = new SplittableRandom(1);
    SharedMap<Integer> map = SharedMap.empty();
    TreeMap<Address, Integer> model = new TreeMap<>();
    List<SharedMap<Integer>> earlier = new ArrayList<>();
    List<TreeMap<Address, Integer>> copies = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Address key = key(random);
      if (random.nextInt(3) == 0) {
        map = map.without(key);
        model.remove(key);
      } else {
        map = map.with(key, i);
        model.put(key, i);
      }
      if (i % 100 == 0) {
        earlier.add(map);
        copies.add(new TreeMap<>(model));
      }
      Address asked = key(random);
      assertThat(map.get(asked)).isEqualTo(model.get(asked));
      assertThat(map.ceiling(asked)).isEqualTo(model.ceilingKey(asked));
      assertThat(map.size()).isEqualTo(model.size());
    }
    assertThat(map.toMap()).isEqualTo(model);
    assertThat(new ArrayList<>(map.toMap().keySet())).isSorted();
    for (int i = 0; i < earlier.size(); i++) {
      assertThat(earlier.get(i).toMap()).isEqualTo(copies.get(i));
    }
  }

  @Test
  void theEntriesOfAStepAreFoundTogether() {
    SplittableRandom random = new SplittableRandom(2);
    SharedMap<Integer> map = SharedMap.empty();
    for (int i = 0; i < 500; i++) {
      map = map.with(key(random), i);
    }
    Address step = Address.ofStep("b", "s1");
    assertThat(map.ofStep(step)).isNotEmpty();
    assertThat(map.ofStep(step).keySet())
        .containsExactlyElementsOf(
            map.toMap().keySet().stream().filter(key -> key.wholeStep().equals(step)).toList());
  }

  @Test
  void theSameEntriesAreEqualInWhateverOrderTheyCame() {
    SharedMap<Integer> one = SharedMap.empty();
    SharedMap<Integer> two = SharedMap.empty();
    for (int i = 0; i < 200; i++) {
      one = one.with(Address.of("a/s.p" + i), i);
      two = two.with(Address.of("a/s.p" + (199 - i)), 199 - i);
    }
    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    assertThat(one.without(Address.of("a/s.p7"))).isNotEqualTo(two);
  }

  @Test
  void whatChangesNothingIsTheSameMap() {
    SharedMap<Integer> map = SharedMap.<Integer>empty().with(Address.of("a/s.p"), 1);
    assertThat(map.with(Address.of("a/s.p"), 1)).isSameAs(map);
    assertThat(map.without(Address.of("a/s.q"))).isSameAs(map);
  }

  private static Address key(SplittableRandom random) {
    return new Address(
        "abc".substring(random.nextInt(3)).substring(0, 1),
        "s" + random.nextInt(4),
        "p" + random.nextInt(8),
        random.nextInt(3) - 1);
  }
}
