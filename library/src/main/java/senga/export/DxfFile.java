package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import senga.geometry.Polylines;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.words.TextOut;

/**
 * A DXF while it is written. The format is pairs of lines, a group code and a value: 0 begins
 * something, 2 names it, 8 is its layer, 10, 20 and 30 are x, y and z, 62 is a colour, 70 holds
 * flags (AutoCAD Release 12 Customization Manual, chapter 11).
 *
 * <ul>
 *   <li>A line of two vertices is a {@code LINE}, a longer one a {@code POLYLINE}, with the flag 1
 *       if it is closed.
 *   <li>A {@linkplain Dots dot} is a {@code LINE} of 0.01 mm: a {@code POINT} is drawn as each
 *       program likes, and cut by none.
 * </ul>
 */
final class DxfFile {
  /** What later versions would say with {@code $INSUNITS}. */
  private static final String UNIT = "lengths are millimetres";

  private final TextOut dxf;
  private final Drawing drawing;
  private final Canvas canvas;

  DxfFile(OutputStream out, Drawing drawing) {
    dxf = new TextOut(out);
    this.drawing = drawing;
    canvas = drawing.canvas();
  }

  void write(Provenance from) throws IOException {
    pair(999, DxfNames.ascii("Senga " + from.version() + ": " + from.sketch()));
    pair(999, DxfNames.ascii(from.asOptions()));
    pair(999, UNIT);
    List<String> layers =
        DxfNames.of(drawing.layers().stream().map(part -> part.pen().name()).toList());
    header();
    tables(layers);
    beginSection("ENTITIES");
    for (int layer = 0; layer < layers.size(); layer++) {
      lines(drawing.layers().get(layer).lines(), layers.get(layer));
    }
    endSection();
    pair(0, "EOF");
    dxf.flush();
  }

  private void header() throws IOException {
    beginSection("HEADER");
    pair(9, "$ACADVER");
    pair(1, "AC1009");
    for (String corner : List.of("$EXTMIN", "$EXTMAX", "$LIMMIN", "$LIMMAX")) {
      boolean far = corner.endsWith("MAX");
      pair(9, corner);
      number(10, far ? canvas.width() : 0);
      number(20, far ? canvas.height() : 0);
      if (corner.startsWith("$EXT")) {
        number(30, 0);
      }
    }
    endSection();
  }

  private void tables(List<String> layers) throws IOException {
    beginSection("TABLES");
    beginTable("LTYPE", 1);
    pair(0, "LTYPE");
    pair(2, "CONTINUOUS");
    pair(70, "0");
    pair(3, "Solid line");
    pair(72, "65"); // always, says the manual
    pair(73, "0");
    number(40, 0);
    pair(0, "ENDTAB");
    beginTable("LAYER", layers.size() + 1);
    layer("0", AciColor.FOREGROUND); // every drawing has it
    for (int layer = 0; layer < layers.size(); layer++) {
      var ink = drawing.layers().get(layer).pen().color();
      layer(layers.get(layer), AciColor.nearest(ink, canvas.background()));
    }
    pair(0, "ENDTAB");
    endSection();
  }

  private void beginTable(String name, int size) throws IOException {
    pair(0, "TABLE");
    pair(2, name);
    pair(70, Integer.toString(size));
  }

  private void layer(String name, int color) throws IOException {
    pair(0, "LAYER");
    pair(2, name);
    pair(70, "0");
    pair(62, Integer.toString(color));
    pair(6, "CONTINUOUS");
  }

  private void lines(Polylines lines, String layer) throws IOException {
    for (int line = 0; line < lines.lineCount(); line++) {
      int vertices = lines.end(line) - lines.start(line);
      if (vertices == 0) {
        continue;
      }
      if (Dots.isDot(lines, line, dxf)) {
        double x = lines.x(lines.start(line));
        double y = lines.y(lines.start(line));
        line(layer, x, y, x + Dots.length(dxf), y);
      } else if (vertices == 2) {
        int a = lines.start(line);
        line(layer, lines.x(a), lines.y(a), lines.x(a + 1), lines.y(a + 1));
      } else {
        polyline(layer, lines, line);
      }
    }
  }

  private void line(String layer, double ax, double ay, double bx, double by) throws IOException {
    pair(0, "LINE");
    pair(8, layer);
    point(10, ax, ay);
    point(11, bx, by);
  }

  private void polyline(String layer, Polylines lines, int line) throws IOException {
    boolean ring = Dots.isRing(lines, line);
    pair(0, "POLYLINE");
    pair(8, layer);
    pair(66, "1"); // vertices follow
    number(10, 0); // always 0, says the manual
    number(20, 0);
    number(30, 0);
    pair(70, ring ? "1" : "0");
    int end = ring ? lines.end(line) - 1 : lines.end(line);
    for (int i = lines.start(line); i < end; i++) {
      pair(0, "VERTEX");
      pair(8, layer);
      point(10, lines.x(i), lines.y(i));
    }
    pair(0, "SEQEND");
    pair(8, layer);
  }

  /** A place on the paper; y grows upwards. */
  private void point(int code, double x, double y) throws IOException {
    number(code, x);
    number(code + 10, canvas.height() - y);
    number(code + 20, 0);
  }

  private void beginSection(String name) throws IOException {
    pair(0, "SECTION");
    pair(2, name);
  }

  private void endSection() throws IOException {
    pair(0, "ENDSEC");
  }

  private void number(int code, double value) throws IOException {
    code(code);
    dxf.decimal(value).ascii('\n');
  }

  private void pair(int code, String value) throws IOException {
    code(code);
    dxf.text(value).ascii('\n');
  }

  /** Three places wide, as always. */
  private void code(int code) throws IOException {
    dxf.ascii(code < 100 ? ' ' : (char) ('0' + code / 100));
    dxf.ascii(code < 10 ? ' ' : (char) ('0' + code / 10 % 10));
    dxf.ascii((char) ('0' + code % 10)).ascii('\n');
  }
}
