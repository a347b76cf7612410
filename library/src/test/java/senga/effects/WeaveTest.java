package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.lines;

import org.junit.jupiter.api.Test;
import senga.E;
import senga.G;
import senga.geometry.Polylines;
import senga.math.Vec3;

class WeaveTest {
  private static final Polylines RING = G.polygon().sides(7).diameter(80).center(50, 40).make();
  private static final Weave WEB = E.weave().candidates(60).seed(3);

  @Test
  void theRingStaysAndAThreadAddsThreeChains() {
    Polylines web = WEB.apply(RING);
    assertThat(web.lineCount()).isGreaterThan(120).isLessThanOrEqualTo(180);
    assertThat(web.lineCount() % 3).isZero();
    assertThat(web.bounds()).isEqualTo(RING.bounds());
  }

  /** In PyXidraw a thread's first end was found by cutting, and rounding chose another web. */
  @Test
  void theWebTurnsWithItsRing() {
    Vec3[] turns = {Vec3.of(0, 0, 90), Vec3.of(0, 0, 33), Vec3.of(40, 0, 0), Vec3.of(71, 23, 118)};
    for (Polylines ring : new Polylines[] {RING, lines("0 0, 60 0, 60 40, 0 40, 0 0")}) {
      Polylines web = WEB.apply(ring);
      for (Vec3 turn : turns) {
        Polylines turnedWeb = E.rotate().degrees(turn).apply(web);
        Polylines webOfTurned = WEB.apply(E.rotate().degrees(turn).apply(ring));
        assertThat(webOfTurned.lineCount()).isEqualTo(web.lineCount());
        for (int i = 0; i < web.vertexCount(); i++) {
          assertThat(webOfTurned.x(i)).isCloseTo(turnedWeb.x(i), within(0.01f));
          assertThat(webOfTurned.y(i)).isCloseTo(turnedWeb.y(i), within(0.01f));
          assertThat(webOfTurned.z(i)).isCloseTo(turnedWeb.z(i), within(0.01f));
        }
      }
    }
  }

  @Test
  void threadsOfAnUnrelaxedWebStayInAHollowRing() {
    Polylines hollow = lines("0 0, 60 0, 60 10, 10 10, 10 50, 60 50, 60 60, 0 60, 0 0");
    Polylines web = WEB.iterations(0).candidates(200).apply(hollow);
    assertThat(web.lineCount()).isGreaterThan(100);
    for (int i = 0; i < web.vertexCount(); i++) {
      boolean inHollow = web.x(i) > 10.01 && web.y(i) > 10.01 && web.y(i) < 49.99;
      assertThat(inHollow).as("%s %s", web.x(i), web.y(i)).isFalse();
    }
  }

  @Test
  void openLinesAndRingsWithoutInsideStay() {
    Polylines others = lines("0 0, 9 0, 9 9 | 5 5 | 0 0, 5 5, 9 9, 0 0 | 3 3, 3 3, 3 3, 3 3");
    assertThat(WEB.apply(others)).isEqualTo(others);
  }

  @Test
  void anotherSeedSpinsAnotherWeb() {
    assertThat(WEB.seed(4).apply(RING)).isNotEqualTo(WEB.apply(RING));
    assertThat(E.weave().candidates(0).apply(RING)).isSameAs(RING);
  }
}
