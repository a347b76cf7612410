package senga.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/** Reads a file of sound from its beginning to its end. */
final class SoundFile implements AutoCloseable {
  private static final Set<String> ENDINGS =
      Set.of("wav", "wave", "aif", "aiff", "aifc", "au", "snd");
  private static final String READ = "WAV, AIFF and AU are read";
  private static final int BLOCK = 4096;
  private static final int BITS = 16;

  private final Path file;
  private final AudioInputStream stream;
  private final Samples samples;
  private final byte[] bytes;
  private int kept;

  private SoundFile(Path file, AudioInputStream stream) {
    this.file = file;
    this.stream = stream;
    samples = new Samples(stream.getFormat());
    bytes = new byte[BLOCK * samples.frameBytes()];
  }

  /** Whether a name ends as those of such files do. */
  static boolean isNamedSo(String name) {
    int dot = name.lastIndexOf('.');
    return ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)) && dot > 0;
  }

  /**
   * @throws AudioError if there is no such file, or what it holds is not read
   */
  static SoundFile open(Path file) {
    if (!Files.isRegularFile(file)) {
      String why = Files.isDirectory(file) ? "it is a folder" : "there is no such file";
      throw new AudioError("cannot hear " + Quote.path(file) + ": " + why);
    }
    InputStream from = null;
    try {
      from = new BufferedInputStream(Files.newInputStream(file));
      return new SoundFile(file, asNumbers(AudioSystem.getAudioInputStream(from)));
    } catch (UnsupportedAudioFileException e) {
      closeAfter(from);
      throw failed(file, "it is no sound that Java knows; " + READ, e);
    } catch (IOException | RuntimeException e) {
      closeAfter(from);
      String why =
          e instanceof AudioError ? "it " + e.getMessage() : "it is damaged: " + e.getMessage();
      throw failed(file, why, e);
    }
  }

  private static AudioError failed(Path file, String why, Throwable cause) {
    return new AudioError("cannot hear " + Quote.path(file) + ": " + why, cause);
  }

  private static void closeAfter(@Nullable InputStream from) {
    try {
      if (from != null) {
        from.close();
      }
    } catch (IOException ignored) {
      // what is wrong with it is told already
    }
  }

  /** What telephones use (µ-law, A-law) and the like is unpacked by Java, if it can. */
  private static AudioInputStream asNumbers(AudioInputStream stream) {
    AudioFormat format = stream.getFormat();
    if (Samples.knows(format.getEncoding())) {
      return stream;
    }
    int channels = format.getChannels();
    float rate = format.getSampleRate();
    AudioFormat plain =
        new AudioFormat(
            Encoding.PCM_SIGNED, rate, BITS, channels, BITS / Byte.SIZE * channels, rate, false);
    if (!AudioSystem.isConversionSupported(plain, format)) {
      throw new AudioError("holds " + format + ", which is not read");
    }
    return AudioSystem.getAudioInputStream(plain, stream);
  }

  /** Samples per second. */
  double rate() {
    return stream.getFormat().getSampleRate();
  }

  /**
   * How long it is as far as the file says it, in seconds; a length that the file has no room for,
   * as programs write that do not know it yet, does not count.
   *
   * @throws AudioError if the file cannot be read
   */
  double said() {
    try {
      long room = Files.size(file) / samples.frameBytes();
      return Math.min(stream.getFrameLength(), room) / rate();
    } catch (IOException e) {
      throw failed(file, "it cannot be read: " + e.getMessage(), e);
    }
  }

  /** The most samples that are read at once. */
  static int block() {
    return BLOCK;
  }

  /**
   * Reads on.
   *
   * @param to gets the samples, one for each moment
   * @return how many; −1 at the end
   * @throws AudioError if the file cannot be read
   */
  int read(double[] to) {
    try {
      int count = stream.read(bytes, kept, bytes.length - kept);
      if (count <= 0) {
        return -1; // half a frame at the end of a file that was cut is none
      }
      int there = kept + count;
      int frames = there / samples.frameBytes();
      samples.read(bytes, frames, to);
      kept = there - frames * samples.frameBytes();
      System.arraycopy(bytes, frames * samples.frameBytes(), bytes, 0, kept);
      return frames;
    } catch (IOException | RuntimeException e) {
      throw failed(file, "it is damaged: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    closeAfter(stream);
  }
}
