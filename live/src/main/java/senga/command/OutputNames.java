package senga.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.export.OutputFile;
import senga.export.Provenance;
import senga.sketch.NameTemplate;
import senga.sketch.UsageError;

/**
 * Where rendered pictures go and what they are called.
 *
 * @param title the sketch's name
 * @param place the file of a picture that is the only one; where names are made, their folder
 * @param naming how they are made; null if the place has been told
 */
record OutputNames(String title, Path place, @Nullable Naming naming) {
  /**
   * How names are made from what a picture shows.
   *
   * @param sketch what stands for the sketch
   * @param variation empty for none
   * @param ending of the format
   */
  private record Naming(NameTemplate template, String sketch, String variation, String ending) {
    String name(Provenance from) {
      return template.name(sketch, variation, from, ending);
    }
  }

  /**
   * @param stem what stands for the sketch when {@code out} does not say another name
   * @param format of the pictures
   * @param template of names in a folder
   * @param usual the folder if neither is given
   * @throws UsageError if both {@code out} and {@code outDir} are given, or if {@code out} ends
   *     like another format
   */
  static OutputNames of(
      String stem,
      Format format,
      Formats all,
      NameTemplate template,
      Path usual,
      @Nullable Path out,
      @Nullable Path outDir) {
    if (out != null && outDir != null) {
      throw new UsageError("--out names the file and --out-dir its folder; only one can be given");
    }
    if (out != null) {
      refuseOtherEnding(out, format, all);
      return new OutputNames(stem, out, null);
    }
    Path folder = outDir == null ? usual : outDir;
    return new OutputNames(stem, folder, new Naming(template, stem, "", format.ending()));
  }

  /** A picture that is called like the sketch. */
  static OutputNames in(Path folder, String title, Format format) {
    Naming naming = new Naming(NameTemplate.USUAL, title, "", format.ending());
    return new OutputNames(title, folder, naming);
  }

  private static void refuseOtherEnding(Path out, Format format, Formats all) {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".java")) {
      throw new UsageError(
          "--out " + out + " would be a sketch, and " + format.name() + " is none");
    }
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

  /** The same names for a sketch that is called so. */
  OutputNames title(String sketch) {
    return new OutputNames(sketch, place, naming);
  }

  /** Names of pictures that show this variation; empty for none. */
  OutputNames variation(String name) {
    return naming == null
        ? this
        : new OutputNames(
            title, place, new Naming(naming.template, naming.sketch, name, naming.ending));
  }

  /** Names of a part of the picture, which have this more; empty for the whole. */
  OutputNames part(String more) {
    if (more.isEmpty()) {
      return this;
    }
    return naming == null
        ? new OutputNames(title, with(place, more), null)
        : new OutputNames(
            title,
            place,
            new Naming(naming.template, naming.sketch + more, naming.variation, naming.ending));
  }

  /** Whether the picture goes to standard output instead of a file. */
  boolean toStandardOutput() {
    return naming == null && StandardOutput.is(place);
  }

  /** The name of a picture that is the only one. */
  Path only(Provenance from) {
    return naming == null ? place : place.resolve(naming.name(from));
  }

  /**
   * The name of one picture of several: {@code Demo-t1.5.svg}, unless the template tells them
   * apart.
   */
  Path at(Provenance from) {
    boolean told = naming != null && naming.template.tellsTimes();
    return told ? only(from) : with(only(from), "-t" + plain(from.seconds()));
  }

  /**
   * The name of one picture of a sequence: {@code Demo-0041.png}, as programs for films want it.
   */
  Path numbered(Provenance from, int number) {
    boolean counted = naming != null && naming.template.isCounted();
    return counted
        ? counted(only(from), number)
        : with(only(from), "-" + NameTemplate.number(number));
  }

  /** This name with a number where one is to stand. */
  static Path counted(Path name, int number) {
    String file = String.valueOf(name.getFileName());
    return name.resolveSibling(file.replace(OutputFile.NUMBER, NameTemplate.number(number)));
  }

  private static Path with(Path only, String more) {
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
