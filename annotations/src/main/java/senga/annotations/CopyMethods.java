package senga.annotations;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Writes the interface of a record's copy-methods: one method per parameter that bears its name,
 * and shorter ways to say the same for vectors and groups. A method that the record has written
 * itself is left out.
 */
final class CopyMethods {
  private final OperationRecord operation;
  private final List<Parameter> parameters;
  private final Types types;
  private final StringBuilder text = new StringBuilder();

  private CopyMethods(OperationRecord operation, Types types) {
    this.operation = operation;
    this.parameters = operation.type().getRecordComponents().stream().map(Parameter::of).toList();
    this.types = types;
  }

  /** The source of the interface {@link OperationRecord#copiesName}. */
  static String of(OperationRecord operation, Types types) {
    return new CopyMethods(operation, types).write();
  }

  private String write() {
    text.append(
        """
        %s
        /** Copies of a {@link %s} with one parameter changed. */
        interface %s {
        """
            .formatted(operation.packageLine(), operation.typeName(), operation.copiesName()));
    for (Parameter parameter : parameters) {
      text.append("  %s %s();\n\n".formatted(parameter.type(), parameter.name()));
      copies(parameter);
    }
    return text.append("}\n").toString();
  }

  private void copies(Parameter parameter) {
    String type = parameter.type().toString();
    if (isFree(parameter, List.of(parameter.type()))) {
      String copy = "new " + operation.typeName() + "(" + valuesWith(parameter) + ")";
      method(parameter, "", type + " " + parameter.name(), copy);
    }
    if (parameter.isVector()) {
      vectorCopies(parameter);
    }
    if (parameter.isGroup()) {
      String change = "java.util.function.UnaryOperator<" + type + "> change";
      method(
          parameter,
          "Changes what is there.",
          change,
          call(parameter, "change.apply(" + parameter.name() + "())"));
    }
  }

  /** A vector is a size with one number for all axes, or a place whose z may be left out. */
  private void vectorCopies(Parameter parameter) {
    TypeMirror number = types.getPrimitiveType(TypeKind.DOUBLE);
    if (parameter.declaration().uniform()) {
      if (isFree(parameter, List.of(number))) {
        String all = Parameter.VECTOR + ".all(" + checked(parameter, "", "all") + ")";
        method(parameter, "The same on all three axes.", "double all", call(parameter, all));
      }
    } else if (isFree(parameter, List.of(number, number))) {
      method(parameter, "Here z is 0.", "double x, double y", call(parameter, "x, y, 0"));
    }
    if (isFree(parameter, List.of(number, number, number))) {
      String vector =
          List.of("x", "y", "z").stream()
              .map(axis -> checked(parameter, " " + axis, axis))
              .collect(Collectors.joining(", ", Parameter.VECTOR + ".of(", ")"));
      method(parameter, "", "double x, double y, double z", call(parameter, vector));
    }
  }

  private void method(Parameter parameter, String more, String arguments, String result) {
    Declaration said = parameter.declaration();
    String usually = said.range().isEmpty() ? "" : "Usually " + Doc.plain(said.range()) + ".";
    text.append(
        """
          %s
          default %s %s(%s) {
            return %s;
          }

        """
            .formatted(
                Doc.of(Doc.plain(said.about()), more, usually),
                operation.typeName(),
                parameter.name(),
                arguments,
                result));
  }

  /** Asks the record, which may have written the method itself. */
  private String call(Parameter parameter, String arguments) {
    return "((" + operation.typeName() + ") this)." + parameter.name() + "(" + arguments + ")";
  }

  /** A number that is refused under the parameter's name, not as part of some vector. */
  private String checked(Parameter parameter, String axis, String number) {
    String name = operation.label() + " " + parameter.name() + axis;
    return "senga.math.Require.finite(\"" + name + "\", " + number + ")";
  }

  private String valuesWith(Parameter changed) {
    return parameters.stream()
        .map(each -> each.equals(changed) ? given(each) : each.name() + "()")
        .collect(Collectors.joining(", "));
  }

  /** A sketch is compiled without checks for null; so it is refused here, under its name. */
  private String given(Parameter parameter) {
    String name = parameter.name();
    return parameter.mustBeGiven()
        ? "senga.math.Require.given(\"%s %s\", %s)".formatted(operation.label(), name, name)
        : name;
  }

  /** Whether the record has no method of this name and these parameters. */
  private boolean isFree(Parameter parameter, List<? extends TypeMirror> arguments) {
    return ElementFilter.methodsIn(operation.type().getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(parameter.name()))
        .noneMatch(method -> takes(method, arguments));
  }

  private boolean takes(ExecutableElement method, List<? extends TypeMirror> arguments) {
    List<? extends VariableElement> declared = method.getParameters();
    if (declared.size() != arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      TypeMirror type = types.erasure(declared.get(i).asType());
      if (!types.isSameType(type, types.erasure(arguments.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
