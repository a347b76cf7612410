package senga.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import senga.words.PlainNumber;

/**
 * The sound beside the pictures of a film, as ffmpeg is told of it.
 *
 * @param file that holds it
 * @param from the place in it at which the film begins, in seconds, 0 or more
 * @param seconds how long the film is
 * @param codec how it is packed, as ffmpeg's options
 */
record FilmSound(Path file, double from, double seconds, List<String> codec) {
  /** Where it comes from: the second input. */
  List<String> input() {
    return List.of(
        "-ss",
        PlainNumber.of(from),
        "-t",
        PlainNumber.of(seconds),
        "-i",
        file.toAbsolutePath().toString());
  }

  /** What becomes of it. */
  List<String> output() {
    List<String> options = new ArrayList<>(List.of("-map", "0:v", "-map", "1:a:0"));
    options.addAll(codec);
    options.addAll(List.of("-flags:a", "+bitexact"));
    return options;
  }
}
