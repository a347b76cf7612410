package senga.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import senga.audio.TestMixers.Microphone;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.play.Await;

/** A virtual line, in Java's own sound system, is listened to. */
@Timeout(60)
class AudioInputTest {
  private final Microphone voice =
      new Microphone("Voice", Sounds.signed(48_000, 16, 1), Sounds.sine(440, 0.5));
  private final Microphone drum =
      new Microphone("USB Drum", Sounds.signed(44_100, 16, 2), Sounds.sine(57, 0.5));
  private final ControlDesk desk = new ControlDesk();
  private final List<String> log = new CopyOnWriteArrayList<>();

  @AfterEach
  void unplug() {
    TestMixers.plug();
  }

  @Test
  void theUsualInputIsTheSystemsFirst() {
    TestMixers.plug(voice, drum);
    try (AudioInput input = listening("default")) {
      until(() -> value("audio/band/4") > 0.95);
      assertThat(value("audio/level")).isCloseTo(1, within(0.05));
      assertThat(value("audio/band/8")).isLessThan(0.05);
      assertThat(log).containsExactly("audio: listening to \"Voice\"");
      assertThat(input.device()).isEqualTo("Voice");
      assertThat(input.dropped()).isZero();
    }
    until(() -> !voice.isListenedTo());
    until(() -> value("audio/level") == 0);
  }

  @Test
  void anInputIsFoundByAPartOfItsName() {
    TestMixers.plug(voice, drum);
    try (AudioInput input = listening("drum")) {
      until(() -> value("audio/band/1") > 0.9);
      assertThat(value("audio/band/4")).isLessThan(0.1);
      assertThat(desk.moves().waiting()).isZero(); // nobody learns a sound by chance
      assertThat(input.dropped()).isZero();
    }
  }

  @Test
  void anInputThatIsNotThereIsToldWithThoseThatAre() {
    TestMixers.plug(voice);
    try (AudioInput input = listening("drum")) {
      until(() -> !log.isEmpty());
      TestMixers.plug(voice, drum);
      until(() -> value("audio/band/1") > 0.9);
      assertThat(log)
          .containsExactly(
              "audio: no input is named \"drum\", there is \"Voice\"; waiting for it",
              "audio: listening to \"USB Drum\"");
      assertThat(input.dropped()).isZero();
    }
  }

  @Test
  void aMachineWithoutAnInputIsToldSo() {
    try (AudioInput input = listening("default")) {
      until(() -> !log.isEmpty());
      assertThat(log).containsExactly("audio: this machine has no input of sound; waiting for one");
      assertThat(input.dropped()).isZero();
    }
    try (AudioInput input = listening("drum")) {
      until(() -> log.size() > 1);
      assertThat(log.getLast())
          .isEqualTo("audio: no input is named \"drum\", there is none at all; waiting for it");
      assertThat(input.dropped()).isZero();
    }
  }

  @Test
  void whatVanishesLeavesSilenceAndIsHeardAgain() {
    TestMixers.plug(voice);
    try (AudioInput input = listening("voice")) {
      until(() -> value("audio/level") > 0.9);
      voice.vanish();
      until(() -> value("audio/level") == 0);
      assertThat(value("audio/band/4")).isZero();
      until(() -> log.size() > 1);
      assertThat(input.device()).isEmpty();
      voice.comeBack();
      until(() -> value("audio/level") > 0.9);
      assertThat(log)
          .containsExactly(
              "audio: listening to \"Voice\"",
              "audio: \"Voice\" has gone; its values are 0 until it comes back",
              "audio: listening to \"Voice\"");
      assertThat(input.dropped()).isZero();
    }
  }

  @Test
  void oneThatAnotherProgramHoldsIsTold() {
    TestMixers.plug(voice.held());
    try (AudioInput input = listening("voice")) {
      until(() -> !log.isEmpty());
      assertThat(log)
          .containsExactly("audio: \"Voice\" cannot be opened, perhaps another program holds it");
      assertThat(input.dropped()).isZero();
    }
  }

  @Test
  void whatIsTooLateIsThrownAwayAndCounted() {
    TestMixers.plug(voice);
    voice.late();
    try (AudioInput input = listening("voice")) {
      until(() -> value("audio/level") > 0.9);
      assertThat(input.dropped()).isEqualTo((1 << 16) / 2);
      assertThat(log)
          .contains("audio: sound comes faster than it can be heard; some of it is left out");
    }
  }

  @Test
  void theInputsAreListed() {
    TestMixers.plug(voice, drum);
    assertThat(AudioInputs.names()).startsWith("Voice", "USB Drum");
    assertThat(AudioInputs.granted(new AudioWish("usb", Bands.USUAL))).hasValue("USB Drum");
    assertThat(AudioInputs.granted(AudioWish.NONE)).isEmpty();
  }

  @Test
  void aWordIsAFileAnInputOrNothing() {
    assertThat(wish("song.WAV").file()).isPresent();
    assertThat(wish("song.aiff").isForNone()).isFalse();
    assertThat(wish("default").file()).isEmpty();
    assertThat(wish("USB: *").file()).isEmpty();
    assertThat(wish("None").isForNone()).isTrue();
    assertThat(wish(" ").isForNone()).isTrue();
  }

  private static AudioWish wish(String word) {
    return new AudioWish(word, Bands.USUAL);
  }

  private AudioInput listening(String word) {
    AudioInput input = new AudioInput(wish(word), desk, log::add, Duration.ofMillis(5));
    input.listenInBackground();
    return input;
  }

  private double value(String address) {
    Controls now = desk.get();
    return now.value(address, 0);
  }

  private static void until(BooleanSupplier condition) {
    Await.until("the input", condition);
  }
}
