package senga.sketch;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.SourceFileAttribute;
import javax.tools.JavaFileObject;

/** The file name that a class carries; a stack trace shows it. */
final class SourceAttribute {
  private SourceAttribute() {}

  /** A class of the sketch's file with that file's real name; those of other files have theirs. */
  static byte[] renamed(byte[] classFile, SketchName sketch) {
    String compiled = sketch.type() + JavaFileObject.Kind.SOURCE.extension;
    boolean own =
        ClassFile.of()
            .parse(classFile)
            .findAttribute(Attributes.sourceFile())
            .filter(source -> source.sourceFile().equalsString(compiled))
            .isPresent();
    return own ? rewritten(classFile, sketch.file()) : classFile;
  }

  /** The class with another file name. */
  private static byte[] rewritten(byte[] classFile, String name) {
    ClassFile format = ClassFile.of();
    ClassTransform rename =
        ClassTransform.dropping(element -> element instanceof SourceFileAttribute)
            .andThen(ClassTransform.endHandler(type -> type.with(SourceFileAttribute.of(name))));
    return format.transformClass(format.parse(classFile), rename);
  }
}
