package senga.audio;

import java.util.Locale;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioSystem;

/** Bytes of sound to numbers from −1 to 1, all channels as one: their mean. */
final class Samples {
  private static final int MOST_CHANNELS = 64;
  private static final double LEAST_RATE = 1_000;
  private static final double MOST_RATE = 768_000;
  private static final int LONGEST_WHOLE = 4;

  private final int channels;
  private final int bytes;
  private final boolean big;
  private final boolean unsigned;
  private final boolean floating;

  /**
   * @throws AudioError if it is a form of sound that is not read; the sentence is to follow a name
   */
  Samples(AudioFormat format) {
    channels = format.getChannels();
    big = format.isBigEndian();
    unsigned = format.getEncoding().equals(Encoding.PCM_UNSIGNED);
    floating = format.getEncoding().equals(Encoding.PCM_FLOAT);
    bytes = channels > 0 ? format.getFrameSize() / channels : 0;
    if (channels < 1 || channels > MOST_CHANNELS || !isWhole(format)) {
      throw new AudioError("holds " + format + ", which is not read");
    }
    double rate = format.getSampleRate();
    if (!(rate >= LEAST_RATE && rate <= MOST_RATE)) {
      throw new AudioError(
          String.format(
              Locale.ROOT,
              "has %s samples per second; %,.0f to %,.0f are read",
              rate,
              LEAST_RATE,
              MOST_RATE));
    }
  }

  private boolean isWhole(AudioFormat format) {
    boolean fits = floating ? bytes == Float.BYTES || bytes == Double.BYTES : isFitting(format);
    return fits && format.getFrameSize() == channels * bytes;
  }

  private boolean isFitting(AudioFormat format) {
    boolean whole = unsigned || format.getEncoding().equals(Encoding.PCM_SIGNED);
    int bits = format.getSampleSizeInBits();
    boolean packed = bits != AudioSystem.NOT_SPECIFIED && bits < Byte.SIZE; // several in a byte
    return whole && !packed && bytes >= 1 && bytes <= LONGEST_WHOLE;
  }

  /** Whether this encoding is read as it is. */
  static boolean knows(Encoding encoding) {
    return encoding.equals(Encoding.PCM_SIGNED)
        || encoding.equals(Encoding.PCM_UNSIGNED)
        || encoding.equals(Encoding.PCM_FLOAT);
  }

  /** How many bytes one moment of all channels has. */
  int frameBytes() {
    return channels * bytes;
  }

  /**
   * @param from whole frames
   * @param to gets one number for each
   */
  void read(byte[] from, int frames, double[] to) {
    for (int i = 0; i < frames; i++) {
      double sum = 0;
      for (int channel = 0; channel < channels; channel++) {
        sum += sample(from, (i * channels + channel) * bytes);
      }
      to[i] = sum / channels;
    }
  }

  private double sample(byte[] from, int at) {
    long bits = 0;
    for (int i = 0; i < bytes; i++) {
      bits = bits << Byte.SIZE | (from[big ? at + i : at + bytes - 1 - i] & 0xff);
    }
    return floating ? floating(bits) : whole(bits);
  }

  private double whole(long bits) {
    int unused = Long.SIZE - bytes * Byte.SIZE;
    long signed = unsigned ? bits - (1L << (bytes * Byte.SIZE - 1)) : bits << unused >> unused;
    return signed / (double) (1L << (bytes * Byte.SIZE - 1));
  }

  private double floating(long bits) {
    double value =
        bytes == Float.BYTES ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
    return Double.isNaN(value) ? 0 : Math.clamp(value, -1, 1);
  }
}
