package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.MemoryStack;
import senga.panel.InputListener;

/**
 * Mouse and keyboard of one window. An event goes to the listeners in their order until one takes
 * it; a key that nobody takes is one of the show's own.
 */
final class Input {
  private static final int BUTTONS = GLFW_MOUSE_BUTTON_LAST + 1;

  private final long window;
  private final List<InputListener> listeners = new ArrayList<>();
  private final @Nullable InputListener[] holders = new InputListener[BUTTONS];
  private Consumer<KeyAction> keys = action -> {};
  private float pixelsPerPoint = 1;
  private boolean held;
  private boolean taken;
  private int mods;
  private long heard;

  Input(long window) {
    this.window = window;
    measure();
    glfwSetKeyCallback(
        window, (at, key, scancode, action, with) -> key(key, scancode, action, with));
    glfwSetCharCallback(window, (at, codepoint) -> typed(codepoint));
    glfwSetCursorPosCallback(window, (at, x, y) -> moved(x, y));
    glfwSetMouseButtonCallback(window, (at, button, action, with) -> button(button, action, with));
    glfwSetScrollCallback(window, (at, dx, dy) -> scrolled((float) dx, (float) dy));
    glfwSetWindowFocusCallback(window, (at, now) -> focused(now));
  }

  /** Hears of all that those before it did not take. */
  void listen(InputListener listener) {
    listeners.add(listener);
  }

  /** Hears of everything before the others: what lies over the picture, and may be typed into. */
  void listenFirst(InputListener listener) {
    listeners.addFirst(listener);
  }

  /** Who is told of the show's own keys. */
  void onKey(Consumer<KeyAction> listener) {
    keys = listener;
  }

  void tell(KeyAction action) {
    heard++;
    keys.accept(action);
  }

  /** Rises with everything that is heard: what is shown may have to change. */
  long heard() {
    return heard;
  }

  /** Framebuffer pixels for each of the window's own units. */
  float pixelsPerPoint() {
    return pixelsPerPoint;
  }

  /** To be called when the window has another size or stands on another display. */
  void measure() {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var points = stack.mallocInt(1);
      var pixels = stack.mallocInt(1);
      glfwGetWindowSize(window, points, null);
      glfwGetFramebufferSize(window, pixels, null);
      pixelsPerPoint = points.get(0) > 0 ? (float) pixels.get(0) / points.get(0) : 1;
    }
  }

  private void moved(double x, double y) {
    heard++;
    for (int i = 0; i < listeners.size(); i++) {
      listeners.get(i).moved((float) x * pixelsPerPoint, (float) y * pixelsPerPoint);
    }
  }

  private void button(int button, int action, int with) {
    heard++;
    InputListener holder = holders[button];
    if (holder != null) {
      holders[button] = null;
      holder.released(button, with);
    }
    if (action == GLFW_PRESS) {
      holders[button] = taker(button, with);
    }
  }

  private @Nullable InputListener taker(int button, int with) {
    for (int i = 0; i < listeners.size(); i++) {
      if (listeners.get(i).pressed(button, with)) {
        return listeners.get(i);
      }
    }
    return null;
  }

  private void scrolled(float dx, float dy) {
    heard++;
    int with = mods();
    for (int i = 0; i < listeners.size(); i++) {
      if (listeners.get(i).scrolled(dx, dy, with)) {
        return;
      }
    }
  }

  /** GLFW says what is held with keys and buttons, but not with the wheel. */
  private int mods() {
    return bit(GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SHIFT, GLFW_MOD_SHIFT)
        | bit(GLFW_KEY_LEFT_CONTROL, GLFW_KEY_RIGHT_CONTROL, GLFW_MOD_CONTROL)
        | bit(GLFW_KEY_LEFT_ALT, GLFW_KEY_RIGHT_ALT, GLFW_MOD_ALT)
        | bit(GLFW_KEY_LEFT_SUPER, GLFW_KEY_RIGHT_SUPER, GLFW_MOD_SUPER);
  }

  private int bit(int left, int right, int mod) {
    boolean down =
        glfwGetKey(window, left) == GLFW_PRESS || glfwGetKey(window, right) == GLFW_PRESS;
    return down ? mod : 0;
  }

  /** GLFW tells of a key first, and of what it writes right after it. */
  private void key(int key, int scancode, int action, int with) {
    heard++;
    held = action == GLFW_REPEAT;
    mods = with;
    if (action == GLFW_RELEASE) {
      released(key, with);
      return;
    }
    String label = glfwGetKeyName(key, scancode);
    taken = takes(key, label, with);
    if (!taken) {
      act(Keys.pressed(key, label, with | altGr()));
    }
  }

  /** Under X, AltGr is a key that is down and no bit of {@code mods}: its letters are text. */
  private int altGr() {
    return glfwGetKey(window, GLFW_KEY_RIGHT_ALT) == GLFW_PRESS ? GLFW_MOD_ALT : 0;
  }

  private boolean takes(int key, @Nullable String label, int with) {
    for (int i = 0; i < listeners.size(); i++) {
      if (listeners.get(i).keyDown(key, label, with)) {
        return true;
      }
    }
    return false;
  }

  private void released(int key, int with) {
    for (int i = 0; i < listeners.size(); i++) {
      listeners.get(i).keyUp(key, with);
    }
  }

  private void typed(int codepoint) {
    heard++;
    for (int i = 0; i < listeners.size(); i++) {
      if (listeners.get(i).typed(codepoint)) {
        return;
      }
    }
    if (!taken) {
      act(Keys.written(codepoint, mods));
    }
  }

  private void focused(boolean now) {
    heard++;
    for (int i = 0; i < listeners.size(); i++) {
      listeners.get(i).focused(now);
    }
  }

  private void act(@Nullable KeyAction meaning) {
    if (meaning != null && (!held || meaning.repeats())) {
      keys.accept(meaning);
    }
  }
}
