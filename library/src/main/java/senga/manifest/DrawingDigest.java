package senga.manifest;

import senga.geometry.Color;
import senga.geometry.Fingerprint;
import senga.kernel.Hash128;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

/**
 * 128 bits that stand for drawings: paper, pens and every bit of every coordinate, in their order.
 * The same on every machine; not cryptographic, so it proves no more than that nothing went wrong.
 */
public final class DrawingDigest {
  private final Hash128 hash = new Hash128();

  /** Of one drawing. */
  public static String of(Drawing drawing) {
    DrawingDigest digest = new DrawingDigest();
    digest.add(drawing);
    return digest.toString();
  }

  /** The next frame. */
  public void add(Drawing drawing) {
    Canvas paper = drawing.canvas();
    hash.add(paper.width()).add(paper.height());
    add(paper.background());
    hash.add(drawing.layers().size());
    for (Drawing.Part part : drawing.layers()) {
      Pen pen = part.pen();
      hash.add(pen.name()).add(pen.width());
      add(pen.color());
      Fingerprint lines = part.lines().digest();
      hash.add(lines.high()).add(lines.low());
    }
  }

  private void add(Color color) {
    hash.add(color.hex());
  }

  /** 32 hexadecimal digits, for all that was added so far. */
  @Override
  public String toString() {
    return Fingerprint.of(hash).toString();
  }
}
