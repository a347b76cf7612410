package senga.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was packed is unpacked by a reader that shares no line with the writer. */
class LzwTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void anyPixelsComeBack(int bits) throws IOException {
    SplittableRandom random = new SplittableRandom(bits);
    for (int count : new int[] {1, 2, 3, 255, 256, 4_000, 30_000}) {
      byte[] pixels = new byte[count];
      for (int i = 0; i < count; i++) {
        pixels[i] = (byte) random.nextInt(1 << bits);
      }
      assertComesBack(pixels, bits);
    }
  }

  @Test
  void picturesThatRepeatThemselvesComeBackAndAreSmall() throws IOException {
    byte[] white = new byte[200_000];
    assertComesBack(white, 2);
    assertThat(packed(white, 2)).hasSizeLessThan(1_200);
    byte[] stripes = new byte[200_000];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = (byte) (i / 7 % 3);
    }
    assertComesBack(stripes, 2);
    assertThat(packed(stripes, 2)).hasSizeLessThan(20_000);
  }

  @Test
  void longRunsBetweenNoiseCrossEveryWidthOfCodes() throws IOException {
    SplittableRandom random = new SplittableRandom(4);
    byte[] pixels = new byte[120_000];
    for (int i = 0; i < pixels.length; i++) {
      boolean noisy = i / 5_000 % 2 == 0;
      pixels[i] = (byte) (noisy ? random.nextInt(256) : i / 5_000);
    }
    assertComesBack(pixels, 8);
  }

  @Test
  void onlyAsManyPixelsAsAreAskedForAreWritten() throws IOException {
    byte[] pixels = {1, 2, 3, 0, 0, 0};
    assertThat(unpacked(packed(pixels, 3, 2))).isEqualTo(new byte[] {1, 2, 3});
  }

  @Test
  void oneWriterPacksOnePictureAfterTheOther() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Lzw lzw = new Lzw(out);
    byte[] first = {3, 3, 3, 1, 0};
    lzw.write(first, first.length, 2);
    int end = out.size();
    byte[] second = {9, 9, -2, -2, -2};
    lzw.write(second, second.length, 8);
    byte[] all = out.toByteArray();
    assertThat(unpacked(Arrays.copyOf(all, end))).isEqualTo(first);
    assertThat(unpacked(Arrays.copyOfRange(all, end, all.length))).isEqualTo(second);
  }

  private static void assertComesBack(byte[] pixels, int bits) throws IOException {
    assertThat(unpacked(packed(pixels, bits))).isEqualTo(pixels);
  }

  private static byte[] packed(byte[] pixels, int bits) throws IOException {
    return packed(pixels, pixels.length, bits);
  }

  private static byte[] packed(byte[] pixels, int count, int bits) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Lzw(out).write(pixels, count, bits);
    return out.toByteArray();
  }

  /** As the GIF89a specification's appendix F tells a reader to do it. */
  private static byte[] unpacked(byte[] data) {
    int bits = data[0];
    byte[] codes = blocks(data);
    int clear = 1 << bits;
    List<byte[]> table = new ArrayList<>();
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    int width = bits + 1;
    byte[] before = {}; // none yet
    for (int at = 0; ; ) {
      int code = code(codes, at, width);
      at += width;
      if (code == clear) {
        begin(table, bits);
        width = bits + 1;
        before = new byte[0];
      } else if (code == clear + 1) {
        assertThat(codes.length * 8 - at).as("bits left over").isBetween(0, 7);
        return pixels.toByteArray();
      } else {
        byte[] string = code < table.size() ? table.get(code) : extended(before, before);
        pixels.writeBytes(string);
        if (before.length > 0 && table.size() < 4096) {
          table.add(extended(before, string));
        }
        if (table.size() == 1 << width && width < 12) {
          width++;
        }
        before = string;
      }
    }
  }

  private static void begin(List<byte[]> table, int bits) {
    table.clear();
    for (int i = 0; i < (1 << bits) + 2; i++) {
      table.add(new byte[] {(byte) i});
    }
  }

  private static byte[] extended(byte[] string, byte[] next) {
    byte[] longer = Arrays.copyOf(string, string.length + 1);
    longer[string.length] = next[0];
    return longer;
  }

  private static int code(byte[] bytes, int at, int width) {
    int code = 0;
    for (int i = 0; i < width; i++) {
      int bit = bytes[(at + i) / 8] >> (at + i) % 8 & 1;
      code |= bit << i;
    }
    return code;
  }

  /** What lies in blocks of at most 255 bytes, each after its length, up to the empty one. */
  private static byte[] blocks(byte[] data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 1;
    while (data[at] != 0) {
      int length = data[at] & 0xff;
      bytes.write(data, at + 1, length);
      at += 1 + length;
    }
    assertThat(at).as("the empty block is the last").isEqualTo(data.length - 1);
    return bytes.toByteArray();
  }
}
