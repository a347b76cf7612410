package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Builtins;
import senga.geometry.About;
import senga.geometry.Declaration;
import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.sketch.SketchLoader;
import senga.stage.Outcome;

/** {@code senga describe} speaks as the sketch does, and calls a slider a slider. */
class DescribeCommandTest {
  static Stream<Declaration> operations() {
    return new Builtins().operations().stream().map(Declaration::of);
  }

  @Test
  void everyOperationHasALineOfJavaThatCompiles() {
    String lines =
        operations()
            .map(operation -> "Object " + operation.name() + " = " + JavaLine.of(operation) + ";\n")
            .collect(Collectors.joining());
    String source =
        "import module senga.live;\nPolylines lines = Polylines.EMPTY;\n"
            + lines
            + "Geometry draw(Frame frame) { return G.empty(); }\n";
    try (SketchLoader loader = new SketchLoader()) {
      assertThat(loader.load(Path.of("Lines.java"), source)).isNotNull();
    }
  }

  @Test
  void theLineSetsTheFirstParametersByTheirNames() {
    assertThat(page("displace").get(1)).isEqualTo("  E.displace().amplitude(30).frequency(0.07)");
    assertThat(page("sphere").get(1))
        .isEqualTo("  G.sphere().subdivisions(4).style(Sphere.Style.ZIGZAG)");
    assertThat(page("literal").get(1)).isEqualTo("  G.of(lines)");
  }

  @Test
  void aSlidersRangeIsNotTakenForALimit() {
    assertThat(row("sphere", "diameter"))
        .containsSubsequence("slider 0…200 mm", "must be at least 0", "default 1");
    assertThat(row("sphere", "subdivisions"))
        .containsSubsequence("slider 0…7", "must lie between 0 and 7");
    assertThat(row("translate", "delta")).contains("slider").doesNotContain("must");
  }

  @Test
  void defaultsAreNumbersAsTheyAreWritten() {
    assertThat(row("sphere", "center")).contains("default 0, 0, 0 ");
    assertThat(row("polyline", "points")).contains("default (-0.5, 0, 0) (0.5, 0, 0) ");
    assertThat(row("rotate", "pivot")).contains("default 0, 0, 0 ");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void noPageShowsWhatOnlyJavaPrints(Declaration operation) {
    assertThat(page(operation.name()))
        .noneMatch(line -> line.matches(".*(\\w\\[|\\w@|Infinity|NaN|null).*"));
  }

  @Test
  void aGuestsShapeIsMadeWithNewAndItsOwnSentenceIsQuoted() {
    Declaration weave = Declaration.of(Weave.class);
    assertThat(JavaLine.of(weave)).isEqualTo("new Weave()");
    assertThat(Limits.of(weave, 0)).isEqualTo("too tight: -1.0E300");
  }

  @Test
  void aGuestThatIsNoGoodIsNamedAndTheRestIsListed(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("META-INF/services/senga.geometry.OperationProvider");
    Files.createDirectories(list.getParent());
    Files.writeString(list, "guest.Gone");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader guests = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
      thread.setContextClassLoader(guests);
      Outcome outcome = Outcome.of("list");
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).contains("sphere", "displace");
      assertThat(outcome.err()).startsWith("senga: ").contains("guest.Gone").hasLineCount(1);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @About("Threads.")
  record Weave(@About("How far apart.") double spacing) implements Shape {
    Weave {
      if (spacing < 1) {
        throw new IllegalArgumentException("too tight: " + spacing);
      }
    }

    Weave() {
      this(5);
    }

    @Override
    public Size size() {
      return Size.of(0, 0);
    }

    @Override
    public Polylines make() {
      return Polylines.EMPTY;
    }
  }

  private static String row(String operation, String parameter) {
    return page(operation).stream()
        .filter(line -> line.startsWith("  " + parameter + " "))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> page(String operation) {
    Outcome outcome = Outcome.of("describe", operation);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out().lines().toList();
  }
}
