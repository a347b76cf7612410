package senga.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import senga.geometry.DeclaredParameter;
import senga.geometry.Parameters;
import senga.realise.ParameterText;

/**
 * One parameter in words.
 *
 * @param parameter what it declares
 * @param kind {@code number}, or its choices as {@code lines|dots}
 * @param slider what is useful, {@code 0…50 mm}; empty where no range is declared
 * @param limits what is allowed, as the record itself says it; empty for whatever there is
 * @param usual its default
 */
public record ParameterRow(
    DeclaredParameter parameter, String kind, String slider, String limits, String usual) {
  /** Those of an operation or of a group in it, without the groups. */
  public static List<ParameterRow> of(Parameters parameters) {
    List<ParameterRow> rows = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      if (parameter.kind() != DeclaredParameter.Kind.GROUP) {
        rows.add(
            new ParameterRow(
                parameter,
                kind(parameter),
                slider(parameter),
                Limits.of(parameters, i),
                ParameterText.value(parameter.defaultValue()).replace("\n", "\\n")));
      }
    }
    return rows;
  }

  private static String kind(DeclaredParameter parameter) {
    return parameter.choices().isEmpty()
        ? parameter.kind().name().toLowerCase(Locale.ROOT)
        : String.join("|", parameter.choices());
  }

  private static String slider(DeclaredParameter parameter) {
    if (Double.isInfinite(parameter.min()) && Double.isInfinite(parameter.max())) {
      return "";
    }
    String unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
    return ParameterText.number(parameter.min())
        + "…"
        + ParameterText.number(parameter.max())
        + unit;
  }
}
