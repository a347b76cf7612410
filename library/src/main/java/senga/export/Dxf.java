package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import senga.geometry.About;
import senga.scene.Drawing;

/**
 * DXF as AutoCAD R12 has it (AC1009), which nearly all programs for cutters, mills and drawings
 * read: polylines in millimetres, a layer per pen, y upwards. Memory use does not depend on the
 * size of the drawing.
 *
 * <p>R12 has no word for its unit ({@code $INSUNITS} came with later versions), none for
 * translucent inks or the paper's colour, and no line width that is not part of the shape; its
 * colours are a table of 255.
 */
@About("Polylines in millimetres, a layer per pen: for cutters, mills and CAD programs.")
public record Dxf() implements Exporter {
  @Override
  public List<String> endings() {
    return List.of("dxf");
  }

  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    new DxfFile(out, drawing).write(provenance);
  }
}
