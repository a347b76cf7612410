package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.play.FrameBuffer;
import senga.scene.Canvas;
import senga.sketch.Act;
import senga.sketch.Reloads;
import senga.sketch.Saved;

/** A whole show without a screen, and a sketch that is saved under it. */
@Tag("slow")
class ReloadsTest {
  private static final int MOST_TURNS = 60 * 40; // forty seconds or more, when a turn is a sixtieth

  @TempDir private Path folder;
  private final List<String> terminal = new CopyOnWriteArrayList<>();
  private final Notices notices = new Notices(System::nanoTime, new Terminal(terminal::add));
  private Saved saved;
  private Reloads reloads;
  private Show show;

  @BeforeEach
  void open() throws IOException {
    saved = new Saved(folder);
    open(saved.file());
  }

  private void open(Path file) {
    reloads = new Reloads(file, Duration.ofMinutes(1), ReloadsTest::patient, note -> {});
    show = new Show(reloads.first(), ShowOptions.of("Ball"), new NoScreen(), notices);
    show.follow(reloads);
    turnUntil(() -> show.shown() != null);
  }

  /** As {@code --timeout 2} has it. */
  private static Act patient(Act act) {
    return new Act(act.sketch(), act.canvas(), act.options().timeout(2));
  }

  @AfterEach
  void close() {
    show.close();
    reloads.close();
  }

  @Test
  void aSavedVersionTakesOverAndTheTimeGoesOn() throws IOException {
    turnUntil(() -> show.figures().seconds() > 0.2);
    double before = show.figures().seconds();
    saved.version(1);
    awaitVersion(1);
    assertThat(show.figures().seconds()).isGreaterThan(before);
    assertThat(notice()).isEmpty();
    assertThat(terminal).containsExactly("senga: the new version plays");
  }

  @Test
  void aVersionThatDoesNotCompileIsToldUntilItIsMended() throws IOException {
    saved.version(1, "G.spher()", "");
    awaitNotice("cannot find symbol: method spher(), did you mean \"sphere\"?");
    assertThat(notice().lines().toList())
        .startsWith(
            saved.file() + ":5:11: cannot find symbol: method spher(), did you mean \"sphere\"?",
            "  return G.spher();",
            "          ^");
    long shown = serial();
    turnUntil(() -> serial() > shown + 3);
    assertThat(version()).as("the old one goes on").isZero();
    saved.version(2);
    awaitVersion(2);
    turnUntil(() -> notice().isEmpty());
    turnUntil(() -> terminal.size() == 2);
    assertThat(terminal.getFirst()).startsWith("senga: ").contains("\n  return G.spher();\n");
    assertThat(terminal.getLast()).isEqualTo("senga: the new version plays");
  }

  @Test
  void aVersionWhoseFirstFrameFailsIsToldWithItsLine() throws IOException {
    saved.version(1, "G.sphere().scale(1 / (int) frame.cc(9))", "");
    awaitNotice("ArithmeticException: / by zero");
    assertThat(notice())
        .startsWith("Ball.java:5: the new version was not taken over: ")
        .endsWith("\n  return G.sphere().scale(1 / (int) frame.cc(9));");
    assertThat(version()).isZero();
    saved.version(2);
    awaitVersion(2);
    turnUntil(() -> notice().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static int n = hang(); static int hang() { while (true) Thread.onSpinWait(); }",
        "static int n = 1 / Integer.parseInt(\"0\");",
        "static int n = end(); static int end() { System.exit(7); return 0; }",
        "int n = fill(); int fill() { List<Object> all = new ArrayList<>();"
            + " while (true) all.add(new byte[1 << 30]); }",
        "int n = deep(); int deep() { return deep() + 1; }",
      })
  void aVersionThatCannotBeginLeavesTheOldOneRunning(String field) throws IOException {
    saved.version(1, "G.sphere()", field);
    turnUntil(() -> notice().contains("Ball.java:"));
    assertThat(version()).isZero();
    saved.version(2);
    awaitVersion(2);
    turnUntil(() -> notice().isEmpty());
  }

  @Test
  void aFirstFrameThatHangsOrEndsJavaLeavesTheOldOneRunning() throws IOException {
    saved.version(1, "hang()", "Object hang() { while (true) Thread.onSpinWait(); }");
    awaitNotice("its first frame took longer than 2 s");
    saved.version(2, "end()", "Object end() { System.exit(3); return null; }");
    awaitNotice("exit would end the show");
    assertThat(version()).isZero();
    saved.version(3);
    awaitVersion(3);
  }

  @Test
  void aSaveOvertakesAVersionThatHangs() throws IOException {
    saved.version(1, "G.sphere()", "int n = hang(); int hang() { while (true) Thread.yield(); }");
    turnUntil(() -> isRunning("hang"));
    saved.version(2);
    awaitVersion(2);
    assertThat(notice()).isEmpty();
  }

  private static boolean isRunning(String method) {
    return Thread.getAllStackTraces().values().stream()
        .anyMatch(calls -> List.of(calls).toString().contains("." + method + "("));
  }

  @Test
  void aFileThatIsGoneOrEmptyOrAFolderIsToldAndCanComeBack() throws IOException {
    Files.delete(saved.file());
    awaitNotice("there is no file ");
    Files.createDirectory(saved.file());
    awaitNotice(" is a folder; a sketch is a file");
    Files.delete(saved.file());
    saved.text("");
    awaitNotice(" is empty; a sketch needs a method draw(Frame)");
    assertThat(version()).isZero();
    saved.version(0);
    turnUntil(() -> notice().isEmpty());
  }

  @Test
  void aFileBesideIsReadAnewAndAMissingOneIsWaitedFor() throws IOException {
    saved.version(1, "Form.of()", "");
    awaitNotice("cannot find symbol: variable Form");
    Path form = folder.resolve("Form.java");
    Files.writeString(form, form("line"));
    awaitVersion(1);
    turnUntil(() -> notice().isEmpty());
    Files.writeString(form, form("1"));
    awaitNotice("Form.java:3:");
    Files.writeString(form, form("G.sphere().scale(20)"));
    turnUntil(() -> notice().isEmpty() && vertices() > 10);
  }

  private static String form(String returned) {
    return """
    import module senga.live;
    class Form {
      static Geometry of() { Geometry line = G.line(); return %s; }
    }
    """
        .formatted(returned);
  }

  @Test
  void aDataFileThatTheSketchAskedForIsReadAnew() throws IOException {
    Path data = Files.writeString(folder.resolve("size.txt"), "7");
    String more =
        "final int width = Content.of(Path.of(\"%s\")).size();".formatted(data.toUri().getPath());
    saved.text(
        """
        import module senga.live;
        import module java.base;
        %s
        void main() { Stage.run(this::draw, Canvas.mm(width, 100)); }
        Object draw(Frame frame) { return G.sphere(); }
        """
            .formatted(more));
    turnUntil(() -> paper().width() == 1);
    Files.writeString(data, "ninechars");
    turnUntil(() -> paper().width() == 9);
  }

  @Test
  void aRecipeIsReadAnewToo() throws IOException {
    close();
    Path recipe = Files.writeString(folder.resolve("Dots.json"), recipe(50));
    open(recipe);
    Files.writeString(recipe, recipe(60));
    turnUntil(() -> paper().width() == 60);
    Files.writeString(recipe, recipe(60).replace("\"layers\"", "\"lairs\""));
    awaitNotice("Dots.json");
    Files.writeString(recipe, recipe(70));
    turnUntil(() -> paper().width() == 70 && notice().isEmpty());
  }

  private static String recipe(int width) {
    return """
    {"senga": 1, "canvas": {"width": %d, "height": 50},
     "layers": [{"shape": {"sphere": {}}}]}
    """
        .formatted(width);
  }

  private void awaitVersion(int number) {
    turnUntil(() -> version() == number);
  }

  private void awaitNotice(String part) {
    turnUntil(() -> notice().contains(part));
  }

  private void turnUntil(BooleanSupplier condition) {
    for (int turns = 0; turns < MOST_TURNS && !condition.getAsBoolean(); turns++) {
      show.turn();
    }
    assertThat(condition.getAsBoolean()).as("version %s, notice: %s", version(), notice()).isTrue();
  }

  private String notice() {
    return show.figures().notice();
  }

  private int version() {
    return show.shown() == null ? -1 : (int) (paper().width() - Saved.width(0));
  }

  private Canvas paper() {
    return frame().frame().canvas();
  }

  private int vertices() {
    return frame().lines().vertexCount();
  }

  private long serial() {
    return frame().serial();
  }

  private FrameBuffer frame() {
    return java.util.Objects.requireNonNull(show.shown());
  }
}
