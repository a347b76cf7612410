package senga.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import senga.export.OutputFile;
import senga.words.Quote;

/** Puts an exhibit's source where its reader may change it. */
public final class SourceCopy {
  private SourceCopy() {}

  /**
   * Writes the source into a folder; a taken name gets the next free number.
   *
   * @throws senga.export.ExportFailed if it cannot be written
   */
  public static Path into(Path folder, Exhibit exhibit) {
    byte[] text = exhibit.source().getBytes(StandardCharsets.UTF_8);
    return OutputFile.in(folder, String.valueOf(exhibit.file())).write(out -> out.write(text));
  }

  /** The copy that lies in a folder, with whatever was changed in it since; else a new one. */
  static Path in(Path folder, Exhibit exhibit) {
    Path known = folder.resolve(exhibit.file());
    return Files.isRegularFile(known) ? known : into(folder, exhibit);
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
