package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lwjgl.glfw.GLFW.glfwGetPrimaryMonitor;
import static org.lwjgl.glfw.GLFW.glfwGetVideoMode;
import static org.lwjgl.glfw.GLFW.glfwGetWindowMonitor;
import static org.lwjgl.glfw.GLFW.glfwGetWindowPos;
import static org.lwjgl.glfw.GLFW.glfwGetWindowSize;
import static org.lwjgl.glfw.GLFW.glfwSetWindowPos;
import static org.lwjgl.glfw.GLFW.glfwWaitEventsTimeout;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryUtil;
import senga.control.Controls;
import senga.play.FrameBuffer;
import senga.render.GarbageMeter;
import senga.render.GlRegistry;
import senga.render.LineRenderer;
import senga.render.Screenshot;
import senga.render.Target;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Pen;

/** A window on a display: the desktop's, or an Xvfb. */
@NeedsDisplay
class RealWindowTest {
  private static final Canvas PAPER = Canvas.mm(100, 50);
  private static final WindowOptions OPTIONS =
      WindowOptions.DEFAULT.title("senga-test-window").pixelsPerMm(4).vsync(false);

  private final Display display;

  RealWindowTest(Display display) {
    this.display = display;
  }

  private static FrameBuffer bar() {
    FrameBuffer frame = new FrameBuffer();
    frame.begin(new Frame(0, 0, PAPER, 0, Controls.NONE));
    frame.lines().segment(20, 25, 0, 80, 25, 0);
    frame.endLayer(Pen.DEFAULT.width(10));
    frame.finish(0);
    return frame;
  }

  @Test
  void aLineIsSeenInTheWindow() {
    try (Window window = Window.open(PAPER, OPTIONS);
        GlRegistry registry = new GlRegistry();
        LineRenderer renderer = new LineRenderer(registry)) {
      Target target = window.target();
      assertThat(target.width()).isEqualTo(2 * target.height());
      FrameBuffer frame = bar();
      for (int i = 0; i < 5; i++) {
        renderer.draw(frame, window.target());
        window.show();
        window.poll();
      }
      renderer.draw(frame, window.target());
      BufferedImage seen = Screenshot.of(window.target());
      int middle = target.width() / 2;
      assertThat(seen.getRGB(middle, target.height() / 2) & 0xff).isZero();
      assertThat(seen.getRGB(middle, target.height() / 4) & 0xff).isEqualTo(255);
      assertThat(renderer.meter().frames()).isEqualTo(1);
    }
  }

  @Test
  void withoutAWishTheWindowFitsTheScreen() {
    try (Window window = Window.open(Canvas.mm(4000, 2000), OPTIONS.pixelsPerMm(0))) {
      assertThat(window.target().width()).isBetween(100, 8000);
      assertThat(window.contentScale()).isGreaterThanOrEqualTo(1);
    }
  }

  @Test
  void keysPressedOnTheKeyboardArrive() throws Exception {
    Programs.require("xdotool");
    List<KeyAction> heard = new ArrayList<>();
    try (Window window = Window.open(PAPER, OPTIONS)) {
      window.onKey(heard::add);
      window.poll();
      Programs.run(
          display, "xdotool", "search", "--sync", "--name", "senga-test-window", "windowfocus");
      Programs.run(display, "xdotool", "key", "space", "bracketleft", "h", "Escape");
      for (int waits = 0; waits < 60 && heard.size() < 4; waits++) {
        glfwWaitEventsTimeout(1);
      }
    }
    assertThat(heard)
        .containsExactly(KeyAction.PLAY_PAUSE, KeyAction.SLOWER, KeyAction.HUD, KeyAction.LEAVE);
  }

  @Test
  void fullScreenFillsTheMonitorAndGivesTheWindowItsPlaceBack() {
    try (Window window = Window.open(PAPER, OPTIONS)) {
      glfwSetWindowPos(window.handle(), 30, 40);
      await(() -> place(window).startsWith("30, 40"));
      String before = place(window);
      Target target = window.target();
      GLFWVidMode mode = Objects.requireNonNull(glfwGetVideoMode(glfwGetPrimaryMonitor()));

      window.toggleFullScreen();
      await(() -> glfwGetWindowMonitor(window.handle()) != MemoryUtil.NULL);
      await(() -> place(window).equals("0, 0, " + mode.width() + " x " + mode.height()));
      await(() -> window.target().width() >= mode.width());
      window.toggleFullScreen();
      await(() -> place(window).equals(before) && window.target().equals(target));
    }
  }

  @Test
  void anotherPaperGivesAnUntouchedWindowTheSizeItWouldHaveHad() {
    WindowOptions fitting = OPTIONS.pixelsPerMm(0);
    Canvas upright = Canvas.mm(50, 100);
    Target expected;
    try (Window fresh = Window.open(upright, fitting)) {
      expected = fresh.target();
    }
    try (Window window = Window.open(PAPER, fitting)) {
      window.paper(upright);
      await(() -> window.target().equals(expected));
    }
  }

  @Test
  void aSizeThatTheUserChoseKeepsItsArea() {
    try (Window window = Window.open(PAPER, OPTIONS.pixelsPerMm(0))) {
      window.resize(400, 200);
      await(() -> window.target().equals(new Target(0, 400, 200)));
      window.paper(Canvas.mm(50, 100));
      await(() -> window.target().equals(new Target(0, 200, 400)));
    }
  }

  /** Lets the desktop do what it was asked for. */
  private static void await(BooleanSupplier condition) {
    for (int waits = 0; waits < 60 && !condition.getAsBoolean(); waits++) {
      glfwWaitEventsTimeout(1);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static String place(Window window) {
    int[] left = new int[1];
    int[] top = new int[1];
    int[] width = new int[1];
    int[] height = new int[1];
    glfwGetWindowPos(window.handle(), left, top);
    glfwGetWindowSize(window.handle(), width, height);
    return left[0] + ", " + top[0] + ", " + width[0] + " x " + height[0];
  }

  @Test
  void windowsOpenAndCloseOneAfterTheOther() {
    for (int i = 0; i < 5; i++) {
      try (Window window = Window.open(PAPER, OPTIONS);
          GlRegistry registry = new GlRegistry();
          LineRenderer renderer = new LineRenderer(registry)) {
        renderer.draw(bar(), window.target());
        window.show();
      }
    }
  }

  @Test
  @Tag("slow")
  void aThousandTurnsOfTheLoopMakeNoGarbage() {
    GarbageMeter garbage = new GarbageMeter();
    FrameBuffer frame = bar();
    try (Window window = Window.open(PAPER, OPTIONS);
        GlRegistry registry = new GlRegistry();
        LineRenderer renderer = new LineRenderer(registry)) {
      for (int i = 0; i < 1500; i++) {
        if (i == 500) {
          garbage.reset(); // the first rounds load and compile classes
        }
        garbage.begin();
        window.poll();
        renderer.draw(frame, window.target());
        window.show();
        garbage.end();
      }
    }
    System.out.printf("poll, draw and show: %.2f B/frame%n", garbage.bytesPerRound());
    assertThat(garbage.bytesPerRound()).isLessThan(1);
  }

  @Test
  void aDisplayThatIsNotThereIsSaidInOneSentence() {
    String before = display.name();
    Environment.set("DISPLAY", ":9876");
    try {
      assertThatThrownBy(() -> Window.open(PAPER, OPTIONS))
          .isInstanceOf(DisplayFailed.class)
          .hasMessageStartingWith("no display was found (");
    } finally {
      Environment.set("DISPLAY", before);
    }
  }
}
