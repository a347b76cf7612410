package senga.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import senga.words.Quote;

/**
 * The elements of an SVG, kept as a tree, since {@code use} and clip paths name what stands
 * elsewhere. Elements of other programs are left out with all that stands in them.
 */
final class SvgDocument {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://www.inkscape.org/namespaces/inkscape",
          "inkscape:",
          "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
          "sodipodi:",
          "http://www.w3.org/1999/xlink",
          "xlink:",
          "urn:senga:drawing",
          "senga:",
          SVG,
          "");
  private static final List<String> WITH_TEXT = List.of("style", "title", "senga:manifest");
  private static final int MOST_ELEMENTS = 4_000_000;

  private final Map<String, Element> byId = new HashMap<>();
  private final List<Element> styles = new ArrayList<>();
  private final XMLStreamReader xml;
  private final Element root;
  private int count;

  private SvgDocument(XMLStreamReader xml) throws XMLStreamException {
    this.xml = xml;
    root = tree();
  }

  /**
   * @throws ReadError if it is no SVG; the message says in which line, and why
   */
  static SvgDocument read(InputStream in) throws IOException {
    try {
      return new SvgDocument(XmlText.reader(in));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException failed) {
        throw failed;
      }
      throw XmlText.error(e);
    }
  }

  Element root() {
    return root;
  }

  /** The element of this name; null if there is none. */
  @Nullable Element byId(String id) {
    return byId.get(id);
  }

  /** All style sheets, in order. */
  List<Element> styles() {
    return styles;
  }

  private Element tree() throws XMLStreamException {
    Element top = null;
    Element open = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = name(xml.getNamespaceURI(), xml.getLocalName());
        if (name == null && open != null) {
          skip();
          continue;
        }
        Element next = element(name == null ? xml.getLocalName() : name, open);
        top = top == null ? root(next) : top;
        open = WITH_TEXT.contains(next.name) ? text(next) : next;
      } else if (event == XMLStreamConstants.END_ELEMENT && open != null) {
        open = open.parent;
      }
    }
    if (top == null) {
      throw new ReadError("is empty");
    }
    return top;
  }

  private static Element root(Element top) {
    if (!top.name.equals("svg")) {
      throw ReadError.at(top.line, "is no SVG: its first element is " + Quote.of(top.name));
    }
    return top;
  }

  private Element element(String name, @Nullable Element parent) {
    if (++count > MOST_ELEMENTS) {
      throw error(String.format(Locale.ROOT, "there are more than %,d elements", MOST_ELEMENTS));
    }
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
      if (attribute != null) {
        attributes.add(attribute);
        attributes.add(xml.getAttributeValue(i));
      }
    }
    Element made = new Element(name, xml.getLocation().getLineNumber(), parent, attributes);
    enter(made);
    return made;
  }

  private void enter(Element made) {
    if (made.parent != null) {
      made.parent.add(made);
    }
    String id = made.get("id");
    if (id != null) {
      byId.putIfAbsent(id, made);
    }
    if (made.name.equals("style")) {
      styles.add(made);
    }
  }

  /** With all text up to its end; what else stands in it is no text. Its parent is open again. */
  private @Nullable Element text(Element of) throws XMLStreamException {
    StringBuilder all = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            all.append(xml.getText());
        default -> {}
      }
    }
    of.text(all.toString());
    return of.parent;
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** As {@link Element} calls it; null for what other programs have put in. */
  private static @Nullable String name(@Nullable String space, String local) {
    if (space == null || space.isEmpty()) {
      return local;
    }
    String prefix = PREFIXES.get(space);
    return prefix == null ? null : prefix + local;
  }

  private ReadError error(String sentence) {
    return ReadError.at(xml.getLocation().getLineNumber(), sentence);
  }
}
