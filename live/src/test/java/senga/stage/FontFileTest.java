package senga.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.sketch.UserError;
import senga.type.Fonts;

class FontFileTest {
  @TempDir private Path folder;

  private static byte[] good() {
    return Fonts.mediumLatin();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("mine.otf"), bytes);
  }

  private void isRefused(byte[] bytes, String why) throws IOException {
    Path file = file(bytes);
    assertThatThrownBy(() -> FontFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(why);
  }

  @Test
  void aWholeFontIsReadAsItIs() throws IOException {
    assertThat(FontFile.read(file(good()))).isEqualTo(good());
  }

  @Test
  void whatIsNoFontIsRefusedWithTheReason() throws IOException {
    isRefused(new byte[0], "is no font file (.ttf or .otf)");
    isRefused("Helvetica, please".getBytes(UTF_8), "is no font file (.ttf or .otf)");
    isRefused(Arrays.copyOf(good(), 12), "damaged: it is cut off");
    isRefused(Arrays.copyOf(good(), good().length / 2), "damaged: it is cut off");
    assertThatThrownBy(() -> FontFile.read(folder.resolve("none.ttf")))
        .hasMessage("there is no font " + folder.resolve("none.ttf"));
    assertThatThrownBy(() -> FontFile.read(folder)).hasMessageEndingWith("is a folder");
  }

  @Test
  void aTableThatLiesAboutItsLengthIsFound() throws IOException {
    byte[] bytes = good();
    ByteBuffer font = ByteBuffer.wrap(bytes);
    for (int at = 12; ; at += 16) {
      if (font.getInt(at) == ('h' << 24 | 'm' << 16 | 't' << 8 | 'x')) {
        font.putInt(at + 12, 8);
        break;
      }
    }
    isRefused(bytes, "its table \"hmtx\" is too short");
  }
}
