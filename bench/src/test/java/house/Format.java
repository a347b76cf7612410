package house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats every Java source of the repository with google-java-format, imports included. {@code
 * ./senga format} runs this file from its source, so that it works while nothing else compiles.
 */
final class Format {
  private static final Formatter FORMATTER = new Formatter();

  private Format() {}

  /** Mends what is badly formatted and prints its name; with {@code --check} only prints. */
  public static void main(String[] arguments) throws IOException, FormatterException {
    boolean check = List.of(arguments).contains("--check");
    Path root = Repository.root();
    List<Path> bad = badlyFormatted(root);
    for (Path file : bad) {
      System.out.println(root.relativize(file));
      if (!check) {
        Files.writeString(file, formatted(Files.readString(file)));
      }
    }
    System.out.println(bad.size() + (check ? " files to format" : " files formatted"));
    System.exit(check && !bad.isEmpty() ? 1 : 0);
  }

  /** The sources below {@code root} that formatting would change. */
  static List<Path> badlyFormatted(Path root) throws IOException, FormatterException {
    List<Path> bad = new ArrayList<>();
    for (Path file : Repository.sources(root)) {
      String source = Files.readString(file);
      if (!formatted(source).equals(source)) {
        bad.add(file);
      }
    }
    return bad;
  }

  static String formatted(String source) throws FormatterException {
    return FORMATTER.formatSourceAndFixImports(source);
  }
}
