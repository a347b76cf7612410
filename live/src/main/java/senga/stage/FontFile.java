package senga.stage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import senga.panel.Letters;
import senga.sketch.UserError;
import senga.words.Quote;

/**
 * A TrueType or OpenType font for the panel. The library that draws its letters trusts a font
 * blindly, and a bad one would end the process; so before it sees one, the file's own directory is
 * held against its length: all tables that are needed are there, lie within the file, and have as
 * many entries as they say (OpenType specification 1.9, "Font file", "maxp", "loca", "hmtx").
 */
public final class FontFile {
  private static final long MOST_BYTES = 64L << 20;
  private static final int HEADER = 12;
  private static final int RECORD = 16;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE = tag("true");
  private static final int OPEN_TYPE = tag("OTTO");

  /** Where a table is in the file, in bytes. */
  private record Table(long from, long length) {}

  private final Path file;
  private final ByteBuffer bytes;
  private final Map<Integer, Table> tables = new HashMap<>();

  private FontFile(Path file, byte[] read) {
    this.file = file;
    bytes = ByteBuffer.wrap(read);
  }

  /** Gives the panel the user's own letters, if they can be read; else it keeps its own. */
  static void give(Letters letters, PanelOptions look, Notices notices) {
    if (look.font() != null) {
      try {
        letters.write(read(look.font()));
      } catch (UserError e) {
        notices.say("the panel keeps its own letters: " + e.getMessage());
      }
    }
  }

  /**
   * Its bytes, looked through.
   *
   * @throws UserError if it cannot be read, is no such font, or is damaged
   */
  public static byte[] read(Path file) {
    byte[] read = bytes(file);
    FontFile font = new FontFile(file, read);
    try {
      font.check();
    } catch (IndexOutOfBoundsException cutOff) {
      throw font.damaged("it is cut off");
    }
    return read;
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new UserError("the font " + Quote.path(file) + " is a folder");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new UserError(
            "the font " + Quote.path(file) + " is larger than " + (MOST_BYTES >> 20) + " MiB");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new UserError("there is no font " + Quote.path(file));
    } catch (IOException e) {
      throw new UserError("the font " + Quote.path(file) + " cannot be read", e);
    }
  }

  private void check() {
    int kind = bytes.limit() < HEADER ? 0 : bytes.getInt(0);
    if (kind != TRUE_TYPE && kind != APPLE && kind != OPEN_TYPE) {
      throw new UserError(Quote.path(file) + " is no font file (.ttf or .otf)");
    }
    directory();
    int glyphs = Short.toUnsignedInt(bytes.getShort(at("maxp", 6) + 4));
    at("cmap", 4);
    int wide = Short.toUnsignedInt(bytes.getShort(at("hhea", 36) + 34));
    if (glyphs == 0 || wide == 0 || wide > glyphs) {
      throw damaged("its counts of glyphs do not fit");
    }
    at("hmtx", 4L * wide + 2L * (glyphs - wide));
    boolean longOffsets = bytes.getShort(at("head", 54) + 50) != 0;
    if (kind == OPEN_TYPE) {
      at("CFF ", 4);
    } else {
      outlines(glyphs, longOffsets);
    }
  }

  private void directory() {
    int count = Short.toUnsignedInt(bytes.getShort(4));
    for (int i = 0; i < count; i++) {
      int at = HEADER + RECORD * i;
      long from = Integer.toUnsignedLong(bytes.getInt(at + 8));
      long length = Integer.toUnsignedLong(bytes.getInt(at + 12));
      if (from + length > bytes.limit()) {
        throw damaged("it is cut off");
      }
      tables.put(bytes.getInt(at), new Table(from, length));
    }
  }

  /** Each glyph's outline must lie within the table of outlines. */
  private void outlines(int glyphs, boolean longOffsets) {
    int offsets = at("loca", (longOffsets ? 4L : 2L) * (glyphs + 1));
    long end = Math.max(0, table("glyf").length);
    for (int glyph = 0; glyph <= glyphs; glyph++) {
      long offset =
          longOffsets
              ? Integer.toUnsignedLong(bytes.getInt(offsets + 4 * glyph))
              : 2L * Short.toUnsignedInt(bytes.getShort(offsets + 2 * glyph));
      if (offset > end) {
        throw damaged("an outline lies outside of it");
      }
    }
  }

  /** Where a table begins that has at least so many bytes. */
  private int at(String name, long least) {
    Table table = table(name);
    if (table.length < least) {
      throw damaged("its table " + Quote.of(name.strip()) + " is too short");
    }
    return (int) table.from;
  }

  private Table table(String name) {
    Table table = tables.get(tag(name));
    if (table == null) {
      throw damaged("it has no table " + Quote.of(name.strip()));
    }
    return table;
  }

  private UserError damaged(String why) {
    return new UserError("the font " + Quote.path(file) + " is damaged: " + why);
  }

  private static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }
}
