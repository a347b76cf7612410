package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_8;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_ESCAPE;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_F9;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_HOME;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_LEFT;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_RIGHT_BRACKET;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_S;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_SLASH;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_SPACE;
import static org.lwjgl.glfw.GLFW.GLFW_MOD_ALT;
import static org.lwjgl.glfw.GLFW.GLFW_MOD_CONTROL;
import static org.lwjgl.glfw.GLFW.GLFW_MOD_NUM_LOCK;
import static org.lwjgl.glfw.GLFW.GLFW_MOD_SHIFT;
import static org.lwjgl.glfw.GLFW.GLFW_PRESS;
import static org.lwjgl.glfw.GLFW.GLFW_RELEASE;
import static org.lwjgl.glfw.GLFW.GLFW_REPEAT;
import static org.lwjgl.glfw.GLFW.glfwSetCharCallback;
import static org.lwjgl.glfw.GLFW.glfwSetKeyCallback;
import static org.lwjgl.opengl.GL33C.GL_CONTEXT_CORE_PROFILE_BIT;
import static org.lwjgl.opengl.GL33C.GL_CONTEXT_PROFILE_MASK;
import static org.lwjgl.opengl.GL33C.glGetInteger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFWCharCallback;
import org.lwjgl.glfw.GLFWKeyCallback;
import senga.geometry.Color;
import senga.render.Target;
import senga.scene.Canvas;

/** The window without a display. */
@NeedsGl
class WindowTest {
  private final Window window;

  WindowTest(GlFixture gl) {
    window = gl.window();
  }

  @Test
  void theContextIsACoreProfile() {
    assertThat(glGetInteger(GL_CONTEXT_PROFILE_MASK) & GL_CONTEXT_CORE_PROFILE_BIT).isNotZero();
  }

  @Test
  void keysBecomeActions() {
    assertThat(pressing(GLFW_KEY_SPACE, GLFW_PRESS, 0)).containsExactly(KeyAction.PLAY_PAUSE);
    assertThat(pressing(GLFW_KEY_HOME, GLFW_PRESS, 0)).containsExactly(KeyAction.REWIND);
    assertThat(pressing(GLFW_KEY_ESCAPE, GLFW_PRESS, 0)).containsExactly(KeyAction.LEAVE);
    assertThat(pressing(GLFW_KEY_S, GLFW_PRESS, GLFW_MOD_NUM_LOCK))
        .containsExactly(KeyAction.SAVE_SVG);
  }

  @Test
  void otherKeysReleasesAndShortcutsOfTheDesktopAreNotOurs() {
    assertThat(pressing(GLFW_KEY_F9, GLFW_PRESS, 0)).isEmpty();
    assertThat(pressing(GLFW_KEY_S, GLFW_RELEASE, 0)).isEmpty();
    assertThat(pressing(GLFW_KEY_S, GLFW_PRESS, GLFW_MOD_CONTROL)).isEmpty();
  }

  @Test
  void withoutADisplayTheWaitForEventsIsASleepThatIsWoken() throws InterruptedException {
    Thread waiting = Thread.ofPlatform().start(() -> Glfw.await(true, 600));
    while (waiting.getState() != Thread.State.TIMED_WAITING) {
      assertThat(waiting.isAlive()).isTrue();
    }
    Window.wake();
    waiting.join(60_000);
    assertThat(waiting.isAlive()).isFalse();
  }

  @Test
  void onlyStepsAndSpeedRepeatWhileAKeyIsHeld() {
    assertThat(pressing(GLFW_KEY_LEFT, GLFW_REPEAT, 0)).containsExactly(KeyAction.STEP_BACK);
    assertThat(pressing(GLFW_KEY_S, GLFW_REPEAT, 0)).isEmpty();
  }

  @Test
  void aCharacterIsHeardOnceHoweverItIsWritten() {
    assertThat(writing(GLFW_KEY_RIGHT_BRACKET, GLFW_PRESS, 0, ']'))
        .containsExactly(KeyAction.FASTER);
    assertThat(writing(GLFW_KEY_8, GLFW_PRESS, GLFW_MOD_CONTROL | GLFW_MOD_ALT, '['))
        .as("AltGr")
        .containsExactly(KeyAction.SLOWER);
    assertThat(writing(GLFW_KEY_S, GLFW_PRESS, 0, 's')).containsExactly(KeyAction.SAVE_SVG);
  }

  @Test
  void aCharacterRepeatsOnlyWhereItsActionDoes() {
    assertThat(writing(GLFW_KEY_RIGHT_BRACKET, GLFW_REPEAT, 0, ']'))
        .containsExactly(KeyAction.FASTER);
    assertThat(writing(GLFW_KEY_SLASH, GLFW_PRESS, GLFW_MOD_SHIFT, '?'))
        .containsExactly(KeyAction.KEYS_PAGE);
    assertThat(writing(GLFW_KEY_SLASH, GLFW_REPEAT, GLFW_MOD_SHIFT, '?')).isEmpty();
  }

  private List<KeyAction> pressing(int key, int action, int mods) {
    return hearing(() -> press(key, action, mods));
  }

  private List<KeyAction> writing(int key, int action, int mods, int codepoint) {
    return hearing(
        () -> {
          press(key, action, mods);
          write(codepoint);
        });
  }

  private List<KeyAction> hearing(Runnable event) {
    List<KeyAction> heard = new ArrayList<>();
    window.onKey(heard::add);
    event.run();
    return heard;
  }

  private void press(int key, int action, int mods) {
    GLFWKeyCallback callback = Objects.requireNonNull(glfwSetKeyCallback(window.handle(), null));
    glfwSetKeyCallback(window.handle(), callback);
    callback.invoke(window.handle(), key, 0, action, mods);
  }

  private void write(int codepoint) {
    GLFWCharCallback callback = Objects.requireNonNull(glfwSetCharCallback(window.handle(), null));
    glfwSetCharCallback(window.handle(), callback);
    callback.invoke(window.handle(), codepoint);
  }

  @Test
  void fullScreenFillsTheMonitorAndGivesItBack() {
    window.resize(200, 200);
    window.poll();
    window.toggleFullScreen();
    window.poll();
    assertThat(window.target().width()).isGreaterThan(window.target().height());
    window.toggleFullScreen();
    window.poll();
    assertThat(window.target()).isEqualTo(new Target(0, 200, 200));
  }

  @Test
  void theMonitorThatShowsMostOfTheWindowIsFilled() {
    Area window = new Area(900, 100, 400, 400);
    Area left = new Area(0, 0, 1000, 800);
    Area right = new Area(1000, 0, 1000, 800);

    assertThat(window.shared(left)).isEqualTo(100 * 400);
    assertThat(window.shared(right)).isEqualTo(300 * 400);
    assertThat(window.shared(new Area(3000, 3000, 9, 9))).isZero();
  }

  @Test
  void resizingMovesTheTarget() {
    window.resize(320, 240);
    window.poll();
    assertThat(window.target()).isEqualTo(new Target(0, 320, 240));
    window.resize(200, 200);
    window.poll();
    assertThat(window.target()).isEqualTo(new Target(0, 200, 200));
  }

  @Test
  void anotherPaperTurnsTheWindowAndAnotherColourDoesNot() {
    window.paper(Canvas.mm(200, 100));
    window.poll();
    assertThat(window.target()).isEqualTo(new Target(0, 400, 200));
    window.resize(300, 300);
    window.poll();
    window.paper(Canvas.mm(200, 100).background(Color.BLACK));
    window.poll();
    assertThat(window.target()).isEqualTo(new Target(0, 300, 300));
    window.paper(Canvas.mm(100, 100));
    window.poll();
    assertThat(window.target()).isEqualTo(new Target(0, 200, 200));
  }

  @Test
  void inFullScreenTheWindowChangesItsFormWhenItGoesBack() {
    window.toggleFullScreen();
    window.poll();
    Target full = window.target();
    window.paper(Canvas.mm(50, 100));
    window.poll();
    assertThat(window.target()).isEqualTo(full);
    window.toggleFullScreen();
    window.poll();
    assertThat(window.target()).isEqualTo(new Target(0, 100, 200));
    window.paper(Canvas.mm(100, 100));
    window.poll();
  }

  @Test
  void aLargerWindowStaysAroundItsMiddleAndOnTheScreen() {
    Area screen = new Area(0, 0, 1000, 800);
    Area middle = new Area(400, 300, 200, 200).resized(400, 100);
    assertThat(middle).isEqualTo(new Area(300, 350, 400, 100));
    assertThat(middle.inside(screen)).isEqualTo(middle);
    Area left = new Area(0, 300, 200, 200).resized(400, 100);
    assertThat(left.inside(screen)).isEqualTo(new Area(0, 350, 400, 100));
    Area right = new Area(800, 300, 200, 200).resized(400, 100);
    assertThat(right.inside(screen)).isEqualTo(new Area(600, 350, 400, 100));
  }

  @Test
  void aScaleAboveEveryScreenIsRefused() {
    assertThatThrownBy(() -> WindowOptions.DEFAULT.pixelsPerMm(1000))
        .hasMessage("window scale must lie between 0 and 100, got 1000");
  }
}
