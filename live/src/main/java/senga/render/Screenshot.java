package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import java.awt.image.BufferedImage;

/** Reads pixels back from the GPU. */
public final class Screenshot {
  private Screenshot() {}

  /**
   * The pixels of a target as they are now: for a window, between drawing and showing it.
   *
   * @throws IllegalArgumentException if the target is empty
   */
  public static BufferedImage of(Target target) {
    if (target.isEmpty()) {
      throw new IllegalArgumentException("a minimised window has no pixels");
    }
    int width = target.width();
    int height = target.height();
    int[] pixels = new int[width * height];
    glBindFramebuffer(GL_READ_FRAMEBUFFER, target.framebuffer());
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    // Read as 0xAARRGGBB words, whatever the byte order.
    glReadPixels(0, 0, width, height, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, pixels);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < height; row++) { // GL's first row is the lowest
      image.setRGB(0, height - 1 - row, width, 1, pixels, row * width, width);
    }
    return image;
  }
}
