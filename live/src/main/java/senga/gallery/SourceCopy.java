package senga.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import senga.export.OutputFile;
import senga.words.Quote;

/** Puts an exhibit's source, and what plays along with it, where its reader may change it. */
public final class SourceCopy {
  private static final String ENDING = ".java";

  private SourceCopy() {}

  /**
   * Writes the source into a folder, and what lies beside it: variations, cues, a map of knobs and
   * takes, all under one name. A name that one of them has already gets the next free number.
   *
   * @return what was written, the source first
   * @throws senga.export.ExportFailed if it cannot be written
   */
  public static List<Path> into(Path folder, Exhibit exhibit) {
    String name = exhibit.name();
    Map<String, String> beside = Gallery.beside(name);
    String title = free(folder, name, beside.keySet());
    List<Path> written = new ArrayList<>();
    written.add(OutputFile.in(folder, title + ENDING).write(exhibit.source()));
    beside.forEach(
        (file, text) ->
            written.add(
                OutputFile.at(folder.resolve(renamed(file, name, title)))
                    .write(retitled(text, name, title))));
    return written;
  }

  /** The name, or the first with a number that nothing of it has taken in this folder. */
  private static String free(Path folder, String name, Set<String> beside) {
    String title = name;
    for (int number = 2; isTaken(folder, name, title, beside); number++) {
      title = name + "-" + number;
    }
    return title;
  }

  private static boolean isTaken(Path folder, String name, String title, Set<String> beside) {
    return Files.exists(folder.resolve(title + ENDING))
        || beside.stream()
            .anyMatch(file -> Files.exists(folder.resolve(renamed(file, name, title))));
  }

  /** Folders have names of their own. */
  private static String renamed(String file, String name, String title) {
    int at = file.lastIndexOf('/') + 1;
    return file.substring(0, at) + title + file.substring(at + name.length());
  }

  /** These files say which sketch they belong to. */
  private static String retitled(String text, String name, String title) {
    return text.replace(sketch(name), sketch(title));
  }

  private static String sketch(String name) {
    return "\"sketch\": \"" + name + "\"";
  }

  /** The copy that lies in a folder, with whatever was changed in it since; else a new one. */
  static Path in(Path folder, Exhibit exhibit) {
    Path known = folder.resolve(exhibit.file());
    return Files.isRegularFile(known) ? known : into(folder, exhibit).getFirst();
  }

  /** Opens a file with the desktop's editor; returns what the user should know of it. */
  static String open(Path file) {
    String path = Quote.path(file);
    try {
      new ProcessBuilder(opener(file.toAbsolutePath().toString()))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return "its source: " + path + "; senga run " + path + " follows your changes";
    } catch (IOException e) {
      return "its source: " + path + "; no program here opens it by itself";
    }
  }

  private static List<String> opener(String file) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", file)
        : List.of(system.startsWith("mac") ? "open" : "xdg-open", file);
  }
}
