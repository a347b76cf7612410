package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import senga.panel.InputListener;
import senga.panel.PanelSurface;
import senga.render.Target;

/**
 * The window of a panel that stands by itself. Its context shares the objects of the picture's, and
 * the same thread draws into both, one after the other.
 *
 * <p>To Dear ImGui the two windows are one screen, with the panel at the right of the picture; so
 * there is one context of it, one set of letters and one mouse. What is done here is heard as if it
 * were done there, and keys that the panel does not take are the show's.
 */
final class PanelWindow implements PanelSurface, AutoCloseable {
  private static final int NARROWEST = 340;
  private static final int LOWEST = 320;

  private final long picture;
  private final long handle;
  private final GLCapabilities pictures;
  private final GLCapabilities own;
  private final Input input;
  private final FullScreen place;
  private Runnable closing = () -> {};
  private Target target;
  private long changes;

  private PanelWindow(long picture, long handle) {
    this.picture = picture;
    this.handle = handle;
    pictures = GL.getCapabilities();
    glfwMakeContextCurrent(handle);
    try {
      own = GL.createCapabilities();
      glfwSwapInterval(0); // the picture's window waits for the screen; twice would halve the pace
    } finally {
      glfwMakeContextCurrent(picture);
      GL.setCapabilities(pictures);
    }
    input = new Input(handle);
    place = new FullScreen(handle);
    target = framebuffer();
    glfwSetFramebufferSizeCallback(handle, (at, width, height) -> resized(width, height));
    glfwSetWindowRefreshCallback(handle, at -> changes++);
    glfwSetWindowCloseCallback(handle, at -> closing.run());
    glfwSetWindowSizeLimits(handle, NARROWEST, LOWEST, GLFW_DONT_CARE, GLFW_DONT_CARE);
  }

  /**
   * Opens the window beside the picture's, whose context is current, and stays so.
   *
   * @param width in screen coordinates
   * @param height the same
   * @throws DisplayFailed if there can be no such window
   */
  static PanelWindow open(Window beside, String title, int width, int height) {
    beside.hints();
    long handle =
        glfwCreateWindow(
            Math.max(NARROWEST, width),
            Math.max(LOWEST, height),
            title,
            MemoryUtil.NULL,
            beside.handle());
    if (handle == MemoryUtil.NULL) {
      throw new DisplayFailed("no second window can be opened (" + Glfw.lastError() + ")");
    }
    try {
      return new PanelWindow(beside.handle(), handle);
    } catch (RuntimeException | Error e) {
      glfwDestroyWindow(handle);
      throw e;
    }
  }

  /**
   * @param ears hear what is done in the window, as if it lay at the right of the picture's
   * @param keys the show, which hears the keys that they do not take
   */
  void listen(InputListener ears, Window keys) {
    input.listen(new Beside(ears, keys));
    input.onKey(keys::tell);
    closing = () -> keys.tell(KeyAction.STUDIO);
  }

  void show(@Nullable WindowPlace remembered) {
    if (remembered != null) {
      place.restore(remembered, true);
    }
    glfwShowWindow(handle);
  }

  /** Its GLFW handle. */
  long handle() {
    return handle;
  }

  /** Where it stands. */
  WindowPlace place() {
    return place.place();
  }

  /** Rises whenever what is shown may have to be another picture. */
  long changes() {
    return changes + input.heard();
  }

  @Override
  public Target target() {
    return target;
  }

  @Override
  public void enter() {
    glfwMakeContextCurrent(handle);
    GL.setCapabilities(own);
  }

  @Override
  public void leave() {
    glfwSwapBuffers(handle);
    glfwMakeContextCurrent(picture);
    GL.setCapabilities(pictures);
  }

  private void resized(int width, int height) {
    target = new Target(0, width, height);
    input.measure();
    changes++;
  }

  private Target framebuffer() {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var width = stack.mallocInt(1);
      var height = stack.mallocInt(1);
      glfwGetFramebufferSize(handle, width, height);
      return new Target(0, width.get(0), height.get(0));
    }
  }

  @Override
  public void close() {
    Callbacks.glfwFreeCallbacks(handle);
    glfwDestroyWindow(handle);
  }

  /** Hears with the ears of the panel, which lie behind the right edge of the picture. */
  private record Beside(InputListener ears, Window picture) implements InputListener {
    @Override
    public void moved(float x, float y) {
      ears.moved(x + picture.target().width(), y);
    }

    @Override
    public boolean pressed(int button, int mods) {
      return ears.pressed(button, mods);
    }

    @Override
    public void released(int button, int mods) {
      ears.released(button, mods);
    }

    @Override
    public boolean scrolled(float dx, float dy, int mods) {
      return ears.scrolled(dx, dy, mods);
    }

    @Override
    public boolean keyDown(int key, @Nullable String label, int mods) {
      return ears.keyDown(key, label, mods);
    }

    @Override
    public void keyUp(int key, int mods) {
      ears.keyUp(key, mods);
    }

    @Override
    public boolean typed(int codepoint) {
      return ears.typed(codepoint);
    }

    @Override
    public void focused(boolean now) {
      ears.focused(now);
    }
  }
}
