package senga.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import senga.sketch.ControllerValue;
import senga.tune.Address;
import senga.words.PlainNumber;

/**
 * All pictures of a sketch in which each thing takes each of its values: times × variations × seeds
 * × papers × ranges of parameters. A list that is empty leaves its thing as the sketch has it.
 *
 * @param sketch its path, as jobs hold it
 * @param title the beginning of the files' names
 * @param ranges of parameters and of values from outside, by address
 * @param format its name
 * @param options of the format
 * @param ending of the files
 */
public record Wedge(
    String sketch,
    String title,
    List<Double> times,
    List<String> variations,
    List<Long> seeds,
    List<String> canvases,
    List<Axis> ranges,
    String format,
    Map<String, String> options,
    String ending) {
  /**
   * A job for each combination, the last thing changing fastest. Files are called by what differs.
   *
   * @throws IllegalArgumentException if there are more than {@link JobList#MOST}, or an address is
   *     none
   */
  public List<Job> jobs() {
    List<Draft> drafts = List.of(new Draft(title, null, null, null, null, Map.of(), Map.of()));
    drafts = each(drafts, variations, (draft, name) -> draft.variation(name, variations.size()));
    drafts = each(drafts, canvases, (draft, paper) -> draft.canvas(paper, canvases.size()));
    drafts = each(drafts, seeds, (draft, seed) -> draft.seed(seed, seeds.size()));
    for (Axis axis : ranges) {
      String word = word(axis);
      drafts = each(drafts, axis.values(), (draft, value) -> draft.value(axis, word, value));
    }
    drafts = each(drafts, times, (draft, time) -> draft.time(time, times.size()));
    Set<String> taken = new HashSet<>();
    return drafts.stream().map(draft -> job(draft, free(draft.name, taken))).toList();
  }

  /** What an axis is called in the names: its last word, if no other has the same. */
  private String word(Axis axis) {
    List<String> addresses = ranges.stream().map(Axis::name).toList();
    String word =
        ControllerValue.isAddress(axis.name())
            ? axis.name().replace('/', '-')
            : Captions.word(axis.name(), addresses).replaceAll("[/.]", "-");
    return word.matches(".*\\d") ? word + "-" : word;
  }

  private static <T> List<Draft> each(
      List<Draft> drafts, List<T> values, BiFunction<Draft, T, Draft> with) {
    if (values.isEmpty()) {
      return drafts;
    }
    if ((long) drafts.size() * values.size() > JobList.MOST) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "that is more than the %,d pictures of a list", JobList.MOST));
    }
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      values.forEach(value -> all.add(with.apply(draft, value)));
    }
    return all;
  }

  /** Names may be alike once they are names of files. */
  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  private Job job(Draft draft, String name) {
    return new Job(
        sketch,
        draft.variation,
        draft.values,
        draft.controls,
        draft.seconds,
        draft.seed,
        draft.canvas,
        format,
        options,
        name + "." + ending);
  }

  /** A job that is not yet complete, and the name that has grown so far. */
  private record Draft(
      String name,
      @Nullable Double seconds,
      @Nullable String variation,
      @Nullable Long seed,
      @Nullable String canvas,
      Map<String, Double> values,
      Map<String, Double> controls) {
    Draft variation(String wanted, int of) {
      return new Draft(named(wanted, of), seconds, wanted, seed, canvas, values, controls);
    }

    Draft canvas(String paper, int of) {
      return new Draft(named(paper, of), seconds, variation, seed, paper, values, controls);
    }

    Draft seed(Long number, int of) {
      String next = named("seed" + number, of);
      return new Draft(next, seconds, variation, number, canvas, values, controls);
    }

    Draft time(double at, int of) {
      String next = named("t" + PlainNumber.of(at), of);
      return new Draft(next, at, variation, seed, canvas, values, controls);
    }

    Draft value(Axis axis, String word, double value) {
      boolean outside = ControllerValue.isAddress(axis.name());
      String next = named(word + Captions.number(value), axis.values().size());
      return new Draft(
          next,
          seconds,
          variation,
          seed,
          canvas,
          outside ? values : with(values, Address.of(axis.name()).toString(), value),
          outside ? with(controls, axis.name(), value) : controls);
    }

    private String named(String word, int of) {
      return of > 1 ? name + "-" + word.replaceAll("[^\\p{L}\\p{N}._+-]+", "_") : name;
    }

    private static Map<String, Double> with(
        Map<String, Double> values, String address, double value) {
      Map<String, Double> more = new TreeMap<>(values);
      more.put(address, value);
      return more;
    }
  }
}
