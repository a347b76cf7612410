package senga.annotations;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A component of an operation's record, with what it says of itself. */
record Parameter(RecordComponentElement component, Declaration declaration) {
  static final String VECTOR = "senga.math.Vec3";

  static Parameter of(RecordComponentElement component) {
    return new Parameter(component, Declaration.of(component));
  }

  String name() {
    return component.getSimpleName().toString();
  }

  TypeMirror type() {
    return component.asType();
  }

  /** Whether null is no value of it, and could be given all the same. */
  boolean mustBeGiven() {
    return !type().getKind().isPrimitive()
        && type().getAnnotationMirrors().stream()
            .noneMatch(
                note ->
                    note.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  boolean isVector() {
    return type().getKind() == TypeKind.DECLARED
        && OperationRecord.elementOf(type()).getQualifiedName().contentEquals(VECTOR);
  }

  /** Whether it is a record of parameters with copy-methods of its own. */
  boolean isGroup() {
    return type().getKind() == TypeKind.DECLARED
        && OperationRecord.elementOf(type()).getKind() == ElementKind.RECORD
        && new OperationRecord(OperationRecord.elementOf(type())).wantsCopies();
  }
}
