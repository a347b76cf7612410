package senga.sketch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import senga.geometry.OperationProvider;
import senga.words.Quote;

/**
 * The jars of guests: sketches are compiled and run with them, and what their providers bring is
 * found by name.
 *
 * <p>While a command runs they are its threads' context class loader, where Java's {@link
 * java.util.ServiceLoader} looks for providers. They are opened once for all versions of a sketch,
 * whose class loaders stand on this one, and closed with the command: reloads open nothing more.
 */
public final class GuestJars extends URLClassLoader {
  private static final String NAME = "guests";
  private static final String PROVIDERS = "META-INF/services/" + OperationProvider.class.getName();

  private final List<Path> jars;

  private GuestJars(List<Path> jars) {
    super(NAME, urls(jars), GuestJars.class.getClassLoader());
    this.jars = jars;
  }

  /**
   * Does some work with guests.
   *
   * @param words jars and folders of classes, one or several in a word as in a class path
   * @param notes is told when a jar is useless because of another
   * @throws UsageError if there is no such jar, or it is none
   */
  public static <T> T during(List<String> words, Consumer<String> notes, Supplier<T> work) {
    List<Path> jars = jars(words);
    if (jars.isEmpty()) {
      return work.get();
    }
    jars.forEach(GuestJars::check);
    noteTwins(jars, notes);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (GuestJars guests = new GuestJars(jars)) {
      thread.setContextClassLoader(guests);
      return work.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** What sketches are loaded with: guests, if there are any, and Senga. */
  static ClassLoader loader() {
    return Thread.currentThread().getContextClassLoader() instanceof GuestJars guests
        ? guests
        : GuestJars.class.getClassLoader();
  }

  /** This program's class path, and the guests' jars behind it. */
  public static String classPath() {
    List<String> path = new ArrayList<>(List.of(System.getProperty("java.class.path")));
    if (loader() instanceof GuestJars guests) {
      guests.jars.forEach(jar -> path.add(jar.toString()));
    }
    return String.join(File.pathSeparator, path);
  }

  private static List<Path> jars(List<String> words) {
    return words.stream()
        .flatMap(word -> Arrays.stream(word.split(File.pathSeparator)))
        .filter(word -> !word.isBlank())
        .map(word -> Path.of(word).toAbsolutePath())
        .distinct()
        .toList();
  }

  private static URL[] urls(List<Path> jars) {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      try {
        urls[i] = jars.get(i).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(e);
      }
    }
    return urls;
  }

  private static void check(Path jar) {
    if (!Files.exists(jar)) {
      throw new UsageError("--with: there is no file " + Quote.path(jar));
    }
    if (!Files.isDirectory(jar)) {
      providers(jar);
    }
  }

  /** Of two classes with the same name Java would silently take the first. */
  private static void noteTwins(List<Path> jars, Consumer<String> notes) {
    Map<String, Path> known = new HashMap<>();
    for (Path jar : jars) {
      for (String provider : Files.isDirectory(jar) ? List.<String>of() : providers(jar)) {
        Path first = known.putIfAbsent(provider, jar);
        if (first != null) {
          notes.accept(
              provider
                  + " of "
                  + Quote.path(jar)
                  + " is left out: "
                  + Quote.path(first)
                  + " has it already");
        }
      }
    }
  }

  /** The classes that a jar says are providers. */
  private static List<String> providers(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry list = zip.getEntry(PROVIDERS);
      return list == null ? List.of() : lines(zip, list);
    } catch (IOException e) {
      String why =
          e instanceof AccessDeniedException ? "there is no permission to read it" : e.getMessage();
      throw new UsageError("--with: " + Quote.path(jar) + " is no jar: " + why);
    }
  }

  private static List<String> lines(ZipFile zip, ZipEntry list) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(list), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }
}
