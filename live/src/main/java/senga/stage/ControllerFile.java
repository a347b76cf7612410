package senga.stage;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import senga.control.Controls;
import senga.export.OutputFile;
import senga.words.Quote;

/**
 * Where the knobs of a sketch stood, in a small file of the user's:
 *
 * <pre>
 * senga controllers 1
 * /home/me/Ball.java
 * cc/1 0.5039370078740157
 * midi/height 0.25
 * end
 * </pre>
 *
 * <p>It is written whole or not at all, and read strictly: one with a line that is none is put
 * aside under another name, said so, and begun anew. At most {@link #MOST} are kept; those that
 * were written longest ago go first.
 */
final class ControllerFile {
  static final int MOST = 200;

  private static final String HEAD = "senga controllers 1";
  private static final String END = "end";
  private static final String ENDING = ".controllers";
  private static final String ASIDE = ".damaged";
  private static final int MOST_TITLE = 40;
  private static final long MOST_BYTES = 1 << 20;
  private static final Pattern LINE =
      Pattern.compile("(\\S+) (\\d{1,3}(?:\\.\\d{1,20})?(?:E-\\d{1,3})?)");
  private static final List<String> STANDING =
      List.of("cc/", "cc14/", "program", "nrpn/", "rpn/", "midi/");

  private final Path file;
  private final String sketch;

  /**
   * @param folder is made when something is kept
   * @param sketch its whole path
   */
  ControllerFile(Path folder, Path sketch) {
    this.sketch = sketch.toAbsolutePath().normalize().toString();
    String name = Objects.toString(sketch.getFileName(), "").replaceAll("[^A-Za-z0-9-]", "_");
    String title = name.substring(0, Math.min(name.length(), MOST_TITLE));
    file =
        folder.resolve(
            String.format(Locale.ROOT, "%s-%08x%s", title, this.sketch.hashCode(), ENDING));
  }

  /** That of this user for a sketch. */
  static ControllerFile of(WindowPlaces places, Path sketch) {
    return new ControllerFile(places.folder().resolve("controllers"), sketch);
  }

  Path path() {
    return file;
  }

  /** Of what devices have sent, that which stays where it is put. */
  static Controls standing(Controls sent) {
    Controls standing = Controls.NONE;
    for (Map.Entry<String, Double> each : sent.values().entrySet()) {
      if (STANDING.stream().anyMatch(each.getKey()::startsWith)) {
        standing = standing.with(each.getKey(), each.getValue());
      }
    }
    return standing;
  }

  /**
   * What it holds; nothing if it is not there, or that of a sketch of the same name elsewhere.
   *
   * @param say told what is wrong with it
   */
  Controls read(Consumer<String> say) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalArgumentException("it has more than 1 MiB");
      }
      return values(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException none) {
      return Controls.NONE;
    } catch (CharacterCodingException e) {
      putAside("it is not UTF-8", say);
    } catch (IllegalArgumentException damaged) {
      putAside(String.valueOf(damaged.getMessage()), say);
    } catch (IOException e) {
      say.accept(
          "the values of knobs in " + Quote.path(file) + " cannot be read: " + e.getMessage());
    }
    return Controls.NONE;
  }

  private Controls values(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
      throw new IllegalArgumentException("line 1 is not \"" + HEAD + "\"");
    }
    if (lines.size() < 2) {
      throw new IllegalArgumentException("line 2, which names the sketch, is missing");
    }
    if (!lines.getLast().equals(END)) {
      throw new IllegalArgumentException("the last line is not \"" + END + "\"");
    }
    if (!lines.get(1).equals(sketch)) {
      return Controls.NONE;
    }
    Controls values = Controls.NONE;
    for (int i = 2; i < lines.size() - 1; i++) {
      try {
        values = with(values, lines.get(i));
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + wrong.getMessage(), wrong);
      }
    }
    return values;
  }

  private static Controls with(Controls values, String line) {
    var parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(Quote.of(line) + " is no address and its value");
    }
    return values.with(parts.group(1), Double.parseDouble(parts.group(2)));
  }

  private void putAside(String why, Consumer<String> say) {
    Path aside = file.resolveSibling(file.getFileName() + ASIDE);
    String sentence = "the values of knobs in " + Quote.path(file) + " cannot be read, " + why;
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      say.accept(sentence + "; it now is " + Quote.path(aside));
    } catch (IOException e) {
      say.accept(sentence);
    }
  }

  /**
   * Writes it anew.
   *
   * @throws senga.export.ExportFailed if it cannot be written
   */
  void write(Controls values) {
    StringBuilder text = new StringBuilder(HEAD + "\n" + sketch + "\n");
    values
        .values()
        .forEach((address, value) -> text.append(address).append(' ').append(value).append('\n'));
    new OutputFile(file, true).write(text.append(END).append('\n').toString());
    forgetOldest();
  }

  private void forgetOldest() {
    Path folder = Objects.requireNonNull(file.getParent());
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> kept =
          all.filter(each -> each.toString().endsWith(ENDING))
              .sorted(Comparator.comparingLong(ControllerFile::age))
              .toList();
      for (Path old : kept.subList(Math.min(MOST, kept.size()), kept.size())) {
        Files.deleteIfExists(old);
      }
    } catch (IOException notNow) {
      return; // the next one that is written tries again
    }
  }

  private static long age(Path kept) {
    try {
      return -Files.getLastModifiedTime(kept).toMillis();
    } catch (IOException gone) {
      return Long.MAX_VALUE;
    }
  }
}
