package senga.stage;

import static org.lwjgl.glfw.GLFW.glfwGetClipboardString;
import static org.lwjgl.glfw.GLFW.glfwSetClipboardString;

import org.jspecify.annotations.Nullable;
import senga.panel.Clipboard;

/** The desktop's clipboard, as a window reaches it. Belongs to the window's thread. */
record WindowClipboard(long window) implements Clipboard {
  @Override
  public String get() {
    @Nullable String text = glfwGetClipboardString(window);
    return text == null ? "" : text;
  }

  @Override
  public void set(String text) {
    glfwSetClipboardString(window, text);
  }
}
