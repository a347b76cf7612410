package senga.stage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.studio.Studio;

/** What keys ask of the panel of parameters; that there can be none is told. */
final class PanelKeys {
  private final Consumer<String> say;
  private @Nullable Studio panel;

  /**
   * @param say tells the user a sentence
   */
  PanelKeys(Consumer<String> say) {
    this.say = say;
  }

  /** There is a panel from now on. */
  void with(Studio studio) {
    panel = studio;
  }

  void toggle() {
    if (panel == null) {
      say.accept("the parameters cannot be shown: this system has no imgui library");
    } else {
      panel.toggle();
    }
  }

  void toggleVariations() {
    if (panel == null) {
      toggle();
    } else {
      panel.toggleVariations();
    }
  }

  /** What is learned is seen in the panel, so it is shown for it. */
  void learn(KeyAction action) {
    Studio studio = panel;
    if (studio == null || !studio.isShown()) {
      toggle();
    }
    if (studio != null) {
      switch (action) {
        case LEARN -> studio.learning().learnUnderMouse();
        case FORGET -> studio.learning().forgetUnderMouse();
        default -> studio.learning().toggleList();
      }
    }
  }
}
