package senga.project;

import java.nio.file.Path;

/** Paths as the files of editors write them. */
final class Escape {
  private Escape() {}

  /** With slashes, which Java and all editors take on every system. */
  static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Inside an attribute of XML. */
  static String xml(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A string of JSON, which Java's files of options write alike. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
