package senga.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;

/** How a range is cut into blocks, and what is thrown of all that fails. */
class BlockShareTest {
  @Test
  void blocksFollowEachOtherFromEndToEndAndOnlyTheLastIsShort() {
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 500; i++) {
      int from = random.nextInt(-50, 50);
      int to = from + random.nextInt(300);
      int size = 1 + random.nextInt(40);
      List<int[]> blocks = blocks(from, to, size);
      String when = from + " to " + to + " by " + size;
      int at = from;
      for (int[] block : blocks) {
        assertThat(block[0]).as(when).isEqualTo(at);
        at = block[1];
        assertThat(at - block[0]).as(when).isBetween(1, size);
        assertThat(at - block[0] == size || at == to).as(when).isTrue();
      }
      assertThat(at).as(when).isEqualTo(to);
      assertThat(share(from, to, size, (a, b) -> {}).blocks()).as(when).isEqualTo(blocks.size());
    }
  }

  @Test
  void anEmptyOrABackwardRangeHasNoBlocks() {
    assertThat(blocks(5, 5, 3)).isEmpty();
    assertThat(blocks(5, 2, 3)).isEmpty();
    assertThat(share(Integer.MAX_VALUE, Integer.MIN_VALUE, 1, (a, b) -> {}).blocks()).isZero();
  }

  @Test
  void aRangeUpToTheLastIntIsCutWithoutOverflow() {
    int end = Integer.MAX_VALUE;
    List<int[]> blocks = blocks(end - 10, end, 4);
    assertThat(blocks).hasSize(3);
    assertThat(blocks.getLast()).containsExactly(end - 2, end);
  }

  @Test
  void afterAFailureNoFurtherBlockIsBegun() {
    List<Integer> begun = new ArrayList<>();
    BlockShare share =
        share(
            0,
            100,
            10,
            (from, to) -> {
              begun.add(from);
              if (from == 30) {
                throw new IllegalStateException("block 3");
              }
            });
    assertThatThrownBy(share::finish)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("block 3");
    assertThat(begun).containsExactly(0, 10, 20, 30);
  }

  @Test
  void errorsAndWhatWasNotDeclaredComeThroughAsThemselves() {
    Error error = new StackOverflowError("deep");
    assertThatThrownBy(
            share(
                    0,
                    1,
                    1,
                    (a, b) -> {
                      throw error;
                    })
                ::finish)
        .isSameAs(error);
    Exception hidden = new Exception("hidden");
    assertThatThrownBy(
            share(0, 1, 1, (a, b) -> BlockShareTest.<RuntimeException>sneak(hidden))::finish)
        .isInstanceOf(UndeclaredThrowableException.class)
        .hasCause(hidden);
  }

  @Test
  void ofFailuresInAnyOrderTheFirstBlocksIsThrown() throws InterruptedException {
    for (int round = 0; round < 50; round++) {
      BlockShare share =
          share(
              0,
              8,
              1,
              (from, to) -> {
                throw new IllegalStateException("block " + from);
              });
      Thread helper = Thread.ofPlatform().start(share::help);
      assertThatThrownBy(share::finish).hasMessage("block 0");
      helper.join();
    }
  }

  @Test
  void whoHelpsWhenAllIsDoneDoesNothing() {
    List<Integer> begun = new ArrayList<>();
    BlockShare share = share(0, 3, 1, (from, to) -> begun.add(from));
    share.finish();
    share.help();
    assertThat(begun).containsExactly(0, 1, 2);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private static List<int[]> blocks(int from, int to, int size) {
    List<int[]> blocks = new ArrayList<>();
    share(from, to, size, (a, b) -> blocks.add(new int[] {a, b})).finish();
    return blocks;
  }

  private static BlockShare share(int from, int to, int size, Context.Job job) {
    return new BlockShare(from, to, size, job);
  }
}
