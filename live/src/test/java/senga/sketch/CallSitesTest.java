package senga.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallSitesTest {
  private static final String SKETCH =
      """
      Geometry draw(Frame frame) {
        // E.displace() would do as well
        String name = "E.displace()"; /* nor
        E.displace() */
        return G.sphere().scale(50).through(
            E
                .displace().amplitude(8),
            new Wobble(3), E.scale());
      }
      record Wobble(double size) {}
      """;

  @Test
  void theLineThatAsksForAnOperationIsFound() {
    assertThat(CallSites.in(SKETCH, "sphere")).isEqualTo(":5");
    assertThat(CallSites.in(SKETCH, "displace")).isEqualTo(":7");
    assertThat(CallSites.in(SKETCH, "wobble")).isEqualTo(":8");
  }

  @Test
  void aGeometryMovesItselfToo() {
    assertThat(CallSites.in(SKETCH, "scale")).isEqualTo(":5 or 8");
    assertThat(CallSites.in("a.scale(1)\n.rotate(2)", "rotate")).isEqualTo(":2");
  }

  @Test
  void whatIsNotThereOrTooOftenIsNotGuessed() {
    assertThat(CallSites.in(SKETCH, "torus")).isEmpty();
    assertThat(CallSites.in("E.scale()\n".repeat(4), "scale")).isEmpty();
  }
}
