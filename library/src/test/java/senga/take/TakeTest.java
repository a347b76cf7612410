package senga.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.control.Controls;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

class TakeTest {
  private static final String HEADER = TakeText.header(RandomTakes.HEADER);

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgainToTheBitForwardsBackwardsAndInLeaps() {
    SplittableRandom random = new SplittableRandom(3);
    for (int seed = 0; seed < 60; seed++) {
      List<TakeMoment> moments = new RandomTakes(seed).next(seed == 0 ? 900 : 40);
      Take take = RandomTakes.take(moments);
      assertThat(take.isWhole()).isTrue();
      TakeCursor cursor = take.cursor();
      for (int i = 0; i < 200; i++) {
        TakeMoment wanted = moments.get(i < moments.size() ? i : random.nextInt(moments.size()));
        cursor.goTo(wanted.at());
        TakeState state = wanted.state();
        assertThat(cursor.controls()).isEqualTo(state.controls());
        assertThat(cursor.changes()).isEqualTo(state.changes());
        assertThat(cursor.strokes()).isEqualTo(state.strokes());
        assertThat(cursor.seconds()).isEqualTo(state.clock().secondsAt(wanted.at(), 60));
        assertThat(cursor.state().hash()).isEqualTo(state.hash());
      }
    }
  }

  @Test
  void betweenTwoPlacesTheFirstOneHoldsAndTheTimeRunsOn() {
    String text =
        HEADER
            + """
            {"at": 0, "time": 3.5, "controls": {"1": 0.25}}
            {"at": 1, "controls": {"1": 0.5}}
            {"at": 2, "time": 0, "speed": 2}
            {"at": 4, "end": true}
            """;
    Take take = TakeReader.parse(text, "a.take");
    TakeCursor cursor = take.cursor();
    cursor.goTo(0.999);
    assertThat(cursor.controls().cc(1, 0)).isEqualTo(0.25);
    assertThat(cursor.seconds()).isEqualTo(4.499);
    cursor.goTo(3);
    assertThat(cursor.controls().cc(1, 0)).isEqualTo(0.5);
    assertThat(cursor.seconds()).isEqualTo(2);
    assertThat(cursor.index()).isEqualTo(120);
    cursor.goTo(100);
    assertThat(cursor.place()).as("behind the end it is the end").isEqualTo(4);
  }

  @Test
  void cutAtAnyByteItOpensUpToItsLastWholeLine() {
    byte[] whole = RandomTakes.text(new RandomTakes(11).next(4)).getBytes(StandardCharsets.UTF_8);
    int firstMoment = end(whole, end(whole, 0));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      long lines = new String(cut, StandardCharsets.UTF_8).lines().count();
      if (length < firstMoment - 1) {
        assertThatThrownBy(() -> read(cut)).isInstanceOf(TakeError.class);
      } else {
        boolean ends = cut[length - 1] == '\n' || cut[length - 1] == '}';
        int size = read(cut).size();
        assertThat((long) size).isBetween(lines - (ends && whole[length] == '\n' ? 1 : 2), lines);
        assertThat(read(cut).isWhole()).isEqualTo(length == whole.length - 1);
      }
    }
  }

  private Take read(byte[] bytes) {
    try {
      return TakeReader.read(Files.write(folder.resolve("cut.take"), bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int end(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  @Test
  void aFrameRateThatThereCannotBeIsToldAsItStands() {
    String text =
        HEADER.replaceFirst("\"fps\": \\d+", "\"fps\": -5") + "{\"at\": 0, \"time\": 0}\n";
    assertThatThrownBy(() -> TakeReader.parse(text, "my.take"))
        .hasMessageContaining("fps must lie between 1 and 1000, got -5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'at': 0}| line 2: the first moment lacks its 'time'",
        "{'at': 1, 'time': 0}| line 2: at: the first moment must be at 0, but is at 1.0",
        "{'at': 0, 'time': 0}%{'at': 2}%{'at': 1}| line 4: at: is 1.0, but the line before it is at"
            + " 2.0",
        "{'at': 0, 'time': 'x'}| line 2: time: must be a number, but is the string 'x'",
        "{'at': 0, 'time': 0, 'contrlos': {}}| line 2: unknown key 'contrlos', did you mean"
            + " 'controls'?",
        "{'at': 0, 'time': 0, 'controls': {'1': 2}}| line 2: controls.1: controller value must lie",
        "{'at': 0, 'time': 0, 'controls': {'knob': 1}}| line 2: controls.knob: ",
        "{'at': 0, 'time': 0, 'speed': 1e9}| line 2: speed must lie",
        "{'at': 0, 'speed': 1}| line 2: speed: says how a time goes on, but the line lacks 'time'",
        "{'at': 0, 'time': 0, 'end': 1}| line 2: end: must be true or false",
        "{'at': 0, 'time': 0, 'end': true}%{'at': 1}| line 3: it stands behind the end of the take",
        "{'at': 0, 'time': 0, 'changes': {'values': {'ink': 1}}}| line 2: changes.values.ink: ink"
            + " is no value",
        "{'at': 0, 'time': 0, 'changes': {'gone': ['']}}| line 2: changes.gone[0]: ",
        "{'at': 0, 'time': 0, 'strokes': {'ink': {'keep': [3, 0]}}}| line 2: kept strokes must lie",
        "{'at': 0, 'time': 0, 'strokes': {'ink': {'keep': [-1, 0]}}}| line 2: strokes.ink.keep[0]:"
            + " ",
        "{'at': 0, 'time': 0%{'at': 1}| line 2: it is no JSON",
        "{'at': 1e300, 'time': 0}| line 2",
      })
  void whatIsEditedAmissIsRefusedWithItsLine(String lines, String sentence) {
    String text = HEADER + lines.replace('\'', '"').replace('%', '\n') + "\n";
    assertThatThrownBy(() -> TakeReader.parse(text, "my.take"))
        .isInstanceOf(TakeError.class)
        .hasMessageStartingWith("my.take ")
        .hasMessageContaining(sentence.strip().replace('\'', '"'))
        .hasMessageNotContaining("\n");
  }

  @Test
  void whatIsNoTakeSaysSo() {
    assertThatThrownBy(() -> TakeReader.parse("", "a.take")).hasMessage("a.take is empty");
    assertThatThrownBy(() -> TakeReader.parse(HEADER, "a.take"))
        .hasMessage("a.take holds no frame of a take yet");
    assertThatThrownBy(() -> TakeReader.parse("<svg>\n", "a.svg"))
        .hasMessageStartingWith("a.svg is no take this Senga can read: line 1: it is no JSON");
    assertThatThrownBy(() -> TakeReader.parse("<svg>", "a.svg"))
        .hasMessage("a.svg is no take: its first line is none of a take's");
    assertThatThrownBy(
            () -> TakeReader.parse(HEADER.replace("\"senga-take\": 1", "\"senga-take\": 2"), "b"))
        .hasMessage(
            "b is no take this Senga can read: line 1: senga-take: is 2; this Senga reads 1");
    assertThatThrownBy(() -> TakeReader.read(folder.resolve("none.take")))
        .hasMessageStartingWith("there is no take ");
    assertThatThrownBy(() -> TakeReader.read(folder))
        .hasMessageEndingWith("is a folder, not a take");
  }

  @Test
  void linesFromWindowsAndEmptyOnesAreRead() {
    String text = "\ufeff" + HEADER + "{\"at\": 0, \"time\": 0}\n\n{\"at\": 1}\n";
    assertThat(TakeReader.parse(text.replace("\n", "\r\n"), "a").seconds()).isEqualTo(1);
  }

  @Test
  void aPartOfATakeMeetsTheSameValuesAtTheSameTimes() throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      Take take = RandomTakes.take(new RandomTakes(seed).next(30));
      double from = take.seconds() / 3;
      double end = take.seconds() * 0.8;
      StringWriter text = new StringWriter();
      TakeEdit.trim(take, from, end, text);
      Take part = TakeReader.parse(text.toString(), "part");
      assertThat(part.seconds()).isEqualTo(end - from);
      assertSame(take, from, part, 0, end - from);
    }
  }

  private static void assertSame(Take take, double from, Take part, double to, double length) {
    TakeCursor whole = take.cursor();
    TakeCursor cut = part.cursor();
    for (double t = 0.0123; t < length; t += length / 37) {
      whole.goTo(from + t);
      cut.goTo(to + t);
      assertThat(cut.controls()).isEqualTo(whole.controls());
      assertThat(cut.changes()).isEqualTo(whole.changes());
      assertThat(cut.strokes()).isEqualTo(whole.strokes());
      assertThat(cut.seconds())
          .isCloseTo(whole.seconds(), org.assertj.core.data.Offset.offset(1e-9));
    }
  }

  @Test
  void takesBehindEachOtherAreOneThatIsAsLongAsAll() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Take a = RandomTakes.take(new RandomTakes(seed).next(20));
      Take b = RandomTakes.take(new RandomTakes(seed + 100).next(20));
      StringWriter text = new StringWriter();
      TakeEdit.join(List.of(a, b), text);
      Take both = TakeReader.parse(text.toString(), "both");
      assertThat(both.seconds()).isEqualTo(a.seconds() + b.seconds());
      assertSame(a, 0, both, 0, a.seconds() - 0.01);
      assertSame(b, 0, both, a.seconds(), b.seconds() - 0.01);
    }
  }

  @Test
  void overATakeAnotherOneMovesWhatItMovesAndNothingElse() throws IOException {
    Address row = Address.of("ink/circle.radius");
    Address other = Address.of("ink/circle.x");
    Take under = moving("cc/1", row, 10);
    Take top = moving("cc/2", other, 20);
    StringWriter text = new StringWriter();
    TakeEdit.layer(under, top, text);
    TakeCursor both = TakeReader.parse(text.toString(), "both").cursor();
    both.goTo(5);
    assertThat(both.controls()).isEqualTo(Controls.NONE.with("cc/1", 0.5).with("cc/2", 0.5));
    assertThat(both.changes().at(row)).contains(new Change.Set(10.0 * 5));
    assertThat(both.changes().at(other)).contains(new Change.Set(20.0 * 5));
  }

  @Test
  void whatIsSwitchedAndWhenAKeyWasStruckIsLaidOverToo() throws IOException {
    Address step = Address.of("ink/circle");
    Take under = still(TakeClock.START, Controls.NONE.with("clock/beat", 3), Changes.NONE);
    Controls struck = Controls.NONE.with("gate/note/36/on.0", 101).with("clock/beat", 9);
    Take top =
        still(
            new TakeClock(0, 100, 1, 0), struck, Changes.NONE.bypass(step, true).solo(step, true));
    StringWriter text = new StringWriter();
    TakeEdit.layer(under, top, text);
    TakeCursor both = TakeReader.parse(text.toString(), "both").cursor();
    both.goTo(3);
    assertThat(both.changes().isSoloed(step)).isTrue();
    assertThat(both.controls().value("clock/beat", 0)).as("the lower's clock").isEqualTo(3);
    assertThat(both.controls().value("gate/note/36/on.0", 0)).as("in its seconds").isEqualTo(1);
  }

  /** It changes once, after a second. */
  private static Take still(TakeClock clock, Controls controls, Changes changes) {
    TakeState begun =
        new TakeState(
            clock,
            Controls.NONE.with("clock/beat", 1),
            Changes.NONE,
            TakeState.NOTHING.strokes(),
            "");
    TakeState then = new TakeState(clock, controls, changes, TakeState.NOTHING.strokes(), "");
    return RandomTakes.take(
        List.of(
            new TakeMoment(0, begun),
            new TakeMoment(1, then),
            new TakeMoment(5, then.clock(clock))));
  }

  private static Take moving(String knob, Address row, double factor) {
    List<TakeMoment> moments = new java.util.ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      TakeState state =
          new TakeState(
              TakeClock.START,
              Controls.NONE.with(knob, i / 10.0),
              Changes.NONE.with(row, new Change.Set(factor * i)),
              TakeState.NOTHING.strokes(),
              "");
      moments.add(new TakeMoment(i, state));
    }
    return RandomTakes.take(moments);
  }
}
