package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private final List<String> lines = new CopyOnWriteArrayList<>();

  @Test
  void whatWasSaidIsWrittenBeforeItIsClosed() {
    try (Terminal terminal = new Terminal(lines::add)) {
      terminal.say("one");
      terminal.say("two");
    }
    assertThat(lines).containsExactly("senga: one", "senga: two");
  }

  @Test
  void aSentenceIsOneLineWithoutControlCharacters() {
    try (Terminal terminal = new Terminal(lines::add)) {
      terminal.say("red \u001b[31m\nand \u202elong " + "x".repeat(5_000) + "\r\n");
    }
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst())
        .startsWith("senga: red \\u001b[31m and \\u202elong xxx")
        .hasSizeLessThan(700);
  }

  @Test
  void aTerminalThatStandsStillStopsNobodyAndKeepsABoundedNumberOfLines() {
    CountDownLatch go = new CountDownLatch(1);
    try (Terminal terminal =
        new Terminal(
            line -> {
              try {
                go.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              lines.add(line);
            })) {
      for (int i = 0; i < 10 * Terminal.MOST; i++) {
        terminal.say("line " + i);
      }
      assertThat(lines).isEmpty();
      go.countDown();
    }
    assertThat(lines).hasSizeBetween(Terminal.MOST, Terminal.MOST + 1);
  }
}
