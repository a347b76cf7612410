package senga.doctor;

import java.util.List;

/** The program that makes films. */
final class FilmLook {
  private FilmLook() {}

  static Finding here(Answer.Source programs) {
    return programs
        .ask(List.of("ffmpeg", "-version"))
        .filter(answer -> answer.code() == 0)
        .map(answer -> Finding.ok("film", version(answer)))
        .orElseGet(
            () ->
                Finding.note(
                    "film",
                    "there is no ffmpeg; a GIF needs none",
                    "Debian: apt install ffmpeg; macOS: brew install ffmpeg;"
                        + " Windows: winget install ffmpeg"));
  }

  private static String version(Answer answer) {
    return answer.firstLine().replaceFirst("(?i) +copyright.*", "");
  }
}
