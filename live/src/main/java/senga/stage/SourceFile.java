package senga.stage;

import java.net.URI;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A sketch's text, handed to the compiler under its own file name. */
final class SourceFile extends SimpleJavaFileObject {
  private final String text;

  SourceFile(Path file, String text) {
    super(uri(file), Kind.SOURCE);
    this.text = text;
  }

  /** The same file with text behind its last line; line numbers stay right. */
  SourceFile plus(String more) {
    return new SourceFile(Path.of(toUri()), text + "\n" + more + "\n");
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** Line {@code number}, counted from 1; empty when there is none. */
  String line(long number) {
    return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
  }

  /** How many characters of its line stand before the one at {@code position}. */
  int column(long position) {
    int at = Math.toIntExact(Math.clamp(position, 0, text.length()));
    return at - 1 - text.lastIndexOf('\n', at - 1);
  }

  private static URI uri(Path file) {
    return file.toAbsolutePath().toUri();
  }
}
