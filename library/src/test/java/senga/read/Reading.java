package senga.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import senga.export.Picture;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Drawing;
import senga.scene.Layer;
import senga.testing.LineText;

/** A file that was read, and what was told of it. */
record Reading(Picture picture, List<String> notes) {
  static Reading of(byte[] svg) {
    return of(new Svg(), svg);
  }

  /** Of another format; a character is a byte. */
  static Reading of(StreamImporter format, String text) {
    return of(format, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Reading of(StreamImporter format, byte[] bytes) {
    List<String> notes = new ArrayList<>();
    try {
      return new Reading(format.read(new ByteArrayInputStream(bytes), notes::add), notes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading of(String svg) {
    return of(svg.getBytes(StandardCharsets.UTF_8));
  }

  /** On paper of 100 × 100 mm, a unit a millimetre. */
  static Reading onPaper(String inside) {
    return of(
        "<svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='100mm' viewBox='0 0 100"
            + " 100' fill='none' stroke='black'>"
            + inside
            + "</svg>");
  }

  /** All lines together, as text. */
  String lines() {
    return LineText.text(all());
  }

  Polylines all() {
    PolylinesBuilder all = new PolylinesBuilder();
    picture.layers().forEach(layer -> all.append(lines(layer)));
    return all.build();
  }

  Drawing drawing() {
    return new Drawing(
        picture.canvas(),
        picture.layers().stream().map(each -> new Drawing.Part(each.pen(), lines(each))).toList());
  }

  List<String> layerNames() {
    return picture.layers().stream().map(layer -> layer.pen().name()).toList();
  }

  static Polylines lines(Layer layer) {
    return layer.geometry() instanceof Literal literal ? literal.lines() : Polylines.EMPTY;
  }
}
