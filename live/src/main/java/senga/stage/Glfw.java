package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import senga.render.Natives;

/**
 * GLFW's global life: begun with the first window, ended with the last. Windows with and without a
 * display cannot live at the same time.
 */
final class Glfw {
  private static int windows; // guarded by this class, for who wakes
  private static boolean withoutDisplay;
  private static volatile @Nullable Thread waiter;

  private Glfw() {}

  /**
   * Counts one window more.
   *
   * @throws DisplayFailed if there is no display, or its libraries are missing
   */
  static synchronized void enter(boolean headless) {
    if (windows == 0) {
      begin(headless);
      withoutDisplay = headless;
    } else if (withoutDisplay != headless) {
      throw new IllegalStateException("windows with and without a display cannot live together");
    }
    windows++;
  }

  /**
   * Sleeps until an event comes, {@link #wake} is called, or the time is over. Without a display
   * GLFW would not sleep at all.
   */
  static void await(boolean headless, double seconds) {
    if (headless) {
      waiter = Thread.currentThread();
      LockSupport.parkNanos((long) (seconds * 1e9));
    } else {
      glfwWaitEventsTimeout(seconds);
    }
  }

  /** Ends the wait of a window for events, if there is one. Any thread. */
  static synchronized void wake() {
    if (windows > 0) {
      glfwPostEmptyEvent();
      LockSupport.unpark(waiter);
    }
  }

  /** Counts one window less. */
  static synchronized void leave() {
    if (--windows == 0) {
      glfwTerminate();
    }
  }

  private static void begin(boolean headless) {
    try {
      Natives.showToLwjgl();
      glfwInitHint(GLFW_PLATFORM, headless ? GLFW_PLATFORM_NULL : platform());
      if (!glfwInit()) {
        throw new DisplayFailed("no display was found (" + lastError() + ")");
      }
    } catch (LinkageError e) {
      throw new DisplayFailed("the window library cannot be loaded: " + e.getMessage(), e);
    }
  }

  /**
   * Where nothing speaks of Wayland, it is not tried: its library would complain on the console.
   */
  private static int platform() {
    boolean x11 = glfwPlatformSupported(GLFW_PLATFORM_X11);
    return x11 && System.getenv("WAYLAND_DISPLAY") == null ? GLFW_PLATFORM_X11 : GLFW_ANY_PLATFORM;
  }

  /** What GLFW said last, for people. */
  static String lastError() {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      PointerBuffer text = stack.mallocPointer(1);
      int code = glfwGetError(text);
      return code == GLFW_NO_ERROR ? "no reason given" : description(text.get(0));
    }
  }

  private static String description(long address) {
    @Nullable String text = MemoryUtil.memUTF8Safe(address);
    return text == null ? "no reason given" : text;
  }
}
