package senga.scene;

import java.util.List;
import java.util.Optional;
import senga.geometry.Polylines;
import senga.math.Require;

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

  /**
   * What of this lies on the paper; a closed line that is cut comes back as open ones.
   *
   * @param margin how far inside the paper's edge lines are cut, in mm; at most half its short side
   * @throws IllegalArgumentException if the margin is negative, or larger than half the paper
   */
  public Drawing cut(double margin) {
    double most = Math.min(canvas.width(), canvas.height()) / 2;
    double inside = Require.within("margin in mm on this paper", margin, 0, most);
    return new Drawing(
        canvas,
        layers.stream()
            .map(part -> new Part(part.pen(), PaperClip.of(part.lines(), canvas, inside)))
            .toList());
  }

  /** The pens of its layers, each once, in the order of its first; also where nothing is drawn. */
  public List<Pen> pens() {
    return layers.stream().map(Part::pen).distinct().toList();
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
