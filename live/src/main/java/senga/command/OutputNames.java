package senga.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.export.FileFormat;
import senga.sketch.UsageError;

/**
 * Where rendered pictures go and what they are called.
 *
 * @param title the sketch's name
 * @param only the name of a picture that is the only one
 */
record OutputNames(String title, Path only, FileFormat format) {
  private static final Path FOLDER = Path.of("out");

  /**
   * @param title the sketch's name, used when {@code out} does not say another
   * @throws UsageError if both {@code out} and {@code outDir} are given, or if {@code out} ends
   *     like another format than the one asked for
   * @throws IllegalArgumentException if the format is unknown
   */
  static OutputNames of(
      String title, @Nullable String format, @Nullable Path out, @Nullable Path outDir) {
    if (out != null && outDir != null) {
      throw new UsageError("--out names the file and --out-dir its folder; only one can be given");
    }
    FileFormat kind = format(format, out);
    Path folder = outDir == null ? FOLDER : outDir;
    return new OutputNames(
        title, out == null ? folder.resolve(title + "." + kind.ending()) : out, kind);
  }

  private static FileFormat format(@Nullable String format, @Nullable Path out) {
    if (format == null) {
      return out == null || StandardOutput.is(out) ? FileFormat.SVG : FileFormat.of(out);
    }
    FileFormat kind = FileFormat.of(format);
    if (out != null) {
      refuseOtherEnding(out, kind);
    }
    return kind;
  }

  private static void refuseOtherEnding(Path out, FileFormat kind) {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    for (String ending : FileFormat.endings()) {
      if (name.endsWith("." + ending) && !ending.equals(kind.ending())) {
        throw new UsageError(
            "--format "
                + kind.ending()
                + " contradicts --out "
                + out
                + "; without --format the ending decides");
      }
    }
  }

  /** Whether the picture goes to standard output instead of a file. */
  boolean toStandardOutput() {
    return StandardOutput.is(only);
  }

  /** The name of one picture of several: {@code Demo-t1.5.svg}. */
  Path at(double seconds) {
    String name = String.valueOf(only.getFileName());
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return only.resolveSibling(
        name.substring(0, end) + "-t" + plain(seconds) + name.substring(end));
  }

  /** Whole seconds without a trailing {@code .0}. */
  static String plain(double seconds) {
    return Double.toString(seconds).replaceFirst("\\.0$", "");
  }
}
