package senga.view;

import java.util.Arrays;
import senga.scene.Scene;

/**
 * Which layers are seen, by their number in the picture. Files have all of them. Belongs to the
 * render thread; nothing here allocates.
 */
public final class LayerSwitches {
  private static final int NONE = -1;

  private final boolean[] hidden = new boolean[Scene.MOST_LAYERS];
  private int solo = NONE;
  private long revision;

  /** Whether a layer is to be drawn. */
  public boolean isShown(int layer) {
    return solo == NONE ? !hidden[layer] : layer == solo;
  }

  /** Whether this layer is seen alone. */
  public boolean isSolo(int layer) {
    return layer == solo;
  }

  /** Whether every layer is seen. */
  public boolean areAllShown() {
    boolean all = solo == NONE;
    for (int i = 0; all && i < hidden.length; i++) {
      all = !hidden[i];
    }
    return all;
  }

  /** Hides what is shown, shows what is hidden; ends a solo. */
  public void toggle(int layer) {
    if (solo == NONE) {
      hidden[layer] = !hidden[layer];
    } else {
      solo = NONE;
      hidden[layer] = false;
    }
    revision++;
  }

  /** Shows this layer alone; once more shows the others again. */
  public void solo(int layer) {
    solo = solo == layer ? NONE : layer;
    revision++;
  }

  public void showAll() {
    Arrays.fill(hidden, false);
    solo = NONE;
    revision++;
  }

  /** Rises with every change. */
  public long revision() {
    return revision;
  }
}
