package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.glfwWaitEventsTimeout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.scene.Canvas;

/** Keyboards of other countries, typed on at an X display of their own. */
@NeedsDisplay
@Tag("slow")
class KeyboardLayoutTest {
  private static final WindowOptions OPTIONS =
      WindowOptions.DEFAULT.title("senga-layout-test").pixelsPerMm(4).vsync(false);

  private final String displayBefore;
  private Display keyboard;

  KeyboardLayoutTest(Display display) {
    displayBefore = display.name();
  }

  @BeforeEach
  void plugIn() throws Exception {
    for (String program : List.of("Xvfb", "setxkbmap", "xdotool")) {
      Programs.require(program);
    }
    keyboard = Display.start();
    Environment.set("DISPLAY", keyboard.name());
  }

  @AfterEach
  void unplug() {
    keyboard.close();
    Environment.set("DISPLAY", displayBefore);
  }

  @ParameterizedTest
  @CsvSource({
    "us, bracketleft bracketright question s, SLOWER FASTER KEYS_PAGE SAVE_SVG",
    "us dvorak, s p h m bracketleft, SAVE_SVG SAVE_PNG HUD MEMORY_PAGE SLOWER",
    "fr, s m bracketleft bracketright question, SAVE_SVG MEMORY_PAGE SLOWER FASTER KEYS_PAGE",
    "de, bracketleft bracketright minus plus question, SLOWER FASTER SLOWER FASTER KEYS_PAGE",
    "hu, bracketleft bracketright, SLOWER FASTER",
    "ru, Cyrillic_yeru Cyrillic_ha Cyrillic_hardsign F1, SAVE_SVG SLOWER FASTER KEYS_PAGE",
    "gr, Greek_pi bracketleft, SAVE_PNG SLOWER"
  })
  void keysGoByWhatIsPrintedOnThem(String layout, String keys, String actions) throws Exception {
    Programs.run(keyboard, command("setxkbmap " + layout));
    List<KeyAction> wanted =
        Stream.of((actions + " LEAVE").split(" ")).map(KeyAction::valueOf).toList();
    assertThat(typing(keys)).isEqualTo(wanted);
  }

  /** What is heard of the keys and of Escape after them. */
  private List<KeyAction> typing(String keys) throws Exception {
    List<KeyAction> heard = new ArrayList<>();
    try (Window window = Window.open(Canvas.mm(100, 50), OPTIONS)) {
      window.onKey(heard::add);
      window.poll();
      Programs.run(
          keyboard, command("xdotool search --sync --name senga-layout-test windowfocus --sync"));
      Programs.run(keyboard, command("xdotool key " + keys + " Escape"));
      for (int waits = 0; waits < 60 && !heard.contains(KeyAction.LEAVE); waits++) {
        glfwWaitEventsTimeout(1);
      }
    }
    return heard;
  }

  private static String[] command(String words) {
    return words.split(" ");
  }
}
