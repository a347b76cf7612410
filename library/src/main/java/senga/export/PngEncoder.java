package senga.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG (ISO/IEC 15948) row by row, with one picture or, as an animation, with many. Filter
 * none, since line art is mostly paper; and nothing that changes from one run to the next.
 *
 * <pre>
 *   a picture      begin  text…                   row… endPixels   end
 *   an animation   begin  text…  animation (frame row… endPixels)… end
 * </pre>
 */
final class PngEncoder implements AutoCloseable {
  /** What one pixel becomes. */
  enum Form {
    /** Grey, as an index into a palette: readers agree on palettes, not on the gamma of grey. */
    GREY(3, 1),
    RGB(2, 3),
    RGBA(6, 4);

    private final int colorType;
    private final int bytes;

    Form(int colorType, int bytes) {
      this.colorType = colorType;
      this.bytes = bytes;
    }
  }

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int CHUNK = 1 << 16;
  private static final byte[] NOTHING = {};

  private final OutputStream out;
  private final Form form;
  private final int width;
  private final Deflater deflater = new Deflater();
  private final byte[] row;
  private final byte[] packed = new byte[CHUNK];
  private int packedLength;
  private int frames; // begun so far
  private int numbered; // chunks of the animation so far

  PngEncoder(OutputStream out, Form form, int width) {
    this.out = out;
    this.form = form;
    this.width = width;
    this.row = new byte[1 + width * form.bytes];
    PinnedArrays.here().check(); // the deflater reads the row where it lies
  }

  /** Everything before the pixels. */
  void begin(int height, double pixelsPerMm) throws IOException {
    out.write(SIGNATURE);
    chunk("IHDR", ints(width, height), new byte[] {8, (byte) form.colorType, 0, 0, 0});
    chunk("sRGB", new byte[] {0});
    chunk("pHYs", density(pixelsPerMm), new byte[] {1});
    if (form == Form.GREY) {
      chunk("PLTE", greys());
    }
  }

  /** A text that travels with the picture; the keyword is one of the standard's. */
  void text(String keyword, String text) throws IOException {
    byte[] noLanguage = new byte[5];
    chunk("iTXt", keyword.getBytes(ISO_8859_1), noLanguage, text.getBytes(UTF_8));
  }

  /** Says that so many frames follow, and are repeated for ever. */
  void animation(int count) throws IOException {
    chunk("acTL", ints(count, 0));
  }

  /** Begins a frame that stays for a fraction of a second, both parts at most 65,535. */
  void frame(int height, int numerator, int denominator) throws IOException {
    frames++;
    deflater.reset();
    chunk(
        "fcTL",
        ints(numbered++, width, height, 0, 0, numerator << 16 | denominator),
        new byte[] {0, 0}); // it replaces the whole picture
  }

  /** One row of pixels 0xAARRGGBB, found in {@code argb} from {@code from} on. */
  void row(int[] argb, int from) throws IOException {
    switch (form) {
      case GREY -> greyRow(argb, from);
      case RGB -> rgbRow(argb, from);
      case RGBA -> rgbaRow(argb, from);
    }
    deflater.setInput(row);
    while (!deflater.needsInput()) {
      pack();
    }
  }

  /** Ends the pixels of a picture or a frame. */
  void endPixels() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      pack();
    }
    flushPacked();
  }

  /** Everything after the pixels. */
  void end() throws IOException {
    chunk("IEND");
  }

  @Override
  public void close() {
    deflater.end();
  }

  private void greyRow(int[] argb, int from) {
    for (int i = 0; i < width; i++) {
      row[1 + i] = (byte) argb[from + i];
    }
  }

  private void rgbRow(int[] argb, int from) {
    for (int i = 0, to = 1; i < width; i++) {
      int pixel = argb[from + i];
      row[to++] = (byte) (pixel >> 16);
      row[to++] = (byte) (pixel >> 8);
      row[to++] = (byte) pixel;
    }
  }

  private void rgbaRow(int[] argb, int from) {
    for (int i = 0, to = 1; i < width; i++) {
      int pixel = argb[from + i];
      row[to++] = (byte) (pixel >> 16);
      row[to++] = (byte) (pixel >> 8);
      row[to++] = (byte) pixel;
      row[to++] = (byte) (pixel >>> 24);
    }
  }

  private void pack() throws IOException {
    packedLength += deflater.deflate(packed, packedLength, CHUNK - packedLength);
    if (packedLength == CHUNK) {
      flushPacked();
    }
  }

  private void flushPacked() throws IOException {
    if (packedLength > 0) {
      if (frames > 1) {
        writeChunk("fdAT", ints(numbered++), packed, packedLength);
      } else {
        writeChunk("IDAT", NOTHING, packed, packedLength);
      }
      packedLength = 0;
    }
  }

  private void chunk(String type, byte[]... parts) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      data.write(part);
    }
    writeChunk(type, NOTHING, data.toByteArray(), data.size());
  }

  private void writeChunk(String type, byte[] before, byte[] data, int length) throws IOException {
    byte[] name = type.getBytes(ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(before);
    crc.update(data, 0, length);
    out.write(ints(before.length + length));
    out.write(name);
    out.write(before);
    out.write(data, 0, length);
    out.write(ints((int) crc.getValue()));
  }

  /** Pixels per metre, on both axes. */
  private static byte[] density(double pixelsPerMm) throws IOException {
    int perMetre = (int) Math.round(pixelsPerMm * 1000);
    return ints(perMetre, perMetre);
  }

  private static byte[] greys() {
    byte[] palette = new byte[3 * 256];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = (byte) (i / 3);
    }
    return palette;
  }

  private static byte[] ints(int... values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    for (int value : values) {
      data.writeInt(value);
    }
    return bytes.toByteArray();
  }
}
