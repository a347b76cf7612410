package senga.render;

/**
 * Where pixels go.
 *
 * @param framebuffer GL name of a framebuffer; 0 is the window's own
 * @param width in pixels; 0 while a window is minimised
 * @param height in pixels
 */
public record Target(int framebuffer, int width, int height) {
  public boolean isEmpty() {
    return width <= 0 || height <= 0;
  }
}
