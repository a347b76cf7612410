package senga.panel;

import org.jspecify.annotations.Nullable;

/**
 * Hears what mouse and keyboard do in a window, before they are taken for the show's own keys. Each
 * method that returns a boolean says whether the event was meant for this listener; if so, nobody
 * behind it hears of it. Places are framebuffer pixels from the top left; keys, buttons and
 * modifiers are GLFW's numbers. Called from native code: must not throw, should not allocate.
 */
public interface InputListener {
  /** The pointer is there now; all listeners are told. */
  default void moved(float x, float y) {}

  /** A button went down; whoever took it is told when it comes up, and nobody else. */
  default boolean pressed(int button, int mods) {
    return false;
  }

  /** A button came up that this listener had taken. */
  default void released(int button, int mods) {}

  /** The wheel or two fingers; up and left are positive. */
  default boolean scrolled(float dx, float dy, int mods) {
    return false;
  }

  /**
   * A key went down or repeats.
   *
   * @param label what the layout writes with it, or null
   */
  default boolean keyDown(int key, @Nullable String label, int mods) {
    return false;
  }

  /** A key came up; all listeners are told. */
  default void keyUp(int key, int mods) {}

  /** A character was written. */
  default boolean typed(int codepoint) {
    return false;
  }

  /** The window has become the one that is typed into, or no longer is; all are told. */
  default void focused(boolean now) {}
}
