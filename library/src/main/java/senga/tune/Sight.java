package senga.tune;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.scene.Scene;
import senga.words.Failure;

/**
 * What somebody who looks at the panel sees of the newest frame: the workers put it here. A frame
 * that was begun before a reload, or before the onlooker came, has nothing to say.
 *
 * <p>For any thread.
 */
final class Sight {
  private final Set<Object> onlookers = Collections.newSetFromMap(new IdentityHashMap<>());
  private volatile boolean observed;
  private volatile long generation;
  private volatile Seen seen = Seen.NOTHING;

  /** Whether somebody looks. */
  boolean isObserved() {
    return observed;
  }

  /** After how many reloads. */
  long generation() {
    return generation;
  }

  Seen seen() {
    return seen;
  }

  /** Somebody begins to look, or looks away. */
  synchronized void observe(Object onlooker, boolean looking) {
    if (looking) {
      onlookers.add(onlooker);
    } else {
      onlookers.remove(onlooker);
    }
    observed = !onlookers.isEmpty();
    if (!observed) {
      seen = Seen.NOTHING;
    }
  }

  /** A new version has taken over. */
  synchronized void next(@Nullable List<LayerPass> layers) {
    long number = generation; // only here it is written
    generation = number + 1;
    seen = seen.with(layers == null ? List.of() : layers, Map.of());
  }

  /** What is drawn of a scene that is being tuned. */
  Scene through(Tuned tuned, Scene scene, Frame frame) {
    Seen last = seen;
    if (last.answers(tuned, scene)) {
      tuned.recipes(last.recipes());
      return last.result();
    }
    try {
      Pass pass = tuned.pass(scene, frame);
      Scene result = pass.result();
      see(tuned, pass, scene, result);
      return result;
    } catch (RuntimeException unusable) {
      tell(tuned, Failure.plain(unusable));
      return scene;
    }
  }

  private void see(Tuned tuned, Pass pass, Scene scene, Scene result) {
    Seen last = seen;
    boolean same = last.isLike(tuned, scene, result);
    Steps steps = Steps.NONE;
    if (tuned.isLooking()) {
      steps = same ? last.steps() : pass.steps();
      tuned.recipes(same ? last.recipes() : pass.recipes());
    }
    Seen now =
        new Seen(
            scene,
            result,
            tuned.changes(),
            tuned.own(),
            pass.layers(),
            steps,
            tuned.recipes(),
            tuned.troubles());
    synchronized (this) {
      if (tuned.generation() == generation && tuned.isLooking() == observed) {
        seen = now;
      }
    }
  }

  private synchronized void tell(Tuned tuned, String why) {
    if (tuned.generation() == generation) {
      seen = seen.with(seen.layers(), Map.of(Address.ofLayer(Address.SKETCH), why));
    }
  }
}
