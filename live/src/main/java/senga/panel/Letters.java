package senga.panel;

import imgui.ImFont;
import imgui.ImFontAtlas;
import imgui.ImFontConfig;
import java.util.BitSet;
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
    GlyphRanges ranges = new GlyphRanges();
    GlyphRanges others = new GlyphRanges();
    byte[] regular = Fonts.regular();
    text.become(add(regular, TEXT_PIXELS, ranges, asked, false));
    GlyphRanges smaller = new GlyphRanges();
    small.become(add(regular, SMALL_PIXELS, smaller, asked, false));
    GlyphRanges larger = new GlyphRanges();
    title.become(add(Fonts.mediumLatin(), TITLE_PIXELS, larger, latin(), false));
    BitSet japanese = (BitSet) asked.clone();
    japanese.andNot(latin());
    add(regular, TITLE_PIXELS, others, japanese, true);
    atlas.build();
    ranges.free();
    smaller.free();
    larger.free();
    others.free();
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

  private ImFont add(
      byte[] file, float pixels, GlyphRanges ranges, BitSet characters, boolean merged) {
    ImFontConfig font = new ImFontConfig();
    font.setFontDataOwnedByAtlas(false); // so that it is copied while the array stands still
    font.setMergeMode(merged);
    font.setOversampleH(2);
    font.setPixelSnapH(true);
    ranges.give(characters, font);
    ImFont added = atlas.addFontFromMemoryTTF(file, Math.round(pixels * scale), font);
    font.destroy();
    return added;
  }
}
