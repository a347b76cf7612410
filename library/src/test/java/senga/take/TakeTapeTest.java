package senga.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.monitor.AllocationMeter;
import senga.strokes.StrokeBook;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

class TakeTapeTest {
  private static final Address RADIUS = Address.of("ink/circle.radius");

  @TempDir private Path folder;

  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private final List<String> lost = Collections.synchronizedList(new ArrayList<>());

  private TakeTape tape(Path into) {
    return TakeTape.begin(into, RandomTakes.HEADER, null, said::add, lost::add);
  }

  /** A performance with pauses, jumps and other speeds; each frame's time is as the show has it. */
  @Test
  void everyFrameThatWasPlayedIsMetAgainToTheBit() {
    for (int seed = 0; seed < 30; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      TakeTape tape = tape(folder.resolve("t" + seed));
      TakeTime time = new TakeTime(RandomTakes.HEADER);
      List<double[]> frames = new ArrayList<>();
      List<Controls> values = new ArrayList<>();
      double seconds = random.nextDouble(50);
      double speed = 1;
      Controls controls = Controls.NONE;
      for (int i = 0; i < 500; i++) {
        double elapsed = random.nextDouble(0.03);
        boolean jumped = random.nextInt(60) == 0;
        speed = random.nextInt(40) == 0 ? random.nextInt(5) / 2.0 : speed;
        seconds = jumped ? random.nextDouble(9) : seconds + speed * elapsed;
        controls = random.nextInt(3) == 0 ? controls.with(1, random.nextDouble()) : controls;
        long index = RandomTakes.HEADER.rate().indexAt(seconds);
        boolean news = time.goOn(elapsed, seconds, index, speed, jumped);
        tape.look(time, news, controls, Changes.NONE, StrokeBook.NONE);
        frames.add(new double[] {time.place(), seconds, index});
        values.add(controls);
      }
      tape.finish();
      assertThat(lost).isEmpty();
      TakeCursor cursor = TakeReader.read(folder.resolve("t" + seed + "/Ball.take")).cursor();
      for (int i = 0; i < frames.size(); i++) {
        cursor.goTo(frames.get(i)[0]);
        assertThat(cursor.seconds()).isEqualTo(frames.get(i)[1]);
        assertThat(cursor.index()).isEqualTo((long) frames.get(i)[2]);
        assertThat(cursor.controls()).isEqualTo(values.get(i));
      }
    }
  }

  @Test
  void timeThatRunsAsItDidNeedsNoLine() throws IOException {
    TakeTape tape = tape(folder);
    TakeTime time = new TakeTime(RandomTakes.HEADER);
    for (int n = 0; n < 600; n++) {
      boolean news = time.goOn(1 / 60.0, n / 60.0, n, 1, false);
      tape.look(time, news, Controls.NONE, Changes.NONE, StrokeBook.NONE);
    }
    tape.finish();
    List<String> lines = Files.readAllLines(folder.resolve("Ball.take"));
    assertThat(lines.subList(1, lines.size()))
        .contains("{ \"at\": 0, \"time\": 0 }")
        .hasSizeLessThan(20);
    assertThat(TakeReader.read(folder.resolve("Ball.take")).seconds()).isEqualTo(599 / 60.0);
  }

  @Test
  void lookingAllocatesNothingAlsoWhileAKnobTurns() {
    TakeTape tape = tape(folder);
    TakeTime time = new TakeTime(RandomTakes.HEADER);
    Controls[] turned = new Controls[64];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = Controls.NONE.with(1, i / 64.0);
    }
    long before = 0;
    for (int n = 0; n < 20_000; n++) {
      if (n == 10_000) {
        before = AllocationMeter.of(Thread.currentThread());
      }
      boolean news = time.goOn(1 / 60.0, n / 60.0, n, 1, false);
      tape.look(time, news, turned[n % 64], Changes.NONE, StrokeBook.NONE);
    }
    long bytes = AllocationMeter.of(Thread.currentThread()) - before;
    tape.finish();
    assertThat(bytes).isLessThan(10_000); // not one object a frame
  }

  @Test
  void aDiskTooSlowMakesTheTakeCoarserAndLosesNoValueForGood() {
    TakeTape tape = tape(folder);
    TakeTime time = new TakeTime(RandomTakes.HEADER);
    Changes changes = Changes.NONE;
    for (int n = 0; n < 30_000; n++) {
      changes = changes.with(RADIUS, new Change.Set((double) n));
      boolean news = time.goOn(1 / 60.0, n / 60.0, n, 1, false);
      tape.look(time, news, Controls.NONE, changes, StrokeBook.NONE);
      assertThat(tape.waiting()).isLessThanOrEqualTo(TakeTape.ROOM);
    }
    while (tape.waiting() > 0) {
      LockSupport.parkNanos(1_000_000);
    }
    time.goOn(1 / 60.0, 500, 30_000, 1, false);
    tape.look(time, false, Controls.NONE, changes, StrokeBook.NONE);
    tape.finish();
    TakeCursor end = TakeReader.read(folder.resolve("Ball.take")).cursor();
    end.goTo(500);
    assertThat(end.changes()).isEqualTo(changes);
    assertThat(lost).isEmpty();
  }

  @Test
  void takesAreNumberedAndNeverWrittenOver() {
    for (int i = 0; i < 3; i++) {
      TakeTape tape = tape(folder);
      TakeTime time = new TakeTime(RandomTakes.HEADER);
      tape.look(time, time.goOn(0, 0, 0, 1, false), Controls.NONE, Changes.NONE, StrokeBook.NONE);
      tape.finish();
    }
    assertThat(folder).isDirectoryContaining("glob:**/Ball.take");
    assertThat(folder).isDirectoryContaining("glob:**/Ball-2.take");
    assertThat(folder).isDirectoryContaining("glob:**/Ball-3.take");
    assertThat(said).hasSize(3).allMatch(sentence -> sentence.startsWith("saved "));
  }

  @Test
  void aFolderThatCannotBeIsToldOnceAndTheShowGoesOn() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    TakeTape tape = tape(file.resolve("takes"));
    TakeTime time = new TakeTime(RandomTakes.HEADER);
    while (tape.isRecording()) {
      tape.look(time, time.goOn(0, 0, 0, 1, false), Controls.NONE, Changes.NONE, StrokeBook.NONE);
    }
    tape.finish();
    assertThat(lost)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("the take is not recorded any further");
    assertThat(said).isEmpty();
  }

  @Test
  void aTakeWhoseFileIsTakenAwayIsToldOnce() throws IOException {
    TakeTape tape = tape(folder);
    TakeTime time = new TakeTime(RandomTakes.HEADER);
    while (!Files.exists(folder.resolve("Ball.take"))) {
      LockSupport.parkNanos(1_000_000);
    }
    Files.delete(folder.resolve("Ball.take"));
    for (int n = 0; tape.isRecording(); n++) {
      boolean news = time.goOn(1 / 60.0, n / 60.0, n, 1, false);
      tape.look(time, news, Controls.NONE, Changes.NONE, StrokeBook.NONE);
      LockSupport.parkNanos(1_000_000);
    }
    tape.finish();
    assertThat(lost)
        .containsExactly("the take is not recorded any further: its file has been taken away");
  }

  @Test
  void aTakeAsLargeAsItMayBeEndsAndSaysSo() {
    TakeTape tape = TakeTape.begin(folder, RandomTakes.HEADER, null, 1 << 20, said::add, lost::add);
    TakeTime time = new TakeTime(RandomTakes.HEADER);
    for (int n = 0; tape.isRecording(); n++) {
      boolean news = time.goOn(1 / 60.0, n / 60.0, n, 1, false);
      Changes changes = Changes.NONE.with(RADIUS, new Change.Set("x".repeat(1000) + n));
      tape.look(time, news, Controls.NONE, changes, StrokeBook.NONE);
    }
    tape.finish();
    assertThat(said).hasSize(1).first().asString().contains("it ends here, for its file has 1 MiB");
    assertThat(TakeReader.read(folder.resolve("Ball.take")).isWhole()).isTrue();
  }

  /** What is recorded while a take plays replaces that part of it, in a take of its own. */
  @Test
  void overATakeOnlyThePartThatWasPlayedIsAnother() {
    List<TakeMoment> moments = new RandomTakes(4).next(40);
    Take old = RandomTakes.take(moments);
    double in = old.seconds() / 3;
    double out = old.seconds() / 2;
    TakeTape tape = TakeTape.begin(folder, RandomTakes.HEADER, old, said::add, lost::add);
    TakeTime time = new TakeTime(RandomTakes.HEADER);
    TakeCursor cursor = old.cursor();
    for (double at = in; at <= out; at += (out - in) / 50) {
      cursor.goTo(at);
      boolean news = time.goTo(at, cursor.seconds(), cursor.index(), cursor.speed());
      Controls turned = cursor.controls().with(99, 0.5);
      tape.look(time, news, turned, cursor.changes(), cursor.strokes());
    }
    double last = time.place();
    tape.finish();
    TakeCursor made = TakeReader.read(folder.resolve("Ball.take")).cursor();
    assertThat(made.take().seconds()).isEqualTo(old.seconds());
    for (double at = 0; at < old.seconds(); at += old.seconds() / 400) {
      cursor.goTo(at);
      made.goTo(at);
      boolean within = at >= in && at < last;
      assertThat(made.controls().cc(99, 0)).isEqualTo(within ? 0.5 : 0);
      if (!within) {
        assertThat(made.changes()).isEqualTo(cursor.changes());
        assertThat(made.strokes()).isEqualTo(cursor.strokes());
        assertThat(made.controls()).isEqualTo(cursor.controls());
        assertThat(made.seconds())
            .isCloseTo(cursor.seconds(), org.assertj.core.data.Offset.offset(1e-9));
      }
    }
  }
}
