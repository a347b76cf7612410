package senga.tune;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.geometry.Parameters;

/** The editable parameters of operations, found once for each class. */
final class OperationFields {
  /** Finished lines, recipes and what a file holds are no values for a panel. */
  private static final Set<Kind> FIXED =
      EnumSet.of(Kind.LINES, Kind.GEOMETRY, Kind.CONTENT, Kind.GROUP);

  private static final ClassValue<List<Direct>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<Direct> computeValue(Class<?> type) {
          return find(Declaration.of(type).parameters());
        }
      };

  private OperationFields() {}

  /**
   * A field of an operation.
   *
   * @param parameters those of the operation
   * @param outer which one of them it is, or which group it stands in
   * @param inner which one of the group's; −1 if it stands in none
   */
  record Direct(Parameters parameters, int outer, int inner) implements Field {
    @Override
    public DeclaredParameter declared() {
      DeclaredParameter direct = parameters.get(outer);
      return inner < 0 ? direct : direct.group().get(inner);
    }

    @Override
    public String group() {
      return inner < 0 ? "" : parameters.get(outer).name();
    }

    @Override
    public @Nullable Object read(Object holder) {
      Object direct = parameters.value(outer, (Record) holder);
      return inner < 0 || direct == null
          ? direct
          : parameters.get(outer).group().value(inner, (Record) direct);
    }
  }

  /** In declared order, those of a group one after the other. */
  static List<Direct> of(Declaration operation) {
    return KNOWN.get(operation.type());
  }

  private static List<Direct> find(Parameters parameters) {
    List<Direct> fields = new ArrayList<>();
    for (int outer = 0; outer < parameters.size(); outer++) {
      DeclaredParameter direct = parameters.get(outer);
      for (int inner = 0; inner < direct.group().size(); inner++) {
        add(new Direct(parameters, outer, inner), fields);
      }
      add(new Direct(parameters, outer, -1), fields);
    }
    return List.copyOf(fields);
  }

  private static void add(Direct field, List<Direct> fields) {
    if (!FIXED.contains(field.declared().kind())) {
      fields.add(field);
    }
  }
}
