package senga.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Content;

/**
 * The tables of one font in a file: TrueType, OpenType, or one of a collection of them. As the
 * OpenType specification says ("Organization of an OpenType font"), with a check of every place
 * that the file names.
 */
final class Sfnt {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE_TYPE_OF_APPLE = 0x74727565; // "true"
  private static final int OPEN_TYPE = 0x4f54544f; // "OTTO"
  private static final int COLLECTION = 0x74746366; // "ttcf"
  private static final int WEB = 0x774f4646; // "wOFF"
  private static final int WEB_2 = 0x774f4632; // "wOF2"
  private static final int HEAD_LENGTH = 12;
  private static final int ENTRY_LENGTH = 16;
  private static final int MOST_TABLES = 200;
  private static final int MOST_FONTS = 1000;
  private static final int ALIGNMENT = 4;

  private final Bytes file;
  private final int kind;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  /** Where the bytes of a file are read, all of them or a few. */
  @FunctionalInterface
  interface Bytes {
    /**
     * Exactly so many bytes.
     *
     * @throws IOException if the file ends before
     */
    ByteBuffer read(long from, int length) throws IOException;

    /** All that is in memory. */
    static Bytes of(byte[] all) {
      return (from, length) -> {
        if (from < 0 || length < 0 || from + length > all.length) {
          throw new IOException("it ends too early");
        }
        return ByteBuffer.wrap(all, (int) from, length).slice();
      };
    }
  }

  private record Table(long from, int length) {}

  private Sfnt(Bytes file, int kind) {
    this.file = file;
    this.kind = kind;
  }

  /**
   * How many fonts a file holds: one, or those of a collection.
   *
   * @throws IOException if it is no font, or is cut off
   */
  static int count(Bytes file) throws IOException {
    ByteBuffer head = file.read(0, HEAD_LENGTH);
    if (head.getInt() != COLLECTION) {
      return 1;
    }
    int count = head.getInt(8);
    if (count < 1 || count > MOST_FONTS) {
      throw new IOException("it is a collection of " + Integer.toUnsignedString(count) + " fonts");
    }
    return count;
  }

  /** Whether a file that begins so holds several fonts. */
  static boolean isCollection(byte[] beginning) {
    return beginning.length >= Integer.BYTES && ByteBuffer.wrap(beginning).getInt() == COLLECTION;
  }

  /**
   * The font of that number, from 0, in a collection; the only one of any other file.
   *
   * @throws IOException if there is none, or it is cut off
   */
  static Sfnt of(Bytes file, int index) throws IOException {
    long start = 0;
    if (file.read(0, Integer.BYTES).getInt() == COLLECTION) {
      int count = count(file);
      if (index >= count) {
        throw new IOException("it holds the fonts 0 to " + (count - 1));
      }
      long entry = HEAD_LENGTH + (long) Integer.BYTES * index;
      start = Integer.toUnsignedLong(file.read(entry, Integer.BYTES).getInt());
    }
    ByteBuffer head = file.read(start, HEAD_LENGTH);
    Sfnt font = new Sfnt(file, checked(head.getInt()));
    font.addTables(start + HEAD_LENGTH, head.getShort() & 0xffff);
    return font;
  }

  private static int checked(int kind) throws IOException {
    return switch (kind) {
      case TRUE_TYPE, TRUE_TYPE_OF_APPLE, OPEN_TYPE -> kind;
      case WEB, WEB_2 -> throw new IOException("it is packed for the web (WOFF)");
      default -> throw new IOException("it does not begin as a font does");
    };
  }

  private void addTables(long from, int count) throws IOException {
    if (count > MOST_TABLES) {
      throw new IOException("it has " + count + " tables");
    }
    ByteBuffer entries = file.read(from, ENTRY_LENGTH * count);
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      entries.get(tag).getInt(); // the sum of its bytes, which many fonts have wrong
      long at = Integer.toUnsignedLong(entries.getInt());
      int length = entries.getInt();
      if (length >= 0) {
        tables.put(new String(tag, StandardCharsets.ISO_8859_1), new Table(at, length));
      }
    }
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /** Whether its outlines are those of PostScript. */
  boolean isPostScript() {
    return kind == OPEN_TYPE;
  }

  /**
   * The bytes of a table; null if it has none of that name.
   *
   * @throws IOException if it is cut off
   */
  @Nullable ByteBuffer table(String tag) throws IOException {
    Table table = tables.get(tag);
    return table == null ? null : file.read(table.from(), table.length());
  }

  /**
   * @throws IOException if a table lies beyond the end of the file
   */
  void checkWhole() throws IOException {
    for (Table table : tables.values()) {
      file.read(table.from(), table.length());
    }
  }

  /**
   * A file with this font alone.
   *
   * @throws IOException if a table is cut off, or all together are too large
   */
  byte[] alone() throws IOException {
    long length = HEAD_LENGTH + (long) ENTRY_LENGTH * tables.size();
    for (Table table : tables.values()) {
      length += aligned(table.length());
    }
    if (length > Content.MOST_BYTES) {
      throw new IOException("its tables are larger than the file");
    }
    ByteBuffer out = ByteBuffer.allocate((int) length);
    out.putInt(kind).putShort((short) tables.size()).position(HEAD_LENGTH);
    int place = HEAD_LENGTH + ENTRY_LENGTH * tables.size();
    for (Map.Entry<String, Table> each : tables.entrySet()) {
      Table table = each.getValue();
      out.put(each.getKey().getBytes(StandardCharsets.ISO_8859_1));
      out.putInt(0).putInt(place).putInt(table.length());
      out.put(place, file.read(table.from(), table.length()), 0, table.length());
      place += (int) aligned(table.length());
    }
    return out.array();
  }

  private static long aligned(int length) {
    return (length + ALIGNMENT - 1L) / ALIGNMENT * ALIGNMENT;
  }
}
