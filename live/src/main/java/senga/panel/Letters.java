package senga.panel;

import imgui.ImFont;
import imgui.ImFontAtlas;
import imgui.ImFontConfig;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.type.Fonts;

/**
 * The letters of the overlay and of the panel beside the picture.
 *
 * <p>The figures over the picture have Dear ImGui's own small font. The panel's is M PLUS 1, with
 * the characters of Japanese; its thousands of glyphs would be some megabytes of texture, so only
 * what was asked for is drawn into the atlas: Latin, Greek and kana when the panel is first shown,
 * and a kanji when a text with it comes up. Then the atlas is built anew, between two frames, which
 * takes a few milliseconds.
 */
public final class Letters {
  /** The most characters that can be drawn: so many does the font have. */
  public static final int MOST = 3504;

  private static final float OWN_PIXELS = 13; // the built-in font is sharp at multiples of this
  private static final float TEXT_PIXELS = 17;
  private static final float SMALL_PIXELS = 15;
  private static final float TITLE_PIXELS = 18;
  private static final int KANA = 0x3000;
  private static final int AFTER_KANA = 0x3100;
  private static final int LATIN_END = 0x180;
  private static final int GREEK = 0x370;
  private static final int AFTER_GREEK = 0x400;
  private static final String SIGNS = "ƒ–—‘’“”…•−≈≠≤≥";

  private final ImFontAtlas atlas;
  private float own;
  private float scale;
  private final Face text;
  private final Face small;
  private final Face title;
  private final BitSet asked = new BitSet();
  private byte @Nullable [] users;
  private boolean shown;
  private boolean stale;

  /**
   * @param own pixels per point of the figures, a whole number
   * @param scale pixels per point of the panel
   */
  Letters(ImFontAtlas atlas, float own, float scale) {
    this.atlas = atlas;
    this.own = own;
    this.scale = scale;
    text = new Face(scale);
    small = new Face(scale);
    title = new Face(scale);
    addOwn();
  }

  /** For names and numbers. */
  public Face text() {
    return text;
  }

  /** For what is beside the matter. */
  public Face small() {
    return small;
  }

  /** For headings. */
  public Face title() {
    return title;
  }

  /**
   * Writes with the user's own font from now on; what it has no glyph for is taken from M PLUS.
   *
   * @param font a whole TrueType or OpenType file that was looked through: Dear ImGui does not
   */
  public void write(byte[] font) {
    users = font;
    stale = shown;
  }

  /** Framebuffer pixels per point. */
  public float scale() {
    return scale;
  }

  /** How many characters the atlas has for the panel. */
  public long count() {
    return asked.cardinality();
  }

  /** The panel is about to be shown for the first time. */
  void show() {
    if (!shown) {
      shown = true;
      stale = true;
      asked.set(' ', LATIN_END);
      asked.clear(0x7f, 0xa0);
      asked.set(GREEK, AFTER_GREEK);
      asked.set(KANA, AFTER_KANA);
      SIGNS.chars().forEach(asked::set);
    }
  }

  /** Builds the atlas anew for a finer or coarser screen. Between two frames only. */
  void rescale(float pixelsPerFigure, float pixelsPerPoint) {
    own = pixelsPerFigure;
    scale = pixelsPerPoint;
    text.rescale(scale);
    small.rescale(scale);
    title.rescale(scale);
    stale = shown;
    if (!build()) {
      atlas.clear();
      addOwn();
    }
  }

  /** A text that will be written from the next frame on. */
  public void need(CharSequence written) {
    for (int i = 0; i < written.length(); i++) {
      need(written.charAt(i));
    }
  }

  /** The same of one character. */
  public void need(int character) {
    boolean drawable = character > ' ' && character <= Character.MAX_VALUE;
    if (drawable && !asked.get(character) && asked.cardinality() < MOST) {
      asked.set(character);
      stale = true;
    }
  }

  /**
   * Builds the atlas anew if it lacks something. Between two frames only.
   *
   * @return whether it did, and its pixels are to be brought to the screen
   */
  boolean build() {
    if (!stale || !shown) {
      return false;
    }
    stale = false;
    atlas.clear();
    addOwn();
    List<GlyphRanges> ranges = new ArrayList<>();
    byte[] regular = Fonts.regular();
    text.become(add(regular, TEXT_PIXELS, asked, ranges));
    small.become(add(regular, SMALL_PIXELS, asked, ranges));
    title.become(add(Fonts.mediumLatin(), TITLE_PIXELS, latin(), ranges));
    BitSet japanese = (BitSet) asked.clone();
    japanese.andNot(latin());
    load(regular, TITLE_PIXELS, japanese, ranges, true);
    atlas.build();
    ranges.forEach(GlyphRanges::free);
    return true;
  }

  private static BitSet latin() {
    BitSet characters = new BitSet();
    characters.set(' ', LATIN_END);
    characters.set(GREEK, AFTER_GREEK);
    SIGNS.chars().forEach(characters::set);
    return characters;
  }

  /** The first font of an atlas is the one that is used where none is named. */
  private void addOwn() {
    ImFontConfig font = new ImFontConfig();
    font.setSizePixels(OWN_PIXELS * own);
    atlas.addFontDefault(font);
    font.destroy();
  }

  /** A font with these characters of ours; the user's comes before, and ours fills its gaps. */
  private ImFont add(byte[] ours, float pixels, BitSet characters, List<GlyphRanges> ranges) {
    byte[] first = users;
    if (first == null) {
      return load(ours, pixels, characters, ranges, false);
    }
    ImFont font = load(first, pixels, asked, ranges, false);
    load(ours, pixels, characters, ranges, true);
    return font;
  }

  /**
   * @param ranges gets what is to be freed when the atlas is built
   * @param merged whether it fills gaps of the font before
   */
  private ImFont load(
      byte[] file, float pixels, BitSet characters, List<GlyphRanges> ranges, boolean merged) {
    ImFontConfig font = new ImFontConfig();
    font.setFontDataOwnedByAtlas(false); // so that it is copied while the array stands still
    font.setMergeMode(merged);
    font.setOversampleH(2);
    font.setPixelSnapH(true);
    GlyphRanges range = new GlyphRanges();
    range.give(characters, font);
    ranges.add(range);
    ImFont added = atlas.addFontFromMemoryTTF(file, Math.round(pixels * scale), font);
    font.destroy();
    return added;
  }
}
