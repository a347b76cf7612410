package senga.sketch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sketch in a file that a test saves again and again; its paper tells the version. */
public final class Saved {
  private final Path file;

  public Saved(Path folder) throws IOException {
    file = folder.resolve("Ball.java");
    version(0);
  }

  public Path file() {
    return file;
  }

  /** The width of the paper of a version, in mm. */
  public static double width(int version) {
    return 100.0 + version;
  }

  /** Saves a version that draws. */
  public void version(int number) throws IOException {
    version(number, "G.sphere().scale(50).translate(50, 50)", "");
  }

  /** Saves a version that draws this, with these methods besides. */
  public void version(int number, String drawn, String more) throws IOException {
    text(
        """
        import module senga.live;
        import module java.base;
        void main() { Stage.run(this::draw, Canvas.mm(%s, 100).background(Color.of("%s"))); }
        Object draw(Frame frame) {
          return %s;
        }
        %s
        """
            .formatted(width(number), colour(number), drawn, more));
  }

  /** Green paper is version 0, blue 1, and so on in turns. */
  private static String colour(int version) {
    return version % 2 == 0 ? "#00c000" : "#0000ff";
  }

  public void text(String text) throws IOException {
    Files.writeString(file, text);
  }
}
