package senga.annotations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A record of parameters: a shape, an effect, or a group of parameters inside one of them. */
record OperationRecord(TypeElement type) {
  private static final String SHAPE = "senga.geometry.Shape";
  private static final String EFFECT = "senga.geometry.Effect";
  private static final String COPIES = "Copies";

  /** The operation's name as users write it: {@code sphere}, {@code offsetCurve}. */
  String name() {
    return lowerFirst(type.getSimpleName().toString());
  }

  /** What messages begin with: {@code displace}, or {@code displace gradient} for a group. */
  String label() {
    return names().stream().map(OperationRecord::lowerFirst).collect(Collectors.joining(" "));
  }

  /** The type as its own package writes it: {@code Sphere}, {@code Displace.Gradient}. */
  String typeName() {
    return String.join(".", names());
  }

  /** The interface that is to hold its copy-methods: {@code DisplaceGradientCopies}. */
  String copiesName() {
    return String.join("", names()) + COPIES;
  }

  String packageName() {
    String name = qualifiedName();
    return name.substring(0, Math.max(0, name.length() - typeName().length() - 1));
  }

  /** As its source file begins; a sketch has no package. */
  String packageLine() {
    return packageName().isEmpty() ? "" : "package " + packageName() + ";\n";
  }

  /** The type's name with its package in front. */
  String qualifiedName() {
    return type.getQualifiedName().toString();
  }

  /** Whether it asks for copy-methods. That type need not exist yet, so its name must do. */
  boolean wantsCopies() {
    return type.getInterfaces().stream()
        .anyMatch(parent -> elementOf(parent).getSimpleName().contentEquals(copiesName()));
  }

  /** Whether users see it as an operation of its own. */
  boolean isPublicOperation() {
    return type.getModifiers().contains(Modifier.PUBLIC)
        && type.getNestingKind() == NestingKind.TOP_LEVEL
        && (isShape() || isEffect());
  }

  boolean isShape() {
    return implementsIt(type, SHAPE);
  }

  boolean isEffect() {
    return implementsIt(type, EFFECT);
  }

  /** By name: while an interface is missing, javac takes the record for a subtype of anything. */
  private static boolean implementsIt(TypeElement type, String name) {
    return type.getQualifiedName().contentEquals(name)
        || type.getInterfaces().stream()
            .filter(parent -> parent.getKind() == TypeKind.DECLARED)
            .anyMatch(parent -> implementsIt(elementOf(parent), name));
  }

  static TypeElement elementOf(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  /** The simple names from the outermost type to this one. */
  private Deque<String> names() {
    Deque<String> names = new ArrayDeque<>();
    for (@Nullable Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      names.addFirst(at.getSimpleName().toString());
    }
    return names;
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
