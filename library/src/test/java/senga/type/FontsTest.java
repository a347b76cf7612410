package senga.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.G;
import senga.geometry.Content;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

class FontsTest {
  private static final Face BUNDLED = Fonts.face("", Content.NONE, 0);

  @TempDir private Path folder;

  @AfterEach
  void forgetTheFolders() {
    Fonts.folders(List.of());
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.write(file, bytes);
  }

  private static Polylines lines(Face face, String text) {
    PolylinesBuilder lines = new PolylinesBuilder();
    text.codePoints().forEach(c -> face.outline(face.glyph(c)).write(lines, 0.001));
    return lines.build();
  }

  @Test
  void theFaceThatComesWithSengaHasLatinAndJapanese() {
    "AZaz09&@ÄßéñŁ あアー。「」日本語線画…—"
        .codePoints()
        .forEach(c -> assertThat(BUNDLED.glyph(c)).as(Character.getName(c)).isPositive());
    assertThat(BUNDLED.glyph(0x2603)).isEqualTo(Face.NO_GLYPH);
    assertThat(BUNDLED.glyph(-1)).isEqualTo(Face.NO_GLYPH);
    assertThat(BUNDLED.advance(BUNDLED.glyph('日'))).isEqualTo(1);
    assertThat(BUNDLED.ascent()).isBetween(0.8, 1.3);
    assertThat(BUNDLED.descent()).isBetween(0.1, 0.5);
    assertThat(BUNDLED.outline(BUNDLED.glyph(' ')).isEmpty()).isTrue();
  }

  @Test
  void pairsAreKernedAsTheFontSays() {
    assertThat(kerning("To")).isCloseTo(-0.155, within(1e-9));
    assertThat(kerning("AV")).isCloseTo(-0.073, within(1e-9));
    assertThat(kerning("HH")).isZero();
    assertThat(kerning("日本")).isZero();
  }

  private static double kerning(String pair) {
    return BUNDLED.kerning(BUNDLED.glyph(pair.charAt(0)), BUNDLED.glyph(pair.charAt(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"My Hand", "my-hand", "MYHAND.OTF", "My Hand.otf"})
  void aFontIsFoundByTheNameOfItsFile(String name) throws IOException {
    file("below/My Hand.otf", Fonts.mediumLatin());
    Fonts.folders(List.of(folder));
    assertThat(lines(Fonts.face(name, Content.NONE, 0), "Senga"))
        .isNotEqualTo(lines(BUNDLED, "Senga"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"M PLUS 1 Medium", "mplus1-medium", "MPLUS1 Medium"})
  void aFontIsFoundByTheNameOfItsFace(String name) throws IOException {
    file("some.otf", Fonts.mediumLatin());
    Fonts.folders(List.of(folder.resolve("absent"), folder));
    assertThat(Fonts.face(name, Content.NONE, 0).glyph('日')).isEqualTo(Face.NO_GLYPH);
  }

  @Test
  void whoIsInterruptedLeavesNoHalfAList() throws IOException {
    file("some.otf", Fonts.mediumLatin());
    Fonts.folders(List.of(folder));
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> Fonts.face("M PLUS 1 Medium", Content.NONE, 0));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Fonts.face("M PLUS 1 Medium", Content.NONE, 0).glyph('A')).isPositive();
  }

  @Test
  void aNameThatIsNearlyRightIsTold() throws IOException {
    file("some.otf", Fonts.mediumLatin());
    Fonts.folders(List.of(folder));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fonts.face("M PLUS 1 Medum", Content.NONE, 0))
        .withMessage(
            "\"M PLUS 1 Medum\" is the name of no font, did you mean \"M PLUS 1 Medium\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fonts.face("Entirely unheard of", Content.NONE, 0))
        .withMessageStartingWith("\"Entirely unheard of\" is the name of no font in " + folder);
  }

  @Test
  void whatIsNoFontIsLeftOutOfTheListAndRefusedAsAFile() throws IOException {
    file("letter.ttf", "Dear reader".getBytes(StandardCharsets.UTF_8));
    file("empty.otf", new byte[0]);
    Files.createDirectories(folder.resolve("folder.ttf"));
    Fonts.folders(List.of(folder));
    for (String name : List.of("letter", "empty", "folder")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Fonts.face(name, Content.NONE, 0))
          .withMessageContaining("is the name of no font");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fonts.face("", Content.of(folder.resolve("letter.ttf")), 0))
        .withMessageEndingWith(
            "letter.ttf is no font that can be read (TTF, OTF, TTC): it ends too early");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fonts.face("", Content.of(folder.resolve("empty.otf")), 0))
        .withMessageContaining("is no font that can be read");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Content.of(folder.resolve("folder.ttf")))
        .withMessageContaining("must be a file, but is a folder");
  }

  @Test
  void aFontThatWasPackedForTheWebIsNamedSo() throws IOException {
    byte[] web = Fonts.mediumLatin();
    System.arraycopy(new byte[] {'w', 'O', 'F', '2'}, 0, web, 0, 4);
    Content file = Content.of(file("web.ttf", web));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fonts.face("", file, 0))
        .withMessageContaining("it is packed for the web (WOFF)");
  }

  @Test
  void theFontsOfACollectionHaveNumbersAndNames() throws IOException {
    Path file = file("both.ttc", collection(Fonts.regular(), Fonts.mediumLatin()));
    Content both = Content.of(file);
    Polylines regular = lines(BUNDLED, "Senga");
    assertThat(lines(Fonts.face("", both, 0), "Senga")).isEqualTo(regular);
    Polylines medium = lines(Fonts.face("", both, 1), "Senga");
    assertThat(medium).isNotEqualTo(regular);
    Content single = Content.of(file("single.otf", Fonts.mediumLatin()));
    assertThat(Fonts.face("", single, 7))
        .as("of one there is no other")
        .isSameAs(Fonts.face("", single, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fonts.face("", both, 2))
        .withMessageEndingWith("it holds the fonts 0 to 1");
    Fonts.folders(List.of(folder));
    assertThat(lines(Fonts.face("M PLUS 1 Medium", Content.NONE, 0), "Senga")).isEqualTo(medium);
  }

  /** Two fonts behind a head that says where each begins; places are seen from the file's start. */
  private static byte[] collection(byte[] first, byte[] second) {
    int head = 20;
    ByteBuffer all = ByteBuffer.allocate(head + first.length + second.length);
    all.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x10000).putInt(2);
    all.putInt(head).putInt(head + first.length);
    all.put(moved(first, head)).put(moved(second, head + first.length));
    return all.array();
  }

  private static byte[] moved(byte[] font, int by) {
    ByteBuffer moved = ByteBuffer.wrap(font.clone());
    for (int i = 0; i < moved.getShort(4); i++) {
      int place = 12 + 16 * i + 8;
      moved.putInt(place, moved.getInt(place) + by);
    }
    return moved.array();
  }

  @Test
  void aDamagedFontIsASentenceOrLines() throws IOException {
    byte[] whole = Fonts.mediumLatin();
    int refused = 0;
    for (int seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] damaged = whole.clone();
      for (int i = random.nextInt(1, 30); i > 0; i--) {
        damaged[random.nextInt(seed % 2 == 0 ? damaged.length : 400)] = (byte) random.nextInt();
      }
      refused += drawn(seed + ".otf", damaged) ? 0 : 1;
    }
    assertThat(refused).isBetween(20, 290);
  }

  @Test
  void aFontThatWasCutOffIsRefusedInASentence() throws IOException {
    byte[] whole = Fonts.mediumLatin();
    for (int length = 1; length < whole.length; length += 997) {
      assertThat(drawn("cut" + length + ".otf", Arrays.copyOf(whole, length))).isFalse();
    }
  }

  /** Whether its letters could be drawn; if not, that it was said is checked. */
  private boolean drawn(String name, byte[] font) throws IOException {
    Content file = Content.of(file(name, font));
    try {
      Face face = Fonts.face("", file, 0);
      for (int c = ' '; c < 0x180; c++) {
        face.outline(face.glyph(c)).write(new PolylinesBuilder(), 0.01);
        face.kerning(face.glyph(c), face.glyph('V'));
      }
      return true;
    } catch (IllegalArgumentException refused) {
      assertThat(refused).as(name).hasMessageContaining(name).hasMessageNotContaining("null");
      return false;
    }
  }

  @Test
  void whatIsKeptHasABoundAndWhatHasLeftIsReadAgain() throws IOException {
    Polylines before = G.text("Senga").make();
    byte[] font = Fonts.regular();
    for (int copy = 0; copy <= Fonts.MOST_FACES; copy++) {
      byte[] longer = Arrays.copyOf(font, font.length + 1 + copy); // another file, the same font
      Face face = Fonts.face("", Content.of(file(copy + ".otf", longer)), 0);
      for (int c = 0x4e00; c < 0x5e00; c++) {
        face.outline(face.glyph(c));
      }
      assertThat(lines(face, "Senga")).isEqualTo(lines(BUNDLED, "Senga"));
      assertThat(Fonts.faces()).isLessThanOrEqualTo(Fonts.MOST_FACES);
      assertThat(Fonts.glyphs()).isLessThanOrEqualTo(Fonts.MOST_GLYPHS);
      assertThat(Fonts.glyphBytes()).isBetween(1L, Fonts.MOST_GLYPH_BYTES);
      assertThat(Fonts.faceBytes()).isBetween((long) font.length, Fonts.MOST_FACE_BYTES);
    }
    assertThat(Fonts.faces()).isEqualTo(Fonts.MOST_FACES);
    assertThat(Fonts.glyphs()).isEqualTo(Fonts.MOST_GLYPHS);
    assertThat(G.text("Senga").make()).isEqualTo(before);
  }

  @Test
  void bytesAreABoundTooAndWhatIsTooLargeIsNotKept() {
    LatelyUsed<String, byte[]> few = new LatelyUsed<>(100, 10, bytes -> bytes.length);
    few.keep("a", new byte[6]);
    few.keep("b", new byte[4]);
    assertThat(few.find("a")).isNotNull();
    few.keep("c", new byte[1]);
    assertThat(few.find("b")).as("least recently used").isNull();
    assertThat(few.find("a")).isNotNull();
    assertThat(few.keep("large", new byte[11])).hasSize(11);
    assertThat(few.find("large")).isNull();
    assertThat(few.bytes()).isLessThanOrEqualTo(10);
  }

  @Test
  void severalThreadsReadTheSame() throws Exception {
    Polylines alone = lines(BUNDLED, "線画 Senga");
    byte[] other = Arrays.copyOf(Fonts.regular(), Fonts.regular().length + 100);
    Content file = Content.of(file("threads.otf", other));
    List<Future<Polylines>> drawn = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<Polylines> work = () -> lines(Fonts.face("", file, 0), "線画 Senga");
      for (int i = 0; i < 16; i++) {
        drawn.add(threads.submit(work));
      }
    }
    for (Future<Polylines> each : drawn) {
      assertThat(each.get()).isEqualTo(alone);
    }
  }
}
