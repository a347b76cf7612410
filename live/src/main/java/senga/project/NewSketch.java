package senga.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import senga.export.OutputFile;
import senga.sketch.SketchFiles;
import senga.sketch.UsageError;
import senga.sketch.UserError;
import senga.words.Quote;

/**
 * A folder for one sketch: its source, and what IntelliJ, VS Code and Eclipse need to compile it,
 * to complete words and to show Javadoc. They are given a list of Senga's jars where they lie, so
 * nothing is fetched and no other tool is asked.
 */
public final class NewSketch {
  static final String FLAGS =
      "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow";

  private final String name;
  private final Path folder;
  private final SengaJars jars;

  /**
   * @param name of the sketch, its class and its folder
   * @param parent where the folder goes
   * @throws UsageError if no class can have this name
   */
  public NewSketch(String name, Path parent, SengaJars jars) {
    requireName(name);
    this.name = name;
    folder = parent.resolve(name);
    this.jars = jars;
  }

  private static void requireName(String name) {
    if (name.contains("/") || name.contains("\\")) {
      throw new UsageError(Quote.of(name) + " is a path; --in says where the folder goes");
    }
    if (!SketchFiles.isClassName(name)) {
      throw new UsageError(
          Quote.of(name)
              + " cannot be the name of a sketch's class; a word of letters and digits that Senga"
              + " and Java do not use themselves is allowed, such as MyWaves");
    }
    UsageError.reading(() -> OutputFile.at(Path.of(name + ".java")));
  }

  /** The sketch's source. */
  public Path source() {
    return folder.resolve("src").resolve(name + ".java");
  }

  public Path folder() {
    return folder;
  }

  /**
   * Makes the folder, whole or not at all.
   *
   * @throws UserError if there is something of this name, or it cannot be made
   */
  public void make() {
    if (Files.exists(folder)) {
      throw taken();
    }
    Path parent = Objects.requireNonNullElse(folder.getParent(), Path.of(""));
    try {
      Files.createDirectories(parent.toAbsolutePath());
      Path hidden = Files.createTempDirectory(parent.toAbsolutePath(), ".senga-");
      try {
        fill(hidden);
        open(hidden);
        Files.move(hidden, folder.toAbsolutePath());
      } catch (IOException e) {
        delete(hidden);
        throw e;
      }
    } catch (FileAlreadyExistsException e) {
      throw Files.exists(folder) ? taken() : failed(e);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private UserError taken() {
    return new UserError(
        "there is already something at " + Quote.path(folder) + "; it stays as it is");
  }

  private UserError failed(IOException e) {
    return new UserError("cannot make the folder " + Quote.path(folder) + ": " + why(e), e);
  }

  private static String why(IOException e) {
    return e.getClass() == IOException.class
        ? String.valueOf(e.getMessage())
        : e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
  }

  private void fill(Path hidden) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path path = hidden.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
    }
  }

  /** A temporary folder is its owner's alone; this one is to be like any other. */
  private static void open(Path hidden) throws IOException {
    Path inner = Objects.requireNonNull(hidden.resolve("src"));
    if (hidden.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(hidden, Files.getPosixFilePermissions(inner));
    }
  }

  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("src/" + name + ".java", sketch());
    files.put("README.md", readme());
    files.put(".gitignore", "bin/\nout/\n");
    files.put("javac.args", arguments());
    files.putAll(EclipseFiles.of(name, jars));
    files.putAll(IdeaFiles.of(name, jars));
    files.putAll(CodeFiles.of(name, jars));
    return files;
  }

  private static String sketch() {
    return """
    import senga.*;
    import senga.effects.*;
    import senga.geometry.*;
    import senga.live.*;
    import senga.scene.*;
    import senga.shapes.*;

    // A ball that breathes.
    // Controllers: 1 how far noise bends it, 2 how fine it is.

    void main() {
      Stage.run(this::draw, Canvas.parse("A5").background(Color.of("#fbf7ef")));
    }

    Layer draw(Frame frame) {
      double time = frame.seconds();
      Geometry ball =
          G.sphere()
              .style(Sphere.Style.RINGS)
              .subdivisions(1 + (int) (4 * frame.cc(2, 0.5)))
              .diameter(96)
              .rotate(65, 8 * time, 0)
              .translate(74, 105)
              .through(E.displace().amplitude(30 * frame.cc(1, 0.5)).frequency(0.02).time(time / 8));
      return Layer.of(ball).name("ball").color("#1d2b4f").width(0.25);
    }
    """;
  }

  private String readme() {
    return """
    # {name}
    `senga run src/{name}.java` shows it; change it, save it, and see it change. `senga render src/{name}.java` draws it into a file.

    Your editor opens this folder as it is: IntelliJ (Open), VS Code (Open Folder, with the Extension Pack for Java), Eclipse (Import, Existing Projects into Workspace). It needs a JDK 25. They know Senga by its jars, which lie where it was built; `javac @javac.args src/{name}.java` compiles with the same ones. If Senga moves, delete all but `src` and make the folder anew.
    """
        .replace("{name}", name);
  }

  /** JDK tools take their options from such a file: {@code javac @javac.args src/Ball.java}. */
  private String arguments() {
    String path =
        jars.entries().stream()
            .map(Escape::slashes)
            .collect(Collectors.joining(File.pathSeparator));
    return "-d bin\n--release 25\n--class-path " + Escape.quoted(path) + "\n";
  }

  private static void delete(Path hidden) throws IOException {
    try (Stream<Path> files = Files.walk(hidden)) {
      List<Path> inwards = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : inwards) {
        Files.delete(file);
      }
    }
  }
}
