package senga.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.sketch.UsageError;

/**
 * Where rendered pictures go and what they are called.
 *
 * @param title the sketch's name
 * @param only the name of a picture that is the only one
 */
record OutputNames(String title, Path only) {
  /**
   * @param title the sketch's name, used when {@code out} does not say another
   * @param format of the pictures
   * @param usual the folder if neither is given
   * @throws UsageError if both {@code out} and {@code outDir} are given, or if {@code out} ends
   *     like another format
   */
  static OutputNames of(
      String title,
      Format format,
      Formats all,
      Path usual,
      @Nullable Path out,
      @Nullable Path outDir) {
    if (out != null && outDir != null) {
      throw new UsageError("--out names the file and --out-dir its folder; only one can be given");
    }
    if (out != null) {
      refuseOtherEnding(out, format, all);
      return new OutputNames(title, out);
    }
    return in(outDir == null ? usual : outDir, title, format);
  }

  /** A picture that is called like the sketch. */
  static OutputNames in(Path folder, String title, Format format) {
    return new OutputNames(title, folder.resolve(title + "." + format.ending()));
  }

  private static void refuseOtherEnding(Path out, Format format, Formats all) {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    boolean isOther =
        !format.endsLike(name) && all.written().anyMatch(other -> other.endsLike(name));
    if (isOther) {
      throw new UsageError(
          "--format "
              + format.name()
              + " contradicts --out "
              + out
              + "; without --format the ending decides");
    }
  }

  /** Whether the picture goes to standard output instead of a file. */
  boolean toStandardOutput() {
    return StandardOutput.is(only);
  }

  /** The name of one picture of several: {@code Demo-t1.5.svg}. */
  Path at(double seconds) {
    return with("-t" + plain(seconds));
  }

  /**
   * The name of one picture of a sequence: {@code Demo-0041.png}, as programs for films want it.
   */
  Path numbered(int number) {
    return with(String.format(Locale.ROOT, "-%04d", number));
  }

  private Path with(String more) {
    String name = String.valueOf(only.getFileName());
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return only.resolveSibling(name.substring(0, end) + more + name.substring(end));
  }

  /** Whole seconds without a trailing {@code .0}. */
  static String plain(double seconds) {
    return Double.toString(seconds).replaceFirst("\\.0$", "");
  }
}
