package senga.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, and files that mean harm. */
class SvgHostileTest {
  private static final String SMALL =
      "<svg width='9mm' height='9mm' stroke='red'><path d='M0 0H9'/></svg>";

  private static void assertRefused(String svg, String sentence) {
    assertThatThrownBy(() -> Reading.of(svg)).isInstanceOf(ReadError.class).hasMessage(sentence);
  }

  private static void assertPathRefused(String data, String sentence) {
    assertRefused(
        "<svg>\n\n<path stroke='red' d='" + data + "'/></svg>", "line 3: <path>: " + sentence);
  }

  @Test
  void whatIsNoXmlIsNotRead() {
    assertRefused("", "line 1: is no XML: Premature end of file.");
    assertThatThrownBy(() -> Reading.of("hello")).hasMessageStartingWith("line 1: is no XML: ");
    assertThatThrownBy(() -> Reading.of(new byte[] {0, 1, 2}))
        .hasMessageStartingWith("line 1: is no XML: ");
    assertRefused("<html/>", "line 1: is no SVG: its first element is \"html\"");
    assertRefused(
        "<svg>\n<ink:x/></svg>", "line 2: is no XML: the prefix \"ink\" is not declared (xmlns:…)");
  }

  @Test
  void aTruncatedFileIsToldItsLine() {
    assertThatThrownBy(() -> Reading.of("<svg>\n<g>\n<path d='M0 0"))
        .isInstanceOf(ReadError.class)
        .hasMessageStartingWith("line 3: is no XML: ");
  }

  @Test
  void nothingOutsideOfTheFileIsFetched(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "M0 0H77");
    String type = "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
    assertThatThrownBy(() -> Reading.of(type + "<svg><path d='&x;'/></svg>"))
        .hasMessageStartingWith("line 1: is no XML: The external entity reference");
    assertThat(Reading.of(type + "<svg><style>&x;</style></svg>").lines()).isEmpty();
    assertThat(
            Reading.of(
                    "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' '"
                        + secret.toUri()
                        + "'>"
                        + SMALL)
                .lines())
        .isEqualTo("0 0, 2.381 0");
    assertThat(
            Reading.of("<!DOCTYPE svg [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>" + SMALL)
                .lines())
        .isNotEmpty();
  }

  @Test
  void entitiesOfItsOwnAreReadAsDrawingProgramsWriteThem() {
    assertThat(
            Reading.of(
                    "<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'>]><svg xmlns='&ns;'"
                        + " stroke='red'><path d='M0 0H96'/></svg>")
                .lines())
        .isEqualTo("0 0, 25.4 0");
  }

  @Test
  void entitiesThatUnfoldWithoutAnEndAreRefused() {
    StringBuilder type = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'M0 0H9'>");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    assertRefused(
        type + "]><svg><path d='&a11;'/></svg>", "line 1: its entities unfold into too much text");
  }

  @Test
  void groupsInGroupsWithoutAnEndAreRefused() {
    assertRefused(
        "<svg>\n" + "<g>".repeat(1_000_000), "line 2: elements are nested more than 500 deep");
  }

  @Test
  void manyGroupsBesideEachOtherAreRead() {
    assertThat(Reading.onPaper("<g/>".repeat(300_000) + "<path d='M0 0H9'/>").lines())
        .isEqualTo("0 0, 9 0");
  }

  @Test
  void whatUsesItselfIsRefused() {
    assertRefused(
        "<svg>\n<g id='a'>\n<use href='#a'/></g></svg>",
        "line 3: <use> draws \"#a\", in which it stands");
    assertRefused(
        """
        <svg><defs>
        <use id='a' href='#b'/>
        <use id='b' href='#a'/></defs>
        <use href='#a'/></svg>
        """,
        "line 3: <use> draws \"#a\", in which it stands");
    assertRefused(
        "<svg>\n<clipPath id='a' clip-path='url(#a)'><rect width='1' height='1'/></clipPath>"
            + "<path stroke='red' clip-path='url(#a)' d='M0 0H9'/></svg>",
        "line 2: <clipPath> clips itself");
  }

  @Test
  void usesThatUnfoldWithoutAnEndAreRefused() {
    StringBuilder svg = new StringBuilder("<svg stroke='red'><g id='a0'><path d='M0 0H1'/></g>");
    for (int i = 1; i < 12; i++) {
      svg.append("<g id='a" + i + "'>" + ("<use href='#a" + (i - 1) + "'/>").repeat(10) + "</g>");
    }
    assertThatThrownBy(() -> Reading.of(svg + "</svg>"))
        .isInstanceOf(ReadError.class)
        .hasMessageContaining("more than");
  }

  @Test
  void numbersThatAreNoneAreToldWithTheirPlace() {
    assertPathRefused("M0 0L NaN 5", "expected a number, but found \"NaN 5\", character 7");
    assertPathRefused(
        "L5 5", "expected M, with which a path begins, but found \"L5 5\", character 1");
    assertPathRefused(
        "M5 5 X", "expected a command of a path (MLHVCSQTAZ), but found \"X\", character 6");
    assertPathRefused("M5", "expected a number, but found its end");
    assertPathRefused("M1e999 5", "the number \"1e999 5\" is too large");
    assertPathRefused("M0 0A1 1 0 2 1 5 5", "expected 0 or 1, but found \"2 1 5 5\", character 12");
    assertRefused(
        "<svg><circle stroke='red' r='NaN'/></svg>",
        "line 1: <circle>: r: expected a number, but found \"NaN\", character 1");
    assertRefused(
        "<svg><circle stroke='red' r='5mn'/></svg>",
        "line 1: <circle>: r: unknown unit \"mn\", did you mean \"mm\"?; allowed are px, mm, cm,"
            + " in, pt, pc, Q, em, ex, %");
    assertRefused(
        "<svg><g transform='rotat(5)'/></svg>",
        "line 1: <g>: transform: unknown transform \"rotat\", did you mean \"rotate\"?; allowed are"
            + " matrix, translate, scale, rotate, skewX, skewY");
    assertRefused(
        "<svg><g transform='matrix(5)'/></svg>",
        "line 1: <g>: transform: matrix does not take 1 numbers");
  }

  @Test
  void hugeCoordinatesAreRefused() {
    assertPathRefused(
        "M0 0L1e30 0",
        "a place lies 2.65e+29 mm from the paper's corner, and at most 1,000,000 are read");
    assertRefused(
        "<svg><g transform='scale(1e300)'><g transform='scale(1e300)'>"
            + "<path stroke='red' d='M0 0L1 0'/></g></g></svg>",
        "line 1: <path>: a place lies NaN mm from the paper's corner, and at most 1,000,000 are"
            + " read");
  }

  @Test
  void sizesThatAreNoneAreRefused() {
    assertThatThrownBy(() -> Reading.of("<svg\nwidth='0' height='5'/>"))
        .hasMessageStartingWith("line 2: <svg>: canvas width in mm must be above 0");
    assertThatThrownBy(() -> Reading.of("<svg width='1e9mm' height='5'/>"))
        .hasMessageStartingWith("line 1: <svg>: canvas width in mm must lie between");
    assertRefused(
        "<svg viewBox='0 0 0 0'/>", "line 1: <svg>: its viewBox has no size, so nothing is shown");
    assertRefused(
        "<svg viewBox='0 0 NaN 5'/>",
        "line 1: <svg>: viewBox \"0 0 NaN 5\": expected a number, but found \"NaN 5\", character"
            + " 5");
    assertThatThrownBy(
            () ->
                Reading.of(
                    "<svg width='3mm' height='3mm' viewBox='0 0 1 1'"
                        + " preserveAspectRatio='middle'/>"))
        .hasMessageStartingWith("line 1: <svg>: preserveAspectRatio \"middle\" is unknown");
  }

  @Test
  void anEmptyPictureIsOne() {
    assertThat(Reading.of("<svg/>").picture().layers()).isEmpty();
    assertThat(Reading.of("<svg width='100%' height='100%'/>").picture().canvas().width())
        .isEqualTo(79.375);
  }

  @Test
  void aPackedFileIsRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(SMALL.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Reading.of(packed.toByteArray()).lines()).isEqualTo("0 0, 2.381 0");
    assertThat(new Svg().begins(packed.toByteArray())).isTrue();
  }

  @Test
  void itsFirstBytesTellIt() {
    assertThat(new Svg().begins("\ufeff <svg>".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(new Svg().begins(" <?xml".getBytes(StandardCharsets.UTF_16))).isTrue();
    assertThat(new Svg().begins("{\"senga\"".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(new Svg().begins(new byte[0])).isFalse();
  }

  /** Whatever is done to a file, it is read or refused in a sentence. */
  @Test
  void damagedFilesEndInASentence() {
    String whole =
        "<svg xmlns='http://www.w3.org/2000/svg' width='10mm' height='5mm' viewBox='0 0 10 5'>\n"
            + "<style>.a{stroke:red;stroke-width:.2}</style><clipPath id='c'><rect width='5'"
            + " height='5'/></clipPath>\n<g class='a' transform='rotate(5) scale(2)'><path d='M1"
            + " 1C2 2 3 3 4 0A1 2 3 0 1 5 5z' clip-path='url(#c)'/>\n<use href='#d' x='1'/></g>"
            + "<symbol id='d' viewBox='0 0 1 1'><circle r='50%'/></symbol></svg>";
    for (long seed = 0; seed < 2000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder damaged = new StringBuilder(whole);
      for (int n = random.nextInt(1, 4); n > 0; n--) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.setCharAt(at, (char) random.nextInt(32, 127));
          default -> damaged.insert(at, whole.charAt(random.nextInt(whole.length())));
        }
      }
      try {
        Reading.of(damaged.toString());
      } catch (ReadError sentence) {
        assertThat(sentence.getMessage()).as("seed %d", seed).matches("(?s)line \\d+: .+");
      }
    }
  }
}
