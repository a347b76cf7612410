package senga.render;

import static org.lwjgl.opengl.GL33C.*;

import java.nio.ByteBuffer;

/**
 * A framebuffer of our own with one colour texture (RGBA, 8 bits each) behind it; made anew when
 * its size changes.
 */
public final class PixelSurface {
  private static final long BYTES_PER_PIXEL = 4;

  private final GlRegistry registry;
  private final int framebuffer;
  private final int texture;
  private Target target;

  public PixelSurface(GlRegistry registry) {
    this.registry = registry;
    framebuffer = registry.framebuffer();
    texture = registry.texture();
    target = new Target(framebuffer, 0, 0);
  }

  public Target target() {
    return target;
  }

  /**
   * Gives it this size; the pixels are undefined afterwards.
   *
   * @return false if it had the size already, and keeps its pixels
   */
  public boolean resize(int width, int height) {
    if (target.width() == width && target.height() == height) {
      return false;
    }
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, texture);
    GlErrors.forget();
    glTexImage2D(
        GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, (ByteBuffer) null);
    target = new Target(framebuffer, 0, 0); // until all of it has been done
    if (GlErrors.isOutOfMemory()) {
      throw new IllegalStateException(
          "the graphics memory has no room for a surface of " + width + " x " + height);
    }
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
    registry.size(GlRegistry.Kind.TEXTURE, texture, BYTES_PER_PIXEL * width * height);
    attach(width, height);
    target = new Target(framebuffer, width, height);
    return true;
  }

  private void attach(int width, int height) {
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) {
      throw new IllegalStateException(
          "the graphics driver cannot draw into a surface of " + width + " x " + height);
    }
  }

  public void close() {
    registry.delete(GlRegistry.Kind.FRAMEBUFFER, framebuffer);
    registry.delete(GlRegistry.Kind.TEXTURE, texture);
  }
}
