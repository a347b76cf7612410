package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import senga.geometry.About;
import senga.scene.Drawing;

/**
 * PDF 1.6: lines as vectors on a page of exactly the paper's size, with a layer (optional content)
 * per pen. It is written as it comes, so memory does not depend on the size of the drawing.
 *
 * @param paper where the paper's colour stands
 * @param title of the document; the sketch's name where it is empty
 */
@About("Lines on a page in millimetres, a layer per pen: for printing and passing on.")
public record Pdf(
    @About("Where the colour of the paper stands.") Paper paper,
    @About("The title; the sketch's name where it is empty.") String title)
    implements PdfCopies, Exporter {
  /** Where the paper's colour stands. White paper needs no place. */
  public enum Paper {
    /** A rectangle in a layer called {@code %background}, which can be switched off. */
    SHAPE,
    /** Nowhere. */
    NONE
  }

  /** With the paper's colour, and the sketch's name as title. */
  public Pdf() {
    this(Paper.SHAPE, "");
  }

  @Override
  public List<String> endings() {
    return List.of("pdf");
  }

  @Override
  public boolean encloses() {
    return true;
  }

  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    try (PdfObjects objects = new PdfObjects(out)) {
      new PdfFile(this, objects, drawing.canvas()).write(drawing, provenance);
    }
  }
}
