package senga.sketch;

import org.jspecify.annotations.Nullable;
import senga.play.Notice;

/**
 * Where a show has newer versions of its sketch from. All methods are called by the show's thread,
 * every turn, and allocate nothing when there is nothing new.
 */
public interface Versions {
  /** A sketch that stays as it is. */
  Versions NONE =
      new Versions() {
        @Override
        public void begin() {}

        @Override
        public @Nullable Act newer() {
          return null;
        }

        @Override
        public void judged(@Nullable Notice refusal) {}

        @Override
        public String trouble() {
          return "";
        }
      };

  /** Who is told, by any thread, that there is a newer version or a trouble; must not block. */
  default void onNews(Runnable listener) {}

  /** The first frame is on screen. */
  void begin();

  /** The newest version, once; null if there is none that was not handed out. */
  @Nullable Act newer();

  /**
   * What became of the version that was handed out last.
   *
   * @param refusal why its first frame is no good; null if it plays
   */
  void judged(@Nullable Notice refusal);

  /** Why what is in the files does not play, in lines for the user; empty if it does. */
  String trouble();
}
