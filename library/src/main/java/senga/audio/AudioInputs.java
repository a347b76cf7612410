package senga.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;
import senga.words.Quote;

/** The inputs of sound that this system has now, in its order: the first is its usual one. */
public final class AudioInputs {
  private static final float[] RATES = {48_000, 44_100, 96_000, 32_000, 22_050, 16_000, 8_000};
  private static final int[] CHANNELS = {1, 2};
  private static final int BITS = 16;

  private AudioInputs() {}

  /** Their names. */
  public static List<String> names() {
    return all().stream().map(AudioInputs::name).toList();
  }

  /** The name of the input that a wish means, if it is there. */
  public static Optional<String> granted(AudioWish wish) {
    return wish.isForNone() || wish.file().isPresent()
        ? Optional.empty()
        : named(wish.part(), all()).map(AudioInputs::name);
  }

  static List<Mixer.Info> all() {
    List<Mixer.Info> inputs = new ArrayList<>();
    for (Mixer.Info info : AudioSystem.getMixerInfo()) {
      if (format(AudioSystem.getMixer(info)).isPresent()) {
        inputs.add(info);
      }
    }
    return inputs;
  }

  static String name(Mixer.Info info) {
    return String.valueOf(info.getName()).strip();
  }

  /** The first input whose name holds this part, upper or lower case. */
  static Optional<Mixer.Info> named(String part, List<Mixer.Info> inputs) {
    String lower = part.toLowerCase(Locale.ROOT);
    return inputs.stream()
        .filter(info -> name(info).toLowerCase(Locale.ROOT).contains(lower))
        .findFirst();
  }

  /** What a line of it brings: the best that it offers of what is read. */
  static Optional<AudioFormat> format(Mixer mixer) {
    for (float rate : RATES) {
      for (int channels : CHANNELS) {
        AudioFormat format = new AudioFormat(rate, BITS, channels, true, false);
        if (mixer.isLineSupported(new DataLine.Info(TargetDataLine.class, format))) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /** For people: which there are. */
  static String thereIs(List<Mixer.Info> inputs) {
    return inputs.isEmpty()
        ? "there is none at all"
        : "there is "
            + inputs.stream().map(info -> Quote.of(name(info))).collect(Collectors.joining(", "));
  }
}
