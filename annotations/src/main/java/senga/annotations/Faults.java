package senga.annotations;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Says what a record lacks, as errors of the compiler at the place itself. */
final class Faults {
  private static final String SAY = " has no @About: say in one sentence what it ";

  private final Messager messager;

  Faults(Messager messager) {
    this.messager = messager;
  }

  /** Checks a record for which something is to be written. */
  void check(OperationRecord operation) {
    for (var component : operation.type().getRecordComponents()) {
      check(operation, Parameter.of(component));
    }
    if (operation.isPublicOperation()) {
      checkOperation(operation);
    }
  }

  private void check(OperationRecord operation, Parameter parameter) {
    Declaration declaration = parameter.declaration();
    if (declaration.about().isEmpty()) {
      say(parameter.component(), operation.label() + " " + parameter.name() + SAY + "means");
    }
    if (declaration.uniform() && !parameter.isVector()) {
      say(
          parameter.component(),
          operation.label()
              + " "
              + parameter.name()
              + " cannot be uniform: only a Vec3 has three axes, this is a "
              + parameter.type());
    }
  }

  private void checkOperation(OperationRecord operation) {
    if (Declaration.of(operation.type()).about().isEmpty()) {
      say(operation.type(), operation.label() + SAY + "does");
    }
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(operation.type().getEnclosedElements());
    if (constructors.stream().noneMatch(each -> each.getParameters().isEmpty())) {
      say(
          operation.type(),
          operation.label() + " needs a constructor without arguments: its defaults");
    }
  }

  /** Checks that the copy-methods a record asks for are its own. */
  void checkSpelling(OperationRecord operation) {
    for (TypeMirror parent : operation.type().getInterfaces()) {
      String name = OperationRecord.elementOf(parent).getSimpleName().toString();
      boolean isMissing = parent.getKind() == TypeKind.ERROR;
      if (isMissing && name.endsWith("Copies") && !name.equals(operation.copiesName())) {
        say(
            operation.type(),
            operation.typeName()
                + " has its copy-methods in "
                + operation.copiesName()
                + ", not in "
                + name);
      }
    }
  }

  /** Two operations of one name would share a door, and a recipe could not tell them apart. */
  void checkNames(List<OperationRecord> operations) {
    Map<String, OperationRecord> known = new HashMap<>();
    for (OperationRecord operation : operations) {
      OperationRecord other = known.putIfAbsent(operation.name(), operation);
      if (other != null) {
        say(
            operation.type(),
            "there is another " + operation.name() + ": " + other.qualifiedName());
      }
    }
  }

  /** A source file could not be written, as when it has been written by hand already. */
  void cannotWrite(String type, IOException why) {
    messager.printMessage(Diagnostic.Kind.ERROR, "cannot write " + type + ": " + why.getMessage());
  }

  private void say(Element where, String sentence) {
    messager.printMessage(Diagnostic.Kind.ERROR, sentence, where);
  }
}
