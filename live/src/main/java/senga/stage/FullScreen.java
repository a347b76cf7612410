package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import org.jspecify.annotations.Nullable;
import org.lwjgl.PointerBuffer;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/**
 * Takes a window to the whole of the monitor it is on, and back to its place. The monitor keeps its
 * mode; the paper stays in the middle with its proportions. Belongs to the window's thread.
 */
final class FullScreen {
  private final long window;
  private Area before = new Area(0, 0, 1, 1);

  FullScreen(long window) {
    this.window = window;
  }

  void toggle() {
    if (glfwGetWindowMonitor(window) == MemoryUtil.NULL) {
      enter();
    } else {
      leave();
    }
  }

  /**
   * The window's size in screen coordinates; while it fills the monitor, the one it goes back to.
   */
  WindowSize sizeOfWindow() {
    boolean full = glfwGetWindowMonitor(window) != MemoryUtil.NULL;
    Area area = full ? before : windowArea();
    return new WindowSize(area.width(), area.height());
  }

  private void enter() {
    Area now = windowArea();
    long monitor = monitorOf(now);
    @Nullable GLFWVidMode mode = monitor == MemoryUtil.NULL ? null : glfwGetVideoMode(monitor);
    if (mode != null) { // without a monitor there is nothing to fill
      before = now;
      glfwSetWindowMonitor(window, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
    }
  }

  private void leave() {
    glfwSetWindowMonitor(
        window,
        MemoryUtil.NULL,
        before.left(),
        before.top(),
        before.width(),
        before.height(),
        GLFW_DONT_CARE);
  }

  /**
   * The monitor that shows most of the window; where windows do not know their place, the first.
   */
  private static long monitorOf(Area window) {
    PointerBuffer monitors = glfwGetMonitors();
    long best = MemoryUtil.NULL;
    int most = -1;
    for (int i = 0; monitors != null && i < monitors.limit(); i++) {
      int shared = window.shared(monitorArea(monitors.get(i)));
      if (shared > most) {
        most = shared;
        best = monitors.get(i);
      }
    }
    return best;
  }

  private Area windowArea() {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var left = stack.callocInt(1);
      var top = stack.callocInt(1);
      var width = stack.callocInt(1);
      var height = stack.callocInt(1);
      glfwGetWindowPos(window, left, top);
      glfwGetWindowSize(window, width, height);
      return new Area(left.get(0), top.get(0), width.get(0), height.get(0));
    }
  }

  /** Gives the window another size around its middle, now or when it leaves the whole monitor. */
  void resize(int width, int height) {
    if (glfwGetWindowMonitor(window) != MemoryUtil.NULL) {
      before = before.resized(width, height);
      return;
    }
    Area now = windowArea();
    Area wished = now.resized(width, height).inside(workArea(monitorOf(now)));
    glfwSetWindowSize(window, width, height);
    glfwSetWindowPos(window, wished.left(), wished.top());
  }

  /** Makes the window wider to its right, as far as that lies on the monitor. */
  void widen(int by) {
    if (glfwGetWindowMonitor(window) != MemoryUtil.NULL) {
      before = new Area(before.left, before.top, Math.max(1, before.width + by), before.height);
      return;
    }
    Area now = windowArea();
    Area wished = new Area(now.left, now.top, Math.max(1, now.width + by), now.height);
    glfwSetWindowSize(window, wished.width(), wished.height());
    Area inside = wished.inside(workArea(monitorOf(now)));
    if (inside.left() != now.left()) {
      glfwSetWindowPos(window, inside.left(), inside.top());
    }
  }

  /** What the desktop leaves free of a monitor. */
  private static Area workArea(long monitor) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var left = stack.callocInt(1);
      var top = stack.callocInt(1);
      var width = stack.callocInt(1);
      var height = stack.callocInt(1);
      if (monitor != MemoryUtil.NULL) {
        glfwGetMonitorWorkarea(monitor, left, top, width, height);
      }
      return new Area(left.get(0), top.get(0), width.get(0), height.get(0));
    }
  }

  private static Area monitorArea(long monitor) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var left = stack.callocInt(1);
      var top = stack.callocInt(1);
      @Nullable GLFWVidMode mode = glfwGetVideoMode(monitor);
      glfwGetMonitorPos(monitor, left, top);
      return mode == null
          ? new Area(0, 0, 0, 0)
          : new Area(left.get(0), top.get(0), mode.width(), mode.height());
    }
  }

  /** A part of the desktop, in screen coordinates. */
  record Area(int left, int top, int width, int height) {
    /** Another size around the same middle. */
    Area resized(int wide, int tall) {
      return new Area(left + (width - wide) / 2, top + (height - tall) / 2, wide, tall);
    }

    /** Moved so that it lies in the other; where it is too large, left and top are seen. */
    Area inside(Area other) {
      int x = Math.max(other.left, Math.min(left, other.left + other.width - width));
      int y = Math.max(other.top, Math.min(top, other.top + other.height - height));
      return new Area(x, y, width, height);
    }

    /** How much of the other it covers. */
    int shared(Area other) {
      int wide = Math.min(left + width, other.left + other.width) - Math.max(left, other.left);
      int tall = Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
      return Math.max(0, wide) * Math.max(0, tall);
    }
  }
}
