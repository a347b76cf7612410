package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.glfwSetWindowPos;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Layer;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.studio.Studio;

/** The panel in a window of its own, beside that of the picture, with a real mouse in it. */
@NeedsDisplay
@Tag("slow")
class PanelWindowTest {
  private static final int YELLOW = 0xffff00;
  private static final int GROUND = 0xf3f1ec;
  private static final int LEFT = 500;
  private static final int MOST_TURNS = 60 * 60;
  private static final Path PICTURES = Path.of("target", "panel");

  private final Display display;

  PanelWindowTest(Display display) {
    this.display = display;
  }

  @BeforeEach
  void thereIsAMouse() {
    Programs.require("xdotool");
  }

  private static Show show() {
    Canvas paper = Canvas.mm(100, 100).background(Color.of("#ffff00"));
    Act act =
        new Act(
            frame -> Layer.of(G.line().length(20).translate(50, 50)).name("ink"),
            paper,
            StageOptions.DEFAULT.hud(false));
    ShowOptions options = ShowOptions.of("senga-panel-window");
    return Show.inWindow(act, options.window(options.window().pixelsPerMm(4).vsync(false)));
  }

  @Test
  void itIsDrawnTurnedAndClosedThere() throws Exception {
    try (XScreen screen = new XScreen(display);
        Show show = show()) {
      GlScreen gl = (GlScreen) show.screen();
      Studio studio = Objects.requireNonNull(gl.studio());
      turnUntil(show, () -> rgb(screen, 100, 100) == YELLOW);
      studio.apart(true);
      gl.toggleStudio();
      turnUntil(show, () -> gl.panelWindow() != null);
      long handle = Objects.requireNonNull(gl.panelWindow()).handle();
      glfwSetWindowPos(handle, LEFT, 0);
      turnUntil(show, () -> rgb(screen, LEFT + 6, 4) == GROUND && rgb(screen, 100, 100) == YELLOW);
      assertThat(rgb(screen, 398, 100)).as("the picture has its whole window").isEqualTo(YELLOW);
      keep(screen);

      mouse("mousemove", "" + (LEFT + 200), "170");
      turn(show, 10);
      mouse("mousedown", "1");
      turn(show, 10);
      mouse("mousemove", "" + (LEFT + 240), "170");
      turnUntil(show, () -> !show.tuning().changes().isEmpty());
      mouse("mouseup", "1");
      turn(show, 10);

      gl.toggleStudio();
      turnUntil(show, () -> gl.panelWindow() == null && rgb(screen, 398, 100) == YELLOW);
      gl.toggleStudio();
      turnUntil(show, () -> gl.panelWindow() != null);
      studio.apart(false);
      turnUntil(show, () -> gl.panelWindow() == null && rgb(screen, 440, 4) == GROUND);
      assertThat(show.figures().notice()).isEmpty();
    }
  }

  private void mouse(String... actions) throws Exception {
    String[] command = new String[actions.length + 1];
    command[0] = "xdotool";
    System.arraycopy(actions, 0, command, 1, actions.length);
    Programs.run(display, command);
  }

  private static int rgb(XScreen screen, int x, int y) {
    try {
      return screen.grab(x, y, 1, 1).getRGB(0, 0) & 0xffffff;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keep(XScreen screen) throws IOException {
    Files.createDirectories(PICTURES);
    BufferedImage seen = screen.grab(0, 0, LEFT + 400, 500);
    ImageIO.write(seen, "png", PICTURES.resolve("window.png").toFile());
  }

  private static void turn(Show show, int count) {
    for (int i = 0; i < count; i++) {
      show.screen().wake();
      show.turn();
    }
  }

  private static void turnUntil(Show show, BooleanSupplier condition) {
    boolean seen = false;
    for (int turns = 0; turns < MOST_TURNS && !seen; turns++) {
      turn(show, 1);
      seen = condition.getAsBoolean();
    }
    assertThat(seen).as("seen; notice: %s", show.figures().notice()).isTrue();
  }
}
