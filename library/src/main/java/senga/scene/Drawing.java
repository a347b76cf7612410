package senga.scene;

import java.util.List;
import java.util.Optional;
import senga.geometry.Polylines;

/** A scene made real: finished lines, layer by layer. What exporters write. */
public record Drawing(Canvas canvas, List<Part> layers) {
  public Drawing {
    layers = List.copyOf(layers);
  }

  /** The finished lines of one layer. */
  public record Part(Pen pen, Polylines lines) {}

  /**
   * One sentence about the lines that leave the paper, with their number and their pens; empty if
   * there are none.
   */
  public Optional<String> offPaper() {
    return PaperCheck.sentence(this);
  }

  /** Vertices of all layers together. */
  public int vertexCount() {
    return layers.stream().mapToInt(part -> part.lines().vertexCount()).sum();
  }

  /** Lines of all layers together. */
  public int lineCount() {
    return layers.stream().mapToInt(part -> part.lines().lineCount()).sum();
  }
}
