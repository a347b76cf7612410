package senga.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleUnaryOperator;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import senga.math.Trig;

/** Sounds made of formulas, and files of them. */
final class Sounds {
  private Sounds() {}

  static DoubleUnaryOperator sine(double hertz, double amplitude) {
    return seconds -> amplitude * Trig.sinDegrees(360 * hertz * seconds);
  }

  static DoubleUnaryOperator both(DoubleUnaryOperator one, DoubleUnaryOperator other) {
    return seconds -> one.applyAsDouble(seconds) + other.applyAsDouble(seconds);
  }

  /** Nothing before and behind these times. */
  static DoubleUnaryOperator between(double from, double to, DoubleUnaryOperator sound) {
    return seconds -> seconds >= from && seconds < to ? sound.applyAsDouble(seconds) : 0;
  }

  static AudioFormat signed(double rate, int bits, int channels) {
    return new AudioFormat((float) rate, bits, channels, true, false);
  }

  /** A WAV file; in all channels the same. */
  static Path wav(Path file, AudioFormat format, double seconds, DoubleUnaryOperator sound)
      throws IOException {
    return write(file, AudioFileFormat.Type.WAVE, format, seconds, sound);
  }

  static Path write(
      Path file,
      AudioFileFormat.Type type,
      AudioFormat format,
      double seconds,
      DoubleUnaryOperator sound)
      throws IOException {
    int frames = (int) Math.round(seconds * format.getSampleRate());
    byte[] bytes = bytes(format, 0, frames, sound);
    try (AudioInputStream stream =
        new AudioInputStream(new ByteArrayInputStream(bytes), format, frames)) {
      AudioSystem.write(stream, type, file.toFile());
    }
    return file;
  }

  /** The frames from there on, as bytes. */
  static byte[] bytes(AudioFormat format, long first, int frames, DoubleUnaryOperator sound) {
    int wide = format.getSampleSizeInBits() / Byte.SIZE;
    boolean unsigned = format.getEncoding().equals(AudioFormat.Encoding.PCM_UNSIGNED);
    byte[] bytes = new byte[frames * format.getFrameSize()];
    for (int i = 0; i < frames; i++) {
      double value = sound.applyAsDouble((first + i) / (double) format.getSampleRate());
      long most = (1L << (format.getSampleSizeInBits() - 1)) - 1;
      long whole = Math.round(value * most) + (unsigned ? most + 1 : 0);
      for (int channel = 0; channel < format.getChannels(); channel++) {
        int at = (i * format.getChannels() + channel) * wide;
        for (int k = 0; k < wide; k++) {
          int place = format.isBigEndian() ? wide - 1 - k : k;
          bytes[at + place] = (byte) (whole >> (k * Byte.SIZE));
        }
      }
    }
    return bytes;
  }
}
