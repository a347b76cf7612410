package senga.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document. Names of SVG are plain, those of Inkscape, Sodipodi and Senga have
 * their prefix in front, whatever prefix the file uses.
 */
final class Element {
  private static final String[] NOTHING = {};

  final String name;
  final int line;
  final @Nullable Element parent;
  private final String[] attributes; // names and values in turns
  private List<Element> children = List.of();
  private String text = "";

  Element(String name, int line, @Nullable Element parent, List<String> attributes) {
    this.name = name;
    this.line = line;
    this.parent = parent;
    this.attributes = attributes.isEmpty() ? NOTHING : attributes.toArray(String[]::new);
  }

  void add(Element child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(1);
    }
    children.add(child);
  }

  void text(String all) {
    text = all;
  }

  List<Element> children() {
    return children;
  }

  /** What stands in it, of elements whose text is read at all. */
  String text() {
    return text;
  }

  @Nullable String get(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  String get(String attribute, String otherwise) {
    String value = get(attribute);
    return value == null ? otherwise : value;
  }

  /** Calls {@code each} for all of its attributes. */
  void attributes(Attribute each) {
    for (int i = 0; i < attributes.length; i += 2) {
      each.is(attributes[i], attributes[i + 1]);
    }
  }

  boolean isPlain() {
    return attributes.length == 0;
  }

  /** The first of its children with this name; null for none. */
  @Nullable Element child(String childName) {
    for (Element child : children) {
      if (child.name.equals(childName)) {
        return child;
      }
    }
    return null;
  }

  /** An attribute and its value. */
  @FunctionalInterface
  interface Attribute {
    void is(String attribute, String value);
  }
}
