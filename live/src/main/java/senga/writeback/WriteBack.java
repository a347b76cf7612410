package senga.writeback;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import senga.scene.Frame;
import senga.sketch.SketchLoader;
import senga.sketch.UserError;
import senga.tune.Address;
import senga.tune.Change;
import senga.words.Quote;

/**
 * Writes values of the panel into the sketch, at the very places they come from.
 *
 * <p>Which literal makes a value is not guessed from names, and no step remembers the line that
 * made it, which would cost every frame. It is tried: each literal that says the value is changed
 * in a copy of the text, the copy is compiled and draws the same frame, and its recipe is compared
 * with the one that the panel makes of the sketch. The right literal is the one that draws the
 * same.
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
 * calculated cannot be written back, and is refused. Several values are found one after the other,
 * and the file is written once. For one thread at a time; it takes as long as a few compilations.
 */
public final class WriteBack implements AutoCloseable {
  /** The most values that are written at once. */
  public static final int MOST_VALUES = 100;

  private final SketchLoader loader = new SketchLoader();

  /**
   * Finds out how a sketch's text says what is changed; {@link #put} then writes it. What cannot be
   * written does not keep the rest back.
   *
   * @param file the sketch
   * @param read its text as it was read for the version that plays
   * @param frame one that is drawn with the changed text to see what it does
   * @param changes what shall be so, by address; an axis of a vector is one of them
   * @throws NotWrittenError if none can be written; the file is what it was
   */
  public Written find(Path file, String read, Frame frame, Map<Address, Change> changes) {
    if (!SourceText.read(file).equals(read)) {
      throw new NotWrittenError(
          "nothing was written: " + Quote.path(file) + " has changes that are not on screen");
    }
    return tried(new Search(loader, file, read, frame), file, read, changes);
  }

  /**
   * Writes what was found, or was taken back.
   *
   * @throws NotWrittenError if somebody has changed the file since
   */
  public static void put(Written written) {
    SourceText.replace(written.file(), written.before(), written.after());
  }

  /**
   * Brings back the text before, if nobody has changed the file since.
   *
   * @throws NotWrittenError if somebody has
   */
  public static void takeBack(Written written) {
    SourceText.replace(written.file(), written.after(), written.before());
  }

  private static Written tried(
      Search search, Path file, String read, Map<Address, Change> changes) {
    Map<Address, Object> values = new LinkedHashMap<>();
    List<String> refused = new ArrayList<>();
    bySlot(changes)
        .forEach(
            (slot, group) -> {
              try {
                values.putAll(search.write(group));
              } catch (NotWrittenError | UserError why) {
                refused.add(String.valueOf(why.getMessage()));
              }
            });
    if (search.edits().isEmpty()) {
      throw new NotWrittenError("nothing was written: " + Written.andMore(refused));
    }
    return new Written(
        file, List.copyOf(search.edits()), values, List.copyOf(refused), read, search.text());
  }

  /** The axes of a vector belong together: one literal may make all three. */
  private static Map<Address, Map<Address, Change>> bySlot(Map<Address, Change> changes) {
    Map<Address, Map<Address, Change>> groups = new LinkedHashMap<>();
    changes.entrySet().stream()
        .limit(MOST_VALUES)
        .forEach(
            entry ->
                groups
                    .computeIfAbsent(DrawnValues.vector(entry.getKey()), a -> new LinkedHashMap<>())
                    .put(entry.getKey(), entry.getValue()));
    return groups;
  }

  @Override
  public void close() {
    loader.close();
  }
}
