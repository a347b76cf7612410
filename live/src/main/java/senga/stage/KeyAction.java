package senga.stage;

import static org.lwjgl.glfw.GLFW.GLFW_KEY_ESCAPE;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_H;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_HOME;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_LEFT;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_LEFT_BRACKET;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_M;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_P;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_RIGHT;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_RIGHT_BRACKET;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_S;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_SPACE;

import org.jspecify.annotations.Nullable;

/** What a key asks for. */
public enum KeyAction {
  PLAY_PAUSE(GLFW_KEY_SPACE),
  REWIND(GLFW_KEY_HOME),
  STEP_BACK(GLFW_KEY_LEFT),
  STEP_FORWARD(GLFW_KEY_RIGHT),
  SLOWER(GLFW_KEY_LEFT_BRACKET),
  FASTER(GLFW_KEY_RIGHT_BRACKET),
  SAVE_SVG(GLFW_KEY_S),
  SAVE_PNG(GLFW_KEY_P),
  HUD(GLFW_KEY_H),
  MEMORY_PAGE(GLFW_KEY_M),
  QUIT(GLFW_KEY_ESCAPE);

  private static final KeyAction[] ALL = values();

  private final int key;

  KeyAction(int key) {
    this.key = key;
  }

  /** Whether holding the key down repeats the action: stepping and speed do, the others do not. */
  public boolean repeats() {
    return this == STEP_BACK || this == STEP_FORWARD || this == SLOWER || this == FASTER;
  }

  /** The action of a GLFW key, or null if the key means nothing. */
  static @Nullable KeyAction of(int glfwKey) {
    for (KeyAction action : ALL) {
      if (action.key == glfwKey) {
        return action;
      }
    }
    return null;
  }
}
