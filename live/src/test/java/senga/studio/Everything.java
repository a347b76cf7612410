package senga.studio;

import java.util.List;
import senga.geometry.About;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Vec3;

/** A shape with a parameter of each kind. */
@About("One of each.")
public record Everything(
    @About("A number with a range.") @Range(min = -10, max = 50, unit = "mm") double number,
    @About("A number without one.") double free,
    @About("How many.") @Range(min = 0, max = 40) int count,
    @About("Where the dice fall.") long seed,
    @About("Yes or no.") boolean closed,
    @About("One of three.") Few few,
    @About("One of twelve.") Many many,
    @About("How large.") @Range(min = 0, max = 20, unit = "mm", uniform = true) Vec3 extent,
    @About("Where.") @Range(min = -100, max = 100, unit = "mm") Vec3 place,
    @About("In which colour.") Color color,
    @About("What is written.") String words,
    @About("Through which points.") List<Vec3> points,
    @About("How long the dashes are.") List<Double> dashes,
    @About("What belongs together.") Inner inner)
    implements Shape {
  /** Three of a kind. */
  public enum Few {
    ONE,
    TWO,
    BY_LINE
  }

  /** So many that one searches. */
  public enum Many {
    CEDAR,
    CYPRESS,
    BAMBOO,
    PINE,
    PLUM,
    MAPLE,
    WILLOW,
    OAK,
    BIRCH,
    ELM,
    YEW,
    FIR
  }

  /** A group. */
  public record Inner(
      @About("How strong inside.") @Range(min = 0, max = 1) double number,
      @About("Where inside.") @Range(min = -1, max = 1) Vec3 place) {
    public Inner() {
      this(0.25, Vec3.ZERO);
    }
  }

  public Everything() {
    this(
        12.5,
        3,
        7,
        1234,
        true,
        Few.TWO,
        Many.MAPLE,
        Vec3.all(8),
        Vec3.of(10, -20, 0),
        Color.of("#2b6f4a"),
        "線画 Senga",
        List.of(Vec3.of(0, 0), Vec3.of(20, 40), Vec3.of(60, 10)),
        List.of(8.0, 2.0),
        new Inner());
  }

  @Override
  public Size size() {
    return Size.of(2, 1);
  }

  @Override
  public Polylines make() {
    return new PolylinesBuilder().segment(10, 10 + number, 0, 90, 10 + number, 0).build();
  }
}
