package senga.panel;

import imgui.ImFontConfig;
import java.util.BitSet;
import org.lwjgl.system.MemoryUtil;

/**
 * A set of characters as Dear ImGui reads it while it builds an atlas.
 *
 * <p>The binding hands the address of a Java array on, which the collector may move before the
 * atlas is built. So the pairs lie in memory of our own, and their address is written into the
 * font's settings at the place where the binding would put it; whether that is the place is tried
 * first. Belongs to one thread.
 */
final class GlyphRanges {
  /** Of the pointer in an {@code ImFontConfig}, in 64-bit versions 1.86 to 1.88. */
  private static final int OFFSET = 56;

  private static final short[] SOME = {' ', 'z', 0};

  private long pairs = MemoryUtil.NULL;

  /**
   * Lets a font have these characters only, until the next call.
   *
   * @return false if this version keeps them elsewhere; the font has the usual Latin ones then
   */
  boolean give(BitSet characters, ImFontConfig font) {
    free();
    if (!isPlace(font)) {
      return false;
    }
    pairs = laid(characters);
    MemoryUtil.memPutAddress(font.ptr + OFFSET, pairs);
    return true;
  }

  private static boolean isPlace(ImFontConfig font) {
    boolean empty = MemoryUtil.memGetAddress(font.ptr + OFFSET) == MemoryUtil.NULL;
    font.setGlyphRanges(SOME);
    boolean filled = MemoryUtil.memGetAddress(font.ptr + OFFSET) != MemoryUtil.NULL;
    if (empty) {
      MemoryUtil.memPutAddress(font.ptr + OFFSET, MemoryUtil.NULL); // null cannot be set
    }
    return empty && filled;
  }

  /** First and last of each run, and a zero behind all. */
  private static long laid(BitSet characters) {
    long address = MemoryUtil.nmemAllocChecked(Short.BYTES * (2L * characters.cardinality() + 1));
    long at = address;
    int first = characters.nextSetBit(1);
    while (first > 0) {
      int end = characters.nextClearBit(first);
      MemoryUtil.memPutShort(at, (short) first);
      MemoryUtil.memPutShort(at + Short.BYTES, (short) (end - 1));
      at += 2 * Short.BYTES;
      first = characters.nextSetBit(end);
    }
    MemoryUtil.memPutShort(at, (short) 0);
    return address;
  }

  /** To be called once the atlas is built, or never will be. */
  void free() {
    MemoryUtil.nmemFree(pairs);
    pairs = MemoryUtil.NULL;
  }
}
