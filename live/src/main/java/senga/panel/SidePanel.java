package senga.panel;

/**
 * What stands beside the picture and is drawn with Dear ImGui. Belongs to the overlay's thread;
 * places are framebuffer pixels from the top left of the window.
 */
public interface SidePanel {
  boolean isShown();

  /**
   * Before a frame: reads what there is to show, and asks for the letters it takes.
   *
   * @param letters not to be measured with before {@link #draw}
   */
  void prepare(Letters letters);

  /** Within a frame, beside the picture. Must end all that it begins, whatever happens. */
  void draw(Letters letters, int left, int width, int height);

  /**
   * How wide it is beside the picture.
   *
   * @param scale framebuffer pixels per point
   */
  int width(int windowWidth, float scale);

  /** Whether it stands at the left of the picture, not at the right; in one window. */
  boolean isLeft();

  /**
   * How many of so many pixels the picture cannot have.
   *
   * @param scale framebuffer pixels per point
   */
  int takes(int windowWidth, float scale);

  /** Whether the mouse there is the panel's. */
  boolean covers(float x, float y);

  /** Whether something of it has opened over the picture, and goes away with a click there. */
  boolean isOpen();

  /** Whether a text is being written, so that keys are letters. */
  boolean isTyping();

  /** A button went down beside the panel. */
  void left();

  /** Ctrl+F was pressed. */
  void find();

  /** Escape was pressed; whether there was something to close. */
  boolean dismiss();
}
