package senga.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import senga.sketch.Act;
import senga.sketch.SketchLoader;

/** The sketches that come with Senga, as they lie in its jar or among its classes. */
public final class Gallery {
  private static final String FOLDER = "gallery/";
  private static final String ENDING = ".java";
  private static final String TAKES = "takes/";
  private static final String DEMO = "Demo";

  private Gallery() {}

  /** All of them, by name. */
  public static List<Exhibit> all() {
    return names().stream().map(Gallery::read).toList();
  }

  /** Their names, sorted. */
  public static List<String> names() {
    return files()
        .filter(name -> name.endsWith(ENDING))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .sorted()
        .toList();
  }

  /** The one of this name, upper and lower case alike. */
  public static Optional<Exhibit> named(String name) {
    return names().stream().filter(name::equalsIgnoreCase).findFirst().map(Gallery::read);
  }

  /**
   * What lies beside a sketch of this name and plays along with it: its variations, cues, map of
   * knobs, and takes.
   *
   * @return texts by their paths from the sketch's folder, with {@code /} between the parts
   */
  static Map<String, String> beside(String name) {
    Map<String, String> texts = new TreeMap<>();
    files().filter(file -> isBeside(name, file)).forEach(file -> texts.put(file, text(file)));
    return texts;
  }

  private static boolean isBeside(String name, String file) {
    String plain = file.startsWith(TAKES) ? file.substring(TAKES.length()) : file;
    return plain.startsWith(name + ".") && !plain.endsWith(ENDING);
  }

  /** PyXidraw's demo. */
  public static Act demo() {
    try (SketchLoader loader = new SketchLoader()) {
      return read(DEMO).load(loader);
    }
  }

  private static Exhibit read(String name) {
    return new Exhibit(name, text(name + ENDING));
  }

  private static String text(String file) {
    try (InputStream bytes = resource(file).openStream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL resource(String name) {
    URL found = Gallery.class.getResource("/" + FOLDER + name);
    if (found == null) {
      throw new IllegalStateException(name + " is missing from this build of Senga");
    }
    return found;
  }

  /** A folder of resources can be listed only where one of them is known. */
  private static Stream<String> files() {
    try {
      URL demo = resource(DEMO + ENDING);
      URLConnection connection = demo.openConnection();
      return connection instanceof JarURLConnection jar ? inJar(jar) : inFolder(demo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      List<String> names = jar.stream().map(entry -> entry.getName()).toList();
      return names.stream()
          .filter(name -> name.startsWith(FOLDER))
          .map(name -> name.substring(FOLDER.length()));
    }
  }

  private static Stream<String> inFolder(URL demo) throws IOException, URISyntaxException {
    Path folder = Path.of(demo.toURI()).resolveSibling("");
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .toList();
      return names.stream();
    }
  }
}
