package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import java.util.Locale;
import java.util.Objects;
import org.lwjgl.PointerBuffer;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL33C;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/**
 * A program of its own that opens a hidden window, prints what draws in it, and ends: {@code
 * renderer=…}, or {@code failure=…} with the reason. {@code senga doctor} starts it, for a driver
 * may end the process that asks it.
 */
public final class GlProbe {
  private static final int SIDE = 16;

  private GlProbe() {}

  /** The one word says where: {@code window} or {@code offscreen}. */
  public static void main(String[] words) {
    boolean offscreen = words.length > 0 && words[0].equals("offscreen");
    try {
      Glfw.enter(offscreen);
      look(offscreen);
      Glfw.leave();
    } catch (DisplayFailed e) {
      say("failure", String.valueOf(e.getMessage()));
    }
  }

  private static void look(boolean offscreen) {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    if (offscreen) {
      glfwWindowHint(GLFW_CONTEXT_CREATION_API, GLFW_EGL_CONTEXT_API);
    }
    long window = glfwCreateWindow(SIDE, SIDE, "senga", MemoryUtil.NULL, MemoryUtil.NULL);
    if (window == MemoryUtil.NULL) {
      throw new DisplayFailed("no OpenGL 3.3 was found (" + Glfw.lastError() + ")");
    }
    glfwMakeContextCurrent(window);
    GL.createCapabilities();
    tell(window);
    glfwDestroyWindow(window);
  }

  private static void tell(long window) {
    say("platform", platform());
    say("vendor", text(GL33C.GL_VENDOR));
    say("renderer", text(GL33C.GL_RENDERER));
    say("version", text(GL33C.GL_VERSION));
    PointerBuffer monitors = glfwGetMonitors();
    say("monitors", Integer.toString(monitors == null ? 0 : monitors.remaining()));
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var scale = stack.mallocFloat(1);
      glfwGetWindowContentScale(window, scale, null);
      say("scale", String.format(Locale.ROOT, "%.2f", scale.get(0)));
    }
  }

  private static String platform() {
    return switch (glfwGetPlatform()) {
      case GLFW_PLATFORM_X11 -> "X11";
      case GLFW_PLATFORM_WAYLAND -> "Wayland";
      case GLFW_PLATFORM_WIN32 -> "Windows";
      case GLFW_PLATFORM_COCOA -> "macOS";
      default -> "no display";
    };
  }

  private static String text(int name) {
    return Objects.requireNonNullElse(GL33C.glGetString(name), "unknown");
  }

  private static void say(String key, String value) {
    System.out.println(key + "=" + value.lines().findFirst().orElse(""));
  }
}
