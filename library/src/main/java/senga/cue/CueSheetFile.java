package senga.cue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.export.ExportFailed;
import senga.export.OutputFile;
import senga.recipe.RecipeError;
import senga.words.Quote;

/**
 * The file beside a sketch that holds its cues, markers and loop: {@code Ball.cues} for {@code
 * Ball.java}. Written whole or not at all; one that cannot be read is left as it is. For one thread
 * at a time.
 */
public final class CueSheetFile {
  /** How such files end. */
  public static final String ENDING = ".cues";

  private static final String SOURCE = ".java";
  private static final long MOST_BYTES = 1 << 20;

  /** By which a file that somebody has written is told from the one that was read. */
  private record Stamp(FileTime time, long size) {}

  private final Path file;
  private final String sketch;
  private String text = "";
  private @Nullable Stamp stamp;

  private CueSheetFile(Path file, String sketch) {
    this.file = file;
    this.sketch = sketch;
  }

  /** That of a sketch, be it there or not. */
  public static CueSheetFile of(Path sketch) {
    String name = String.valueOf(sketch.getFileName());
    String title =
        name.endsWith(SOURCE) ? name.substring(0, name.length() - SOURCE.length()) : name;
    return new CueSheetFile(sketch.resolveSibling(title + ENDING), title);
  }

  /** The sketch's name, without ending. */
  public String sketch() {
    return sketch;
  }

  /** Where it is, or will be. */
  public Path path() {
    return file;
  }

  /** Whether it has been written, or taken away, since it was read here. */
  public boolean isNews() {
    return !Objects.equals(stamp, stamp());
  }

  /** Whether it was there when it was read, and held nothing: somebody has emptied it. */
  public boolean isEmptied() {
    return stamp != null && text.isBlank();
  }

  private @Nullable Stamp stamp() {
    try {
      return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
    } catch (IOException none) {
      return null;
    }
  }

  /**
   * What it holds; nothing if it is not there, or empty.
   *
   * @throws CueSheetError if it cannot be read, belongs to another sketch, or was written by a
   *     newer Senga
   */
  public ReadCues read() {
    stamp = stamp();
    CueSheet there = there();
    return ReadCues.of(there, text);
  }

  private CueSheet there() {
    text = text();
    if (text.isBlank()) {
      return CueSheet.none(sketch);
    }
    CueSheet read;
    try {
      read = CueSheetJson.read(text);
    } catch (RecipeError e) {
      String why = new CueLines(text).placed(String.valueOf(e.getMessage()));
      throw new CueSheetError(refused(why), e);
    }
    if (!read.sketch().equals(sketch)) {
      throw new CueSheetError(
          refused("it belongs to the sketch " + Quote.of(read.sketch()) + ", not to this one"));
    }
    return read;
  }

  /**
   * Writes what a window has made, with what was written by hand meanwhile.
   *
   * @param base what the window has made it of
   * @return what the file holds now
   * @throws CueSheetError if it cannot be written, or holds what cannot be read
   */
  public ReadCues write(CueSheet base, CueSheet sheet) {
    CueSheet there = there();
    CueSheet both;
    try {
      both = sheet.merged(base, there);
    } catch (IllegalArgumentException full) {
      throw new CueSheetError(refused(String.valueOf(full.getMessage())), full);
    }
    text = CueSheetJson.write(both);
    try {
      OutputFile.at(file).overwrite(true).write(text);
    } catch (ExportFailed e) {
      throw new CueSheetError("the markers are not saved: " + e.getMessage(), e);
    }
    stamp = stamp();
    return ReadCues.of(both, text);
  }

  private String text() {
    try {
      if (Files.isDirectory(file) || Files.size(file) > MOST_BYTES) {
        throw new CueSheetError(refused("it is no file of cues, or too long for one"));
      }
      return Files.readString(file);
    } catch (NoSuchFileException none) {
      return "";
    } catch (CharacterCodingException e) {
      throw new CueSheetError(refused("it is no UTF-8 text"), e);
    } catch (IOException e) {
      throw new CueSheetError(refused("it cannot be read: " + e.getMessage()), e);
    }
  }

  private String refused(String why) {
    return Quote.path(file) + " is left as it is: " + why;
  }
}
