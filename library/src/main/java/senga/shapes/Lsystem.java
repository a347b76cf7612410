package senga.shapes;

import java.util.List;
import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Polylines;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;
import senga.math.Vec3;

/**
 * A plant, or another branching figure, that grows by rules: each round replaces every letter of a
 * word by what its rule says, and a turtle then draws the word (A. Lindenmayer, 1968; P.
 * Prusinkiewicz, A. Lindenmayer, "The Algorithmic Beauty of Plants", 1990).
 *
 * <p>The turtle goes a step and draws at {@code F}, goes a step at {@code f}, turns left at {@code
 * +} and right at {@code −}, remembers where it is at {@code [} and returns there at {@code ]};
 * other letters do nothing. Each branch is a line of its own, and its parent goes on in one line.
 *
 * @param kind whose rules
 * @param iters how many rounds, at least 0; the word may have at most 500,000 letters
 * @param center where the turtle begins, in mm
 * @param heading where it looks at first, in degrees from the x axis, towards the top of the page
 *     at 90
 * @param angle of a turn, in degrees
 * @param step length of a step, in mm, above 0
 * @param jitter how much each step and each turn may differ, as a part of itself, 0 to 1
 * @param seed of the jitter
 * @param axiom the word before the first round; the kind {@code CUSTOM} only
 * @param rules one to a line, such as {@code X=F[+X]}; what follows {@code #} is a remark. A line
 *     that is no rule is left out with a note. The kind {@code CUSTOM} only
 */
@About(
    value = "A branching figure that grows by rules for letters.",
    family = "Chaos and growth",
    source =
        "A. Lindenmayer, 1968; P. Prusinkiewicz and A. Lindenmayer, \"The "
            + "Algorithmic Beauty of Plants\", 1990.",
    see = {"attractor"},
    example = "G.lsystem().iters(4).step(3).translate(70, 130)")
public record Lsystem(
    @About("Whose rules.") Kind kind,
    @About("How many rounds it grows.") @Range(min = 0, max = 8) int iters,
    @About("Where it begins.") @Range(min = -300, max = 300, unit = "mm") Vec3 center,
    @About("Where it grows at first; 90 is up.") @Range(min = 0, max = 360, unit = "deg")
        double heading,
    @About("How far it turns.") @Range(min = 0, max = 180, unit = "deg") double angle,
    @About("How long a step is.") @Range(min = 0.1, max = 50, unit = "mm") double step,
    @About("How much steps and turns differ by chance.") @Range(min = 0, max = 0.25) double jitter,
    @About("Another number gives other chances.") long seed,
    @About("The word before the first round, for rules of your own.") String axiom,
    @About("Rules of your own, one to a line, such as X=F[+X].") String rules)
    implements LsystemCopies, ContextShape {
  /** Whose rules it follows. */
  public enum Kind {
    /** A weed with bent stalks. */
    PLANT,
    /** A bush with straight branches. */
    CIRCUIT,
    /** Those of the parameters {@code axiom} and {@code rules}. */
    CUSTOM
  }

  private static final String PLANT_RULES = "X=F-[[X]+X]+F[+FX]-X\nF=FF";
  private static final String CIRCUIT_RULES = "X=F[+X]F[-X]FX";

  /** Letters of the last word. */
  private static final long MOST_LETTERS = 500_000;

  /** Letters of all words together: some rules replace much and leave little. */
  private static final long MOST_WORK = 20 * MOST_LETTERS;

  /**
   * @throws IllegalArgumentException if the rounds are not 0 to 1000, the step is not above 0, the
   *     jitter is not 0 to 1, or a number is too large or not finite
   */
  public Lsystem {
    iters = Require.within("lsystem iters", iters, 0, 1000);
    Limits.place("lsystem center", center);
    heading = Limits.signed("lsystem heading", heading);
    angle = Limits.signed("lsystem angle", angle);
    step = Limits.atMost("lsystem step", Require.above("lsystem step", step, 0), Limits.FAR);
    jitter = Require.within("lsystem jitter", jitter, 0, 1);
  }

  /** A weed, 5 rounds old. */
  public Lsystem() {
    this(Kind.PLANT, 5, Vec3.ZERO, 90, 25, 6, 0, 0, "X", PLANT_RULES);
  }

  @Override
  public Size size() {
    Grammar.Count count = grammar().count(iters, MOST_WORK);
    return Size.of(count.mostVertices(), count.mostLines())
        .scratch(Turtle.scratchBytes(count))
        .loweredBy("iters");
  }

  /**
   * @throws IllegalArgumentException if the word would become too long
   */
  @Override
  public Polylines make(Context context) {
    Grammar grammar = grammar();
    Grammar.Count count = grammar.count(iters, MOST_WORK);
    if (count.letters() > MOST_LETTERS || count.work() > MOST_WORK) {
      throw new IllegalArgumentException(
          "lsystem iters must be lower: with "
              + iters
              + " rounds the word would have more than "
              + MOST_LETTERS
              + " letters");
    }
    noted(grammar.faults(), context);
    Turtle turtle = new Turtle(this, count, context);
    grammar.spell(iters, turtle);
    noted(turtle.faults(), context);
    return turtle.lines();
  }

  private static void noted(List<String> faults, Context context) {
    faults.forEach(fault -> context.note("lsystem " + fault));
  }

  private Grammar grammar() {
    return switch (kind) {
      case PLANT -> Grammar.of("X", PLANT_RULES);
      case CIRCUIT -> Grammar.of("X", CIRCUIT_RULES);
      case CUSTOM -> Grammar.of(axiom, rules);
    };
  }
}
