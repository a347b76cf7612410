package senga.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A strange name reaches the reader of a file as it was, or as far as XML can say it. */
class XmlTest {
  @Test
  void whatXmlCanSayComesBackFromElementsAndAttributes() throws Exception {
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 300; i++) {
      String text = text(random);
      assertComesBack(text, text);
    }
  }

  @Test
  void theFirstAndTheLastOfEveryRangeComeBack() throws Exception {
    for (int c : new int[] {'\t', '\n', '\r', 0x20, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff}) {
      assertComesBack("a" + Character.toString(c) + "b", "a" + Character.toString(c) + "b");
    }
  }

  @Test
  void whatXmlCannotSayIsReplaced() throws Exception {
    for (int c : new int[] {0, 8, 0xb, 0xc, 0xe, 0x1f, 0xfffe, 0xffff}) {
      assertComesBack("a" + Character.toString(c) + "b", "a\ufffdb");
    }
    assertComesBack("half \ud800 of a pair \udc00", "half \ufffd of a pair \ufffd");
  }

  @Test
  void whatMeansSomethingIsWrittenAsItsName() {
    assertThat(Xml.escape("<a href=\"x\">&'\t</a>\r\n"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;'&#9;&lt;/a&gt;&#13;&#10;");
  }

  private static void assertComesBack(String text, String expected) throws Exception {
    String escaped = Xml.escape(text);
    String xml = "<t a=\"" + escaped + "\">" + escaped + "</t>";
    Element read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    assertThat(read.getTextContent()).isEqualTo(expected);
    assertThat(read.getAttribute("a")).isEqualTo(expected);
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.appendCodePoint(
          switch (random.nextInt(4)) {
            case 0 -> "<>&\"'\t\n\r]".charAt(random.nextInt(9));
            case 1 -> 0x20 + random.nextInt(0x5f);
            case 2 -> 0xe000 + random.nextInt(0x1000);
            default -> 0x10000 + random.nextInt(0x10000);
          });
    }
    return text.toString();
  }
}
