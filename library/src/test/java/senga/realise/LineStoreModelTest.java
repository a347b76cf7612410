package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import senga.geometry.Fingerprint;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/** The store beside a model of it: a list, the least recently used first. */
class LineStoreModelTest {
  private static final long SECOND = 1_000_000_000L;
  private static final long PATIENCE = 8 * SECOND;
  private static final long MOST_BYTES = 3_000;
  private static final int MOST_ENTRIES = 12;

  /** What a person would do with a pile of drawings. */
  private static final class Model {
    private record Kept(Fingerprint name, Polylines lines, long usedAt) {}

    private final List<Kept> pile = new ArrayList<>();
    private long lookedAt;
    private long hits;
    private long misses;
    private long evictions;
    private long refused;

    boolean get(Fingerprint name, long now) {
      int at = find(name);
      if (at >= 0) {
        Kept found = pile.remove(at);
        pile.add(new Kept(name, found.lines, now));
        hits++;
      } else {
        misses++;
      }
      if (now - lookedAt >= SECOND) {
        lookedAt = now;
        int before = pile.size();
        pile.removeIf(kept -> now - kept.usedAt >= PATIENCE);
        evictions += before - pile.size();
      }
      return at >= 0;
    }

    void put(Fingerprint name, Polylines lines, long now) {
      if (lines.bytes() > MOST_BYTES) {
        refused++;
        return;
      }
      int at = find(name);
      if (at >= 0) {
        pile.remove(at);
      }
      pile.add(new Kept(name, lines, now));
      while (bytes() > MOST_BYTES || pile.size() > MOST_ENTRIES) {
        pile.removeFirst();
        evictions++;
      }
    }

    long bytes() {
      return pile.stream().mapToLong(kept -> kept.lines.bytes()).sum();
    }

    private int find(Fingerprint name) {
      for (int i = 0; i < pile.size(); i++) {
        if (pile.get(i).name.equals(name)) {
          return i;
        }
      }
      return -1;
    }
  }

  @Test
  void storeAndModelKeepTheSameThroughAnyHistory() {
    for (long seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      AtomicLong clock = new AtomicLong();
      LineStore store = new LineStore(MOST_BYTES, MOST_ENTRIES, clock::get);
      Model model = new Model();
      for (int step = 0; step < 200; step++) {
        clock.addAndGet(random.nextLong(SECOND));
        Fingerprint name = new Fingerprint(0, random.nextInt(25));
        String when = "seed " + seed + ", step " + step;
        if (random.nextInt(3) > 0) {
          boolean known = model.get(name, clock.get());
          assertThat(store.get(name) != null).as(when).isEqualTo(known);
        } else {
          Polylines lines = line(1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 80));
          store.put(name, lines);
          model.put(name, lines, clock.get());
        }
        assertThat(store.stats())
            .as(when)
            .isEqualTo(
                new CacheStats(
                    model.pile.size(),
                    model.bytes(),
                    model.hits,
                    model.misses,
                    model.evictions,
                    model.refused,
                    MOST_ENTRIES,
                    MOST_BYTES));
      }
    }
  }

  @Test
  void whatIsKeptIsGivenBackAsItIsAndTheNewerOneOfTwo() {
    LineStore store = new LineStore(MOST_BYTES, MOST_ENTRIES, () -> 0);
    Fingerprint name = new Fingerprint(1, 2);
    Polylines first = line(3);
    Polylines second = line(5);
    store.put(name, first);
    assertThat(store.get(name)).isSameAs(first);
    store.put(name, second);
    assertThat(store.get(name)).isSameAs(second);
    assertThat(store.stats().bytes()).isEqualTo(second.bytes());
  }

  @Test
  void exactlyAsMuchAsTheBoundIsKept() {
    Polylines lines = line(10);
    LineStore exact = new LineStore(lines.bytes(), 1, () -> 0);
    exact.put(new Fingerprint(0, 1), lines);
    assertThat(exact.stats().entries()).isEqualTo(1);
    LineStore less = new LineStore(lines.bytes() - 1, 1, () -> 0);
    less.put(new Fingerprint(0, 1), lines);
    assertThat(less.stats().entries()).isZero();
    assertThat(less.stats().refused()).isEqualTo(1);
  }

  @Test
  void afterExactlyEightSecondsAndOneSinceTheLastLookItLeaves() {
    AtomicLong clock = new AtomicLong();
    LineStore store = new LineStore(MOST_BYTES, MOST_ENTRIES, clock::get);
    store.put(new Fingerprint(0, 1), line(3));
    Fingerprint other = new Fingerprint(0, 2);
    clock.set(PATIENCE - SECOND);
    store.get(other);
    clock.set(PATIENCE - 1);
    store.get(other);
    assertThat(store.stats().entries()).isEqualTo(1);
    clock.set(PATIENCE);
    store.get(other);
    assertThat(store.stats().entries()).isZero();
    assertThat(store.stats().evictions()).isEqualTo(1);
  }

  @Test
  void aClearedStoreHoldsNothingAndCountsOn() {
    LineStore store = new LineStore(MOST_BYTES, MOST_ENTRIES, () -> 0);
    Fingerprint name = new Fingerprint(0, 1);
    store.put(name, line(3));
    store.clear();
    assertThat(store.get(name)).isNull();
    assertThat(store.stats()).isEqualTo(new CacheStats(0, 0, 0, 1, 0, 0, MOST_ENTRIES, MOST_BYTES));
    store.put(name, line(3));
    assertThat(store.stats().bytes()).isEqualTo(line(3).bytes());
  }

  @Test
  void aStoreWithoutRoomIsOff() {
    assertThat(new LineStore(0, 5, () -> 0).isOff()).isTrue();
    assertThat(new LineStore(5, 0, () -> 0).isOff()).isTrue();
    assertThat(new LineStore(1, 1, () -> 0).isOff()).isFalse();
  }

  private static Polylines line(int vertices) {
    PolylinesBuilder builder = new PolylinesBuilder();
    for (int i = 0; i < vertices; i++) {
      builder.vertex(i, vertices);
    }
    return builder.endLine().build();
  }
}
