package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import senga.stage.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code senga new}: the folder compiles with what it lists itself, and editors can read it. */
class NewCommandTest {
  @TempDir private Path folder;

  private Path made(String name) {
    Outcome outcome = Outcome.of("new", name, "--in", folder, "--no-run");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains(name + ".java", "senga run ");
    return folder.resolve(name);
  }

  private static int javac(Path project, String source, List<String> options) {
    List<String> words = new ArrayList<>(options);
    words.add("-Xlint:all");
    words.add("-Werror");
    words.add("-d");
    words.add(project.resolve("bin").toString());
    words.add(project.resolve("src").resolve(source).toString());
    return ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
  }

  @Test
  void javacCompilesItByItsOwnList() {
    Path ball = made("Ball");
    assertThat(javac(ball, "Ball.java", List.of("@" + ball.resolve("javac.args")))).isZero();
    assertThat(ball.resolve("bin").resolve("Ball.class")).exists();
  }

  @Test
  void javacCompilesItByTheListOfEachEditor() throws Exception {
    Path ball = made("Ball");
    List<String> eclipse = new ArrayList<>();
    NodeList entries = xml(ball.resolve(".classpath")).getElementsByTagName("classpathentry");
    for (int i = 0; i < entries.getLength(); i++) {
      var entry = entries.item(i).getAttributes();
      if (entry.getNamedItem("kind").getNodeValue().equals("lib")) {
        eclipse.add(entry.getNamedItem("path").getNodeValue());
      }
    }
    List<String> idea = new ArrayList<>();
    NodeList roots = xml(ball.resolve("Ball.iml")).getElementsByTagName("root");
    for (int i = 0; i < roots.getLength(); i++) {
      String url = roots.item(i).getAttributes().getNamedItem("url").getNodeValue();
      idea.add(url.replaceFirst("^(jar|file)://", "").replaceFirst("!/$", ""));
    }
    List<String> code = new ArrayList<>();
    JsonNode settings = json(ball.resolve(".vscode/settings.json"));
    settings
        .get("java.project.referencedLibraries")
        .get("include")
        .forEach(jar -> code.add(jar.asString()));
    assertThat(eclipse).isEqualTo(code).hasSizeGreaterThan(5);
    assertThat(idea).containsAll(code);
    String path = String.join(System.getProperty("path.separator"), eclipse);
    assertThat(javac(ball, "Ball.java", List.of("--class-path", path))).isZero();
  }

  @Test
  void theSourcesForJavadocAreThere() throws Exception {
    Path ball = made("Ball");
    JsonNode sources =
        json(ball.resolve(".vscode/settings.json"))
            .get("java.project.referencedLibraries")
            .get("sources");
    List<String> folders = new ArrayList<>();
    sources.forEach(source -> folders.add(source.asString()));
    assertThat(folders)
        .anyMatch(it -> Files.exists(Path.of(it, "senga", "G.java")))
        .anyMatch(it -> Files.exists(Path.of(it, "senga", "live", "Stage.java")));
  }

  @Test
  void everyFileForEditorsIsWellFormed() throws Exception {
    Path ball = made("Ball");
    try (Stream<Path> files = Files.walk(ball)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
          json(file);
        } else if (name.matches(".*\\.(xml|iml|launch|project|classpath)")) {
          xml(file);
        }
      }
    }
    assertThat(
            json(ball.resolve(".vscode/launch.json"))
                .get("configurations")
                .get(0)
                .get("mainClass")
                .asString())
        .isEqualTo("Ball");
  }

  @Test
  void itsSketchDrawsAndStaysOnThePaper() {
    Path ball = made("Ball");
    Outcome outcome =
        Outcome.of("render", ball.resolve("src/Ball.java"), "--out", folder.resolve("ball.svg"));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(folder.resolve("ball.svg")).isNotEmptyFile();
  }

  @Test
  void theFolderIsPutWhereverItIsWantedAndItsNameMayBeAnyWord() {
    Path far = folder.resolve("a & b").resolve("<c>");
    assertThat(Outcome.of("new", "Wellen線", "--in", far, "--no-run").code()).isZero();
    Path made = far.resolve("Wellen線");
    assertThat(javac(made, "Wellen線.java", List.of("@" + made.resolve("javac.args")))).isZero();
  }

  @Test
  void whatIsThereStaysAsItIs() throws IOException {
    Path there = Files.createDirectory(folder.resolve("Ball"));
    Files.writeString(there.resolve("mine.txt"), "mine");
    Outcome outcome = Outcome.of("new", "Ball", "--in", folder, "--no-run");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.complaintIn(folder))
        .isEqualTo("senga: there is already something at Ball; it stays as it is");
    assertThat(there.toFile().list()).containsExactly("mine.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my-sketch",
        "2waves",
        "Frame",
        "String",
        "List",
        "class",
        "record",
        "a b",
        " ",
        ".."
      })
  void aNameThatNoClassCanHaveIsRefused(String name) {
    Outcome outcome = Outcome.of("new", name, "--in", folder, "--no-run");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("cannot be the name of a sketch's class", "such as MyWaves")
        .hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPathIsToldWhereItBelongs() {
    Outcome outcome = Outcome.of("new", "art/Ball", "--no-run");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("\"art/Ball\" is a path; --in says where the folder goes");
  }

  @Test
  void aFileInTheWayIsToldAndNothingIsLeftBehind() throws IOException {
    Path file = Files.writeString(folder.resolve("art"), "");
    Outcome outcome = Outcome.of("new", "Ball", "--in", file, "--no-run");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("senga: cannot make the folder ").hasLineCount(1);
    assertThat(folder.toFile().list()).containsExactly("art");
  }

  private static Document xml(Path file) throws Exception {
    byte[] text = Files.readString(file).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text));
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(file));
  }
}
