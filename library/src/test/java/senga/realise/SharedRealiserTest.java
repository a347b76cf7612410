package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import senga.geometry.Fingerprint;
import senga.geometry.PolylinesBuilder;

class SharedRealiserTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 3;
  private static final int RECIPES = 40;

  @Test
  void eightThreadsThatShareARealiserGetTheSameLines() throws Exception {
    Realiser shared = new Realiser(Budget.DEFAULT, new RealiseCache(200_000, 40));
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Fingerprint> expected = digests(new Realiser(Budget.DEFAULT, RealiseCache.off()));
    for (List<Fingerprint> found : onAllThreads(() -> together(start, shared))) {
      assertThat(found).isEqualTo(expected);
    }
    assertThat(shared.cache().hits()).isPositive();
    assertThat(shared.cache().bytes()).isLessThanOrEqualTo(shared.cache().maxBytes());
  }

  private static List<Fingerprint> together(CyclicBarrier start, Realiser shared) throws Exception {
    start.await();
    List<Fingerprint> digests = digests(shared);
    for (int round = 1; round < ROUNDS; round++) {
      assertThat(digests(shared)).isEqualTo(digests);
    }
    return digests;
  }

  private static List<Fingerprint> digests(Realiser realiser) {
    List<Fingerprint> digests = new ArrayList<>();
    PolylinesBuilder into = new PolylinesBuilder();
    for (long seed = 0; seed < RECIPES; seed++) {
      realiser.realise(RandomRecipes.of(seed), into);
      digests.add(into.build().digest());
    }
    return digests;
  }

  private static List<List<Fingerprint>> onAllThreads(Callable<List<Fingerprint>> work)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<List<Fingerprint>> results = new ArrayList<>();
      for (Future<List<Fingerprint>> result :
          threads.invokeAll(Collections.nCopies(THREADS, work))) {
        results.add(result.get());
      }
      return results;
    }
  }
}
