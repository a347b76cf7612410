package senga.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import senga.config.Config;
import senga.config.Settings;
import senga.sketch.UserError;
import senga.stage.FontFile;
import senga.words.Quote;

/** Files and folders that the config names. */
final class FileLook {
  private FileLook() {}

  /** Writes nothing that stays, and makes no folder. */
  static Finding output(Config config) {
    Path folder = config.get(Settings.OUTPUT).toAbsolutePath();
    Path there = nearest(folder);
    String what = "pictures go into " + Quote.path(folder);
    if (there == null || !Files.isDirectory(there)) {
      return unwritable(what, Quote.path(String.valueOf(there)) + " is no folder");
    }
    try {
      Files.delete(Files.createTempFile(there, ".senga-", ".tmp"));
      return Finding.ok("output", what + (there.equals(folder) ? "" : ", which is yet to be made"));
    } catch (IOException e) {
      return unwritable(what, "nothing can be written into " + Quote.path(there));
    }
  }

  private static Finding unwritable(String what, String why) {
    return Finding.trouble(
        "output", what + ", but " + why, "set output.folder to another one, or use --out-dir");
  }

  private static @Nullable Path nearest(Path folder) {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there;
  }

  static Finding letters(Config config) {
    Path font = config.panel().font();
    if (font == null) {
      return Finding.ok("letters", "the panel has those that come with Senga");
    }
    try {
      FontFile.read(font);
      return Finding.ok("letters", "the panel's are in " + Quote.path(font));
    } catch (UserError unusable) {
      return Finding.trouble(
          "letters",
          "panel.font: " + unusable.getMessage(),
          "name another file, or take the key out");
    }
  }
}
