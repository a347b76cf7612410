package senga.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.math.Vec3;
import senga.realise.ParameterText;
import senga.tune.Change;
import senga.tune.LayerSteps;
import senga.tune.Slot;
import senga.tune.Step;
import senga.tune.Steps;
import senga.tune.Tuning;

/**
 * Values as a sketch writes them: a row as {@code .amplitude(8, 8, 0)}, a step as {@code
 * E.displace().amplitude(8, 8, 0).frequency(0.05)}. What is as it is anyway is left out of a step,
 * and so is what has no words in Java: lines, files and recipes.
 */
final class JavaText {
  private JavaText() {}

  /**
   * A row's value.
   *
   * @param index of the instance
   */
  static String row(Slot slot, int index) {
    String call = call(slot, index);
    if (slot.group().isEmpty()) {
      return call;
    }
    return "." + slot.group() + "(it -> it" + call + ")";
  }

  /** All of a step that differs from what the operation has by itself. */
  static String step(Step step, int index) {
    StringBuilder text = new StringBuilder(beginning(step));
    String group = "";
    for (Slot slot : step.slots()) {
      if (!group.isEmpty() && !slot.group().equals(group)) {
        text.append(')');
      }
      boolean own = step.declaration().isPresent();
      boolean usual = own && Objects.equals(slot.now(index), slot.declared().defaultValue());
      boolean opens = !slot.group().isEmpty() && !slot.group().equals(group);
      group = slot.group();
      if (opens) {
        text.append('.').append(group).append("(it -> it");
      }
      text.append(usual ? "" : call(slot, index));
    }
    text.append(group.isEmpty() ? "" : ")");
    return withoutEmptyGroups(text.toString());
  }

  private static String withoutEmptyGroups(String text) {
    return text.replaceAll("\\.\\w+\\(it -> it\\)", "");
  }

  /** Every step in which something was changed, each below its address. */
  static String changed(Steps steps, Touched touched) {
    List<String> all = new ArrayList<>();
    if (touched.changes().at(Tuning.PAPER).orElse(null) instanceof Change.Set(Color paper)) {
      all.add("// " + Tuning.PAPER + "\n.background(Color.of(" + quoted(paper.hex()) + "))");
    }
    for (LayerSteps layer : steps.layers()) {
      for (Step step : layer.steps()) {
        if (touched.isChanged(step.address())) {
          all.add("// " + step.address() + "\n" + step(step, 0));
        }
      }
    }
    return String.join("\n\n", all);
  }

  private static String beginning(Step step) {
    Optional<Declaration> declared = step.declaration();
    if (declared.isEmpty() || step.name().equals(LayerSteps.PEN)) {
      return "";
    }
    Class<?> type = declared.get().type();
    String room = type.getPackageName();
    boolean ours = room.equals("senga.shapes") || room.equals("senga.effects");
    if (ours && Effect.class.isAssignableFrom(type)) {
      return "E." + declared.get().name() + "()";
    }
    return ours && Geometry.class.isAssignableFrom(type)
        ? "G." + declared.get().name() + "()"
        : "new " + type.getSimpleName() + "()";
  }

  private static String call(Slot slot, int index) {
    String value = value(slot, slot.now(index));
    if (slot.step().declaration().isEmpty() && slot.address().isOwn()) {
      return value;
    }
    return value.isEmpty() ? "" : "." + slot.declared().name() + "(" + value + ")";
  }

  private static String value(Slot slot, @Nullable Object value) {
    return switch (value) {
      case Double number -> ParameterText.number(number);
      case Integer number -> number.toString();
      case Long number -> number + (number == number.intValue() ? "" : "L");
      case Boolean flag -> flag.toString();
      case Vec3 v -> vector(slot.declared(), v);
      case Color color -> color(slot, color);
      case Enum<?> constant -> constant(constant);
      case String text -> quoted(text);
      case List<?> list -> list(list);
      case null, default -> "";
    };
  }

  private static String vector(DeclaredParameter declared, Vec3 v) {
    return declared.uniform() && v.equals(Vec3.all(v.x()))
        ? ParameterText.number(v.x())
        : ParameterText.value(v);
  }

  /** A layer takes the text, an operation's parameter the colour. */
  private static String color(Slot slot, Color color) {
    boolean pen = slot.step().name().equals(LayerSteps.PEN);
    return pen ? quoted(color.hex()) : "Color.of(" + quoted(color.hex()) + ")";
  }

  private static String constant(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    String name = Objects.requireNonNullElse(type.getCanonicalName(), type.getName());
    return name.substring(type.getPackageName().length() + 1) + "." + constant.name();
  }

  private static String list(List<?> list) {
    return list.stream()
        .map(
            element ->
                element instanceof Vec3 v
                    ? "Vec3.of(" + ParameterText.value(v) + ")"
                    : element instanceof Double number ? decimal(number) : String.valueOf(element))
        .collect(Collectors.joining(", ", "List.of(", ")"));
  }

  /** A whole number would make it a list of Integer. */
  private static String decimal(double number) {
    return Double.toString(number);
  }

  private static String quoted(String text) {
    StringJoiner quoted = new StringJoiner("", "\"", "\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted.add(
          switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.isISOControl(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c);
          });
    }
    return quoted.toString();
  }
}
