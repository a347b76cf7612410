package senga.sketch;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.SourceFileAttribute;

/** The file name that a class carries; a stack trace shows it. */
final class SourceAttribute {
  private SourceAttribute() {}

  /** The class with another file name. */
  static byte[] rewritten(byte[] classFile, String name) {
    ClassFile format = ClassFile.of();
    ClassTransform rename =
        ClassTransform.dropping(element -> element instanceof SourceFileAttribute)
            .andThen(ClassTransform.endHandler(type -> type.with(SourceFileAttribute.of(name))));
    return format.transformClass(format.parse(classFile), rename);
  }
}
