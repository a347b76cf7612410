package house;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call of one of Java's functions that machines replace with instructions of their own, or a
 * reference to it.
 *
 * @param type the class that calls, with its package
 * @param method where it calls
 * @param function as {@code Math.sin}
 */
record InexactCall(String type, String method, String function) {
  private static final Set<String> OWNERS = Set.of("java/lang/Math", "java/lang/StrictMath");

  /** The functions, and the house's own for each. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("sin", "Trig.sin or sinDegrees"),
          Map.entry("cos", "Trig.cos or cosDegrees"),
          Map.entry("tan", "Trig.tan"),
          Map.entry("asin", "Trig.asin"),
          Map.entry("acos", "Trig.acos"),
          Map.entry("atan", "Trig.atan"),
          Map.entry("atan2", "Trig.atan2"),
          Map.entry("exp", "Powers.exp"),
          Map.entry("expm1", "Powers.exp"),
          Map.entry("sinh", "Powers.exp"),
          Map.entry("cosh", "Powers.exp"),
          Map.entry("tanh", "Powers.exp"),
          Map.entry("log", "Powers.log"),
          Map.entry("log10", "Powers.log"),
          Map.entry("log1p", "Powers.log"),
          Map.entry("pow", "Powers.pow"),
          Map.entry("cbrt", "Powers.pow"),
          Map.entry("hypot", "Math.sqrt, which is exact"));

  /** What to use in place of a function of {@code Math}; empty if that one is exact. */
  static Optional<String> instead(String function) {
    return Optional.ofNullable(INSTEAD.get(function));
  }

  /** All such calls in a class file, in its order; a lambda's are in a method of its own. */
  static List<InexactCall> in(byte[] classFile) {
    ClassModel model = ClassFile.of().parse(classFile);
    String type = model.thisClass().asInternalName().replace('/', '.');
    List<InexactCall> calls = new ArrayList<>();
    for (MethodModel method : model.methods()) {
      method.code().stream()
          .flatMap(code -> code.elementStream())
          .flatMap(InexactCall::called)
          .filter(called -> OWNERS.contains(called.owner().asInternalName()))
          .filter(called -> INSTEAD.containsKey(called.name().stringValue()))
          .map(called -> new InexactCall(type, method.methodName().stringValue(), name(called)))
          .forEach(calls::add);
    }
    return calls;
  }

  /** The methods that an instruction calls or makes a reference to. */
  private static Stream<? extends MemberRefEntry> called(CodeElement instruction) {
    return switch (instruction) {
      case InvokeInstruction call -> Stream.of(call.method());
      case InvokeDynamicInstruction site ->
          site.invokedynamic().bootstrap().arguments().stream().flatMap(InexactCall::referred);
      default -> Stream.empty();
    };
  }

  private static Stream<? extends MemberRefEntry> referred(LoadableConstantEntry constant) {
    return constant instanceof MethodHandleEntry handle
        ? Stream.of(handle.reference())
        : Stream.empty();
  }

  private static String name(MemberRefEntry called) {
    String owner = called.owner().asInternalName();
    return owner.substring(owner.lastIndexOf('/') + 1) + "." + called.name().stringValue();
  }

  String room() {
    return CompiledClass.roomOf(type);
  }

  /** The class in whose source file the call stands. */
  String outermost() {
    return CompiledClass.outermost(type);
  }

  @Override
  public String toString() {
    String ours = INSTEAD.getOrDefault(function.substring(function.indexOf('.') + 1), "");
    return "%s.%s calls %s, whose last bit differs from machine to machine: use %s"
        .formatted(type, method, function, ours.startsWith("Math") ? ours : "senga.math." + ours);
  }
}
