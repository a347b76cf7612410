package senga.writeback;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import senga.scene.Frame;
import senga.sketch.SketchLoader;
import senga.sketch.UserError;
import senga.tune.Address;
import senga.words.Quote;

/**
 * Writes a value of the panel into the sketch, at the very place it comes from.
 *
 * <p>Which literal makes a value is not guessed from names, and no step remembers the line that
 * made it, which would cost every frame. It is tried: each literal that says the value is changed
 * in a copy of the text, the copy is compiled and draws the same frame, and its recipe is compared
 * with the one before. The right literal is the one that changes the wished value and no other.
 *
 * <pre>
 *   text ──► literals that say 50 ──► text with 62.5 in one place ──► compile, draw one frame
 *                     ▲                                                      │
 *                     └──── next one ◄── something else changed, too ◄───────┤
 *                                                                            └──► write the file
 * </pre>
 *
 * <p>So what is written is known to work, a constant that is used in two places is never changed by
 * mistake, and it holds for whatever way of writing a sketch has found to say the number. What is
 * calculated cannot be written back, and is refused. For one thread at a time; it takes as long as
 * a few compilations.
 */
public final class WriteBack implements AutoCloseable {
  /** Of more literals that say the same number, the rest is not tried. */
  static final int MOST_TRIALS = 40;

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final SketchLoader loader = new SketchLoader();

  /**
   * Writes a value into a sketch's file.
   *
   * @param file the sketch
   * @param read its text as it was read for the version that plays
   * @param frame one that is drawn with the changed text to see what it does
   * @param address of the value, or of one axis of it
   * @param value what shall stand there
   * @throws NotWrittenError if it cannot be written; the file is what it was
   */
  public Written write(Path file, String read, Frame frame, Address address, Object value) {
    if (!SourceText.read(file).equals(read)) {
      throw new NotWrittenError(
          "nothing was written: " + Quote.path(file) + " has changes that are not on screen");
    }
    Written written = tried(file, read, frame, address, value);
    SourceText.replace(file, read, written.after());
    return written;
  }

  /**
   * Brings back the text before, if nobody has changed the file since.
   *
   * @throws NotWrittenError if somebody has
   */
  public void takeBack(Written written) {
    SourceText.replace(written.file(), written.after(), written.before());
  }

  private Written tried(Path file, String text, Frame frame, Address address, Object value) {
    DrawnValues now = drawn(file, text, frame);
    Object old = now.at(address).orElseThrow(() -> refused(address + " has no one value"));
    if (!now.equals(drawn(file, text, frame))) {
      throw refused("the sketch draws the same frame differently each time");
    }
    DrawnValues wished = now.with(address, value);
    SortedSet<Address> beside = new TreeSet<>();
    for (Literal literal : candidates(text, address, old)) {
      String said = LiteralText.of(value, literal).orElse("");
      String changed = literal.replaced(text, said);
      SortedSet<Address> wrong =
          said.isEmpty() ? now.places() : wrong(file, changed, frame, wished);
      if (wrong.isEmpty()) {
        return new Written(file, literal.line(text), literal.text(), said, text, changed);
      }
      if (!wrong.contains(now.place(address))) {
        beside.addAll(wrong); // the right literal, but it makes other values, too
      }
    }
    throw refused(why(file, address, old, beside));
  }

  /** Where the changed text draws something else than is wished; everywhere if it does not draw. */
  private SortedSet<Address> wrong(Path file, String changed, Frame frame, DrawnValues wished) {
    try {
      return wished.differences(drawn(file, changed, frame));
    } catch (UserError doesNotCompileOrDraw) {
      return wished.places();
    }
  }

  private DrawnValues drawn(Path file, String text, Frame frame) {
    return DrawnValues.of(loader.loadBeside(file, text, LIMIT), frame, file, LIMIT);
  }

  /** Those first that stand in a call by the parameter's name. */
  private static List<Literal> candidates(String text, Address address, Object old) {
    String path = address.path().toLowerCase(Locale.ROOT);
    return LiteralScan.of(text).stream()
        .filter(literal -> LiteralText.mayBe(literal, old))
        .sorted(Comparator.comparing(literal -> !isNamed(literal, path)))
        .limit(MOST_TRIALS)
        .toList();
  }

  private static boolean isNamed(Literal literal, String path) {
    String call = literal.call().toLowerCase(Locale.ROOT);
    return !call.isEmpty() && path.contains(call);
  }

  private static String why(Path file, Address address, Object old, SortedSet<Address> beside) {
    String value = LiteralText.shown(old);
    return beside.isEmpty()
        ? address
            + " is "
            + value
            + ", but no "
            + value
            + " in "
            + Quote.path(file.getFileName())
            + " alone makes it so: it is calculated, or left to its default"
        : "the " + value + " that makes " + address + " makes " + beside.first() + ", too";
  }

  private static NotWrittenError refused(String why) {
    return new NotWrittenError("nothing was written: " + why);
  }

  @Override
  public void close() {
    loader.close();
  }
}
