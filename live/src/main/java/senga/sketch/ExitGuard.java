package senga.sketch;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a new version of a sketch from ending Java under the old one: where its code calls {@code
 * System.exit}, an exception is thrown instead. A version that goes about it in a roundabout way
 * still ends the process; {@link Ending} then says so.
 */
final class ExitGuard {
  private static final Set<String> ENDS =
      Set.of("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt");
  private static final ClassDesc THROWN = IllegalStateException.class.describeConstable().get();
  private static final MethodTypeDesc OF_TEXT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);

  private ExitGuard() {}

  /** The same classes; those that would end Java are written anew. */
  static Map<String, byte[]> around(Map<String, byte[]> classes) {
    ClassFile format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(types(classes)));
    Map<String, byte[]> guarded = new LinkedHashMap<>(classes);
    guarded.replaceAll((name, bytes) -> guarded(format, bytes));
    return guarded;
  }

  private static byte[] guarded(ClassFile format, byte[] bytes) {
    ClassModel model = format.parse(bytes);
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof MemberRefEntry member && endsJava(member)) {
        return format.transformClass(model, ClassTransform.transformingMethodBodies(throwing()));
      }
    }
    return bytes;
  }

  private static CodeTransform throwing() {
    return (code, element) -> {
      if (element instanceof InvokeInstruction call && endsJava(call.method())) {
        code.new_(THROWN)
            .dup()
            .loadConstant(call.method().name().stringValue() + " would end the show")
            .invoke(Opcode.INVOKESPECIAL, THROWN, ConstantDescs.INIT_NAME, OF_TEXT, false)
            .athrow();
      } else {
        code.with(element);
      }
    };
  }

  private static boolean endsJava(MemberRefEntry member) {
    return ENDS.contains(member.owner().asInternalName() + "." + member.name().stringValue());
  }

  /** What the types of a sketch extend: those of its own, then Senga's and Java's. */
  private static ClassHierarchyResolver types(Map<String, byte[]> classes) {
    return ClassHierarchyResolver.ofResourceParsing(type -> stream(classes, type))
        .orElse(ClassHierarchyResolver.ofClassLoading(ExitGuard.class.getClassLoader()));
  }

  private static @Nullable ByteArrayInputStream stream(
      Map<String, byte[]> classes, ClassDesc type) {
    String descriptor = type.descriptorString();
    byte[] bytes = classes.get(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }
}
