package house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small files with one duty, short methods, nothing left for later. */
class SourceRulesTest {
  private static final int MOST_LINES_OF_A_FILE = 450;
  private static final int MOST_LINES_OF_A_METHOD = 50;
  private static final int MEDIAN_OF_METHODS = 4;
  private static final int NINE_IN_TEN_METHODS = 12;

  /** Written in two halves, so that this file does not find itself. */
  private static final Pattern LEFT_FOR_LATER =
      Pattern.compile(
          "\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b|Thread\\.sl" + "eep");

  private record Method(Path file, String name, int lines) {}

  private static Path root;
  private static List<Path> sources;

  @BeforeAll
  static void find() throws IOException {
    root = Repository.root();
    sources = Repository.sources(root);
  }

  @Test
  void noFileIsLong() throws IOException {
    for (Path file : sources) {
      assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThan(MOST_LINES_OF_A_FILE);
    }
  }

  @Test
  void nothingIsLeftForLaterOrWaitsForTime() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources) {
      try (Stream<String> lines = Files.lines(file)) {
        lines
            .filter(line -> LEFT_FOR_LATER.matcher(line).find())
            .forEach(line -> found.add(root.relativize(file) + ": " + line.strip()));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<Path> silent =
        sources.stream()
            .filter(file -> file.toString().contains("src" + file.getFileSystem().getSeparator()))
            .filter(file -> isMain(file) && !Repository.hasEnding(file, "module-info.java"))
            .filter(file -> !Files.exists(file.resolveSibling("package-info.java")))
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void methodsAreShort() throws IOException {
    List<Method> methods = methods(sources.stream().filter(SourceRulesTest::isMain).toList());
    assertThat(methods).hasSizeGreaterThan(1_000);
    assertThat(methods).filteredOn(method -> method.lines() >= MOST_LINES_OF_A_METHOD).isEmpty();
    int[] lengths = methods.stream().mapToInt(Method::lines).sorted().toArray();
    assertThat(lengths[lengths.length / 2]).isLessThanOrEqualTo(MEDIAN_OF_METHODS);
    assertThat(lengths[lengths.length * 9 / 10]).isLessThanOrEqualTo(NINE_IN_TEN_METHODS);
  }

  private static boolean isMain(Path file) {
    return file.toString().replace('\\', '/').contains("/src/main/java/");
  }

  private static List<Method> methods(List<Path> files) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<Method> methods = new ArrayList<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Lengths(unit, positions, methods), null);
      }
    }
    return methods;
  }

  /** Collects the lines between the braces of every method. */
  private static final class Lengths extends TreeScanner<@Nullable Object, @Nullable Object> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> into;

    private Lengths(CompilationUnitTree unit, SourcePositions positions, List<Method> into) {
      this.unit = unit;
      this.positions = positions;
      this.into = into;
    }

    @Override
    public @Nullable Object visitMethod(MethodTree method, @Nullable Object nothing) {
      BlockTree body = method.getBody();
      if (body != null) {
        long first = line(positions.getStartPosition(unit, body));
        long last = line(positions.getEndPosition(unit, body));
        Path file = Path.of(unit.getSourceFile().toUri());
        into.add(
            new Method(file, method.getName().toString(), (int) Math.max(0, last - first - 1)));
      }
      return super.visitMethod(method, nothing);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
