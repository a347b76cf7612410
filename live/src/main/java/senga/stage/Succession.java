package senga.stage;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.play.Player;
import senga.play.PlayerOptions;
import senga.sketch.Act;
import senga.sketch.Versions;

/** Brings newer versions of a sketch into its show, and tells whoever sent them how they did. */
final class Succession {
  private final Player player;
  private final Function<Act, PlayerOptions> options;
  private final Notices notices;
  private final Consumer<Act> tookOver;
  private Versions versions = Versions.NONE;
  private @Nullable Act tried;

  /**
   * @param options how the player is to play an act
   * @param tookOver hears of an act whose first frame was good
   */
  Succession(
      Player player,
      Function<Act, PlayerOptions> options,
      Notices notices,
      Consumer<Act> tookOver) {
    this.player = player;
    this.options = options;
    this.notices = notices;
    this.tookOver = tookOver;
  }

  /** From now on newer versions come from there. */
  void follow(Versions source, Runnable onNews) {
    versions = source;
    source.onNews(onNews);
  }

  /** Tries an act; if its first frame is good it takes over between two frames. */
  void replace(Act act) {
    tried = act;
    player.replace(act.sketch(), options.apply(act));
  }

  /** Whether the first frame of a newer version is in work. */
  boolean isTrying() {
    return tried != null;
  }

  /**
   * Looks for a newer version, and how the one that is tried does.
   *
   * @param begun whether the show has shown a frame
   */
  void look(boolean begun) {
    if (begun) {
      versions.begin();
    }
    Act newer = versions.newer();
    if (newer != null) {
      replace(newer);
    }
    judge();
    notices.stand(versions.trouble());
  }

  private void judge() {
    Act judged = tried;
    if (judged == null || player.isTrying()) {
      return;
    }
    tried = null;
    versions.judged(player.refusal());
    if (player.refusal() == null) {
      notices.takenOver();
      tookOver.accept(judged);
    }
  }
}
