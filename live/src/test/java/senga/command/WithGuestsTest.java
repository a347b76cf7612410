package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.sketch.GuestJars;
import senga.sketch.SketchLoader;
import senga.stage.Outcome;

/** {@code senga --with guest.jar …}: what a jar brings is used like what is built in. */
class WithGuestsTest {
  private static final String GARDEN =
      """
      package garden;

      import java.io.*;
      import java.nio.file.*;
      import java.util.*;
      import senga.export.*;
      import senga.geometry.*;
      import senga.recipe.*;
      import senga.scene.*;

      public final class Garden implements OperationProvider {
        public String prefix() { return "garden"; }
        public List<Class<? extends Record>> operations() {
          return List.of(Stalk.class, Wind.class);
        }
        public List<Class<? extends Record>> formats() { return List.of(Tally.class, Seeds.class); }

        @About("A line upwards.")
        public record Stalk(@About("How long.") @Range(min = 0, max = 9) double length)
            implements Shape {
          public Stalk() { this(10); }
          public Size size() { return Size.of(2, 1); }
          public Polylines make() {
            return new PolylinesBuilder().vertex(5, 20).vertex(5, 20 - length).endLine().build();
          }
        }

        @About("Blows lines to the right.")
        public record Wind() implements VertexEffect {
          public VertexMap map(Survey survey) {
            return (x, y, z, from, to) -> { for (int i = from; i < to; i++) x[i] += 3; };
          }
        }

        @About("How many lines there are.")
        public record Tally(@About("What is counted.") String word,
            @About("How often.") @Range(min = 1, max = 9) int times) implements Exporter {
          public Tally() { this("lines", 1); }
          public List<String> endings() { return List.of("tally", "txt"); }
          public void write(Drawing drawing, Provenance from, OutputStream out)
              throws IOException {
            if (word.isEmpty()) throw new IllegalStateException("no word");
            for (int i = 0; i < times; i++) {
              out.write((drawing.lineCount() + " " + word + "\\n").getBytes());
            }
          }
        }

        @About("A dot for each pair of numbers.")
        public record Seeds() implements Importer {
          public List<String> endings() { return List.of("seeds"); }
          public Picture read(Path file) throws IOException {
            PolylinesBuilder dots = new PolylinesBuilder();
            for (String line : Files.readAllLines(file)) {
              String[] pair = line.split(" ");
              dots.vertex(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])).endLine();
            }
            return Picture.of(Canvas.mm(30, 30), Layer.of(new Literal(dots.build())));
          }
        }
      }
      """;
  private static final int JAVA_26 = 70;

  @TempDir private static Path shared;
  private static Path garden = Path.of("");

  @TempDir private Path folder;

  @BeforeAll
  static void aJarWithAnAwkwardName() throws IOException {
    garden = jar(shared.toRealPath(), "mein gärtchen 庭.jar", GARDEN, UnaryOperator.identity());
  }

  @Test
  void itsOperationsAndFormatsAreListedWithItsPrefix() {
    Outcome outcome = Outcome.of("--with", garden, "list");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .containsSubsequence(
            "Shapes",
            "garden:stalk",
            "A line upwards.",
            "Effects",
            "garden:wind",
            "Formats to write",
            "svg",
            "garden:tally",
            "Formats to read",
            "json",
            "garden:seeds");
    assertThat(Outcome.of("list").out()).doesNotContain("garden");
  }

  @Test
  void theyAreDescribedWithItsPrefixAndMissedWithoutIt() {
    Outcome page = Outcome.of("describe", "garden:tally", "--with", garden);
    assertThat(page.out())
        .contains(
            "garden:tally — How many lines there are.",
            "writes .tally, .txt",
            "senga render Sketch.java --format garden:tally --option word=",
            "slider 1…9");
    assertThat(Outcome.of("--with", garden, "describe", "stalk").err())
        .contains("no shape, effect or format is named \"stalk\", did you mean \"garden:stalk\"?");
  }

  @Test
  void aSketchUsesItsClasses() throws IOException {
    Path sketch =
        Files.writeString(
            folder.resolve("Meadow.java"),
            """
            import module senga.live;
            import garden.Garden.*;

            Geometry draw(Frame frame) {
              return new Stalk(4).through(new Wind());
            }
            """);
    Path svg = folder.resolve("meadow.svg");
    Outcome outcome = Outcome.of("--with", garden, "render", sketch, "--out", svg);
    assertThat(outcome.err()).isEmpty();
    assertThat(svg).content().contains("M8 20L8 16");
    assertThat(Outcome.of("render", sketch, "--out", svg).err()).contains("Meadow.java:2:14: ");
  }

  @Test
  void aRecipeNamesItsOperations() throws IOException {
    Path svg = folder.resolve("meadow.svg");
    Outcome outcome = Outcome.of("--with", garden, "render", recipe(), "--out", svg);
    assertThat(outcome.err()).isEmpty();
    assertThat(svg).content().contains("M8 20L8 13");
    assertThat(Outcome.of("render", recipe(), "--out", svg).err())
        .contains("layers[0].shape: unknown shape \"garden:stalk\"");
  }

  @Test
  void picturesAreWrittenInItsFormat() throws IOException {
    Path file = folder.resolve("a.tally");
    String option = "--option=times=2";
    Outcome outcome = Outcome.of("--with", garden, "render", recipe(), option, "--out", file);
    assertThat(outcome.err()).isEmpty();
    assertThat(file).hasContent("1 lines\n1 lines");
    Outcome named =
        Outcome.of(
            "--with", garden, "render", recipe(), "--format", "garden:tally", "--out-dir", folder);
    assertThat(named.err()).isEmpty();
    assertThat(folder.resolve("meadow.tally")).hasContent("1 lines");
  }

  @Test
  void whatItsFormatDoesNotUnderstandIsRefused() throws IOException {
    Outcome outcome =
        Outcome.of("--with", garden, "render", recipe(), "--out", "a.tally", "--option", "time=2");
    assertThat(outcome.err())
        .contains(
            "garden:tally has no option \"time\", did you mean \"times\"?; it has word, times");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void aFormatThatFailsIsBlamedAndLeavesNoFile() throws IOException {
    Path file = folder.resolve("a.tally");
    Outcome outcome =
        Outcome.of("--with", garden, "render", recipe(), "--out", file, "--option", "word=");
    assertThat(outcome.complaintIn(folder))
        .isEqualTo("senga: cannot write a.tally: its format threw IllegalStateException: no word");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(file).doesNotExist();
  }

  @Test
  void itsFormatIsReadLikeARecipe() throws IOException {
    Path seeds = Files.writeString(folder.resolve("dots.seeds"), "1 2\n3 4\n");
    Path svg = folder.resolve("dots.svg");
    assertThat(Outcome.of("--with", garden, "render", seeds, "--out", svg).err()).isEmpty();
    assertThat(svg).content().contains("M1 2L1.01 2", "M3 4L3.01 4");
    Files.writeString(seeds, "1");
    assertThat(Outcome.of("--with", garden, "render", seeds, "--out", svg).err())
        .contains("cannot read ", "garden:seeds threw ArrayIndexOutOfBoundsException");
    assertThat(Outcome.of("render", seeds).err())
        .contains("dots.seeds is neither a sketch (.java) nor a picture that is read (.json");
  }

  @Test
  void ofTwoJarsWithTheSameNamesTheSecondIsLeftOut() throws IOException {
    Path rival =
        jar(
            folder,
            "rival.jar",
            GARDEN.replace("package garden;", "package rival;"),
            UnaryOperator.identity());
    Outcome outcome = Outcome.of("--with", garden + File.pathSeparator + rival, "list");
    assertThat(outcome.err())
        .contains(
            "rival.Garden$Stalk in rival.jar is left out: two operations are named"
                + " \"garden:stalk\": garden.Garden$Stalk in mein gärtchen 庭.jar and"
                + " rival.Garden$Stalk in rival.jar")
        .contains("two formats are named \"garden:tally\"");
    assertThat(outcome.out()).containsOnlyOnce("garden:stalk").containsOnlyOnce("garden:tally");
  }

  @Test
  void theSameProviderInTwoJarsIsToldToo() throws IOException {
    Path copy = Files.copy(garden, folder.resolve("copy.jar"));
    Outcome outcome = Outcome.of("--with", garden, "--with", copy, "list");
    assertThat(outcome.err())
        .startsWith("senga: garden.Garden of ")
        .contains("copy.jar is left out: ")
        .hasLineCount(1);
    assertThat(outcome.out()).containsOnlyOnce("garden:stalk");
  }

  @Test
  void aJarThatIsNoneIsNamed() throws IOException {
    Outcome missing = Outcome.of("--with", folder.resolve("gone.jar"), "list");
    assertThat(missing.complaintIn(folder)).isEqualTo("senga: --with: there is no file gone.jar");
    assertThat(missing.code()).isEqualTo(2);
    Path text = Files.writeString(folder.resolve("text.jar"), "no zip");
    assertThat(Outcome.of("--with", text, "list").complaintIn(folder))
        .startsWith("senga: --with: text.jar is no jar: ")
        .hasLineCount(1);
  }

  @Test
  void aJarForANewerJavaIsLeftOutInOneSentence() throws IOException {
    Path newer =
        jar(
            folder,
            "newer.jar",
            GARDEN.replace("package garden;", "package newer;"),
            WithGuestsTest::forJava26);
    Outcome outcome = Outcome.of("--with", newer, "list");
    assertThat(outcome.err())
        .startsWith(
            "senga: a provider of operations is left out: newer.Garden was compiled for Java 26,"
                + " and this is Java ")
        .hasLineCount(1);
    assertThat(outcome.out()).contains("sphere").doesNotContain("garden:");
  }

  @Test
  void noJarStaysOpen() throws IOException {
    Path jar = Files.copy(garden, folder.resolve("often.jar"));
    for (int i = 0; i < 3; i++) {
      assertThat(Outcome.of("--with", jar, "render", recipe(), "--out-dir", folder).code())
          .isZero();
    }
    assertThat(openFiles()).doesNotContain(jar.toRealPath());
    Files.delete(jar); // Windows would refuse
  }

  @Test
  void loadingASketchAgainOpensNothingMore() {
    String sketch =
        "import garden.Garden.*; Object draw(senga.scene.Frame f) { return new Stalk(); }";
    List<Integer> open =
        GuestJars.during(
            List.of(garden.toString()),
            note -> {},
            () -> {
              List<Integer> counts = new ArrayList<>();
              try (SketchLoader loader = new SketchLoader()) {
                for (int i = 0; i < 6; i++) {
                  assertThat(loader.load(Path.of("Again.java"), sketch)).isNotNull();
                  counts.add((int) openFiles().filter(garden::equals).count());
                }
              }
              return counts;
            });
    assertThat(open.getLast()).isEqualTo(open.get(1)).isLessThanOrEqualTo(2);
    assertThat(openFiles()).doesNotContain(garden);
  }

  @Test
  @Tag("slow")
  void aSoakUsesItInItsOwnProcess() throws IOException {
    Outcome outcome =
        Outcome.of(
            "--with",
            garden,
            "soak",
            recipe(),
            "--frames",
            20,
            "--speed",
            "max",
            "--factors",
            "none",
            "--display",
            "none",
            "--report",
            folder);
    assertThat(outcome.out()).contains("meadow.json").doesNotContain("unknown shape");
    assertThat(folder.resolve("soak-meadow.json")).exists();
  }

  private static Path jar(Path folder, String name, String source, UnaryOperator<byte[]> change)
      throws IOException {
    String room = source.lines().findFirst().orElseThrow().replaceAll("package |;", "");
    return GuestJar.write(folder.resolve(name), room + ".Garden", source, change);
  }

  private static byte[] forJava26(byte[] classFile) {
    classFile[7] = JAVA_26;
    return classFile;
  }

  private Path recipe() throws IOException {
    return Files.writeString(
        folder.resolve("meadow.json"),
        """
        {"senga": 1, "canvas": "30x30", "layers": [
          {"shape": {"garden:stalk": {"length": 7}}, "effects": [{"garden:wind": {}}]}]}
        """);
  }

  /** What this process has open; empty where the system does not tell. */
  private static Stream<Path> openFiles() {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return Stream.of();
    }
    try (Stream<Path> links = Files.list(open)) {
      return links.flatMap(WithGuestsTest::target).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> target(Path link) {
    try {
      return Stream.of(Files.readSymbolicLink(link));
    } catch (IOException closedMeanwhile) {
      return Stream.of();
    }
  }
}
