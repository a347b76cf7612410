package senga.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> NAMES = List.of("sphere", "polygon", "polyline", "grid");

  @Test
  void aSlipFindsTheNameThatWasMeant() {
    assertThat(Nearest.to("shpere", NAMES)).contains("sphere");
    assertThat(Nearest.to("Sphere", NAMES)).contains("sphere");
    assertThat(Nearest.to("polylin", NAMES)).contains("polyline");
    assertThat(Nearest.hint("gird", NAMES)).isEqualTo(", did you mean \"grid\"?");
  }

  @Test
  void aStrangeNameFindsNothing() {
    assertThat(Nearest.to("helicopter", NAMES)).isEmpty();
    assertThat(Nearest.hint("helicopter", NAMES)).isEmpty();
    assertThat(Nearest.to("sphere", List.of())).isEmpty();
  }

  @Test
  void theDistanceIsInProportionToTheWord() {
    assertThat(Nearest.to("cat", List.of("cot"))).contains("cot");
    assertThat(Nearest.to("cat", List.of("cow", "dot"))).isEmpty();
    assertThat(Nearest.to("x", List.of("y", "xy", "X"))).contains("X");
    assertThat(Nearest.to("ab", List.of("b", "a"))).isEmpty();
    assertThat(Nearest.to("-x", List.of("-h", "-V"))).as("the hyphen is no letter").isEmpty();
    assertThat(Nearest.to("", List.of("a"))).isEmpty();
  }

  @Test
  void ofSeveralTheNearestIsTakenAndOfEquallyNearTheFirst() {
    assertThat(Nearest.to("polygone", List.of("polyline", "polygon"))).contains("polygon");
    assertThat(Nearest.to("bat", List.of("cat", "rat"))).contains("cat");
  }

  @Test
  void namesOfAMillionLettersEndTheSearchAtOnce() {
    String endless = "x".repeat(1_000_000);
    assertThat(Nearest.to(endless, List.of("x".repeat(999_999), "y"))).isEmpty();
    assertThat(Nearest.hint("x", List.of(endless))).isEmpty();
  }

  @Test
  void twoNeighboursThatChangedPlacesAreOneSlip() {
    assertThat(Nearest.distance("svg", "sgv")).isOne();
    assertThat(Nearest.distance("ca", "abc")).isEqualTo(3);
  }

  @Test
  void distanceCountsInsertionsDeletionsAndReplacements() {
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("abc", "")).isEqualTo(3);
    assertThat(Nearest.distance("same", "SAME")).isZero();
  }

  @Test
  void whereNoneIsNearAllAreTold() {
    List<String> colours = List.of("red", "green");
    assertThat(Nearest.hintOrAll("gren", colours)).isEqualTo(", did you mean \"green\"?");
    assertThat(Nearest.hintOrAll("size", colours)).isEqualTo("; there are red, green");
    assertThat(Nearest.hintOrAll("size", List.of("red"))).isEqualTo("; there is only red");
    assertThat(Nearest.hintOrAll("size", List.of())).isEmpty();
    List<String> many = IntStream.range(0, 30).mapToObj(i -> "c" + i).toList();
    assertThat(Nearest.hintOrAll("size", many)).endsWith("c10, c11 and 18 more");
  }
}
