package senga.stage;

import senga.export.Apng;
import senga.export.FilmExporter;
import senga.export.Gif;
import senga.export.Mp4;
import senga.export.Prores;
import senga.export.Webm;

/** What a film from the window is. */
public enum Films {
  MP4,
  WEBM,
  PRORES,
  APNG,
  GIF;

  /**
   * The format, with so many frames a second.
   *
   * @throws IllegalArgumentException if it cannot have so many
   */
  FilmExporter at(double fps) {
    return switch (this) {
      case MP4 -> new Mp4().fps(fps);
      case WEBM -> new Webm().fps(fps);
      case PRORES -> new Prores().fps(fps);
      case APNG -> new Apng().fps(fps);
      case GIF -> new Gif().fps(fps);
    };
  }
}
