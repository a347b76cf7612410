package senga.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import senga.words.Quote;

/**
 * The JDK's reader of XML, told to trust nobody: nothing outside of the file is ever fetched, not
 * even a document type that the file names; entities that it declares itself are read, since
 * drawing programs write them, but only so many and so long.
 */
final class XmlText {
  /** Most bytes of a file, unpacked. */
  static final long MOST_BYTES = 256L << 20;

  /** How deep elements may be nested. */
  static final int MOST_DEPTH = 500;

  private static final int GZIP = 0x1f8b;
  private static final int LONGEST_OF_PARSER = 200;

  private XmlText() {}

  /**
   * @throws XMLStreamException if the text begins as no XML does
   */
  static XMLStreamReader reader(InputStream in) throws IOException, XMLStreamException {
    return factory().createXMLStreamReader(new Limited(unpacked(in)));
  }

  /** An {@code .svgz} is an SVG in the wrapping of gzip. */
  private static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream file = new BufferedInputStream(in, 1 << 16);
    file.mark(2);
    int magic = (file.read() << 8) | file.read();
    file.reset();
    return magic == GZIP ? new BufferedInputStream(new GZIPInputStream(file, 1 << 16)) : file;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    factory.setXMLResolver((publicId, systemId, base, space) -> InputStream.nullInputStream());
    factory.setProperty("jdk.xml.entityExpansionLimit", "2500");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "100000");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "100000");
    factory.setProperty("jdk.xml.elementAttributeLimit", "1000");
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(MOST_DEPTH));
    factory.setXMLReporter((message, type, about, place) -> {});
    return factory;
  }

  /** What the parser says, as a sentence of ours. */
  static ReadError error(XMLStreamException e) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    String said = String.valueOf(e.getMessage());
    return ReadError.at(line, sentence(said));
  }

  private static String sentence(String said) {
    if (said.contains("maxElementDepth")) {
      return String.format(Locale.ROOT, "elements are nested more than %,d deep", MOST_DEPTH);
    }
    if (said.contains("ntityExpansionLimit") || said.contains("ntitySizeLimit")) {
      return "its entities unfold into too much text";
    }
    if (said.contains("ElementPrefixUnbound") || said.contains("AttributePrefixUnbound")) {
      String prefix = said.substring(said.indexOf('?') + 1).split("&", -1)[0];
      return "is no XML: the prefix " + Quote.of(prefix) + " is not declared (xmlns:…)";
    }
    int message = said.indexOf("Message: ");
    String words = message < 0 ? said : said.substring(message + "Message: ".length());
    String first = words.lines().findFirst().orElse("");
    return "is no XML: " + Quote.lines(first, LONGEST_OF_PARSER);
  }

  /** A stream that ends in a sentence when it is longer than allowed. */
  private static final class Limited extends FilterInputStream {
    private long left = MOST_BYTES;

    private Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int at, int length) throws IOException {
      int got = super.read(bytes, at, length);
      count(Math.max(0, got));
      return got;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw new ReadError("is longer than the " + (MOST_BYTES >> 20) + " MiB that are read");
      }
    }
  }
}
