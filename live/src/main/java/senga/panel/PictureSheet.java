package senga.panel;

import static org.lwjgl.opengl.GL33C.*;

import imgui.ImDrawList;
import senga.render.GlRegistry;

/**
 * Small pictures for the panel, in the cells of one texture, which is made when the first one
 * comes. Who fills a cell again shows its new picture everywhere. Drawing allocates nothing.
 * Belongs to the overlay's thread.
 */
public final class PictureSheet {
  /** Pixels of a cell's side. */
  public static final int SIDE = 96;

  /** How many pictures there can be. */
  public static final int CELLS = 128;

  private static final int COLUMNS = 16;
  private static final int WIDTH = COLUMNS * SIDE;
  private static final int HEIGHT = CELLS / COLUMNS * SIDE;
  private static final int OPAQUE = 0xffffffff;

  private final GlRegistry registry;
  private int texture;

  PictureSheet(GlRegistry registry) {
    this.registry = registry;
  }

  /**
   * Fills a cell, between two frames.
   *
   * @param width at most {@link #SIDE}
   * @param height the same
   * @param argb row by row, each pixel as 0xAARRGGBB
   */
  public void put(int cell, int width, int height, int[] argb) {
    if (texture == 0) {
      make();
    }
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, texture);
    glPixelStorei(GL_UNPACK_ALIGNMENT, Integer.BYTES);
    glTexSubImage2D(
        GL_TEXTURE_2D,
        0,
        left(cell),
        top(cell),
        width,
        height,
        GL_BGRA,
        GL_UNSIGNED_INT_8_8_8_8_REV,
        argb);
  }

  private void make() {
    texture = registry.texture();
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, WIDTH, HEIGHT, 0, GL_BGRA, GL_UNSIGNED_BYTE, 0L);
    registry.size(GlRegistry.Kind.TEXTURE, texture, (long) WIDTH * HEIGHT * Integer.BYTES);
  }

  private static int left(int cell) {
    return cell % COLUMNS * SIDE;
  }

  private static int top(int cell) {
    int row = cell / COLUMNS;
    return row * SIDE;
  }

  /** Lists the picture of a cell, so many pixels of it, in a rectangle of the window's pixels. */
  public void draw(
      ImDrawList list,
      int cell,
      int width,
      int height,
      float left,
      float top,
      float right,
      float bottom) {
    float u = left(cell) / (float) WIDTH;
    float v = top(cell) / (float) HEIGHT;
    float toU = u + width / (float) WIDTH;
    float toV = v + height / (float) HEIGHT;
    Textures.add(list, texture, left, top, right, bottom, u, v, toU, toV, OPAQUE);
  }

  void close() {
    if (texture != 0) {
      registry.delete(GlRegistry.Kind.TEXTURE, texture);
      texture = 0;
    }
  }
}
