package senga.sketch;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What a sketch is called: any file name will do, but a class needs a Java name, and a source
 * without a class declaration gets its class from the file.
 *
 * @param file the file's own name, {@code 2024-05-01 my-sketch.java}; what messages say
 * @param title the same without its ending; what windows and pictures are called
 * @param type the name of the class, {@code _2024_05_01_my_sketch}
 */
record SketchName(String file, String title, String type) {
  /** Words that are no keywords, but no names of types either. */
  private static final Set<String> RESERVED = Set.of("permits", "record", "sealed", "var", "yield");

  static SketchName of(Path path) {
    String file = String.valueOf(path.getFileName());
    String title = SketchFiles.title(path);
    return new SketchName(file, title, type(title));
  }

  /** The class must not hide a type that the sketch may want to use: {@code Frame.java}. */
  private static String type(String title) {
    String type = identifier(title);
    while (!SourceVersion.isName(type) || RESERVED.contains(type) || isKnown(type)) {
      type += "_";
    }
    return type;
  }

  private static String identifier(String title) {
    StringBuilder name = new StringBuilder();
    title
        .codePoints()
        .map(character -> isPartOfName(character) ? character : '_')
        .forEach(name::appendCodePoint);
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name.toString() : "_" + name;
  }

  private static boolean isPartOfName(int character) {
    return Character.isJavaIdentifierPart(character)
        && !Character.isIdentifierIgnorable(character)
        && character != '$';
  }

  private static boolean isKnown(String type) {
    return Stream.concat(packagesOfJava(), CompilePath.PACKAGES.stream())
        .anyMatch(room -> exists(room + "." + type));
  }

  private static Stream<String> packagesOfJava() {
    return Object.class.getModule().getDescriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source);
  }

  private static boolean exists(String type) {
    try {
      Class.forName(type, false, SketchName.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
