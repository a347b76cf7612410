package senga.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import senga.monitor.Change;
import senga.monitor.Factor;

/**
 * One run of a soak, as it is told to the process that does it.
 *
 * @param sketch the file
 * @param seconds how long at most; 0 for no limit
 * @param frames how many frames at most; 0 for no limit
 * @param fullSpeed as fast as it goes, without waiting for the frame rate
 * @param display where the lines are drawn
 * @param change the one thing that is different from the base run
 * @param reloadSeconds the sketch is loaded anew after so many seconds, again and again; 0 for
 *     never
 * @param sites whether to record where objects are made
 * @param controllers values as on the command line, {@code 1=0.2}
 * @param sweep whether these controllers wander around their values
 */
record SoakPlan(
    Path sketch,
    double seconds,
    long frames,
    boolean fullSpeed,
    SoakDisplay display,
    Change change,
    double reloadSeconds,
    boolean sites,
    List<String> controllers,
    boolean sweep) {
  SoakPlan {
    controllers = List.copyOf(controllers);
  }

  SoakPlan change(Change other) {
    return new SoakPlan(
        sketch,
        seconds,
        frames,
        fullSpeed,
        display,
        other,
        reloadSeconds,
        sites,
        controllers,
        sweep);
  }

  SoakPlan seconds(double other) {
    return new SoakPlan(
        sketch,
        other,
        frames,
        fullSpeed,
        display,
        change,
        reloadSeconds,
        sites,
        controllers,
        sweep);
  }

  SoakPlan watchingSites() {
    return new SoakPlan(
        sketch,
        seconds,
        frames,
        fullSpeed,
        display,
        change,
        reloadSeconds,
        true,
        controllers,
        sweep);
  }

  SoakPlan display(SoakDisplay other) {
    return new SoakPlan(
        sketch,
        seconds,
        frames,
        fullSpeed,
        other,
        change,
        reloadSeconds,
        sites,
        controllers,
        sweep);
  }

  /** The plan as words for a command line; {@link #parse} reads them. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    words.add("sketch=" + sketch);
    words.add("seconds=" + seconds);
    words.add("frames=" + frames);
    words.add("fullSpeed=" + fullSpeed);
    words.add("display=" + display);
    words.add("factor=" + change.factor().map(Factor::name).orElse(""));
    words.add("setting=" + change.setting());
    words.add("reloadSeconds=" + reloadSeconds);
    words.add("sites=" + sites);
    words.add("controllers=" + String.join(" ", controllers));
    words.add("sweep=" + sweep);
    return words;
  }

  static SoakPlan parse(List<String> words) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      values.put(word.substring(0, sign), word.substring(sign + 1));
    }
    return new SoakPlan(
        Path.of(value(values, "sketch")),
        Double.parseDouble(value(values, "seconds")),
        Long.parseLong(value(values, "frames")),
        Boolean.parseBoolean(value(values, "fullSpeed")),
        SoakDisplay.valueOf(value(values, "display")),
        change(value(values, "factor"), value(values, "setting")),
        Double.parseDouble(value(values, "reloadSeconds")),
        Boolean.parseBoolean(value(values, "sites")),
        List.of(value(values, "controllers").split(" ")).stream()
            .filter(w -> !w.isEmpty())
            .toList(),
        Boolean.parseBoolean(value(values, "sweep")));
  }

  /** The frame rate's or the vertices' share: 1 in the base run, ½ for {@code 1/2}. */
  double share(Factor factor) {
    return is(factor) ? 1.0 / Integer.parseInt(change.setting().substring(2)) : 1;
  }

  boolean is(Factor factor) {
    return change.factor().equals(Optional.of(factor));
  }

  private static Change change(String factor, String setting) {
    return factor.isEmpty() ? Change.NONE : Change.of(Factor.valueOf(factor), setting);
  }

  private static String value(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("a soak's plan needs " + key);
    }
    return value;
  }
}
