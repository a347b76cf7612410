package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_ESCAPE;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_HOME;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_LEFT;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_RIGHT_BRACKET;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_S;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_SPACE;
import static org.lwjgl.glfw.GLFW.GLFW_KEY_Z;
import static org.lwjgl.glfw.GLFW.GLFW_MOD_CONTROL;
import static org.lwjgl.glfw.GLFW.GLFW_MOD_NUM_LOCK;
import static org.lwjgl.glfw.GLFW.GLFW_PRESS;
import static org.lwjgl.glfw.GLFW.GLFW_RELEASE;
import static org.lwjgl.glfw.GLFW.GLFW_REPEAT;
import static org.lwjgl.glfw.GLFW.glfwSetKeyCallback;
import static org.lwjgl.opengl.GL33C.GL_CONTEXT_CORE_PROFILE_BIT;
import static org.lwjgl.opengl.GL33C.GL_CONTEXT_PROFILE_MASK;
import static org.lwjgl.opengl.GL33C.glGetInteger;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFWKeyCallback;
import senga.render.Target;

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
    assertThat(pressing(GLFW_KEY_ESCAPE, GLFW_PRESS, 0)).containsExactly(KeyAction.QUIT);
    assertThat(pressing(GLFW_KEY_RIGHT_BRACKET, GLFW_PRESS, GLFW_MOD_NUM_LOCK))
        .containsExactly(KeyAction.FASTER);
  }

  @Test
  void otherKeysReleasesAndShortcutsOfTheDesktopAreNotOurs() {
    assertThat(pressing(GLFW_KEY_Z, GLFW_PRESS, 0)).isEmpty();
    assertThat(pressing(GLFW_KEY_S, GLFW_RELEASE, 0)).isEmpty();
    assertThat(pressing(GLFW_KEY_S, GLFW_PRESS, GLFW_MOD_CONTROL)).isEmpty();
  }

  @Test
  void onlyStepsAndSpeedRepeatWhileAKeyIsHeld() {
    assertThat(pressing(GLFW_KEY_LEFT, GLFW_REPEAT, 0)).containsExactly(KeyAction.STEP_BACK);
    assertThat(pressing(GLFW_KEY_S, GLFW_REPEAT, 0)).isEmpty();
  }

  private List<KeyAction> pressing(int key, int action, int mods) {
    List<KeyAction> heard = new ArrayList<>();
    window.onKey(heard::add);
    GLFWKeyCallback callback = glfwSetKeyCallback(window.handle(), null);
    assertThat(callback).isNotNull();
    glfwSetKeyCallback(window.handle(), callback);
    if (callback != null) {
      callback.invoke(window.handle(), key, 0, action, mods);
    }
    return heard;
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
  void aScaleAboveEveryScreenIsRefused() {
    assertThatThrownBy(() -> WindowOptions.DEFAULT.pixelsPerMm(1000))
        .hasMessage("window scale must lie between 0 and 100, got 1000");
  }
}
