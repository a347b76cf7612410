package senga.type;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads a face from the bytes of its file, with FontBox. */
final class FaceReader {
  /** It writes what it does not like about a font to standard error; we say it in a sentence. */
  private static final Logger FONT_BOX = Logger.getLogger("org.apache.fontbox");

  static {
    FONT_BOX.setLevel(Level.OFF);
  }

  private FaceReader() {}

  /**
   * @param name as messages say it
   * @throws IllegalArgumentException if it is no font that can be read; the sentence begins with
   *     the name
   */
  static Face read(String name, byte[] file, Face.Key key) {
    try {
      Sfnt.Bytes bytes = Sfnt.Bytes.of(file);
      Sfnt tables = Sfnt.of(bytes, key.index());
      tables.checkWhole();
      checkOutlines(tables);
      byte[] alone = Sfnt.count(bytes) == 1 ? file : tables.alone();
      TrueTypeFont font =
          (tables.isPostScript() ? new OTFParser() : new TTFParser())
              .parse(new RandomAccessReadBuffer(alone));
      PairKerning pairs = PairKerning.of(tables.table("GPOS"));
      return new Face(key, shortened(name), alone.length, font, pairs);
    } catch (IOException e) {
      throw refusal(name, String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | StackOverflowError damaged) {
      throw refusal(name, "it is damaged", damaged);
    }
  }

  /** Without the folders before it. */
  private static String shortened(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static void checkOutlines(Sfnt tables) throws IOException {
    if (tables.has("CFF2")) {
      throw new IOException("it is a variable font of the kind CFF2");
    }
    if (!tables.has("glyf") && !tables.has("CFF ")) {
      throw new IOException("it has pictures in place of outlines");
    }
  }

  private static IllegalArgumentException refusal(String name, String why, Throwable cause) {
    return new IllegalArgumentException(
        name + " is no font that can be read (TTF, OTF, TTC): " + why, cause);
  }
}
