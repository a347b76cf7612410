package senga.stage;

import static org.lwjgl.glfw.GLFW.*;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import senga.panel.Clipboard;
import senga.panel.InputListener;
import senga.render.Target;
import senga.scene.Canvas;

/**
 * A window with an OpenGL 3.3 context, in the proportions of a canvas; or the same context without
 * a display. All methods belong to the thread that opened it (on macOS: the first thread).
 *
 * <p>Polling and showing allocate nothing; only a key or a new size does.
 */
public final class Window implements AutoCloseable {
  private final long handle;
  private final WindowOptions options;
  private Canvas paper;
  private WindowSize asked;
  private Target target;
  private final WindowPlaces places;
  private final FullScreen fullScreen;
  private final Input input;
  private Runnable damaged = () -> {};
  private float contentScale;
  private boolean minimised;
  private long changes;
  private final Clipboard clipboard;
  private int besides;
  private boolean closed;

  private Window(
      long handle, Canvas canvas, WindowSize size, WindowOptions options, WindowPlaces places) {
    this.places = places;
    this.handle = handle;
    this.options = options;
    paper = canvas;
    asked = size;
    fullScreen = new FullScreen(handle);
    target = framebuffer();
    contentScale = asked(handle);
    glfwSetFramebufferSizeCallback(handle, (at, width, height) -> resized(width, height));
    glfwSetWindowContentScaleCallback(handle, (at, x, y) -> scaled(x));
    glfwSetWindowIconifyCallback(handle, (at, now) -> minimised(now));
    glfwSetWindowRefreshCallback(handle, at -> damaged());
    input = new Input(handle);
    clipboard = new WindowClipboard(handle);
    glfwSetWindowCloseCallback(handle, at -> input.tell(KeyAction.QUIT));
  }

  /**
   * Opens a window and makes its context current.
   *
   * @throws DisplayFailed if there is no display or it has no OpenGL 3.3
   */
  public static Window open(Canvas canvas, WindowOptions options) {
    return open(canvas, options, WindowPlaces.ofThisUser());
  }

  /**
   * @param places where windows stood, for one that is to be remembered
   */
  static Window open(Canvas canvas, WindowOptions options, WindowPlaces places) {
    Glfw.enter(options.headless());
    try {
      return opened(canvas, options, places);
    } catch (RuntimeException | Error e) {
      Glfw.leave();
      throw e;
    }
  }

  private static Window opened(Canvas canvas, WindowOptions options, WindowPlaces places) {
    hints(options);
    WindowSize size = WindowSize.of(canvas, options);
    long handle =
        glfwCreateWindow(
            size.width(), size.height(), options.title(), MemoryUtil.NULL, MemoryUtil.NULL);
    if (handle == MemoryUtil.NULL) {
      throw new DisplayFailed("no OpenGL 3.3 was found (" + Glfw.lastError() + ")");
    }
    try {
      glfwMakeContextCurrent(handle);
      loadGl();
      glfwSwapInterval(options.vsync() ? 1 : 0);
      Window window = new Window(handle, canvas, size, options, places);
      window.restore();
      glfwShowWindow(handle);
      return window;
    } catch (RuntimeException | Error e) {
      glfwDestroyWindow(handle);
      throw e;
    }
  }

  private static void loadGl() {
    try {
      GL.createCapabilities();
    } catch (LinkageError | IllegalStateException e) { // the context is there, the library is not
      throw new DisplayFailed("no OpenGL 3.3 was found (" + e.getMessage() + ")", e);
    }
  }

  /** What another window must be like to share this one's objects. */
  void hints() {
    hints(options);
  }

  private static void hints(WindowOptions options) {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE); // a show stays when one clicks elsewhere
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE); // shown once it has its size and context
    if (options.headless()) {
      glfwWindowHint(GLFW_CONTEXT_CREATION_API, GLFW_EGL_CONTEXT_API);
    }
  }

  /** Where to draw; its size is that of the framebuffer, which on HiDPI screens is finer. */
  public Target target() {
    return target;
  }

  /**
   * Framebuffer pixels per point of text: 1 on ordinary screens, 2 on finer ones. Follows the
   * window from display to display.
   */
  public float contentScale() {
    return contentScale;
  }

  private static float asked(long handle) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var scale = stack.mallocFloat(1);
      glfwGetWindowContentScale(handle, scale, null);
      return Math.max(1, scale.get(0));
    }
  }

  /** Whether nobody can see it. */
  boolean isMinimised() {
    return minimised;
  }

  /** Rises whenever what is shown may have to be another picture: input, sizes, damage. */
  long changes() {
    return changes + input.heard();
  }

  /**
   * Who draws again when the system has lost the window's pixels, or is changing its size and lets
   * no poll return until the user has let go of it. Must not throw.
   */
  void onDamage(Runnable listener) {
    damaged = listener;
  }

  /** Who is told of keys, and of the wish to close the window. */
  public void onKey(Consumer<KeyAction> listener) {
    input.onKey(listener);
  }

  /** Hears of mouse and keyboard what the listeners before it did not take. */
  void listen(InputListener listener) {
    input.listen(listener);
  }

  /** Hears of mouse and keyboard before all others. */
  void listenFirst(InputListener listener) {
    input.listenFirst(listener);
  }

  /** Lets the listener know what happened since the last poll. */
  public void poll() {
    glfwPollEvents();
  }

  /** The same, but first sleeps until something happens, or {@link #wake} is called. */
  void await(double seconds) {
    Glfw.await(options.headless(), seconds);
  }

  /** Ends an {@link #await}. Any thread, as long as the window is open. */
  static void wake() {
    Glfw.wake();
  }

  /** Whether the user has closed the window. */
  public boolean isCloseRequested() {
    return glfwWindowShouldClose(handle);
  }

  /** Shows what was drawn. */
  public void show() {
    glfwSwapBuffers(handle);
  }

  public void title(String text) {
    glfwSetWindowTitle(handle, text);
  }

  /** Asks for another size, in screen coordinates; the target follows at a later poll. */
  public void resize(int width, int height) {
    glfwSetWindowSize(handle, width, height);
  }

  /**
   * Takes the proportions of another paper: with the size that a window opened for it would have,
   * or, if the user has chosen a size of their own, with as much area as now.
   */
  void paper(Canvas canvas) {
    if (canvas.equals(paper)) {
      return;
    }
    boolean sameForm = canvas.width() == paper.width() && canvas.height() == paper.height();
    paper = canvas;
    if (!sameForm) {
      WindowSize now = fullScreen.sizeOfWindow().wider(-besides);
      boolean untouched = options.pixelsPerMm() > 0 || now.equals(asked);
      asked = untouched ? WindowSize.of(canvas, options) : now.reshaped(canvas, options);
      fullScreen.resize(asked.width() + besides, asked.height());
    }
  }

  /**
   * Makes room beside the paper for a panel: the window becomes as much wider as the screen allows;
   * the paper has what is left. Its height and left edge stay.
   *
   * @param points how wide the panel is; 0 for none
   */
  void beside(float points) {
    WindowSize now = fullScreen.sizeOfWindow();
    int wished = Math.round(points * contentScale() / input.pixelsPerPoint());
    int possible = Math.max(0, WindowSize.widest(options) - (now.width() - besides));
    int before = besides;
    besides = Math.min(wished, possible);
    if (besides != before) {
      fullScreen.widen(besides - before);
    }
  }

  /** What is copied and pasted between this window and others. */
  Clipboard clipboard() {
    return clipboard;
  }

  /** Fills the monitor the window is on, or goes back to where it was. */
  public void toggleFullScreen() {
    fullScreen.toggle();
    target = framebuffer(); // where the desktop takes its time, a later poll brings the size
  }

  /** Goes to the next monitor, with the whole window or filling it as it did. */
  void toNextMonitor() {
    fullScreen.next();
    target = framebuffer();
  }

  /** Pixels of the framebuffer that are one mm of the monitor the window is on. */
  double pixelsPerMm() {
    return fullScreen.pixelsPerMm() * input.pixelsPerPoint();
  }

  /** Goes where it stood last, as far as there are monitors to show it. */
  private void restore() {
    boolean wishedSize = options.pixelsPerMm() > 0;
    if (isRemembered()) {
      places.of(options.remembered()).ifPresent(place -> fullScreen.restore(place, !wishedSize));
      target = framebuffer();
      input.measure();
    }
  }

  private void remember() {
    if (isRemembered() && !minimised) {
      places.keep(options.remembered(), fullScreen.place());
    }
  }

  /** Opens a window for the panel beside this one. */
  PanelWindow openPanel(int width) {
    int height = fullScreen.sizeOfWindow().height();
    return PanelWindow.open(this, options.title() + " – parameters", width, height);
  }

  /** Where a panel by itself stood last; null if it was none. */
  @Nullable WindowPlace placeOfPanel() {
    return isRemembered() ? places.of(panelName()).orElse(null) : null;
  }

  /**
   * Keeps where the panel stands.
   *
   * @param place null if it stands beside the picture
   */
  void rememberPanel(@Nullable WindowPlace place) {
    if (isRemembered() && place == null) {
      places.forget(panelName());
    } else if (isRemembered() && place != null) {
      places.keep(panelName(), place);
    }
  }

  /**
   * Whether the panel beside the picture was at its left when it was seen last.
   *
   * @param usual what holds if nobody has moved it
   */
  boolean isPanelLeft(boolean usual) {
    boolean moved = isRemembered() && places.of(panelName(!usual)).isPresent();
    return moved != usual;
  }

  /** Keeps on which side the panel is, if somebody has moved it there. */
  void rememberPanelLeft(boolean left, boolean usual) {
    if (isRemembered()) {
      places.forget(panelName(usual));
      if (left == usual) {
        places.forget(panelName(!usual));
      } else {
        places.keep(panelName(left), fullScreen.place());
      }
    }
  }

  private String panelName(boolean left) {
    return options.remembered() + (left ? " (panel at the left)" : " (panel at the right)");
  }

  private String panelName() {
    return options.remembered() + " (panel)";
  }

  private boolean isRemembered() {
    return !options.headless() && !options.remembered().isEmpty();
  }

  /** The show's own keys, as if one had been pressed. */
  void tell(KeyAction action) {
    input.tell(action);
  }

  /** The window's GLFW handle, for panels that need its mouse. */
  long handle() {
    return handle;
  }

  private Target framebuffer() {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var width = stack.mallocInt(1);
      var height = stack.mallocInt(1);
      glfwGetFramebufferSize(handle, width, height);
      return new Target(0, width.get(0), height.get(0));
    }
  }

  private void resized(int width, int height) {
    target = new Target(0, width, height);
    input.measure();
    changes++;
  }

  private void scaled(float scale) {
    contentScale = Math.max(1, scale);
    input.measure();
    changes++;
  }

  private void minimised(boolean now) {
    minimised = now;
    changes++;
  }

  private void damaged() {
    changes++;
    damaged.run();
  }

  /** Ends the context and the window. Delete GL objects before. Closing twice does no harm. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    remember();
    Callbacks.glfwFreeCallbacks(handle);
    glfwMakeContextCurrent(MemoryUtil.NULL);
    GL.setCapabilities(null);
    glfwDestroyWindow(handle);
    Glfw.leave();
  }
}
