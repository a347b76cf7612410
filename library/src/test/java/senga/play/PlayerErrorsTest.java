package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.scene.Sketch;

/** Whatever draw does, the last good frame stays and the next good one recovers by itself. */
class PlayerErrorsTest {
  private static final Sketch GOOD = Lines::mark;

  private final AtomicReference<Sketch> act = new AtomicReference<>(GOOD);
  private final Rig rig =
      new Rig(
          frame -> act.get().draw(frame),
          options ->
              options.realiser(new Realiser(Budget.DEFAULT.vertices(1_000), new RealiseCache())));

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void anExceptionIsShownWithItsLine() {
    Notice trouble =
        troubleOf(
            frame -> {
              throw new IllegalStateException("out of ink");
            });

    assertThat(trouble.text()).isEqualTo("IllegalStateException: out of ink");
    assertThat(trouble.where()).matches("PlayerErrorsTest\\.java:\\d+");
  }

  @Test
  void nullIsRefused() {
    assertThat(troubleOf(frame -> null).text())
        .isEqualTo("draw must return a Geometry, a Layer or a list of them, but returned null");
  }

  @Test
  void aListWithSomethingElseInItIsRefused() {
    assertThat(troubleOf(frame -> Arrays.asList(Lines.mark(1), "text")).text())
        .endsWith("but returned java.lang.String");
  }

  @Test
  void notANumberIsRefusedWhereItIsWritten() {
    Notice trouble = troubleOf(frame -> Lines.mark(1).translate(Double.NaN, 0));

    assertThat(trouble.text()).contains("must be a finite number, got NaN");
    assertThat(trouble.where()).matches("PlayerErrorsTest\\.java:\\d+");
  }

  @Test
  void coordinatesThatOverflowNameTheirOperation() {
    Notice trouble = troubleOf(frame -> Lines.mark(1e30).scale(1e30));

    assertThat(trouble.text()).contains("not a finite number");
    assertThat(trouble.where()).isEqualTo("scale");
  }

  @Test
  void aSketchsOwnShapeThatFailsIsShownWithItsLine() {
    Notice trouble = troubleOf(frame -> new Broken());

    assertThat(trouble.text()).contains("broken");
    assertThat(trouble.where()).matches("PlayerErrorsTest\\.java:\\d+");
  }

  @Test
  void aSceneOverBudgetIsRefused() {
    assertThat(troubleOf(frame -> Lines.many(1_001)).text())
        .contains("1,001 vertices, 1 over the limit of 1,000");
  }

  @Test
  void layersTogetherOverBudgetAreRefused() {
    assertThat(troubleOf(frame -> List.of(Lines.many(600), Lines.many(600))).text())
        .contains("over the limit of 1,000");
  }

  @Test
  void tooManyLayersAreRefused() {
    List<Geometry> layers = new ArrayList<>();
    for (int i = 0; i < 257; i++) {
      layers.add(Lines.mark(i));
    }
    assertThat(troubleOf(frame -> layers).text())
        .isEqualTo("a scene has at most 256 layers, got 257");
  }

  @Test
  void endlessRecursionIsAnErrorLikeOthers() {
    Notice trouble = troubleOf(frame -> endless(frame.index()));

    assertThat(trouble.text()).startsWith("StackOverflowError");
    assertThat(trouble.where()).matches("PlayerErrorsTest\\.java:\\d+");
  }

  @Test
  void aFullMemoryIsAnErrorLikeOthers() {
    assertThat(troubleOf(frame -> new long[Integer.MAX_VALUE]).text())
        .startsWith("OutOfMemoryError");
  }

  @Test
  void anExceptionThatCannotSpeakIsStillAnError() {
    assertThat(
            troubleOf(
                    frame -> {
                      throw new Hostile();
                    })
                .text())
        .isEqualTo("Hostile: no message: getMessage() itself failed");
  }

  @Test
  void aFullMemoryInsideAnotherErrorEmptiesTheCacheToo() {
    act.set(
        frame -> {
          throw new IllegalStateException("wrapped", new OutOfMemoryError("of the test"));
        });
    rig.handOut();
    rig.awaitWorkers();

    assertThat(rig.trouble().text()).isEqualTo("IllegalStateException: wrapped");
    assertThat(rig.player.state()).isEqualTo(Player.State.RUNNING);
    Await.until("a new reserve", () -> rig.player.reserveBytes() > 0);
  }

  @Test
  void whatWentWrongLastIsKnownWhenItIsOver() {
    rig.next();
    assertThat(rig.player.latestFault()).isNull();
    act.set(frame -> null);
    rig.next();
    Notice once = rig.player.latestFault();
    rig.next();
    Notice twice = rig.player.latestFault();
    act.set(GOOD);
    rig.next();

    assertThat(rig.player.trouble()).isNull();
    assertThat(twice).isNotSameAs(once).isSameAs(rig.player.latestFault());
  }

  @Test
  void aSketchThatInterruptsItselfHarmsOnlyItsOwnFrame() {
    rig.next();
    act.set(
        frame -> {
          Thread.currentThread().interrupt();
          return Lines.mark(frame);
        });
    rig.next();
    act.set(GOOD);

    assertThat(rig.next()).isNotNull();
    assertThat(rig.player.trouble()).isNull();
  }

  @Test
  void theSameErrorAgainIsCountedNotRepeated() {
    rig.next();
    act.set(frame -> null);
    for (int i = 0; i < 100; i++) {
      rig.next();
    }

    assertThat(rig.player.notices().entries()).hasSize(1);
    assertThat(rig.trouble().count()).isEqualTo(100);
    assertThat(rig.player.stats().errors()).isEqualTo(100);
  }

  @Test
  void errorsCostNoBuffers() {
    rig.next();
    act.set(frame -> frame.index() % 2 == 0 ? null : List.of(Lines.mark(1), "text"));
    for (int i = 0; i < 50; i++) {
      rig.clock.advanceSeconds(1.0 / 60);
      rig.next();
    }
    act.set(GOOD);

    assertThat(rig.next()).isNotNull();
    assertThat(rig.player.trouble()).isNull();
  }

  /** Shows a good frame, then the failing one, then a good one again. */
  private Notice troubleOf(Sketch failing) {
    FrameBuffer good = rig.next();
    act.set(failing);
    assertThat(rig.next()).isSameAs(good);
    Notice trouble = rig.trouble();
    assertThat(rig.player.notices().entries()).hasSizeLessThanOrEqualTo(1);

    act.set(GOOD);
    assertThat(rig.next()).isNotSameAs(good);
    assertThat(rig.player.trouble()).isNull();
    return trouble;
  }

  private static Object endless(long depth) {
    return depth < 0 ? "the end" : endless(depth + 1).toString();
  }

  private record Broken() implements Shape {
    @Override
    public Size size() {
      return Size.of(1, 1);
    }

    @Override
    public Polylines make() {
      throw new ArithmeticException("this shape is broken");
    }
  }

  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new Hostile();
    }
  }
}
