package senga.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The compiler's words as a sketch's author reads them. */
class CompileMessageTest {
  private static final SketchLoader LOADER = new SketchLoader();

  @AfterAll
  static void close() {
    LOADER.close();
  }

  @Test
  void whatTheCompilerKnowsOfASymbolStandsBelow() {
    assertMessage(
        "return G.spher();",
        """
        Ball.java:3:9: cannot find symbol: method spher(), did you mean "sphere"?
        return G.spher();
                ^
          location: class G
        """);
  }

  @Test
  void aMistypedTypeIsAnsweredWithTheNearestOfSenga() {
    assertMessage(
        "Fram next = frame; // From here on, Frame by frame",
        """
        Ball.java:3:1: cannot find symbol: class Fram, did you mean "Frame"?
        Fram next = frame; // From here on, Frame by frame
        ^
          location: class Ball
        """);
    assertMessage(
        "Geomtry made = null;",
        """
        Ball.java:3:1: cannot find symbol: class Geomtry, did you mean "Geometry"?
        Geomtry made = null;
        ^
          location: class Ball
        """);
  }

  @Test
  void whatIsNotWhereTheSketchLooksForItIsShownItsPlace() {
    assertHints(
        """
        displace()                       | method displace(), did you mean "E.displace()"?
        sphere(10)                       | method sphere(int), did you mean "G.sphere()"?
        G.displace()                     | method displace(), did you mean "E.displace()"?
        E.sphere()                       | method sphere(), did you mean "G.sphere()"?
        G.spher()                        | method spher(), did you mean "sphere"?
        """);
    assertHints(
        """
        circle(1, 2, 3)                  | method circle(int,int,int), did you mean "G.circle()"?
        triangle(1, 2, 3, 4)             | method triangle(int,int,int,int), did you mean "G.polygon()"?
        G.square()                       | method square(), did you mean "G.rect()"?
        noise(1)                         | method noise(int), did you mean "frame.noise()"?
        displaec()                       | method displaec(), did you mean "E.displace()"?
        """);
    assertHints(
        """
        G.circle().steepness(3)          | method steepness(int); circle has radius, segments, center
        E.union()                        | method union(), did you mean "E.combine()"?
        E.buffer()                       | method buffer(), did you mean "E.offset()"?
        """);
    assertHints(
        """
        E.offsetting()                   | method offsetting(); senga list shows all shapes and effects
        G.sphere().displace()            | method displace(), did you mean ".through(E.displace())"?
        G.sphere().scale(2).displace()   | method displace(), did you mean ".through(E.displace())"?
        G.sphere().subdivision(3)        | method subdivision(int), did you mean "subdivisions"?
        drwa(frame)                      | method drwa(Frame), did you mean "draw"?
        """);
    assertHints(
        """
        xyzzyx()                         | method xyzzyx()
        frame.displace()                 | method displace()
        """);
  }

  /** A call in each line, and what is said of it: several in one sketch, for the sake of time. */
  private static void assertHints(String table) {
    List<String[]> rows = table.lines().map(line -> line.split(" *\\| *")).toList();
    String calls = rows.stream().map(row -> row[0] + ";\n").collect(Collectors.joining());
    List<String> said = messageOf(calls).lines().toList();
    for (int i = 0; i < rows.size(); i++) {
      String line = "Ball\\.java:" + (3 + i) + ":\\d+: cannot find symbol: ";
      String hint = Pattern.quote(rows.get(i)[1]);
      assertThat(said).anyMatch(each -> each.matches(line + hint));
    }
  }

  @Test
  void whatIsOfferedForTheWordsOfOthersIsThere() {
    String calls = String.join("; ", new TreeSet<>(HallHint.ELSEWHERE.values()));
    assertThatCode(
            () -> load(LOADER, calls.replace("noise()", "noise(1, 2, 3)") + "; return null;"))
        .doesNotThrowAnyException();
  }

  @Test
  void aSketchWithoutItsImportIsToldTheLine() {
    assertThatThrownBy(
            () -> LOADER.load(Path.of("Ball.java"), "Geometry draw(Frame f) { return null; }"))
        .hasMessageContaining(
            "class Frame; Senga's names are known to a file that begins with import module"
                + " senga.live;");
  }

  @Test
  void aMessageOfSeveralLinesKeepsThem() {
    assertMessage(
        "return G.sphere().translate();",
        """
        Ball.java:3:18: no suitable method found for translate(no arguments)
        return G.sphere().translate();
                         ^
            method Geometry.translate(double,double) is not applicable
              (actual and formal argument lists differ in length)
            method Geometry.translate(double,double,double) is not applicable
              (actual and formal argument lists differ in length)
            method Geometry.translate(Vec3) is not applicable
              (actual and formal argument lists differ in length)
        """);
  }

  @Test
  void typesAreCalledAsInTheSketch() {
    assertMessage(
        "int n = G.sphere(); return null;",
        """
        Ball.java:3:17: incompatible types: Sphere cannot be converted to int
        int n = G.sphere(); return null;
                        ^
        """);
  }

  @Test
  void typesOfOneNameKeepTheirPackages() {
    assertMessage(
        "java.awt.Frame other = frame; return null;",
        """
        Ball.java:3:24: incompatible types: senga.scene.Frame cannot be converted to java.awt.Frame
        java.awt.Frame other = frame; return null;
                               ^
        """);
  }

  @Test
  void eachOfSeveralErrorsHasItsLineAndPlace() {
    assertThat(messageOf("int a = \"b\";\nreturn c + d;"))
        .containsSubsequence(
            "Ball.java:3:9: incompatible types",
            "int a = ",
            "        ^",
            "Ball.java:4:8: cannot find symbol: variable c",
            "return c + d;",
            "       ^",
            "Ball.java:4:12: cannot find symbol: variable d",
            "return c + d;",
            "           ^");
  }

  @Test
  void oneErrorTooManyIsCounted() {
    assertThat(messageOf("x(); ".repeat(6))).endsWith("\nand 1 more error");
  }

  @Test
  void ofALongLineThePartAroundTheErrorIsShown() {
    String filler = ";".repeat(5_000);
    assertThat(messageOf(filler + " nothing(); " + ";".repeat(5_000)).lines())
        .hasSize(4)
        .allMatch(line -> line.length() < 200)
        .anyMatch(line -> line.contains(" nothing(); "));
  }

  @Test
  void controlCharactersOfTheSourceDoNotReachTheTerminal() {
    assertThat(messageOf("String s = 1; // \u001b[31mred")).doesNotContain("\u001b");
  }

  @Test
  void theCaretIsRightWhereTheImportIsSpeltOut() {
    CompilePath path = CompilePath.classPath(System.getProperty("java.class.path"));
    try (SketchLoader loader = new SketchLoader(path, Deadline.LIMIT)) {
      assertThat(messageOf(loader, "return G.spher();")).contains("return G.spher();\n        ^\n");
    }
  }

  private static void assertMessage(String body, String message) {
    assertThat(messageOf(body)).isEqualToNormalizingNewlines(message.strip());
  }

  private static String messageOf(String body) {
    return messageOf(LOADER, body);
  }

  private static void load(SketchLoader loader, String body) {
    String source = "import module senga.live;\nGeometry draw(Frame frame) {\n" + body + "\n}\n";
    loader.load(Path.of("Ball.java"), source);
  }

  private static String messageOf(SketchLoader loader, String body) {
    Throwable thrown = catchThrowable(() -> load(loader, body));
    assertThat(thrown).isInstanceOf(CompileError.class);
    return String.valueOf(thrown.getMessage());
  }
}
