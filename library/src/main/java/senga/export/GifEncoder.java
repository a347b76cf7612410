package senga.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** Writes GIF (version 89a) frame by frame; the animation repeats for ever. */
final class GifEncoder {
  private static final int EXTENSION = 0x21;

  /** A table of colours follows; the power of two, less one, is added. */
  private static final int TABLE = 0x80;

  private final OutputStream out;
  private final int width;
  private final int height;
  private final Palette common;
  private final Lzw lzw;

  /** All frames have this size; those that need other colours bring their own. */
  GifEncoder(OutputStream out, int width, int height, Palette common) {
    this.out = out;
    this.width = width;
    this.height = height;
    this.common = common;
    this.lzw = new Lzw(out);
  }

  /** Everything before the first frame. */
  void begin(String comment) throws IOException {
    out.write("GIF89a".getBytes(US_ASCII));
    shorts(width, height);
    int power = common.bits() - 1;
    bytes(TABLE | power << 4 | power, 0, 0);
    table(common);
    bytes(EXTENSION, 0xff, 11);
    out.write(
        "NETSCAPE2.0".getBytes(US_ASCII)); // the extension for repeating, known to all readers
    bytes(3, 1, 0, 0, 0);
    comment(comment);
  }

  /** One frame: its pixels as indices into the palette, row by row. */
  void frame(byte[] pixels, Palette palette, int hundredths) throws IOException {
    bytes(EXTENSION, 0xf9, 4, 0);
    shorts(hundredths);
    bytes(0, 0, 0x2c);
    shorts(0, 0, width, height);
    if (palette.equals(common)) {
      bytes(0);
    } else {
      bytes(TABLE | palette.bits() - 1);
      table(palette);
    }
    lzw.write(pixels, width * height, palette.bits());
  }

  /** Everything after the last frame. */
  void end() throws IOException {
    bytes(0x3b);
  }

  private void comment(String comment) throws IOException {
    byte[] text = comment.getBytes(UTF_8);
    bytes(EXTENSION, 0xfe);
    for (int from = 0; from < text.length; from += 255) {
      int length = Math.min(255, text.length - from);
      bytes(length);
      out.write(text, from, length);
    }
    bytes(0);
  }

  private void table(Palette palette) throws IOException {
    byte[] table = new byte[3 * palette.size()];
    for (int i = 0; i < palette.size(); i++) {
      int color = palette.color(i);
      table[3 * i] = (byte) (color >> 16);
      table[3 * i + 1] = (byte) (color >> 8);
      table[3 * i + 2] = (byte) color;
    }
    out.write(table);
  }

  private void bytes(int... values) throws IOException {
    for (int value : values) {
      out.write(value);
    }
  }

  private void shorts(int... values) throws IOException {
    for (int value : values) {
      bytes(value, value >> 8);
    }
  }
}
