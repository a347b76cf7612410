package senga.geometry;

import java.util.Objects;

/**
 * Gives a name that lasts to all that comes before it: to its steps in a panel, whatever is put in
 * beside them. It moves nothing.
 *
 * @param name in front of the names of the steps; empty for none
 * @param key tells those apart that a loop has made, whatever their order; −1 for none
 */
@About(
    value = "Gives a lasting name to what comes before it; moves nothing.",
    family = "Placing",
    example = "G.circle().radius(40).through(new Named().name(\"moon\")).translate(70, 70)")
public record Named(
    @About("In front of the names of its steps; empty for none.") String name,
    @About("Tells those of a loop apart; -1 for none.") @Range(min = -1, max = 100) int key)
    implements VertexEffect {
  /** Without a name or a key. */
  public Named() {
    this("", -1);
  }

  /** A sketch is compiled without our checks for null. */
  public Named {
    Objects.requireNonNull(name, "a name may be empty, but not null");
  }

  /** The same under another name. */
  public Named name(String text) {
    return new Named(text, key);
  }

  /** The same with another key. */
  public Named key(int number) {
    return new Named(name, number);
  }

  @Override
  public VertexMap map(Survey survey) {
    return (x, y, z, from, to) -> {};
  }
}
