package senga.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a font calls itself, in every language it does so; from its table {@code name} (OpenType
 * specification, "Naming table").
 */
final class FontNames {
  /** Nobody types a longer name. */
  private static final int LONGEST = 120;

  private static final int MOST_RECORDS = 2_000;
  private static final int RECORD_LENGTH = 12;
  private static final int MACINTOSH = 1;

  private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);

  /** What is named. */
  enum Kind {
    /** Of up to four faces that belong together: {@code Helvetica}. */
    FAMILY,
    /** Of the face among these: {@code Bold}. */
    STYLE,
    /** Of all faces that belong together, if they are more. */
    LARGE_FAMILY,
    /** Of the face among all of them: {@code Condensed Light}. */
    LARGE_STYLE,
    /** Of this face alone: {@code Helvetica Bold}, {@code Helvetica-Bold}. */
    FACE
  }

  private FontNames() {}

  /**
   * @throws IOException if the table is cut off
   */
  static FontNames of(Sfnt font) throws IOException {
    FontNames found = new FontNames();
    ByteBuffer table = font.table("name");
    if (table != null) {
      try {
        found.read(table);
      } catch (IndexOutOfBoundsException e) {
        throw new IOException("its names are cut off", e);
      }
    }
    return found;
  }

  Set<String> of(Kind kind) {
    return names.getOrDefault(kind, Set.of());
  }

  private void read(ByteBuffer table) {
    int count = Math.min(MOST_RECORDS, unsigned(table, 2));
    int texts = unsigned(table, 4);
    for (int i = 0; i < count; i++) {
      int record = 6 + RECORD_LENGTH * i;
      int length = unsigned(table, record + 8);
      byte[] bytes = new byte[length];
      table.get(texts + unsigned(table, record + 10), bytes);
      add(unsigned(table, record + 6), new String(bytes, charset(unsigned(table, record))));
    }
  }

  /** Names for the Macintosh are in one of its old codes; what is plain in them is ASCII. */
  private static Charset charset(int platform) {
    return platform == MACINTOSH ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
  }

  private void add(int number, String name) {
    String plain = name.strip();
    if (plain.isEmpty() || plain.length() > LONGEST || plain.indexOf('\ufffd') >= 0) {
      return;
    }
    switch (number) {
      case 1 -> add(Kind.FAMILY, plain);
      case 2 -> add(Kind.STYLE, plain);
      case 16 -> add(Kind.LARGE_FAMILY, plain);
      case 17 -> add(Kind.LARGE_STYLE, plain);
      case 4, 6 -> add(Kind.FACE, plain);
      default -> {}
    }
  }

  private void add(Kind kind, String name) {
    names.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(name);
  }

  private static int unsigned(ByteBuffer table, int at) {
    return table.getShort(at) & 0xffff;
  }
}
