package senga.stage;

import java.util.function.Supplier;
import senga.control.Controls;
import senga.geometry.Quality;
import senga.play.Pace;
import senga.play.PlayerOptions;
import senga.realise.Realiser;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.tune.Tuning;

/**
 * How a show wants each version of its sketch to be played.
 *
 * @param pace what moves the sketch's time
 * @param realiser makes lines of recipes, for all versions
 * @param controls what frames read from outside
 * @param tuning what the panel changes
 */
record PlayerWishes(Pace pace, Realiser realiser, Supplier<Controls> controls, Tuning tuning) {
  PlayerOptions of(Act act) {
    StageOptions wishes = act.options();
    return PlayerOptions.of(act.canvas())
        .realiser(realiser)
        .fps(wishes.fps())
        .workers(wishes.workers())
        .seed(wishes.seed())
        .controls(controls)
        .tuning(tuning)
        .timeoutSeconds(wishes.timeout())
        .pace(pace)
        .quality(wishes.draft() ? Quality.DRAFT : Quality.FINAL);
  }
}
