package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/**
 * Takes a window to the whole of the monitor it is on, to the next one, and back to its place. A
 * monitor keeps its mode. Belongs to the window's thread.
 */
final class FullScreen {
  private final long window;
  private Area before = new Area(0, 0, 1, 1);

  FullScreen(long window) {
    this.window = window;
  }

  void toggle() {
    if (isFull()) {
      leave();
    } else {
      fill(Monitors.of(windowArea()));
    }
  }

  /** Goes to the monitor after this one. */
  void next() {
    boolean full = isFull();
    long here = full ? glfwGetWindowMonitor(window) : Monitors.of(windowArea());
    long there = Monitors.after(here);
    if (here == there || there == MemoryUtil.NULL) {
      return;
    }
    if (full) {
      before = before.moved(Monitors.workArea(here), Monitors.workArea(there));
      show(there);
    } else {
      go(windowArea().moved(Monitors.workArea(here), Monitors.workArea(there)));
    }
  }

  /**
   * The window's size in screen coordinates; while it fills the monitor, the one it goes back to.
   */
  WindowSize sizeOfWindow() {
    Area area = place().area();
    return new WindowSize(area.width(), area.height());
  }

  WindowPlace place() {
    boolean full = isFull();
    return new WindowPlace(full ? before : windowArea(), full);
  }

  /**
   * Goes to a place it once had, on the monitor that shows most of it.
   *
   * @param size whether it takes the size it had, too
   */
  void restore(WindowPlace place, boolean size) {
    Area now = windowArea();
    Area wanted =
        size
            ? place.area()
            : new Area(place.area().left(), place.area().top(), now.width(), now.height());
    long monitor = Monitors.of(wanted);
    Area free = Monitors.workArea(monitor);
    if (free.width() > 0 && free.height() > 0) {
      go(wanted.fitted(free));
    }
    if (place.full()) {
      fill(monitor);
    }
  }

  /** Makes the window wider to its right, as far as that lies on the monitor. */
  void widen(int by) {
    if (isFull()) {
      before = wider(before, by);
      return;
    }
    Area now = windowArea();
    go(wider(now, by).inside(Monitors.workArea(Monitors.of(now))));
  }

  private static Area wider(Area area, int by) {
    return new Area(area.left(), area.top(), Math.max(1, area.width() + by), area.height());
  }

  /** Gives the window another size around its middle, now or when it leaves the whole monitor. */
  void resize(int width, int height) {
    if (isFull()) {
      before = before.resized(width, height);
      return;
    }
    Area now = windowArea();
    go(now.resized(width, height).inside(Monitors.workArea(Monitors.of(now))));
  }

  /** Screen coordinates that are one mm of the monitor it is on. */
  double pixelsPerMm() {
    return Monitors.pixelsPerMm(
        isFull() ? glfwGetWindowMonitor(window) : Monitors.of(windowArea()));
  }

  private boolean isFull() {
    return glfwGetWindowMonitor(window) != MemoryUtil.NULL;
  }

  private void fill(long monitor) {
    Area now = windowArea();
    if (show(monitor)) {
      before = now;
    }
  }

  /** Returns false where there is no monitor to fill. */
  private boolean show(long monitor) {
    @Nullable GLFWVidMode mode = monitor == MemoryUtil.NULL ? null : glfwGetVideoMode(monitor);
    if (mode == null) {
      return false;
    }
    glfwSetWindowMonitor(window, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
    return true;
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

  private void go(Area area) {
    glfwSetWindowSize(window, area.width(), area.height());
    glfwSetWindowPos(window, area.left(), area.top());
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
}
