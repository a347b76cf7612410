package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/embedding.md} shows is compiled as its reader would compile it. */
class EmbeddingTest {
  private static final Path PAGE = Path.of("..", "docs", "embedding.md");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("public class (\\w+)");
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path folder;

  @Test
  void itsProgramsCompileOnTheClassPath() throws IOException {
    List<Path> programs = new ArrayList<>();
    for (String snippet : snippets()) {
      if (!snippet.contains("module")) {
        programs.add(file(snippet));
      }
    }
    assertThat(programs).hasSize(2);
    compile(List.of("--class-path", CLASS_PATH), programs);
  }

  @Test
  void itsModuleCompilesOnTheModulePath() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String snippet : snippets()) {
      if (snippet.contains("module")) {
        sources.add(file(snippet));
      }
    }
    assertThat(sources).hasSize(2);
    compile(List.of("--module-path", modules()), sources);
  }

  /** Java reads annotations when it runs, so what they come from must be there as well. */
  @Test
  void aModuleThatRequiresSengaRuns() throws Exception {
    Path declaration = file("module probe { requires senga; }");
    Path program =
        Files.writeString(
            Files.createDirectories(folder.resolve("probe")).resolve("Probe.java"),
            """
            package probe;
            import module senga;
            public class Probe {
              public static void main(String[] arguments) {
                IO.println(Senga.render(G.line().scale(50), Canvas.parse("A5")).lineCount());
              }
            }
            """);
    compile(List.of("--module-path", modules()), List.of(declaration, program));
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modules() + File.pathSeparator + folder,
                "--module",
                "probe/probe.Probe")
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("1");
  }

  @Test
  void itsFirstProgramWritesItsCards() throws Exception {
    compile(List.of("--class-path", CLASS_PATH), List.of(file(snippets().getFirst())));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader
          .loadClass("Cards")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {folder.toString()});
    }
    assertThat(folder.resolve("card-8.svg")).content().contains("<path");
  }

  @Test
  void itsMavenCoordinatesAreThoseOfThisBuild() throws IOException {
    String parent = Files.readString(Path.of("..", "pom.xml"));
    assertThat(Files.readString(PAGE))
        .contains("<groupId>" + first(parent, "<groupId>([^<]+)") + "</groupId>")
        .contains("<version>" + first(parent, "<version>([^<]+)") + "</version>");
    assertThat(Files.readString(Path.of("..", "live", "pom.xml")))
        .contains("<artifactId>senga-live</artifactId>");
  }

  @Test
  void itsFlagsAreThoseOfTheBuild() throws IOException {
    String flags = first(Files.readString(Path.of("..", "pom.xml")), "<senga.jvm.flags>([^<]+)");
    assertThat(Files.readString(PAGE)).contains("\n" + flags + "\n");
  }

  private static List<String> snippets() throws IOException {
    return JAVA.matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult snippet) -> snippet.group(1))
        .toList();
  }

  private Path file(String snippet) throws IOException {
    Matcher name = NAME.matcher(snippet);
    String file = name.find() ? name.group(1) + ".java" : "module-info.java";
    return Files.writeString(folder.resolve(file), snippet);
  }

  /** What a jar or a folder of classes brings as a module; the tests' own folder is none. */
  private static String modules() {
    return String.join(
        File.pathSeparator,
        List.of(CLASS_PATH.split(File.pathSeparator)).stream()
            .filter(entry -> !entry.contains("test-classes"))
            .toList());
  }

  private void compile(List<String> path, List<Path> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(path);
    options.addAll(List.of("-proc:none", "-d", folder.toString()));
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      assertThat(
              javac
                  .getTask(
                      complaints,
                      files,
                      null,
                      options,
                      null,
                      files.getJavaFileObjectsFromPaths(sources))
                  .call())
          .as(complaints.toString())
          .isTrue();
    }
  }

  private static String first(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
