package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.glfwWaitEventsTimeout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import senga.panel.InputListener;
import senga.scene.Canvas;

/** Real mouse and keys, and who is told of them. */
@NeedsDisplay
class InputTest {
  private static final Canvas PAPER = Canvas.mm(100, 50);
  private static final WindowOptions OPTIONS =
      WindowOptions.DEFAULT.title("senga-input-window").pixelsPerMm(4).vsync(false);

  private final Display display;

  InputTest(Display display) {
    this.display = display;
  }

  /** Writes down what it hears; takes all of it, or nothing. */
  private record Ear(String name, boolean takes, List<String> heard) implements InputListener {
    @Override
    public boolean pressed(int button, int mods) {
      heard.add(name + " down " + button);
      return takes;
    }

    @Override
    public void released(int button, int mods) {
      heard.add(name + " up " + button);
    }

    @Override
    public boolean scrolled(float dx, float dy, int mods) {
      heard.add(name + " wheel " + (int) dy);
      return takes;
    }

    @Override
    public boolean keyDown(int key, @Nullable String label, int mods) {
      heard.add(name + " key " + (char) key);
      return takes;
    }

    @Override
    public boolean typed(int codepoint) {
      heard.add(name + " typed " + Character.toString(codepoint));
      return takes;
    }
  }

  private List<String> heard(boolean frontTakes) throws Exception {
    Programs.require("xdotool");
    List<String> heard = new ArrayList<>();
    try (Window window = Window.open(PAPER, OPTIONS)) {
      window.listen(new Ear("back", true, heard));
      window.listenFirst(new Ear("front", frontTakes, heard));
      window.onKey(action -> heard.add("show " + action));
      window.poll();
      Programs.run(
          display, "xdotool", "search", "--sync", "--name", "senga-input-window", "windowfocus");
      Programs.run(
          display,
          "xdotool",
          "search",
          "--name",
          "senga-input-window",
          "mousemove",
          "--window",
          "%1",
          "40",
          "40",
          "click",
          "1",
          "click",
          "4",
          "key",
          "h");
      for (int waits = 0; waits < 30 && heard.stream().noneMatch(s -> s.contains("typed")); ) {
        glfwWaitEventsTimeout(1);
        waits++;
      }
    }
    return heard;
  }

  @Test
  void whatTheFirstListenerTakesNobodyBehindItHears() throws Exception {
    assertThat(heard(true))
        .containsExactly(
            "front down 0", "front up 0", "front wheel 1", "front key H", "front typed h");
  }

  @Test
  void whatItLeavesGoesToTheNextAndOnlyTheTakerHearsTheRelease() throws Exception {
    assertThat(heard(false))
        .containsExactly(
            "front down 0",
            "back down 0",
            "back up 0",
            "front wheel 1",
            "back wheel 1",
            "front key H",
            "back key H",
            "front typed h",
            "back typed h");
  }

  @Test
  void placesAreFramebufferPixels() throws Exception {
    Programs.require("xdotool");
    float[] at = new float[2];
    try (Window window = Window.open(PAPER, OPTIONS)) {
      window.listen(
          new InputListener() {
            @Override
            public void moved(float x, float y) {
              at[0] = x;
              at[1] = y;
            }
          });
      window.poll();
      Programs.run(
          display,
          "xdotool",
          "search",
          "--sync",
          "--name",
          "senga-input-window",
          "mousemove",
          "--window",
          "%1",
          "123",
          "45");
      for (int waits = 0; waits < 30 && at[0] != 123; waits++) {
        glfwWaitEventsTimeout(1);
      }
      assertThat(window.contentScale()).isEqualTo(1);
    }
    assertThat(at).containsExactly(123, 45);
  }
}
