package senga.sketch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import senga.words.Quote;

/**
 * Compiles a sketch in memory, and what it uses of the sources beside it; on a thread of its own,
 * for whoever waits may be interrupted, and the jars of an interrupted compiler are lost to it.
 * Keeps what the compiler read of the jars for the next one.
 */
final class SketchCompiler implements AutoCloseable {
  private static final String NO_MAIN = "compiler.err.implicit.class.does.not.have.main.method";
  private static final String MAIN = "void main() {}";

  private static final String GAVE_UP =
      "the compiler gave up; expressions in it may be nested too deeply, or chains too long";

  private final JavaCompiler javac;
  private final CompilePath path;
  private final StandardJavaFileManager files;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("senga-compiler").factory());

  SketchCompiler(CompilePath path) {
    this.javac = compilerOfThisJava();
    this.path = path;
    this.files = javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
  }

  /**
   * The class files by class name, in the order of the source. A compact source without {@code
   * main} is given an empty one.
   *
   * @throws CompileError if the compiler finds an error; the message shows each of them
   */
  Map<String, byte[]> compile(SketchSource sketch) {
    try {
      return thread.submit(() -> compiled(sketch)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError(Quote.path(sketch.file()) + ": not compiled to its end", e);
    } catch (ExecutionException e) {
      throw switch (e.getCause()) {
        case RuntimeException own -> own;
        case Error error -> throw error;
        case null, default -> new IllegalStateException(e);
      };
    }
  }

  private Map<String, byte[]> compiled(SketchSource sketch) {
    SketchName name = SketchName.of(sketch.file());
    SourceFile source = new SourceFile(name, path.adapt(sketch.text()));
    Attempt attempt = attempt(sketch.file(), source, sketch.beside());
    if (attempt.lacksMain()) {
      attempt = attempt(sketch.file(), source.plus(MAIN), sketch.beside());
    }
    if (!attempt.errors().isEmpty()) {
      throw new CompileError(new CompileMessage(sketch, source).of(attempt.errors()));
    }
    if (!name.file().equals(name.type() + JavaFileObject.Kind.SOURCE.extension)) {
      attempt.classes().replaceAll((type, bytes) -> SourceAttribute.renamed(bytes, name));
    }
    return attempt.classes();
  }

  private record Attempt(
      List<Diagnostic<? extends JavaFileObject>> errors, Map<String, byte[]> classes) {
    boolean lacksMain() {
      return errors.stream().anyMatch(error -> error.getCode().equals(NO_MAIN));
    }
  }

  private Attempt attempt(Path file, SourceFile source, SourceFolder beside) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    MemoryFiles memory = new MemoryFiles(files, beside, path::adapt);
    boolean isDone =
        javac
            .getTask(Writer.nullWriter(), memory, found, options(), null, List.of(source))
            .call(); // what javac says of its own faults is for who builds it
    List<Diagnostic<? extends JavaFileObject>> errors =
        found.getDiagnostics().stream()
            .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .toList();
    if (!isDone && errors.isEmpty()) {
      throw new CompileError(Quote.path(file) + ": " + GAVE_UP);
    }
    return new Attempt(errors, memory.classes());
  }

  private List<String> options() {
    List<String> options = new ArrayList<>(path.options());
    options.addAll(List.of("-g", "-proc:none", "-implicit:class", "-Xlint:none"));
    return options;
  }

  @Override
  public void close() {
    thread.close();
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaCompiler compilerOfThisJava() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new UserError(
          "this Java has no compiler (module jdk.compiler); a JDK 25 or newer is needed, not a"
              + " JRE");
    }
    return javac;
  }
}
