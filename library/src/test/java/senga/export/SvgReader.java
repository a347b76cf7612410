package senga.export;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads our SVG with the JDK's XML parser, entities off; knows no more paths than M, L and Z. */
final class SvgReader {
  static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d{1,3})?");
  private static final Pattern PATH =
      Pattern.compile("M(?<points>-?[\\d.]+ -?[\\d.]+([L ]-?[\\d.]+ -?[\\d.]+)*)(?<closed>Z?)");

  private final Document document;

  SvgReader(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> all(String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** The layers, in drawing order. */
  List<Element> layers() {
    return all("g").stream()
        .filter(g -> g.getAttributeNS(INKSCAPE, "groupmode").equals("layer"))
        .toList();
  }

  static String label(Element layer) {
    return layer.getAttributeNS(INKSCAPE, "label");
  }

  /** The lines of a layer: x and y in turn; a closed line ends with its first point. */
  static List<double[]> lines(Element layer) {
    NodeList paths = layer.getElementsByTagNameNS("*", "path");
    List<double[]> lines = new ArrayList<>();
    for (int i = 0; i < paths.getLength(); i++) {
      lines.add(line(((Element) paths.item(i)).getAttribute("d")));
    }
    return lines;
  }

  private static double[] line(String path) {
    Matcher parts = PATH.matcher(path);
    if (!parts.matches()) {
      throw new AssertionError("unreadable path: " + path);
    }
    List<Double> numbers = new ArrayList<>();
    for (String number : parts.group("points").split("[L ]")) {
      if (!NUMBER.matcher(number).matches()) {
        throw new AssertionError("unreadable number: " + number);
      }
      numbers.add(Double.valueOf(number));
    }
    if (!parts.group("closed").isEmpty()) {
      numbers.add(numbers.get(0));
      numbers.add(numbers.get(1));
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
