package house;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a class file says about its class.
 *
 * @param name with its package, as {@code senga.math.Vec3}
 * @param uses every class it names, itself left out
 * @param parents the interfaces it names in its own head
 */
record CompiledClass(String name, Set<String> uses, Set<String> parents) {
  /** A class inside a descriptor, a signature or an annotation: {@code Lsenga/math/Vec3;}. */
  private static final Pattern TYPE = Pattern.compile("L((?:\\w+/)+[\\w$]+)[;<.]");

  /**
   * Reads a class file. Whatever a class uses, it must name in its constant pool: classes it calls
   * or extends as class entries; the types of its fields, methods and record components, its
   * generic signatures and its annotations as text in descriptor form.
   */
  static CompiledClass read(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    String name = dotted(model.thisClass().asInternalName());
    Set<String> uses = new TreeSet<>();
    for (PoolEntry entry : model.constantPool()) {
      switch (entry) {
        case ClassEntry type -> uses.add(dotted(elementOf(type.asInternalName())));
        case Utf8Entry text -> addTypes(text.stringValue(), uses);
        default -> {}
      }
    }
    uses.remove(name);
    return new CompiledClass(
        name,
        uses,
        model.interfaces().stream()
            .map(type -> dotted(type.asInternalName()))
            .collect(Collectors.toSet()));
  }

  String room() {
    return roomOf(name);
  }

  /** The class in whose source file this one stands. */
  String outermost() {
    return outermost(name);
  }

  static String outermost(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** The package of a class; empty for the unnamed one. */
  static String roomOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static void addTypes(String text, Set<String> uses) {
    Matcher type = TYPE.matcher(text);
    while (type.find()) {
      uses.add(dotted(type.group(1)));
    }
  }

  /** {@code [[Lsenga/math/Vec3;} becomes {@code senga/math/Vec3}; other names stay as they are. */
  private static String elementOf(String internalName) {
    return internalName.startsWith("[") ? internalName.replaceAll("^\\[+L?|;$", "") : internalName;
  }

  private static String dotted(String internalName) {
    return internalName.replace('/', '.');
  }
}
