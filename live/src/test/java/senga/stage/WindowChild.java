package senga.stage;

import senga.monitor.Monitor;
import senga.panel.Overlay;
import senga.panel.TestHud;
import senga.render.GlRegistry;
import senga.scene.Canvas;

/** A process that opens a window without a display, draws the HUD ten times, and ends. */
public final class WindowChild {
  private static final WindowOptions SMALL =
      WindowOptions.DEFAULT.headless(true).pixelsPerMm(1).vsync(false);

  private WindowChild() {}

  /** Says where the library of the HUD was found. */
  public static void main(String[] none) {
    try (Window window = Window.open(Canvas.mm(300, 200), SMALL);
        GlRegistry registry = new GlRegistry();
        Overlay overlay = Overlay.open(registry, window.contentScale());
        Monitor monitor = new Monitor()) {
      for (int i = 0; i < 10; i++) {
        overlay.draw(window.target(), new TestHud(), monitor.history());
        window.show();
      }
    }
    System.out.println(System.getProperty("imgui.library.path"));
  }
}
