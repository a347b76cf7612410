package senga.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.control.Controls;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.live.Stage;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Frame;

class SketchLoaderTest {
  private static final Path DEMO = Path.of("Demo.java");

  /** Without an end; but once it has been given up, it leaves the processor to other tests. */
  private static final String UNTIL_GIVEN_UP =
      "  while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();";

  private static final SketchLoader LOADER = new SketchLoader();

  @AfterAll
  static void close() {
    LOADER.close();
  }

  @Test
  void aCompactSourceRegistersItsDrawAndItsCanvas() throws Exception {
    Act act =
        load(
            """
            import module senga.live;

            void main() { Stage.run(this::draw, Canvas.mm(210, 148)); }

            Geometry draw(Frame frame) { return new Literal(Polylines.EMPTY); }
            """);
    assertThat(act.canvas()).isEqualTo(Canvas.mm(210, 148));
    assertThat(draw(act)).isInstanceOf(Literal.class);
  }

  @Test
  void theOptionsOfTheSketchArrive() {
    Act act =
        load(
            """
            import module senga.live;
            void main() {
              Stage.run(this::draw, Canvas.parse("A5"), StageOptions.DEFAULT.fps(25).cc(3, 0.5));
            }
            Object draw(Frame frame) { return List.of(); }
            """);
    assertThat(act.options().fps()).isEqualTo(25);
    assertThat(act.options().controls().cc(3, 0)).isEqualTo(0.5);
  }

  @Test
  void aSourceWithoutMainIsDrawnByItsDrawMethod() throws Exception {
    Act act =
        load(
            "import module senga.live;\n"
                + "Geometry draw(Frame frame) { return new Literal(Polylines.EMPTY); } // the end");
    assertThat(draw(act)).isInstanceOf(Geometry.class);
  }

  @Test
  void aClassThatIsASketchNeedsNoMain() throws Exception {
    Act act =
        load(
            """
            import senga.scene.*;
            public class Demo implements Sketch {
              @Override public Object draw(Frame frame) { return "class"; }
            }
            """);
    assertThat(draw(act)).isEqualTo("class");
  }

  @Test
  void aClassWithAMainMayStandBesideOthers() throws Exception {
    Act act =
        load(
            """
            import senga.scene.*;
            import senga.live.*;
            record Aid(int n) {}
            class Other {
              public static void main(String[] args) {
                Stage.run(frame -> new Aid(args.length), Canvas.mm(10, 10));
              }
            }
            """);
    assertThat(draw(act)).hasToString("Aid[n=0]");
  }

  @Test
  void withoutModulesTheImportIsSpeltOut() throws Exception {
    CompilePath path = CompilePath.classPath(System.getProperty("java.class.path"));
    try (SketchLoader loader = new SketchLoader(path, Deadline.LIMIT)) {
      String source = "import module senga.live; Geometry draw(Frame f) { return null; }";
      assertThat(draw(loader.load(DEMO, source))).isNull();
    }
  }

  @Test
  void aJarThatCannotBeAModuleIsNoObstacleAndItsClassesAreSeen(@TempDir Path folder)
      throws Exception {
    Path jar = jar(folder.resolve("guest.jar"), "guest.Weave", "sun.misc.InTheWay");
    String entries = System.getProperty("java.class.path") + File.pathSeparator + jar;
    try (SketchLoader loader = new SketchLoader(CompilePath.modulePath(entries), Deadline.LIMIT)) {
      String source =
          "import module senga.live; Geometry draw(Frame f) { guest.Weave w = null; return null; }";
      assertThat(draw(loader.load(DEMO, source))).isNull();
    }
  }

  /** A jar of empty public classes. */
  private static Path jar(Path file, String... classes) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      for (String name : classes) {
        jar.putNextEntry(new ZipEntry(name.replace('.', '/') + ".class"));
        jar.write(
            ClassFile.of()
                .build(
                    ClassDesc.of(name),
                    type -> type.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_SUPER)));
      }
    }
    return file;
  }

  @Test
  void thePackagesSpeltOutAreThoseOfTheModules() {
    Stream<String> exported =
        Stream.of(Stage.class, Frame.class).flatMap(SketchLoaderTest::exportsOfModuleAround);
    assertThat(CompilePath.PACKAGES).containsExactlyElementsOf(exported.sorted().toList());
  }

  private static Stream<String> exportsOfModuleAround(Class<?> type) {
    URI classes = URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString());
    return ModuleFinder.of(Path.of(classes)).findAll().stream()
        .flatMap(module -> module.descriptor().exports().stream())
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source);
  }

  @Test
  void aCompileErrorShowsItsLineWithACaret() {
    assertThatThrownBy(
            () ->
                load(
                    """
                    import module senga.live;
                    Geometry draw(Frame frame) {
                    \treturn frame.secunds();
                    }
                    """))
        .isInstanceOf(CompileError.class)
        .hasMessage(
            """
            Demo.java:3:14: cannot find symbol: method secunds(), did you mean "seconds"?
             return frame.secunds();
                         ^
              location: variable frame of type Frame\
            """);
  }

  @Test
  void theFirstFiveErrorsAreShown() {
    assertThatThrownBy(() -> load("void main() { " + "nothing(); ".repeat(7) + "}"))
        .hasMessageContaining("Demo.java:1:15: cannot find symbol: method nothing()")
        .hasMessageEndingWith("and 2 more errors");
  }

  @Test
  void anErrorInDrawKnowsItsFileAndLine() {
    Act act =
        load(
            """
            import module senga.live;
            void main() { Stage.run(this::draw, Canvas.mm(10, 10)); }
            Geometry draw(Frame frame) {
              throw new IllegalStateException("tired");
            }
            """);
    assertThatThrownBy(() -> draw(act))
        .isInstanceOf(IllegalStateException.class)
        .satisfies(e -> assertThat(e.getStackTrace()[0].toString()).contains("(Demo.java:4)"));
  }

  @Test
  void anErrorInMainIsOneSentenceWithItsLine() {
    assertThatThrownBy(() -> load("void main() {\n  int[] a = {};\n  a[1]++;\n}"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "Demo.java:3: main threw ArrayIndexOutOfBoundsException:"
                + " Index 1 out of bounds for length 0");
  }

  @Test
  void aWrongCanvasInMainIsOneSentenceWithItsLine() {
    assertThatThrownBy(
            () ->
                load(
                    "import module senga.live;\n"
                        + "void main() { Stage.run(f -> f, Canvas.mm(0, 9)); }"))
        .hasMessage("Demo.java:2: canvas width in mm must be above 0, got 0");
  }

  @Test
  void aMainWithoutAnEndIsStopped() {
    CompilePath path = CompilePath.ofRunningSenga();
    try (SketchLoader loader = new SketchLoader(path, Duration.ofMillis(200))) {
      assertThatThrownBy(() -> loader.load(DEMO, "void main() {\n" + UNTIL_GIVEN_UP + "\n}"))
          .hasMessage(
              "Demo.java:2: main took longer than 0.2 s and was stopped; --timeout allows more");
    }
  }

  @Test
  void aFileWithoutASketchIsToldWhatIsMissing() {
    assertThatThrownBy(() -> load("void main() {}"))
        .hasMessageStartingWith("Demo.java: no sketch found; main must call Stage.run(");
  }

  @Test
  void aMainRunsOneSketchOnly() {
    assertThatThrownBy(
            () ->
                load(
                    "import module senga.live;\n"
                        + "void main() { Stage.run(f -> f); Stage.run(f -> f); }"))
        .hasMessageContaining("main calls Stage.run a second time");
  }

  @Test
  @Tag("slow")
  void twentyLoadsLeaveNothingBehind() {
    for (int i = 0; i < 20; i++) {
      WeakReference<ClassLoader> version = loadAndForget(i);
      assertThat(LOADER.generations()).isPositive();
      assertUnloaded(version);
    }
    assertThat(LOADER.generations()).isLessThanOrEqualTo(SketchLoader.MOST_GENERATIONS);
  }

  @Test
  void anEditedShapeShowsItsNewLinesWhateverTheCacheHolds() throws Exception {
    String sketch =
        """
        import module senga.live;
        record Dots(int count) implements Shape {
          Dots() { this(1); }
          public Size size() { return Size.of(9, 9); }
          public Polylines make() { return Polylines.of(Collections.nCopies(LINES, List.of(Vec3.ONE))); }
        }
        Geometry draw(Frame frame) { return new Dots().translate(1, 1); }
        """;
    Realiser realiser = new Realiser();
    for (int lines = 1; lines <= 3; lines++) {
      Act act = load(sketch.replace("LINES", Integer.toString(lines)));
      Geometry recipe = (Geometry) Objects.requireNonNull(draw(act));
      for (int frame = 0; frame < 3; frame++) {
        assertThat(realiser.realise(recipe).lineCount()).isEqualTo(lines);
      }
    }
    assertThat(realiser.cache().hits()).isPositive();
  }

  private static WeakReference<ClassLoader> loadAndForget(int number) {
    Act act =
        load(
            "import module senga.live;\n"
                + "void main() { Stage.run(this::draw, Canvas.mm(10, 10)); }\n"
                + "record Dot(int n) {}\n"
                + "Object draw(Frame f) { return new Dot("
                + number
                + "); }");
    return new WeakReference<>(act.sketch().getClass().getClassLoader());
  }

  /** Asks for collections until the loader is gone; the count, not the clock, ends the wait. */
  private static void assertUnloaded(WeakReference<ClassLoader> loader) {
    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
    }
    assertThat(loader.get()).isNull();
  }

  private static Act load(String source) {
    return LOADER.load(DEMO, source);
  }

  private static @Nullable Object draw(Act act) throws Exception {
    return act.sketch().draw(new Frame(0, 0, act.canvas(), 0, Controls.NONE));
  }
}
