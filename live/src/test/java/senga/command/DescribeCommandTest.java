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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.Builtins;
import senga.control.Controls;
import senga.geometry.About;
import senga.geometry.Bounds;
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Literal;
import senga.geometry.Named;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.realise.Realiser;
import senga.recipe.Catalog;
import senga.reference.JavaLine;
import senga.reference.Limits;
import senga.scene.Frame;
import senga.scene.Layer;
import senga.scene.Scene;
import senga.sketch.Act;
import senga.sketch.SketchLoader;
import senga.stage.Outcome;

/** {@code senga describe} speaks as the sketch does, and calls a slider a slider. */
class DescribeCommandTest {
  static Stream<Declaration> operations() {
    return new Builtins().operations().stream().map(Declaration::of);
  }

  @Test
  void everyLineOfJavaCompilesAndDrawsWhatCanBeSeen() throws Exception {
    List<String> all =
        operations()
            .flatMap(operation -> javaLines(operation).map(line -> drawing(operation, line)))
            .toList();
    String source =
        "import module senga.live;\nList<Geometry> draw(Frame frame) { return List.of(%s); }"
            .formatted(String.join(",\n", all));
    List<Layer> drawn = layers(source);
    assertThat(drawn).hasSameSizeAs(all);
    for (int i = 0; i < drawn.size(); i++) {
      Bounds bounds = new Realiser().realise(drawn.get(i).geometry()).bounds();
      assertThat(Math.max(bounds.width(), bounds.height())).as(all.get(i)).isBetween(10f, 1000f);
      assertThat(Math.max(bounds.maxX(), bounds.maxY())).as(all.get(i)).isGreaterThan(10);
    }
  }

  /** An effect is shown over a ball. */
  private static String drawing(Declaration operation, String line) {
    return operation.defaults() instanceof Effect
        ? "G.sphere().scale(100).through(" + line + ")"
        : line;
  }

  private static String line(Declaration operation) {
    return line(operation.name());
  }

  private static List<Layer> layers(String source) throws Exception {
    try (SketchLoader loader = new SketchLoader()) {
      Act act = loader.load(Path.of("Lines.java"), source);
      Frame frame = new Frame(0, 0, act.canvas(), 0, Controls.NONE);
      return Scene.of(act.sketch().draw(frame)).layers();
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
        .isEqualTo("    E.displace().gradient(it -> it.amplitude(0.8, 0.8).frequency(0.8, 0.8))");
    assertThat(page.get(title + 4))
        .startsWith("    minFactor ")
        .containsSubsequence("slider 0…0.5", "must lie between 0 and 1", "default 0.1");
  }

  @Test
  void severalAreDescribedInTheirOrder() {
    Outcome outcome = Outcome.of("describe", "text", "fill");
    assertThat(outcome.out().lines().filter(line -> line.matches("(text|fill) — .*")).toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("text");
    assertThat(Outcome.of("describe", "text", "voronoi").err())
        .contains("here it is \"partition\"");
  }

  /** Most numbers of an attractor matter for one system only. */
  @Test
  void aGroupThatMattersForOneChoiceIsShownWithIt() {
    assertThat(page("attractor"))
        .contains(
            "    G.attractor().kind(Attractor.Kind.DE_JONG).deJong(it ->"
                + " it.a(2).b(-1)).scale(100).translate(100, 100)");
  }

  /** It grows up from where it begins. */
  @Test
  void aShapeIsShiftedOntoThePaperAsFarAsNeeded() {
    assertThat(line("lsystem"))
        .isEqualTo("G.lsystem().kind(Lsystem.Kind.CIRCUIT).iters(6).translate(100, 200)");
  }

  @Test
  void aTextOfSeveralLinesStaysInItsRow() {
    assertThat(row("lsystem", "rules")).contains("default \"X=F-[[X]+X]+F[+FX]-X\\nF=FF\" ");
  }

  @Test
  void everyLineOfJavaShowsAParameterThatMatters() {
    operations()
        .filter(operation -> operation.type() != Literal.class)
        .filter(operation -> operation.type() != Named.class) // its text could be any
        .forEach(
            operation -> {
              List<String> names =
                  operation.parameters().stream().map(parameter -> parameter.name()).toList();
              assertThat(line(operation))
                  .containsPattern("\\.(" + String.join("|", names) + ")\\(");
            });
  }

  @Test
  void theLineSetsTheFirstParametersByTheirNames() {
    assertThat(line("displace")).isEqualTo("E.displace().amplitude(20).frequency(0.05)");
    assertThat(line("sphere"))
        .isEqualTo(
            "G.sphere().subdivisions(2).style(Sphere.Style.ZIGZAG).scale(100).translate(100, 100)");
    assertThat(line("line")).isEqualTo("G.line().length(40).angle(70).translate(100, 100)");
  }

  private static String line(String name) {
    return JavaLine.of(named(name));
  }

  private static Declaration named(String name) {
    return operations().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void axesAreNotLaidIntoOnePlane() {
    assertThat(line("transform"))
        .isEqualTo("new Transform().xAxis(Vec3.of(2, 0, 0)).yAxis(Vec3.of(0, 2, 0))");
  }

  @Test
  void whatAnOperationRefusesOrDoesNotShowIsNotItsExample() {
    assertThat(JavaLine.of(Declaration.of(Fussy.class))).isEqualTo("new Fussy().reach(20)");
  }

  /** A guest with a parameter that refuses its slider's values, and one that changes nothing. */
  @About("Refuses.")
  public record Fussy(
      @About("Never above 0.") @Range(min = 0, max = 10) double never,
      @About("Changes nothing.") @Range(min = 0, max = 10) double idle,
      @About("How far.") @Range(min = 0, max = 100) double reach)
      implements Shape {
    public Fussy {
      if (never > 0) {
        throw new IllegalArgumentException("never");
      }
    }

    public Fussy() {
      this(0, 0, 1);
    }

    public Fussy never(double value) {
      return new Fussy(value, idle, reach);
    }

    public Fussy idle(double value) {
      return new Fussy(never, value, reach);
    }

    public Fussy reach(double value) {
      return new Fussy(never, idle, value);
    }

    @Override
    public Size size() {
      return Size.of(2, 1);
    }

    @Override
    public Polylines make() {
      return new PolylinesBuilder().segment(0, 0, 0, reach, reach, 0).build();
    }
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
        .noneMatch(line -> line.matches(".*(\\w\\[\\w+=|\\w@|Infinity|NaN|null).*"));
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
        .contains("  new Inked()")
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
