package senga.audio;

import java.util.Optional;

/**
 * What a show hears: an input, a file, or nothing.
 *
 * @param wish what was asked for
 * @param track of the file, if it is one
 */
public record Sound(AudioWish wish, Optional<Track> track) {
  /** Nothing. */
  public static final Sound SILENCE = new Sound(AudioWish.NONE, Optional.empty());

  /**
   * Reads the file, if one is wished.
   *
   * @throws AudioError if it cannot be read
   */
  public static Sound of(AudioWish wish) {
    return new Sound(wish, wish.file().map(file -> Track.read(file, wish.bands())));
  }

  /** Whether it is an input. */
  public boolean isLive() {
    return track.isEmpty() && !wish.isForNone();
  }
}
