package senga.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.math.Dice;
import senga.scene.Canvas;
import senga.scene.Frame;

class TrackTest {
  private static final int BITS_OF_A_WAV = 34; // where it says how many a sample has
  private static final DoubleUnaryOperator LOUD = Sounds.sine(440, 1);

  @TempDir private Path folder;

  @Test
  void aBeatIsWhereItIsInTheMusic() throws IOException {
    Track track =
        track(Sounds.signed(44_100, 16, 2), 3, Sounds.between(1, 1.5, Sounds.sine(100, 0.8)));
    assertThat(track.seconds()).isEqualTo(3);
    assertThat(track.value(0, 0.9)).isZero();
    assertThat(track.value(0, 1.1)).isCloseTo(1, within(0.04));
    assertThat(track.value(2, 1.1)).isCloseTo(1, within(0.04));
    assertThat(track.value(7, 1.1)).isLessThan(0.05);
    assertThat(track.value(0, 1.7)).isBetween(0.1, 0.6);
    assertThat(track.value(0, 2.9)).isLessThan(0.01);
  }

  @Test
  void theLoudestMomentIsOneAndAQuarterOfItsAmplitudeAHalf() throws IOException {
    Track track =
        track(
            Sounds.signed(48_000, 16, 1),
            4,
            Sounds.both(
                Sounds.between(0, 2, Sounds.sine(226, 0.4)),
                Sounds.between(2, 4, Sounds.sine(226, 0.1))));
    assertThat(track.value(0, 1.5)).isCloseTo(1, within(0.01));
    assertThat(track.value(3, 1.5)).isCloseTo(1, within(0.01));
    assertThat(track.value(0, 3.9)).isCloseTo(0.5, within(0.01));
  }

  @Test
  void fullScaleIsOneAndSilenceNothing() throws IOException {
    Track loud = track(Sounds.signed(44_100, 16, 1), 1, LOUD);
    assertThat(loud.value(0, 0.5)).isCloseTo(1, within(0.01));
    Track silent = track(Sounds.signed(44_100, 16, 1), 1, seconds -> 0);
    for (double time = 0; time < 1; time += 0.05) {
      for (int number = 0; number <= 8; number++) {
        assertThat(silent.value(number, time)).isZero();
      }
    }
  }

  /** The hiss of a cheap sound card at −62 dB. */
  @Test
  void hissIsNoStorm() throws IOException {
    Dice dice = new Dice(7);
    Track track = track(Sounds.signed(44_100, 16, 1), 2, time -> dice.between(-0.0008, 0.0008));
    assertThat(track.value(0, 1)).isLessThan(0.1);
  }

  @ParameterizedTest
  @CsvSource({"8, 1", "8, 2", "16, 1", "16, 2", "24, 1", "24, 2", "32, 2", "16, 6"})
  void anyNumberOfBitsAndChannelsSaysTheSame(int bits, int channels) throws IOException {
    AudioFormat format =
        bits == 8
            ? new AudioFormat(44_100, bits, channels, false, false)
            : Sounds.signed(44_100, bits, channels);
    Track track = track(format, 1, LOUD);
    assertThat(track.value(0, 0.5)).isCloseTo(1, within(0.01));
    assertThat(track.value(4, 0.5)).isCloseTo(1, within(0.01));
    assertThat(track.value(8, 0.5)).isLessThan(0.15);
  }

  @ParameterizedTest
  @ValueSource(doubles = {8_000, 11_025, 22_050, 37_800, 47_999, 96_000, 192_000})
  void atOddRatesABeatIsAtItsTimeToo(double rate) throws IOException {
    Track track =
        track(Sounds.signed(rate, 16, 1), 11, Sounds.between(10, 10.5, Sounds.sine(440, 0.8)));
    assertThat(track.seconds()).isCloseTo(11, within(1e-3));
    assertThat(track.value(0, 9.95)).isZero();
    assertThat(track.value(4, 10.2)).isCloseTo(1, within(0.02));
    assertThat(track.value(0, 10.95)).isLessThan(0.5);
  }

  @Test
  void aiffAndAuAreReadToo() throws IOException {
    AudioFormat big = new AudioFormat(44_100, 16, 2, true, true);
    for (AudioFileFormat.Type type :
        new AudioFileFormat.Type[] {AudioFileFormat.Type.AIFF, AudioFileFormat.Type.AU}) {
      Path file = folder.resolve("sound." + type.getExtension());
      Track track = Track.read(Sounds.write(file, type, big, 1, LOUD), Bands.USUAL);
      assertThat(track.value(4, 0.5)).isCloseTo(1, within(0.01));
    }
  }

  @Test
  void theTelephonesLogarithmsAreUnpacked() throws IOException {
    AudioFormat law = new AudioFormat(AudioFormat.Encoding.ULAW, 8_000, 8, 1, 1, 8_000, false);
    Path file =
        Sounds.write(
            folder.resolve("law.au"), AudioFileFormat.Type.AU, law, 1, time -> time > 2 ? 1 : 0);
    assertThat(Track.read(file, Bands.USUAL).seconds()).isEqualTo(1);
  }

  /** Whether a frame comes after many others or alone, at 24 or at 60 frames a second. */
  @Test
  void aFrameHearsTheSameAtAnyFrameRate() throws IOException {
    Dice dice = new Dice(3);
    Track track =
        track(
            Sounds.signed(44_100, 16, 1),
            2,
            Sounds.both(Sounds.sine(80, 0.4), time -> dice.between(-0.3, 0.3)));
    Track again = Track.read(folder.resolve("sound.wav"), Bands.USUAL);
    Controls slow = Controls.NONE;
    for (int n = 0; n <= 24; n++) {
      slow = track.over(slow, n / 24.0);
    }
    Controls quick = Controls.NONE;
    for (int n = 0; n <= 60; n++) {
      quick = again.over(quick, n / 60.0);
    }
    assertThat(quick).isEqualTo(slow).isEqualTo(again.over(Controls.NONE, 1));
    assertThat(slow.size()).isEqualTo(9);
    assertThat(slow.value("audio/band/1", 0)).isPositive();
  }

  @Test
  void aFrameReadsIt() throws IOException {
    Track track = track(Sounds.signed(44_100, 16, 1), 1, LOUD);
    Frame frame = new Frame(0, 0.5, Canvas.parse("A5"), 0, track.over(Controls.NONE, 0.5));
    assertThat(frame.audio().level()).isCloseTo(1, within(0.01));
    assertThat(frame.audio().band(4)).isEqualTo(frame.value("audio/band/4", -1));
    assertThat(frame.audio().bands()).isEqualTo(8);
    assertThat(frame.audio().band(9)).isZero();
  }

  @Test
  void beforeAndBehindTheFileThereIsSilence() throws IOException {
    Track track = track(Sounds.signed(44_100, 16, 1), 1, LOUD);
    for (double time : new double[] {-1, 2.999, 3, 1e9, Double.POSITIVE_INFINITY, Double.NaN}) {
      assertThat(track.value(0, time)).isZero();
    }
  }

  @Test
  void anyNumberOfBandsIsTheSongs() throws IOException {
    Path file = Sounds.wav(folder.resolve("a.wav"), Sounds.signed(44_100, 16, 1), 1, LOUD);
    assertThat(Track.read(file, new Bands(32)).over(Controls.NONE, 0.5).size()).isEqualTo(33);
    assertThat(Track.read(file, new Bands(1)).over(Controls.NONE, 0.5).size()).isEqualTo(2);
    assertThatThrownBy(() -> new Bands(33)).hasMessageContaining("audio.bands");
  }

  @Test
  void whatCannotBeReadIsToldInOneSentence() throws IOException {
    refused(folder.resolve("none.wav"), "there is no such file");
    refused(folder, "it is a folder");
    Path text = Files.writeString(folder.resolve("text.wav"), "la la la, la la la la la, la");
    refused(text, "it is no sound that Java knows; WAV, AIFF and AU are read");
    refused(Files.write(folder.resolve("empty.wav"), new byte[0]), "it is no sound");
    Path slow = Sounds.wav(folder.resolve("slow.wav"), Sounds.signed(5, 16, 1), 4, LOUD);
    refused(slow, "it has 5.0 samples per second; 1,000 to 768,000 are read");
    Path packed = Sounds.wav(folder.resolve("packed.wav"), Sounds.signed(8000, 8, 1), 1, LOUD);
    byte[] bytes = Files.readAllBytes(packed);
    bytes[BITS_OF_A_WAV] = 4;
    refused(Files.write(packed, bytes), "which is not read");
  }

  private static void refused(Path file, String why) {
    assertThatThrownBy(() -> Track.read(file, Bands.USUAL))
        .isInstanceOf(AudioError.class)
        .hasMessageStartingWith("cannot hear " + file + ": ")
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFileOfHoursIsRefusedWithoutBeingReadAndAHeaderThatPromisesThemIsNot() throws IOException {
    Path file = Sounds.wav(folder.resolve("long.wav"), Sounds.signed(1000, 16, 1), 0.1, LOUD);
    try (RandomAccessFile wav = new RandomAccessFile(file.toFile(), "rw")) {
      wav.seek(40); // how many bytes of sound there are
      wav.write(new byte[] {(byte) 0xF0, (byte) 0xFF, (byte) 0xFF, 0x7F});
      assertThat(Track.read(file, Bands.USUAL).seconds()).isEqualTo(0.1);
      wav.setLength(16_000_000); // 2 hours 13 minutes
    }
    refused(file, "it is longer than two hours, the most there can be");
  }

  /** Cut anywhere, or with any bytes of its head changed: read or refused, and nothing else. */
  @Test
  void filesThatWereCutOrDamagedAreReadOrRefused() throws IOException {
    Path whole = Sounds.wav(folder.resolve("whole.wav"), Sounds.signed(8_000, 24, 2), 0.2, LOUD);
    byte[] bytes = Files.readAllBytes(whole);
    Dice dice = new Dice(11);
    int read = 0;
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(bytes, i < 60 ? i : (int) dice.between(0, bytes.length));
      for (int k = 0; k < 3 && i % 2 == 1 && damaged.length > 44; k++) {
        damaged[(int) dice.between(0, 44)] = (byte) dice.between(0, 256);
      }
      read += isRead(Files.write(folder.resolve("damaged.wav"), damaged)) ? 1 : 0;
    }
    assertThat(read).isBetween(50, 299);
    byte[] letters = "RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII);
    assertThat(isRead(Files.write(folder.resolve("head.wav"), letters))).isFalse();
  }

  private static boolean isRead(Path file) {
    try {
      Track.read(file, Bands.USUAL);
      return true;
    } catch (AudioError refused) {
      assertThat(refused).hasMessageStartingWith("cannot hear ");
      return false;
    }
  }

  private Track track(AudioFormat format, double seconds, DoubleUnaryOperator sound)
      throws IOException {
    return Track.read(Sounds.wav(folder.resolve("sound.wav"), format, seconds, sound), Bands.USUAL);
  }
}
