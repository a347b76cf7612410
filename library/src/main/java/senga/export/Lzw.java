package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The compression of GIF: codes of growing length for growing strings of pixels (Welch, "A
 * Technique for High-Performance Data Compression", 1984), in blocks of at most 255 bytes.
 */
final class Lzw {
  private static final int MOST_CODES = 1 << 12;

  private final OutputStream out;

  /** The code of a known string plus one pixel, at {@code [string << 8 | pixel]}; 0 if unknown. */
  private final short[] codes = new short[MOST_CODES << 8];

  private final byte[] block = new byte[255];
  private int blockLength;

  /** The code that forgets all strings; the one after it ends the picture. */
  private int clear;

  private int nextCode;
  private int codeBits;
  private int waitingBits;
  private int waiting;

  Lzw(OutputStream out) {
    this.out = out;
  }

  /** Writes all pixels of a picture: a palette index a byte, each below 2^{@code bits}. */
  void write(byte[] pixels, int count, int bits) throws IOException {
    out.write(bits);
    clear = 1 << bits;
    codeBits = bits + 1;
    forget();
    int string = pixels[0] & 0xff;
    for (int i = 1; i < count; i++) {
      string = extend(string, pixels[i] & 0xff);
    }
    code(string);
    code(clear + 1);
    finish();
  }

  /** Returns the code of the string with the pixel if that is known, else of the pixel alone. */
  private int extend(int string, int pixel) throws IOException {
    int key = string << 8 | pixel;
    if (codes[key] != 0) {
      return codes[key];
    }
    code(string);
    if (nextCode == MOST_CODES) {
      forget();
    } else {
      learn(key);
    }
    return pixel;
  }

  /**
   * The reader learns one code later than the writer: codes grow when the next one would not fit.
   */
  private void learn(int key) {
    if (nextCode == 1 << codeBits) {
      codeBits++;
    }
    codes[key] = (short) nextCode++;
  }

  private void forget() throws IOException {
    code(clear);
    Arrays.fill(codes, (short) 0);
    nextCode = clear + 2;
    codeBits = Integer.SIZE - Integer.numberOfLeadingZeros(clear);
  }

  /** Codes lie in the bytes from the lowest bit up, without a gap. */
  private void code(int code) throws IOException {
    waiting |= code << waitingBits;
    waitingBits += codeBits;
    while (waitingBits >= 8) {
      add(waiting);
      waiting >>>= 8;
      waitingBits -= 8;
    }
  }

  private void add(int value) throws IOException {
    block[blockLength++] = (byte) value;
    if (blockLength == block.length) {
      flushBlock();
    }
  }

  private void finish() throws IOException {
    if (waitingBits > 0) {
      add(waiting);
    }
    waiting = 0;
    waitingBits = 0;
    flushBlock();
    out.write(0); // an empty block is the last one
  }

  private void flushBlock() throws IOException {
    if (blockLength > 0) {
      out.write(blockLength);
      out.write(block, 0, blockLength);
      blockLength = 0;
    }
  }
}
