package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuspectTest {
  private final SoakReport leaking = ReportFixture.leaking(); // vertex arrays, in the native heap

  @Test
  void aNativeLeakIsSuspectedWhereMemoryIsTakenAllTheTime() {
    Suspect suspect = leaking.suspect(leaking.carriers().getFirst());
    assertThat(suspect.place()).isEqualTo("Demo.draw:14");
    assertThat(suspect.what()).isEqualTo("GL30C.glGenVertexArrays");
  }

  @Test
  void aGlLeakIsSuspectedWhereGlObjectsAreMade() {
    NativeSite driver = new NativeSite("senga.panel.A.draw:1", "GL32C.draw", "f", 9_000, 9, 4);
    NativeSite maker =
        new NativeSite("senga.render.GlRegistry.vertexArray:59", "GL30C.gen", "f", 2_000, 9, 4);
    Clues clues = new Clues(List.of(), List.of(), List.of(driver, maker), Optional.empty());
    assertThat(Suspect.of(leaking.carriers().getFirst(), clues).place()).isEqualTo(maker.place());
  }

  @Test
  void aHeapLeakIsSuspectedWhereTheObjectsAreMadeThatStay() {
    SoakReport twice = ReportFixture.leakingTwice();
    Carrier heap =
        twice.carriers().stream()
            .filter(carrier -> carrier.store().name().equals("heap.live"))
            .findFirst()
            .orElseThrow();
    assertThat(twice.suspect(heap).place()).isEqualTo("Demo.draw:12");
  }

  @Test
  void withoutALineTheStoreIsTheSuspect() {
    Suspect suspect = Suspect.of(leaking.carriers().getFirst(), Clues.NONE);
    assertThat(suspect).isEqualTo(new Suspect("gl.vertexArrays", "", "", ""));
    assertThat(suspect.signature()).matches("[0-9a-f]{8}");
  }

  @Test
  void aSignatureStaysWhenLinesAreAddedAbove() {
    assertThat(suspect("Ball.draw:12", "float[]").signature())
        .isEqualTo(suspect("Ball.draw:19", "float[]").signature())
        .isNotEqualTo(suspect("Ball.keep:12", "float[]").signature())
        .isNotEqualTo(suspect("Ball.draw:12", "int[]").signature());
  }

  @Test
  void aSignatureIsTheSameInEveryVersionOfSenga() {
    assertThat(suspect("Ball.draw:12", "float[]").signature()).isEqualTo("e77647d5");
  }

  @Test
  void aKnownCaseIsToldWithItsSource() {
    Suspect suspect =
        new Suspect(
            "heap.live",
            "Ball.draw:4",
            "java.lang.String",
            "static `files` of DeleteOnExitHook → LinkedHashMap");
    assertThat(KnownCase.of(suspect).orElseThrow().text())
        .startsWith("Known, not yours: ")
        .endsWith("See https://bugs.openjdk.org/browse/JDK-4872014.");
    assertThat(KnownCase.of(suspect("Ball.draw:4", "float[]"))).isEmpty();
  }

  @Test
  void everyKnownCaseSaysWhatAndWhere() {
    assertThat(KnownCase.all())
        .isNotEmpty()
        .allSatisfy(
            known -> {
              assertThat(known.trace()).hasSizeGreaterThan(5);
              assertThat(known.says()).endsWith(".");
              assertThat(known.source()).startsWith("https://");
            });
  }

  @Test
  void flatStoresAreListedByGroups() {
    assertThat(leaking.ruledOut())
        .containsExactly(
            "Java's heap: Heap after collection, Heap used",
            "threads, files and classes: Compiled code, Threads");
    assertThat(ReportFixture.healthy().ruledOut())
        .contains("native memory: Resident memory, Native heap in use");
  }

  private static Suspect suspect(String place, String what) {
    return new Suspect("heap.live", place, what, "`trail` of Ball");
  }
}
