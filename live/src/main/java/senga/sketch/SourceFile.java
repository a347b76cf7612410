package senga.sketch;

import java.net.URI;
import java.net.URISyntaxException;
import javax.lang.model.SourceVersion;
import javax.tools.SimpleJavaFileObject;

/** A sketch's text, handed to the compiler under a name that it can take. */
final class SourceFile extends SimpleJavaFileObject {
  private final SketchName name;
  private final String text;

  SourceFile(SketchName name, String text) {
    super(uri(name), Kind.SOURCE);
    this.name = name;
    this.text = text;
  }

  /** The same file with text behind its last line; line numbers stay right. */
  SourceFile plus(String more) {
    return new SourceFile(name, text + "\n" + more + "\n");
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** A public class need not be called like the file; {@code module-info} is no class. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE && SourceVersion.isIdentifier(simpleName);
  }

  SketchName sketch() {
    return name;
  }

  String text() {
    return text;
  }

  private static URI uri(SketchName name) {
    try {
      return new URI("sketch", null, "/" + name.type() + Kind.SOURCE.extension, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
