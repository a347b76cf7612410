package senga.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import senga.export.FilmExporter;

/** Puts the sound that a film is drawn to beside its pictures. */
final class Sounding {
  private static final double SAME = 1e-6;

  private Sounding() {}

  /**
   * The film with the sound, if there is one, the format holds some, and the frames follow each
   * other at the film's rate; else the film.
   *
   * @param times of its frames, in seconds
   */
  static FilmExporter of(FilmExporter film, List<Double> times, Optional<Path> sound) {
    double first = times.getFirst();
    boolean flows =
        first >= 0
            && IntStream.range(0, times.size())
                .allMatch(n -> Math.abs(times.get(n) - first - n / film.fps()) < SAME);
    return flows
        ? sound.map(file -> film.sounding(file, first, times.size() / film.fps())).orElse(film)
        : film;
  }
}
