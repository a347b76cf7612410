package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import senga.words.TextOut;

/**
 * An enclosure in an SVG: an element of our own in its {@code metadata}. It stands before the first
 * layer, so that a large file need not be read to its end.
 */
final class SvgEnclosure {
  static final String NAMESPACE = "urn:senga:drawing";

  private static final String ELEMENT = "manifest";

  private SvgEnclosure() {}

  static void write(TextOut svg, Enclosure enclosure) throws IOException {
    String text = enclosure.text();
    if (!text.isEmpty()) {
      svg.text("<senga:" + ELEMENT + ">").text(Xml.escape(text)).text("</senga:" + ELEMENT + ">");
    }
  }

  static Optional<String> in(Path file) throws IOException {
    try (Reader in = new InputStreamReader(Files.newInputStream(file), UTF_8)) {
      return in(factory().createXMLStreamReader(in));
    } catch (XMLStreamException noXml) {
      return Optional.empty();
    }
  }

  private static Optional<String> in(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        boolean ours = NAMESPACE.equals(xml.getNamespaceURI());
        if (ours && ELEMENT.equals(xml.getLocalName())) {
          return Optional.of(xml.getElementText()).filter(text -> !text.isEmpty());
        }
      }
    }
    return Optional.empty();
  }

  /** Fetches nothing, expands nothing and says nothing, whatever the file asks for. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLReporter((message, type, about, place) -> {});
    return factory;
  }
}
