package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lwjgl.glfw.GLFW.*;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.panel.Guides;
import senga.scene.Canvas;
import senga.view.Easel;
import senga.view.Tool;
import senga.view.View;

/** What mouse and keys do to the view, and with the tools. */
class ViewHandTest {
  private final Easel easel = new Easel();
  private final List<KeyAction> heard = new ArrayList<>();
  private final ViewHand hand = new ViewHand(easel, new Guides(easel), heard::add);
  private final View view = easel.view();

  ViewHandTest() {
    view.lay(Canvas.mm(100, 100), 400, 400);
  }

  private void drag(int button, float fromX, float fromY, float toX, float toY) {
    hand.moved(fromX, fromY);
    hand.pressed(button, 0);
    hand.moved((fromX + toX) / 2, (fromY + toY) / 2);
    hand.moved(toX, toY);
    hand.released(button, 0);
  }

  @Test
  void theMiddleButtonMovesThePaper() {
    drag(GLFW_MOUSE_BUTTON_MIDDLE, 100, 100, 130, 90);
    assertThat(view.pixelX(25, 25)).isCloseTo(130, within(1e-6));
    assertThat(view.pixelY(25, 25)).isCloseTo(90, within(1e-6));
    hand.moved(300, 300);
    assertThat(view.pixelX(25, 25)).as("let go").isCloseTo(130, within(1e-6));
  }

  @Test
  void spaceWithADragMovesThePaperAndSpaceAlonePlaysAndPauses() {
    assertThat(hand.keyDown(GLFW_KEY_SPACE, null, 0)).isTrue();
    drag(GLFW_MOUSE_BUTTON_LEFT, 100, 100, 130, 90);
    hand.keyUp(GLFW_KEY_SPACE, 0);
    assertThat(view.pixelX(25, 25)).isCloseTo(130, within(1e-6));
    assertThat(heard).isEmpty();
    hand.keyDown(GLFW_KEY_SPACE, null, 0);
    hand.keyDown(GLFW_KEY_SPACE, null, 0); // repeats while it is held
    hand.keyUp(GLFW_KEY_SPACE, 0);
    assertThat(heard).containsExactly(KeyAction.PLAY_PAUSE);
    assertThat(hand.keyDown(GLFW_KEY_SPACE, null, GLFW_MOD_CONTROL)).as("not ours").isFalse();
  }

  @Test
  void whereTheWindowLosesTheFocusNothingIsHeldAnyMore() {
    hand.keyDown(GLFW_KEY_SPACE, null, 0);
    hand.moved(100, 100);
    hand.pressed(GLFW_MOUSE_BUTTON_LEFT, 0);
    hand.focused(false);
    hand.moved(300, 300);
    hand.keyUp(GLFW_KEY_SPACE, 0);
    assertThat(view.isFitted()).isTrue();
    assertThat(heard).isEmpty();
  }

  @Test
  void theWheelMagnifiesAtThePointerAndFingersMove() {
    hand.moved(100, 300);
    hand.scrolled(0, 1, 0);
    assertThat(view.pixelsPerMm()).isCloseTo(4.8, within(1e-9));
    assertThat(view.pixelX(25, 75)).isCloseTo(100, within(1e-6));
    assertThat(view.pixelY(25, 75)).isCloseTo(300, within(1e-6));
    hand.scrolled(0, -0.5f, 0);
    assertThat(view.pixelsPerMm()).isCloseTo(4.8, within(1e-9));
    assertThat(view.pixelY(25, 75)).isCloseTo(285, within(1e-6));
    hand.scrolled(2, 1, 0);
    assertThat(view.pixelX(25, 75)).isCloseTo(160, within(1e-6));
    hand.scrolled(0, -0.5f, GLFW_MOD_CONTROL);
    assertThat(view.pixelsPerMm()).as("a pinch").isLessThan(4.8);
    double before = view.pixelsPerMm();
    hand.scrolled(0, 1, GLFW_MOD_SHIFT);
    assertThat(view.pixelsPerMm()).isEqualTo(before);
  }

  @Test
  void whatIsReservedForOthersIsLeftToThem() {
    view.reserve(0, 0, 100, 0);
    hand.moved(350, 200);
    assertThat(hand.scrolled(0, 1, 0)).isFalse();
    assertThat(hand.pressed(GLFW_MOUSE_BUTTON_MIDDLE, 0)).isFalse();
    hand.moved(299, 200);
    assertThat(hand.scrolled(0, 1, 0)).isTrue();
  }

  @Test
  void withoutAToolTheLeftButtonIsNotTaken() {
    hand.moved(100, 100);
    assertThat(hand.pressed(GLFW_MOUSE_BUTTON_LEFT, 0)).isFalse();
    assertThat(hand.pressed(GLFW_MOUSE_BUTTON_RIGHT, 0)).isFalse();
  }

  @Test
  void theTapeMeasuresOnThePaperHoweverItIsSeen() {
    easel.take(Tool.TAPE);
    view.zoom(2, 50, 50);
    view.turn();
    drag(GLFW_MOUSE_BUTTON_LEFT, 100, 100, 180, 100); // 8 pixels a mm
    assertThat(easel.tape().length()).isCloseTo(10, within(1e-6));
    assertThat(easel.tape().degrees()).as("up the paper").isCloseTo(-90, within(1e-6));
    hand.moved(10, 10);
    assertThat(easel.tape().length()).isCloseTo(10, within(1e-6));
    hand.keyDown(GLFW_KEY_ESCAPE, null, 0);
    assertThat(easel.tape().isLaid()).isFalse();
    assertThat(hand.keyDown(GLFW_KEY_ESCAPE, null, 0)).as("now it quits").isFalse();
  }

  @Test
  void thePenDrawsInMillimetres() {
    easel.take(Tool.PEN);
    drag(GLFW_MOUSE_BUTTON_LEFT, 40, 40, 200, 80);
    var lines = easel.pad().book().of("strokes").lines();
    assertThat(lines.lineCount()).isEqualTo(1);
    assertThat(lines.x(0)).isEqualTo(10);
    assertThat(lines.y(0)).isEqualTo(10);
    assertThat(lines.x(1)).isEqualTo(50);
    assertThat(lines.y(1)).isEqualTo(20);
    hand.moved(300, 300);
    assertThat(easel.pad().book().of("strokes").lines()).isEqualTo(lines);
  }

  @Test
  void digitsChooseNamesWithThePenAndLayersInTheList() {
    assertThat(hand.keyDown(GLFW_KEY_2, "2", 0)).as("nothing to choose").isFalse();
    easel.toggleLayerList();
    assertThat(hand.keyDown(GLFW_KEY_2, "é", 0)).as("on AZERTY, too").isTrue();
    assertThat(easel.modes().layers().isShown(1)).isFalse();
    hand.keyDown(GLFW_KEY_KP_3, "3", GLFW_MOD_SHIFT);
    assertThat(easel.modes().layers().isSolo(2)).isTrue();
    easel.pad().book().of("ink");
    easel.pad().book().of("rain");
    easel.take(Tool.PEN);
    hand.keyDown(GLFW_KEY_2, "2", 0);
    assertThat(easel.pad().name()).isEqualTo("rain");
    assertThat(easel.modes().layers().isSolo(2)).isTrue();
  }

  @Test
  void handlingItMakesNoGarbage() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long begun = 0;
    for (int i = 0; i < 60_000; i++) {
      if (i == 20_000) {
        begun = threads.getCurrentThreadAllocatedBytes();
      }
      hand.moved(i % 400, 50);
      hand.scrolled(0, i % 2 == 0 ? 1 : -1, 0);
      hand.pressed(GLFW_MOUSE_BUTTON_MIDDLE, 0);
      hand.moved(i % 399, 60);
      hand.released(GLFW_MOUSE_BUTTON_MIDDLE, 0);
    }
    assertThat((threads.getCurrentThreadAllocatedBytes() - begun) / 40_000.0).isLessThan(1);
  }
}
