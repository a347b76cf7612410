package senga.variations;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import senga.export.ExportFailed;
import senga.export.OutputFile;
import senga.recipe.RecipeError;
import senga.words.Quote;

/**
 * The file beside a sketch that holds its variations: {@code Ball.senga} for {@code Ball.java}.
 *
 * <p>Nothing in it is ever lost. It is written whole or not at all; what cannot be read is left as
 * it is; and what another window has written since it was read here is taken over before it is
 * written again, in one {@link Turn}. For one thread at a time.
 */
public final class VariationsFile {
  /** How such files end. */
  public static final String ENDING = ".senga";

  private static final String SOURCE = ".java";

  private final Path file;
  private final String sketch;
  private Variations base;
  private Variations held;
  private String unread = "";

  private VariationsFile(Path file, String sketch) {
    this.file = file;
    this.sketch = sketch;
    base = Variations.none(sketch);
    held = base;
  }

  /**
   * That of a sketch, be it there or not: {@code Ball.senga} of {@code Ball.java}, and of another
   * file, which may stand beside it, {@code Ball.json.senga}.
   */
  public static VariationsFile of(Path sketch) {
    String name = String.valueOf(sketch.getFileName());
    String title =
        name.endsWith(SOURCE) ? name.substring(0, name.length() - SOURCE.length()) : name;
    return new VariationsFile(sketch.resolveSibling(title + ENDING), title);
  }

  /** The sketch's name, without ending. */
  String sketch() {
    return sketch;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** Whether it is there and holds nothing, or spaces alone: somebody has emptied it. */
  public boolean isEmptied() {
    return Files.isRegularFile(file) && text().isBlank();
  }

  /** Where it is, or will be. */
  public Path path() {
    return file;
  }

  /**
   * What it holds; no variations if it is not there, or empty.
   *
   * @throws VariationsError if it cannot be read, belongs to another sketch, or was written by a
   *     newer Senga
   */
  public Variations read() {
    unread = "";
    base = there();
    held = base;
    return base;
  }

  /** What {@link #read} left out because it is damaged, in a sentence; empty for nothing. */
  String unread() {
    return unread;
  }

  private Variations there() {
    String text = text();
    return text.isBlank() ? Variations.none(sketch) : parsed(text);
  }

  /**
   * Writes them, with what another window has done meanwhile to what was read here.
   *
   * @return what the file holds now; whoever goes on from there says so by {@link #agree}
   * @throws VariationsError if the file cannot be written, or holds what cannot be read
   */
  public Variations write(Variations variations) {
    return Turn.at(file, () -> inTurn(variations));
  }

  private Variations inTurn(Variations variations) {
    String before = text();
    Variations all = before.isBlank() ? variations : variations.merged(base, parsed(before));
    String text = VariationsJson.write(all);
    if (!text.equals(before)) {
      put(file, text);
    }
    base = variations;
    held = all;
    return all;
  }

  /** What is written next has grown out of what {@link #write} said the file holds. */
  @SuppressWarnings("ReferenceEquality") // of an older writing it is too late to say so
  void agree(Variations read) {
    base = read == held ? read : base;
  }

  static void put(Path file, String text) {
    try {
      OutputFile.at(file).overwrite(true).write(text);
    } catch (ExportFailed e) {
      throw new VariationsError("the variations are not saved: " + e.getMessage(), e);
    }
  }

  private Variations parsed(String text) {
    Variations held;
    try {
      held = VariationsJson.read(text, why -> unread = why);
    } catch (RecipeError e) {
      throw new VariationsError(refused(String.valueOf(e.getMessage())), e);
    }
    if (!held.sketch().equals(sketch)) {
      throw new VariationsError(
          refused("it belongs to the sketch " + Quote.of(held.sketch()) + ", not to this one"));
    }
    return held;
  }

  private String text() {
    try {
      return Files.isDirectory(file) ? folder() : Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (CharacterCodingException e) {
      throw new VariationsError(refused("it is no UTF-8 text"), e);
    } catch (IOException e) {
      throw new VariationsError(refused("it cannot be read: " + e.getMessage()), e);
    }
  }

  private String folder() {
    throw new VariationsError(refused("it is a folder"));
  }

  private String refused(String why) {
    return Quote.path(file) + " is left as it is: " + why;
  }
}
