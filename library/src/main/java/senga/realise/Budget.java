package senga.realise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;
import senga.math.Require;
import senga.realise.BudgetExceeded.Excess;

/**
 * How much one operation may make, and one scene hold: checked from an estimate before anything is
 * allocated, and again on the result.
 *
 * @param vertices most vertices, 0 to 1,000,000,000
 * @param lines most lines, 0 to 1,000,000,000
 * @param bytes most bytes of finished lines and working memory together
 */
public record Budget(long vertices, long lines, long bytes) {
  /** 10 million vertices, 2 million lines, 256 MiB. */
  public static final Budget DEFAULT = new Budget(10_000_000, 2_000_000, 256L << 20);

  /** Two full drawings of this many vertices can still be added without an int overflow. */
  private static final double MOST = 1e9;

  /**
   * @throws IllegalArgumentException if a limit lies outside its range
   */
  public Budget {
    Require.within("budget of vertices", (double) vertices, 0, MOST);
    Require.within("budget of lines", (double) lines, 0, MOST);
    Require.atLeast("budget of bytes", (double) bytes, 0);
  }

  public Budget vertices(long most) {
    return new Budget(most, lines, bytes);
  }

  public Budget lines(long most) {
    return new Budget(vertices, most, bytes);
  }

  public Budget bytes(long most) {
    return new Budget(vertices, lines, most);
  }

  /**
   * @param subject the operation, as the message names it
   * @throws BudgetExceeded if the estimate is over a limit
   */
  public void checkEstimate(String subject, Size estimate) {
    check(subject, "would make", estimate);
  }

  /**
   * @param estimate what was expected; its remedy goes into the message
   * @throws BudgetExceeded if the finished lines are over a limit
   */
  public void checkResult(String subject, Polylines made, Size estimate) {
    Size size = Size.of(made.vertexCount(), made.lineCount()).remedy(estimate.remedy());
    check(subject, "made", size);
  }

  /**
   * @param more what is about to be added to the scene
   * @param remedy finds what would help
   * @throws BudgetExceeded if the scene would be over a limit with it
   */
  public void checkScene(PolylinesBuilder scene, Polylines more, Supplier<String> remedy) {
    Size sum =
        Size.of(
            (long) scene.vertexCount() + more.vertexCount(),
            (long) scene.lineCount() + more.lineCount());
    if (isOver(sum)) {
      checkScene(sum.remedy(remedy.get()));
    }
  }

  /**
   * @throws BudgetExceeded if a scene of this size is over a limit
   */
  public void checkScene(Size scene) {
    check("the scene", "would hold", scene);
  }

  /**
   * @param parts of a group; they are limited like lines
   * @throws BudgetExceeded if there are more than the budget allows
   */
  public void checkParts(long parts) {
    if (parts > lines) {
      throw new BudgetExceeded("a group", "has", List.of(new Excess("parts", parts, lines)), "");
    }
  }

  private boolean isOver(Size size) {
    return size.vertices() > vertices || size.lines() > lines || size.bytes() > bytes;
  }

  private void check(String subject, String verb, Size size) {
    if (isOver(size)) {
      throw new BudgetExceeded(subject, verb, excesses(size), size.remedy());
    }
  }

  private List<Excess> excesses(Size size) {
    List<Excess> over = new ArrayList<>();
    add(over, "vertices", size.vertices(), vertices);
    add(over, "lines", size.lines(), lines);
    add(over, "bytes", size.bytes(), bytes);
    return over;
  }

  private static void add(List<Excess> over, String limit, long wanted, long allowed) {
    if (wanted > allowed) {
      over.add(new Excess(limit, wanted, allowed));
    }
  }
}
