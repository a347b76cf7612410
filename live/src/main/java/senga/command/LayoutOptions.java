package senga.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.plot.PageLayout;
import senga.scene.Drawing;
import senga.sketch.UsageError;
import senga.words.Quote;

/** The options that say how a drawing lies on its paper; they are heeded in this order. */
final class LayoutOptions {
  private static final double USUAL_MARGIN = 10;
  private static final Pattern GRID = Pattern.compile("(\\d{1,4})\\s*[xX×]\\s*(\\d{1,4})");

  @Option(
      names = "--rotate",
      paramLabel = "DEGREES",
      description = "Turn the paper with its lines clockwise: 90, 180 or 270.")
  private int rotate;

  @Option(
      names = "--scale",
      paramLabel = "FACTOR",
      description = "Scale the lines about the middle of the paper.")
  private @Nullable Double scale;

  @Option(names = "--fit", description = "Scale the lines to the paper, all but its margin.")
  private boolean fit;

  @Option(names = "--crop", description = "Cut lines at the edge of the paper, or at its margin.")
  private boolean crop;

  @Option(
      names = "--margin",
      paramLabel = "MM",
      description = "What --fit leaves free (default: 10), --crop cuts away (0), --tile adds (10)")
  private @Nullable Double margin;

  @Option(
      names = "--copies",
      paramLabel = "COLSxROWS",
      description = "So many copies side by side, on paper so many times as large.")
  private @Nullable String copies;

  @Option(
      names = "--tile",
      paramLabel = "COLSxROWS",
      description = "Divide the paper into so many sheets with marks, a file for each.")
  private @Nullable String tile;

  /** Whether one of them has been given. */
  boolean isTold() {
    return rotate != 0 || scale != null || fit || crop || copies != null || tile != null;
  }

  /**
   * One of the sheets that are wanted.
   *
   * @param name what its file's name has more; empty if it is the only one
   */
  record Sheet(String name, UnaryOperator<Drawing> layout) {}

  /**
   * The sheets that are wanted, at least one.
   *
   * @throws UsageError if a word is not understood, or says nothing
   */
  List<Sheet> sheets() {
    if (margin != null && !fit && !crop && tile == null) {
      throw new UsageError("--margin is for --fit, --crop and --tile; give one of them");
    }
    if (scale != null && fit) {
      throw new UsageError("--scale and --fit both say how large; give one");
    }
    String parts = tile;
    int[] copied = copies == null ? new int[] {1, 1} : grid("--copies", copies);
    UnaryOperator<Drawing> page = drawing -> page(drawing, copied);
    if (parts == null) {
      return List.of(new Sheet("", page));
    }
    int[] grid = grid("--tile", parts);
    double border = margin(USUAL_MARGIN);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < grid[0] * grid[1]; i++) {
      int column = i % grid[0];
      int row = i / grid[0];
      sheets.add(
          new Sheet(
              "-r" + (row + 1) + "c" + (column + 1),
              drawing ->
                  PageLayout.tile(page.apply(drawing), grid[0], grid[1], column, row, border)));
    }
    return sheets;
  }

  private Drawing page(Drawing drawing, int[] copied) {
    return UsageError.reading(
        () -> {
          Drawing page = PageLayout.rotated(drawing, rotate);
          page = scale == null ? page : PageLayout.scaled(page, scale);
          page = fit ? PageLayout.fitted(page, margin(USUAL_MARGIN)) : page;
          page = crop ? page.cut(margin(0)) : page;
          return copies == null ? page : PageLayout.copies(page, copied[0], copied[1]);
        });
  }

  private double margin(double usual) {
    return margin == null ? usual : margin;
  }

  private static int[] grid(String option, String text) {
    Matcher grid = GRID.matcher(text.strip());
    int[] sides = new int[2];
    if (grid.matches()) {
      sides[0] = Integer.parseInt(grid.group(1));
      sides[1] = Integer.parseInt(grid.group(2));
    }
    if (sides[0] < 1 || sides[1] < 1 || sides[0] * sides[1] > PageLayout.MOST_PARTS) {
      throw new UsageError(
          option
              + " "
              + Quote.bare(text)
              + " is no grid; columns and rows such as 2x3 are, at most "
              + PageLayout.MOST_PARTS
              + " parts");
    }
    return sides;
  }
}
