package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.recipe.Catalog;
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
            .flatMap(DescribeCommandTest::javaLines)
            .map(line -> "{ Object made = " + line + "; }\n")
            .collect(Collectors.joining("", "void all() {\n", "}\n"));
    String source =
        "import module senga.live;\nPolylines lines = Polylines.EMPTY;\n"
            + lines
            + "Geometry draw(Frame frame) { return G.empty(); }\n";
    try (SketchLoader loader = new SketchLoader()) {
      assertThat(loader.load(Path.of("Lines.java"), source)).isNotNull();
    }
  }

  /** Its own, and one for each group of parameters. */
  private static Stream<String> javaLines(Declaration operation) {
    return Stream.concat(
        Stream.of(JavaLine.of(operation)),
        operation.parameters().stream()
            .filter(parameter -> parameter.kind() == DeclaredParameter.Kind.GROUP)
            .map(group -> JavaLine.of(operation, group)));
  }

  @Test
  void aGroupIsASectionAfterTheOtherParameters() {
    List<String> page = page("displace");
    int title = page.indexOf("  gradient — How amplitude and frequency change across the drawing.");
    assertThat(page.get(title - 2)).startsWith("  generation ");
    assertThat(page.get(title - 1)).isEmpty();
    assertThat(page.get(title + 1))
        .isEqualTo("    E.displace().gradient(it -> it.amplitude(2, 2).frequency(2, 2))");
    assertThat(page.get(title + 4))
        .startsWith("    minFactor ")
        .containsSubsequence("slider 0…0.5", "must lie between 0 and 1", "default 0.1");
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
  void aFormatIsDescribedWithItsOptions() {
    assertThat(page("png"))
        .contains(
            "png — Pixels, at any resolution: for looking and printing.",
            "  writes .png",
            "  senga render Sketch.java --format png --option dpi=150");
    assertThat(row("png", "dpi"))
        .containsSubsequence("number", "slider 36…1200 dpi", "must lie between 1", "default 150");
    assertThat(row("png", "width")).contains("default none");
    assertThat(page("json")).contains("  reads .json", "  writes .json");
  }

  @Test
  void aGuestsShapeIsMadeWithNewAndItsOwnSentenceIsQuoted() {
    Declaration weave = Declaration.of(Weave.class);
    assertThat(JavaLine.of(weave)).isEqualTo("new Weave()");
    assertThat(Limits.of(weave.parameters(), 0)).isEqualTo("too tight: -1.0E300");
  }

  @Test
  void coloursAreShownAndSetInHexadecimal() {
    StringWriter page = new StringWriter();
    new OperationPage(Catalog.standard(), new PrintWriter(page)).print(Declaration.of(Inked.class));
    assertThat(page.toString().lines())
        .contains("  new Inked().ink(Color.of(\"#c83232\"))")
        .contains("  ink  color  default #1a2b3c  Of the threads.");
  }

  @About("Threads in colour.")
  record Inked(@About("Of the threads.") Color ink) implements Shape {
    Inked() {
      this(Color.of("#1a2b3c"));
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
