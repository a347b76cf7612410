package senga.type;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;
import senga.geometry.Fingerprint;

/**
 * A face: its glyphs by their characters, their widths, their outlines. All lengths are in em, the
 * height of the type. For any thread.
 */
public final class Face {
  /** No glyph: the font does not have the character. */
  public static final int NO_GLYPH = 0;

  /** Symbol fonts of Windows keep their 256 characters here. */
  private static final int SYMBOLS = 0xf000;

  private static final int MOST_SYMBOLS = 0x100;
  private static final int BYTES_PER_GLYPH = 200;

  private static final LatelyUsed<GlyphKey, Outline> OUTLINES =
      new LatelyUsed<>(Fonts.MOST_GLYPHS, Fonts.MOST_GLYPH_BYTES, Outline::bytes);

  private final Key key;
  private final String name;
  private final long bytes;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double units;
  private final double ascent;
  private final double descent;
  private final int[] advances;
  private final @Nullable PairKerning pairs;
  private final @Nullable KerningSubtable olderPairs;

  /**
   * Which face.
   *
   * @param file what the file holds
   * @param index of the font in it
   */
  record Key(Fingerprint file, int index) {}

  private record GlyphKey(Key face, int glyph) {}

  /**
   * @param name as messages say it
   * @param size of the file, in bytes
   * @throws IOException if the font lacks what it needs
   */
  Face(Key key, String name, long size, TrueTypeFont font, @Nullable PairKerning pairs)
      throws IOException {
    this.key = key;
    this.name = name;
    this.font = font;
    this.pairs = pairs;
    characters = Objects.requireNonNull(font.getUnicodeCmapLookup(false), "its characters");
    units = font.getUnitsPerEm();
    if (!(units >= 1)) {
      throw new IOException("its em has no units");
    }
    ascent = font.getHorizontalHeader().getAscender() / units;
    descent = -font.getHorizontalHeader().getDescender() / units;
    advances = new int[font.getNumberOfGlyphs()];
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = font.getAdvanceWidth(glyph);
    }
    olderPairs =
        pairs == null && font.getKerning() != null
            ? font.getKerning().getHorizontalKerningSubtable()
            : null;
    bytes = 2 * size + (long) BYTES_PER_GLYPH * advances.length;
  }

  /** As messages say it. */
  public String name() {
    return name;
  }

  /** What it may take of the memory, in bytes. */
  long bytes() {
    return bytes;
  }

  /** From the base line up to the top of the line. */
  public double ascent() {
    return ascent;
  }

  /** From the base line down to the foot of the line. */
  public double descent() {
    return descent;
  }

  /** The glyph of a character; {@link #NO_GLYPH} if there is none. */
  public int glyph(int character) {
    int glyph = characters.getGlyphId(character);
    if (glyph <= 0 && character < MOST_SYMBOLS) {
      glyph = characters.getGlyphId(SYMBOLS + character);
    }
    return glyph > 0 && glyph < advances.length ? glyph : NO_GLYPH;
  }

  /** How wide a glyph is: from its pen's place to that of the next. */
  public double advance(int glyph) {
    return advances[glyph] / units;
  }

  /** What is added between two glyphs that stand side by side; mostly negative, mostly 0. */
  public double kerning(int left, int right) {
    if (pairs != null) {
      return pairs.between(left, right) / units;
    }
    return olderPairs == null ? 0 : olderPairs.getKerning(left, right) / units;
  }

  /**
   * The outline of a glyph.
   *
   * @throws IllegalArgumentException if the font is damaged
   */
  public Outline outline(int glyph) {
    GlyphKey which = new GlyphKey(key, glyph);
    Outline known = OUTLINES.find(which);
    return known == null ? OUTLINES.keep(which, read(glyph)) : known;
  }

  private Outline read(int glyph) {
    try {
      return Outline.of(path(glyph).getPathIterator(null), units);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new IllegalArgumentException(
          name + " is damaged: its glyph " + glyph + " cannot be read", damaged);
    }
  }

  /** The library reads glyphs as they are asked for, from a place it keeps. */
  private synchronized GeneralPath path(int glyph) throws IOException {
    if (font instanceof OpenTypeFont open && open.isPostScript()) {
      CFFFont outlines = open.getCFF().getFont();
      int number =
          outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(glyph) : glyph;
      return outlines.getType2CharString(number).getPath();
    }
    GlyphData data = font.getGlyph().getGlyph(glyph);
    return data == null ? new GeneralPath() : data.getPath();
  }

  static LatelyUsed<?, ?> outlines() {
    return OUTLINES;
  }
}
