package senga.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.export.Picture;
import senga.export.Provenance;
import senga.geometry.About;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Layer;
import senga.scene.Scene;

/**
 * SVG of any program, as lines. A file that Senga wrote comes back as the drawing it was, to a
 * thousandth of a millimetre.
 */
@About("Lines of drawings by other programs, layers kept apart.")
public record Svg() implements StreamImporter {
  private static final int GZIP_1 = 0x1f;
  private static final int GZIP_2 = 0x8b;

  @Override
  public List<String> endings() {
    return List.of("svg", "svgz");
  }

  /** With a mark of byte order or blanks before it, or packed by gzip. */
  @Override
  public boolean begins(byte[] head) {
    if (head.length > 1 && (head[0] & 0xff) == GZIP_1 && (head[1] & 0xff) == GZIP_2) {
      return true;
    }
    for (byte each : head) {
      boolean passed = each <= ' '; // bytes of a mark are negative; UTF-16 has zeros
      if (!passed) {
        return each == '<';
      }
    }
    return false;
  }

  /**
   * @throws ReadError if it is no SVG, or one that asks for too much; the message says in which
   *     line, and why
   */
  @Override
  public Picture read(InputStream in, Consumer<String> notes) throws IOException {
    SvgDocument document = SvgDocument.read(in);
    Element root = document.root();
    Provenance from = OwnFile.provenance(root);
    Told told = new Told();
    Page page = Page.of(root);
    Layers layers = Layers.of(root, from != null);
    Ink ink = new Ink(layers);
    Drawer drawer = new Drawer(ink, told, page, from != null);
    new SvgWalk(document, layers, drawer, told).draw(root, page);
    Canvas canvas = page.canvas(root, ink.reach(), paper(root, drawer));
    if (!page.isKnown()) {
      told.sentence(LyingPaper.UNKNOWN);
    }
    List<Layer> drawn = ink.layers(told);
    told.sentences().forEach(notes);
    return new Picture(canvas, new Scene(drawn), Optional.ofNullable(from));
  }

  private static Color paper(Element root, Drawer drawer) {
    @Nullable Color shape = drawer.paper();
    @Nullable Color page = OwnFile.background(root);
    return shape != null ? shape : page != null ? page : Color.WHITE;
  }
}
