package senga.sketch;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javax.tools.SimpleJavaFileObject;

/** A source beside a sketch; read when the compiler needs one of its types. */
final class SourceBeside extends SimpleJavaFileObject {
  private final String type;
  private final Path file;
  private final UnaryOperator<String> adapt;
  private final BiConsumer<Path, String> used;

  /**
   * @param type its full name
   * @param adapt makes the text one that the compiler can take, with the same lines
   * @param used is told that it is read, and what it holds
   */
  SourceBeside(String type, Path file, UnaryOperator<String> adapt, BiConsumer<Path, String> used) {
    super(URI.create("beside:///" + type.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
    this.type = type;
    this.file = file;
    this.adapt = adapt;
    this.used = used;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    String text = SketchText.read(file);
    used.accept(file, text);
    return adapt.apply(text);
  }

  String type() {
    return type;
  }

  Path file() {
    return file;
  }
}
