package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import org.jspecify.annotations.Nullable;
import org.lwjgl.PointerBuffer;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/** The monitors there are now. Belongs to the window's thread. */
final class Monitors {
  /** What a mm takes where a monitor does not know its size, or tells nonsense: 96 dpi. */
  static final double USUAL_PIXELS_PER_MM = 96 / 25.4;

  /** Projectors and telephones; what is outside of it is no size but a mistake. */
  private static final double FEWEST_PIXELS_PER_MM = 0.2;

  private static final double MOST_PIXELS_PER_MM = 40;

  private Monitors() {}

  /** The one that shows most of the window; where windows do not know their place, the first. */
  static long of(Area window) {
    PointerBuffer monitors = glfwGetMonitors();
    long best = MemoryUtil.NULL;
    long most = -1;
    for (int i = 0; monitors != null && i < monitors.limit(); i++) {
      long shared = window.shared(area(monitors.get(i)));
      if (shared > most) {
        most = shared;
        best = monitors.get(i);
      }
    }
    return best;
  }

  /** The one after this, in the system's order; this one itself if it is alone. */
  static long after(long monitor) {
    PointerBuffer monitors = glfwGetMonitors();
    int count = monitors == null ? 0 : monitors.limit();
    for (int i = 0; monitors != null && i < count; i++) {
      if (monitors.get(i) == monitor) {
        return monitors.get((i + 1) % count);
      }
    }
    return monitor;
  }

  static Area area(long monitor) {
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

  /** What the desktop leaves free of a monitor. */
  static Area workArea(long monitor) {
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

  /** Screen coordinates that are one mm of a monitor. */
  static double pixelsPerMm(long monitor) {
    if (monitor == MemoryUtil.NULL) {
      return USUAL_PIXELS_PER_MM;
    }
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var width = stack.callocInt(1);
      glfwGetMonitorPhysicalSize(monitor, width, null);
      return pixelsPerMm(area(monitor).width(), width.get(0));
    }
  }

  /**
   * What a monitor says, if it can be true.
   *
   * @param mm its width; 0 where nobody knows it
   */
  static double pixelsPerMm(int pixels, int mm) {
    double told = mm > 0 ? (double) pixels / mm : 0;
    boolean sane = told >= FEWEST_PIXELS_PER_MM && told <= MOST_PIXELS_PER_MM;
    return sane ? told : USUAL_PIXELS_PER_MM;
  }
}
