package senga.sketch;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Turns a sketch's file into an {@link Act}.
 *
 * <p>Every load has a class loader of its own and the loader keeps none of them: when the last
 * reference to an act's sketch is gone, its classes are unloaded.
 */
public final class SketchLoader implements AutoCloseable {
  private static final String WARM_UP =
      "import module senga.live; Geometry draw(Frame f) { return null; } void main() {}";

  /** The version that plays and the one that is tried, while a sketch is loaded again and again. */
  public static final int MOST_GENERATIONS = 2;

  private final SketchCompiler compiler;
  private final Duration limit;
  private final ClassLoader guests = GuestJars.loader();
  private final List<WeakReference<SketchClasses>> loaded = new ArrayList<>();

  public SketchLoader() {
    this(Deadline.LIMIT);
  }

  /**
   * @param limit how long a sketch's main may take
   */
  SketchLoader(Duration limit) {
    this(CompilePath.ofRunningSenga(), limit);
  }

  SketchLoader(CompilePath path, Duration limit) {
    this.compiler = new SketchCompiler(path);
    this.limit = limit;
  }

  /**
   * Reads, compiles and introduces a sketch.
   *
   * @throws CompileError if it does not compile
   * @throws UserError if it cannot be read, its main fails, or it registers no sketch
   */
  public Act load(Path file) {
    return load(file, SketchText.read(file));
  }

  /** The same, of a text that has already been read. */
  public Act load(Path file, String text) {
    return load(SketchSource.of(file, text), note -> {});
  }

  Act load(SketchSource source, Consumer<String> notes) {
    return introduced(source, compiler.compile(source), limit, notes);
  }

  /**
   * The same of a text that is not on show: it may not end Java.
   *
   * @param most how long its main may take
   */
  public Act loadBeside(Path file, String text, Duration most) {
    return loadBeside(SketchSource.of(file, text), most, note -> {});
  }

  /**
   * The same of a version that is to take the place of one that plays: it may not end Java.
   *
   * @param most how long its main may take
   */
  Act loadBeside(SketchSource source, Duration most, Consumer<String> notes) {
    return introduced(source, ExitGuard.around(compiler.compile(source)), most, notes);
  }

  private Act introduced(
      SketchSource source, Map<String, byte[]> compiled, Duration most, Consumer<String> notes) {
    Path folder = Objects.requireNonNullElse(source.file().getParent(), Path.of(""));
    SketchClasses classes = new SketchClasses(folder, compiled, guests);
    synchronized (loaded) {
      loaded.add(new WeakReference<>(classes));
    }
    return new Introduction(new SketchClass(source.file(), source.text(), classes, notes), most)
        .act();
  }

  /** How many of the versions loaded so far the collector has not unloaded yet. */
  public int generations() {
    synchronized (loaded) {
      loaded.removeIf(version -> version.refersTo(null));
      return loaded.size();
    }
  }

  /** Compiles a tiny sketch, so that the first real one does not wait for the compiler to wake. */
  public void warmUp() {
    warmUp(SketchSource.of(Path.of("WarmUp.java"), WARM_UP));
  }

  /** Compiles a sketch for the practice: the just-in-time compiler learns from it. */
  void warmUp(SketchSource source) {
    ExitGuard.around(compiler.compile(source));
  }

  @Override
  public void close() {
    compiler.close();
  }
}
