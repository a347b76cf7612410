package senga.stage;

import static org.lwjgl.glfw.GLFW.glfwGetMonitorWorkarea;
import static org.lwjgl.glfw.GLFW.glfwGetPrimaryMonitor;

import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import senga.scene.Canvas;

/** A window's size in screen coordinates, in the proportions of a canvas. */
record WindowSize(int width, int height) {
  /** How much of the screen's free area a window takes at most. */
  private static final double SHARE = 0.9;

  /** What is shown where there is no monitor to ask. */
  private static final WindowSize NO_MONITOR = new WindowSize(1200, 1200);

  /** At the wished scale, or as large as the screen allows. */
  static WindowSize of(Canvas canvas, WindowOptions options) {
    if (options.pixelsPerMm() > 0) {
      return scaled(canvas, options.pixelsPerMm());
    }
    WindowSize free = options.headless() ? NO_MONITOR : freeArea();
    double scale = Math.min(free.width / canvas.width(), free.height / canvas.height());
    return scaled(canvas, scale);
  }

  /** As large an area as this window has, but not more than the screen allows. */
  WindowSize reshaped(Canvas canvas, WindowOptions options) {
    WindowSize free = options.headless() ? NO_MONITOR : freeArea();
    double same = Math.sqrt((double) width * height / (canvas.width() * canvas.height()));
    double most = Math.min(free.width / canvas.width(), free.height / canvas.height());
    return scaled(canvas, Math.min(same, most));
  }

  /** So much wider, or narrower if negative. */
  WindowSize wider(int by) {
    return new WindowSize(Math.max(1, width + by), height);
  }

  /** How wide a window may be at most. */
  static int widest(WindowOptions options) {
    return options.headless() ? NO_MONITOR.width : (int) (freeArea().width / SHARE);
  }

  private static WindowSize scaled(Canvas canvas, double scale) {
    return new WindowSize(
        (int) Math.max(1, Math.round(canvas.width() * scale)),
        (int) Math.max(1, Math.round(canvas.height() * scale)));
  }

  private static WindowSize freeArea() {
    long monitor = glfwGetPrimaryMonitor();
    if (monitor == MemoryUtil.NULL) {
      return NO_MONITOR;
    }
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var width = stack.mallocInt(1);
      var height = stack.mallocInt(1);
      glfwGetMonitorWorkarea(monitor, null, null, width, height);
      return new WindowSize((int) (width.get(0) * SHARE), (int) (height.get(0) * SHARE));
    }
  }
}
