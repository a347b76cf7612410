package senga.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import senga.play.FrameBuffer;

/** What a renderer drew into a surface without a window. */
public record Painted(BufferedImage image) {
  /** Draws one frame with a fresh renderer. */
  static Painted of(GlRegistry registry, FrameBuffer frame, int width, int height) {
    try (LineRenderer renderer = new LineRenderer(registry)) {
      return of(registry, renderer, frame, width, height);
    }
  }

  static Painted of(
      GlRegistry registry, LineRenderer renderer, FrameBuffer frame, int width, int height) {
    PixelSurface surface = new PixelSurface(registry);
    surface.resize(width, height);
    renderer.draw(frame, surface.target());
    Painted painted = new Painted(Screenshot.of(surface.target()));
    surface.close();
    return painted;
  }

  /** 0xrrggbb. */
  public int rgb(int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }

  /** 0 is black, 255 white. */
  public int gray(int x, int y) {
    return rgb(x, y) >> 8 & 0xff;
  }

  /** Ink of black lines on white paper, in pixels: the sum of all coverage. */
  double ink() {
    double sum = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        sum += 1 - gray(x, y) / 255.0;
      }
    }
    return sum;
  }

  /** How many pixels are of another colour there. */
  public int difference(Painted other) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += rgb(x, y) == other.rgb(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  /** Keeps the picture for people, below {@code target/pictures}. */
  public Painted save(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
