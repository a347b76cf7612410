package senga.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import senga.export.ExportFailed;
import senga.export.OutputFile;

/**
 * Where the windows of the sketches stood, in a small file of the user's:
 *
 * <pre>
 * 120 80 900 900 window /home/me/Ball.java
 * 0 0 600 848 full /home/me/Leaf.java
 * </pre>
 *
 * <p>The newest comes first, and at most {@link #MOST} are kept. The file is written whole or not
 * at all. Lines that are none are dropped; a file that cannot be read or written is no reason to
 * bother anybody.
 */
final class WindowPlaces {
  static final int MOST = 200;

  private static final long MOST_BYTES = 1 << 20;
  private static final Pattern LINE =
      Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (window|full) (.+)");

  private final Path folder;
  private final Path file;

  /**
   * @param folder of the user's state; it is made when something is kept
   */
  WindowPlaces(Path folder) {
    this.folder = folder;
    file = folder.resolve("windows.txt");
  }

  /** Where the user's state lies. */
  Path folder() {
    return folder;
  }

  /** Those of this user. */
  static WindowPlaces ofThisUser() {
    String system = System.getProperty("os.name", "");
    String home = System.getProperty("user.home", "");
    return new WindowPlaces(folder(system, home, System::getenv));
  }

  /** The platform's folder for what a program remembers. */
  static Path folder(String system, String home, UnaryOperator<@Nullable String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      @Nullable String local = environment.apply("LOCALAPPDATA");
      return (local == null ? Path.of(home, "AppData", "Local") : Path.of(local)).resolve("Senga");
    }
    if (name.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Senga");
    }
    @Nullable String xdg = environment.apply("XDG_STATE_HOME");
    boolean usable = xdg != null && Path.of(xdg).isAbsolute();
    return (usable ? Path.of(xdg) : Path.of(home, ".local", "state")).resolve("senga");
  }

  /**
   * Where the window of a sketch stood last.
   *
   * @param sketch names it among all; its whole path, for one
   */
  Optional<WindowPlace> of(String sketch) {
    for (String line : lines()) {
      Matcher parts = LINE.matcher(line);
      if (parts.matches() && parts.group(6).equals(sketch)) {
        Area area =
            new Area(number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4));
        boolean usable = area.width() > 0 && area.height() > 0;
        return usable
            ? Optional.of(new WindowPlace(area, parts.group(5).equals("full")))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Keeps where it stands now. */
  void keep(String sketch, WindowPlace place) {
    if (sketch.lines().count() == 1) { // a path with a line break is not worth an escape
      write(sketch, List.of(line(sketch, place)));
    }
  }

  /** As if it had never stood anywhere. */
  void forget(String sketch) {
    if (of(sketch).isPresent()) {
      write(sketch, List.of());
    }
  }

  private void write(String sketch, List<String> first) {
    List<String> kept = new ArrayList<>(first);
    for (String line : lines()) {
      Matcher parts = LINE.matcher(line);
      if (kept.size() < MOST && parts.matches() && !parts.group(6).equals(sketch)) {
        kept.add(line);
      }
    }
    write(kept.isEmpty() ? "" : String.join("\n", kept) + "\n");
  }

  private void write(String text) {
    try {
      new OutputFile(file, true).write(text);
    } catch (ExportFailed notKept) {
      return; // the next window opens where the desktop likes
    }
  }

  private List<String> lines() {
    try {
      return Files.size(file) > MOST_BYTES ? List.of() : Files.readAllLines(file);
    } catch (IOException missing) {
      return List.of();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static String line(String sketch, WindowPlace place) {
    Area area = place.area();
    String how = place.full() ? "full" : "window";
    return area.left()
        + " "
        + area.top()
        + " "
        + area.width()
        + " "
        + area.height()
        + " "
        + how
        + " "
        + sketch;
  }
}
