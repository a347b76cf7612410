package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.glfwGetWindowPos;
import static org.lwjgl.glfw.GLFW.glfwGetWindowSize;
import static org.lwjgl.glfw.GLFW.glfwSetWindowContentScaleCallback;
import static org.lwjgl.glfw.GLFW.glfwSetWindowPos;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lwjgl.glfw.GLFWWindowContentScaleCallback;
import senga.G;
import senga.geometry.Color;
import senga.recipe.StrokesJson;
import senga.render.Target;
import senga.scene.Canvas;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.sketch.StrokesFile;

/** A real mouse on a real window: the pixels that follow it, as another program sees them. */
@NeedsDisplay
@Tag("slow")
class ViewOnScreenTest {
  private static final Canvas PAPER = Canvas.mm(100, 60).background(Color.of("#ffff00"));
  private static final int WIDTH = 800;
  private static final int HEIGHT = 480;
  private static final int YELLOW = 0xffff00;
  private static final int RED = 0xff0000;
  private static final int BLUE = 0x0000ff;
  private static final int MOST_TURNS = 60 * 60;
  private static final Path PICTURES = Path.of("target", "view");
  private static final String NAME = "senga-view-window";

  @TempDir private Path folder;
  private final Display display;

  ViewOnScreenTest(Display display) {
    this.display = display;
  }

  @BeforeEach
  void thereIsAMouse() {
    Programs.require("xdotool");
  }

  /** A red square from (10, 10) to (20, 20) mm, and what is drawn as ink in blue. */
  private static Object draw(Frame frame) {
    return List.of(
        Layer.of(G.line().length(10).translate(15, 15)).color("#ff0000").width(10),
        Layer.of(frame.strokes("ink")).color("#0000ff").width(2));
  }

  private Show show() {
    Act act = new Act(ViewOnScreenTest::draw, PAPER, StageOptions.DEFAULT.hud(false));
    ShowOptions options = ShowOptions.of(NAME).strokes(new StrokesFile(folder.resolve("ink.json")));
    return Show.inWindow(act, options.window(options.window().pixelsPerMm(8).vsync(false)));
  }

  private void mouse(String... actions) throws Exception {
    String[] command = new String[actions.length + 5];
    System.arraycopy(
        new String[] {"xdotool", "search", "--sync", "--name", NAME}, 0, command, 0, 5);
    System.arraycopy(actions, 0, command, 5, actions.length);
    Programs.run(display, command);
  }

  private static int rgb(XScreen screen, int x, int y) {
    try {
      return screen.grab(x, y, 1, 1).getRGB(0, 0) & 0xffffff;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void turnUntil(Show show, BooleanSupplier condition) {
    boolean seen = false;
    for (int turns = 0; turns < MOST_TURNS && !seen; turns++) {
      show.screen().wake();
      show.turn();
      seen = condition.getAsBoolean();
    }
    assertThat(seen).as("seen; notice: %s", show.figures().notice()).isTrue();
  }

  private static void keep(XScreen screen, String name) throws IOException {
    Files.createDirectories(PICTURES);
    BufferedImage seen = screen.grab(0, 0, WIDTH, HEIGHT);
    ImageIO.write(seen, "png", PICTURES.resolve(name).toFile());
  }

  @Test
  void thePaperFollowsTheMouse() throws Exception {
    try (XScreen screen = new XScreen(display);
        Show show = show()) {
      turnUntil(show, () -> rgb(screen, 120, 120) == RED && rgb(screen, 300, 300) == YELLOW);
      mouse("windowfocus", "mousemove", "--window", "%1", "120", "120", "mousedown", "2");
      mouse("mousemove", "--window", "%1", "300", "300", "mouseup", "2");
      turnUntil(show, () -> rgb(screen, 300, 300) == RED && rgb(screen, 120, 120) == 0x202020);
      keep(screen, "moved.png");

      mouse("mousemove", "--window", "%1", "300", "300", "click", "4", "click", "4", "click", "4");
      turnUntil(show, () -> rgb(screen, 360, 300) == RED); // 40 pixels from its middle before
      assertThat(rgb(screen, 300, 300)).as("under the pointer").isEqualTo(RED);
      keep(screen, "magnified.png");

      mouse("key", "t");
      mouse("key", "f");
      turnUntil(show, () -> rgb(screen, 472, 72) == RED); // its corner is at the top right
      keep(screen, "turned.png");
    }
  }

  @Test
  void aStrokeIsReadByTheSketchTakenBackAndKept() throws Exception {
    Path file = folder.resolve("ink.json");
    try (XScreen screen = new XScreen(display);
        Show show = show()) {
      turnUntil(show, () -> rgb(screen, 300, 300) == YELLOW);
      mouse("windowfocus", "key", "d", "mousemove", "--window", "%1", "240", "240");
      mouse("mousedown", "1", "mousemove", "--window", "%1", "400", "240");
      mouse("mousemove", "--window", "%1", "560", "240", "mouseup", "1");
      turnUntil(show, () -> isBlue(screen, 300, 243) && isBlue(screen, 500, 243));
      turnUntil(show, () -> Files.exists(file));
      keep(screen, "stroke.png");
      mouse("mousemove", "--window", "%1", "240", "400", "mousedown", "1");
      mouse("mousemove", "--window", "%1", "560", "400", "mouseup", "1");
      turnUntil(show, () -> isBlue(screen, 300, 403));
      mouse("key", "BackSpace");
      turnUntil(show, () -> rgb(screen, 300, 403) == YELLOW);
      assertThat(isBlue(screen, 300, 243)).isTrue();
    }
    var ink = StrokesJson.read(file).of("ink").lines();
    assertThat(ink.lineCount()).isEqualTo(1);
    assertThat(ink.x(0)).isEqualTo(30);
    assertThat(ink.y(0)).isEqualTo(30);
    assertThat(ink.x(1)).isEqualTo(70);
  }

  /** The trace of the pen lies over the middle of the line: so it is looked for beside it. */
  private static boolean isBlue(XScreen screen, int x, int y) {
    return rgb(screen, x, y) == BLUE;
  }

  @Test
  void whilePausedNoFrameIsSwappedUnlessSomethingHappens() throws Exception {
    try (XScreen screen = new XScreen(display);
        Show show = show()) {
      turnUntil(show, () -> rgb(screen, 120, 120) == RED);
      show.player().transport().pause();
      turnUntil(show, show.player()::isAtRest);
      turn(show, 20);
      long draws = show.player().stats().handedOut();
      long swaps = swaps(show);
      turn(show, 200);
      assertThat(swaps(show)).as("swapped in 200 turns of a paused show").isEqualTo(swaps);
      assertThat(show.player().stats().handedOut()).as("drawn").isEqualTo(draws);

      mouse("windowfocus", "key", "g");
      turnUntil(show, () -> swaps(show) > swaps);
      long delivered = show.player().stats().delivered(); // one that was handed out may be outdated
      show.player().redraw();
      turnUntil(show, () -> show.player().stats().delivered() > delivered);
    }
  }

  private static void turn(Show show, int times) {
    for (int i = 0; i < times; i++) {
      show.screen().wake();
      show.turn();
    }
  }

  private static long swaps(Show show) {
    return show.screen().meter().frames() + show.screen().meter().redraws();
  }

  @Test
  void onAFinerDisplayTheWindowKnowsIt() {
    try (Window window = Window.open(PAPER, WindowOptions.DEFAULT.pixelsPerMm(4))) {
      assertThat(window.contentScale()).isEqualTo(1);
      long changes = window.changes();
      GLFWWindowContentScaleCallback callback =
          Objects.requireNonNull(glfwSetWindowContentScaleCallback(window.handle(), null));
      glfwSetWindowContentScaleCallback(window.handle(), callback);
      callback.invoke(window.handle(), 2, 2);
      assertThat(window.contentScale()).isEqualTo(2);
      assertThat(window.changes()).as("is drawn anew").isGreaterThan(changes);
      assertThat(window.pixelsPerMm()).isBetween(0.2, 40.0);
    }
  }

  @Test
  void aWindowOpensWhereItWasClosed() {
    WindowPlaces places = new WindowPlaces(folder.resolve("state"));
    WindowOptions options = WindowOptions.DEFAULT.remembered("/home/me/Ball.java").vsync(false);
    Target left;
    try (Window window = Window.open(PAPER, options, places)) {
      window.resize(420, 260);
      glfwSetWindowPos(window.handle(), 110, 90);
      await(window, () -> window.target().equals(new Target(0, 420, 260)));
      await(window, () -> place(window).left() == 110);
      left = window.target();
    }
    try (Window window = Window.open(PAPER, options, places)) {
      await(window, () -> window.target().equals(left));
      await(window, () -> place(window).equals(new Area(110, 90, 420, 260)));
    }
    try (Window window = Window.open(PAPER, options.pixelsPerMm(5), places)) {
      await(window, () -> place(window).equals(new Area(110, 90, 500, 300)));
    }
  }

  private static void await(Window window, BooleanSupplier condition) {
    for (int waits = 0; waits < 60 && !condition.getAsBoolean(); waits++) {
      window.await(1);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static Area place(Window window) {
    int[] left = new int[1];
    int[] top = new int[1];
    int[] width = new int[1];
    int[] height = new int[1];
    glfwGetWindowPos(window.handle(), left, top);
    glfwGetWindowSize(window.handle(), width, height);
    return new Area(left[0], top[0], width[0], height[0]);
  }
}
