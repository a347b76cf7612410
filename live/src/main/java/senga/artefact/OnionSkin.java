package senga.artefact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import senga.geometry.Color;
import senga.geometry.Fingerprint;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.Hash128;
import senga.scene.Drawing;
import senga.scene.Pen;

/**
 * Two drawings on one paper: what both have, and what only one of them has. Lines are the same if
 * every bit of them is, whichever pen draws them; a line that is there twice counts twice.
 */
public final class OnionSkin {
  private static final Pen BOTH = new Pen("in both", Color.of("#b8b8b8"), 0.2);
  private static final Pen ONLY_A = new Pen("only in the first", Color.of("#d1495b"), 0.3);
  private static final Pen ONLY_B = new Pen("only in the second", Color.of("#1f77b4"), 0.3);

  private final Drawing drawing;

  private OnionSkin(Drawing drawing) {
    this.drawing = drawing;
  }

  /** Of two drawings; the second's paper does not count. */
  public static OnionSkin of(Drawing a, Drawing b) {
    Sorted second = Sorted.by(b, count(a));
    Sorted first = Sorted.by(a, count(b));
    return new OnionSkin(
        new Drawing(
            a.canvas(),
            List.of(
                new Drawing.Part(BOTH, first.common.build()),
                new Drawing.Part(ONLY_A, first.own.build()),
                new Drawing.Part(ONLY_B, second.own.build()))));
  }

  /** Three layers on the first one's paper. */
  public Drawing drawing() {
    return drawing;
  }

  /** How many lines are in both, only in the first, and only in the second. */
  public List<Integer> counts() {
    return drawing.layers().stream().map(part -> part.lines().lineCount()).toList();
  }

  private static Map<Fingerprint, Integer> count(Drawing drawing) {
    Map<Fingerprint, Integer> counts = new HashMap<>();
    for (Drawing.Part part : drawing.layers()) {
      for (int line = 0; line < part.lines().lineCount(); line++) {
        counts.merge(name(part.lines(), line), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Fingerprint name(Polylines lines, int line) {
    Hash128 hash = new Hash128();
    for (int vertex = lines.start(line); vertex < lines.end(line); vertex++) {
      hash.add(lines.x(vertex)).add(lines.y(vertex)).add(lines.z(vertex));
    }
    return Fingerprint.of(hash);
  }

  /** One drawing's lines, by whether the other one has them. */
  private record Sorted(PolylinesBuilder common, PolylinesBuilder own) {
    static Sorted by(Drawing drawing, Map<Fingerprint, Integer> others) {
      Sorted sorted = new Sorted(new PolylinesBuilder(), new PolylinesBuilder());
      for (Drawing.Part part : drawing.layers()) {
        for (int line = 0; line < part.lines().lineCount(); line++) {
          sorted.add(part.lines(), line, others);
        }
      }
      return sorted;
    }

    private void add(Polylines lines, int line, Map<Fingerprint, Integer> others) {
      Fingerprint name = name(lines, line);
      int left = others.getOrDefault(name, 0);
      others.put(name, left - 1);
      PolylinesBuilder to = left > 0 ? common : own;
      to.append(lines, lines.start(line), lines.end(line)).endLine();
    }
  }
}
