package senga.take;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import senga.recipe.JsonText;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;

/**
 * Reads takes: line by line, each checked against the ones before it. A last line that was cut is
 * left out; anything else that is no take is refused with its line. Nothing in a take is ever run.
 */
public final class TakeReader {
  /** The largest file, in bytes. */
  public static final long MOST_BYTES = 256L << 20;

  /** The most lines: what they leave in memory stays within a few hundred MiB. */
  static final int MOST_LINES = 2_000_000;

  private static final int LONGEST_LINE = 64 << 20;
  private static final int HEADER = 1;

  private final String name;
  private final List<TakeLine> lines = new ArrayList<>();
  private final List<TakeState> wholes = new ArrayList<>();
  private @Nullable TakeHeader header;
  private TakeState state = TakeState.NOTHING;

  private TakeReader(String name) {
    this.name = name;
  }

  /**
   * The take in a file.
   *
   * @throws TakeError if it is none, or is damaged before its last line
   */
  public static Take read(Path file) {
    String name = Quote.path(file);
    if (Files.isDirectory(file)) {
      throw new TakeError(name + " is a folder, not a take");
    }
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return new TakeReader(name).take(bytes);
    } catch (NoSuchFileException e) {
      throw new TakeError("there is no take " + name, e);
    } catch (IOException e) {
      throw new TakeError(name + " cannot be read: " + reason(e), e);
    }
  }

  /**
   * The take in a text.
   *
   * @param name for messages
   * @throws TakeError as {@link #read(Path)} does
   */
  public static Take parse(String text, String name) {
    try (InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      return new TakeReader(name).take(bytes);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String reason(IOException failed) {
    return Objects.requireNonNullElse(failed.getMessage(), failed.toString());
  }

  private Take take(InputStream bytes) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    long size = 0;
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      if (++size > MOST_BYTES || line.size() > LONGEST_LINE) {
        throw new TakeError(tooLarge());
      }
      if (b == '\n') {
        add(line.toByteArray(), number++);
        line.reset();
      } else {
        line.write(b);
      }
    }
    addCut(line.toByteArray(), number);
    if (header == null || lines.isEmpty()) {
      throw new TakeError(name + (size == 0 ? " is empty" : " holds no frame of a take yet"));
    }
    return new Take(header, lines, wholes);
  }

  /** What stands behind the last line's end: whole, or nothing. */
  private void addCut(byte[] bytes, int number) {
    JsonNode tree;
    try {
      tree = JsonText.parse(text(bytes));
    } catch (IllegalArgumentException | CharacterCodingException cut) {
      if (number == HEADER && bytes.length > 0) {
        throw new TakeError(name + " is no take: its first line is none of a take's", cut);
      }
      return;
    }
    add(tree, number);
  }

  private void add(byte[] bytes, int number) {
    String text = "";
    try {
      text = text(bytes);
    } catch (CharacterCodingException e) {
      throw wrong(number, "it is not UTF-8 text", e);
    }
    if (text.isBlank()) {
      return; // an editor may leave one at the end
    }
    JsonNode tree;
    try {
      tree = JsonText.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong(number, "it is no JSON: " + e.getMessage(), e);
    }
    add(tree, number);
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private void add(JsonNode tree, int number) {
    try {
      if (header == null) {
        header = TakeJson.header(tree);
      } else {
        add(TakeJson.line(tree));
      }
    } catch (IllegalArgumentException e) {
      throw wrong(number, String.valueOf(e.getMessage()), e);
    }
  }

  private void add(TakeLine line) {
    checkOrder(line);
    TakeState next = line.after(state);
    if (lines.size() % Take.STRIDE == 0) {
      wholes.add(next);
    }
    lines.add(line);
    state = next;
  }

  private void checkOrder(TakeLine line) {
    if (lines.isEmpty() && line.at() != 0) {
      throw new IllegalArgumentException(
          "at: the first moment must be at 0, but is at " + line.at());
    }
    if (lines.isEmpty() && line.clock() == null) {
      throw new IllegalArgumentException("the first moment lacks its \"time\"");
    }
    if (!lines.isEmpty() && line.at() < lines.getLast().at()) {
      throw new IllegalArgumentException(
          "at: is " + line.at() + ", but the line before it is at " + lines.getLast().at());
    }
    if (!(line.at() >= 0 && line.at() <= TakeClock.MOST_SECONDS)) {
      throw new IllegalArgumentException("at: is " + line.at() + ", more than a take can be long");
    }
    if (!lines.isEmpty() && lines.getLast().end()) {
      throw new IllegalArgumentException("it stands behind the end of the take");
    }
    if (lines.size() >= MOST_LINES) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a take has at most %,d lines", MOST_LINES));
    }
  }

  private String tooLarge() {
    return String.format(
        Locale.ROOT,
        "%s is larger than a take may be: %,d MiB, and %,d MiB a line",
        name,
        MOST_BYTES >> 20,
        LONGEST_LINE >> 20);
  }

  private TakeError wrong(int number, String why, Throwable cause) {
    return number == HEADER && header == null
        ? new TakeError(name + " is no take this Senga can read: line 1: " + why, cause)
        : new TakeError(name + " is damaged: line " + number + ": " + why, cause);
  }
}
