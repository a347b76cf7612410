package senga.soak;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param watch what is looked at so closely that the run is not judged
 * @param controllers values by address, {@code cc/1=0.2}
 * @param sweep whether these controllers wander around their values
 * @param modulated whether all rows of numbers are moved a little, by all kinds of sources
 * @param storm messages that are sent to it each second, by MIDI and OSC; 0 for none
 * @param plotted whether all that is told a plotter's owner is shown
 */
public record SoakPlan(
    Path sketch,
    double seconds,
    long frames,
    boolean fullSpeed,
    SoakDisplay display,
    Change change,
    double reloadSeconds,
    SoakWatch watch,
    List<String> controllers,
    boolean sweep,
    boolean modulated,
    int storm,
    boolean plotted) {
  /** The most messages a second of a storm. */
  public static final int MOST_STORM = 100_000;

  private static final double MOST_WARM_UP_SECONDS = 60;

  public SoakPlan {
    controllers = List.copyOf(controllers);
  }

  /** Plays the sketch as it is, head-less and without end. */
  public static SoakPlan of(Path sketch) {
    return new SoakPlan(
        sketch,
        0,
        0,
        false,
        SoakDisplay.NONE,
        Change.NONE,
        0,
        SoakWatch.NOTHING,
        List.of(),
        false,
        false,
        0,
        false);
  }

  public SoakPlan seconds(double other) {
    return with("seconds", other);
  }

  public SoakPlan frames(long other) {
    return with("frames", other);
  }

  public SoakPlan fullSpeed(boolean other) {
    return with("fullSpeed", other);
  }

  public SoakPlan display(SoakDisplay other) {
    return with("display", other);
  }

  public SoakPlan change(Change other) {
    return with(Map.of("factor", name(other), "setting", other.setting()));
  }

  public SoakPlan reload(double everySeconds) {
    return with("reloadSeconds", everySeconds);
  }

  public SoakPlan watching(SoakWatch other) {
    return with("watch", other);
  }

  public SoakPlan controllers(List<String> other, boolean swept) {
    return with(Map.of("controllers", String.join(" ", other), "sweep", swept));
  }

  public SoakPlan modulated(boolean other) {
    return with("modulated", other);
  }

  public SoakPlan storm(int perSecond) {
    return with("storm", perSecond);
  }

  public SoakPlan plotted(boolean other) {
    return with("plotted", other);
  }

  /** The plan as words for a command line; {@link #parse} reads them. */
  public List<String> words() {
    return values().entrySet().stream()
        .map(value -> value.getKey() + "=" + value.getValue())
        .toList();
  }

  public static SoakPlan parse(List<String> words) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      values.put(word.substring(0, sign), word.substring(sign + 1));
    }
    return of(values);
  }

  /** How long the compiler may take to become quiet before the run begins. */
  double mostWarmUpSeconds() {
    return seconds > 0 ? Math.min(seconds, MOST_WARM_UP_SECONDS) : MOST_WARM_UP_SECONDS;
  }

  /** The longest that the run takes, warm-up included; infinite if only its frames are counted. */
  double mostSeconds() {
    return seconds > 0 ? seconds + mostWarmUpSeconds() : Double.POSITIVE_INFINITY;
  }

  /** The frame rate's or the vertices' share: 1 in the base run, ½ for {@code 1/2}. */
  public double share(Factor factor) {
    return is(factor) ? 1.0 / Integer.parseInt(change.setting().substring(2)) : 1;
  }

  /** Whether messages come: a run without the controllers has none. */
  boolean isStormy() {
    return storm > 0 && !is(Factor.CONTROLS);
  }

  boolean is(Factor factor) {
    return change.factor().equals(Optional.of(factor));
  }

  private SoakPlan with(String key, Object value) {
    return with(Map.of(key, value));
  }

  private SoakPlan with(Map<String, Object> changed) {
    Map<String, Object> values = values();
    values.putAll(changed);
    return of(values);
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("sketch", sketch);
    values.put("seconds", seconds);
    values.put("frames", frames);
    values.put("fullSpeed", fullSpeed);
    values.put("display", display);
    values.put("factor", name(change));
    values.put("setting", change.setting());
    values.put("reloadSeconds", reloadSeconds);
    values.put("watch", watch);
    values.put("controllers", String.join(" ", controllers));
    values.put("sweep", sweep);
    values.put("modulated", modulated);
    values.put("storm", storm);
    values.put("plotted", plotted);
    return values;
  }

  private static SoakPlan of(Map<String, Object> values) {
    return new SoakPlan(
        Path.of(value(values, "sketch")),
        Double.parseDouble(value(values, "seconds")),
        Long.parseLong(value(values, "frames")),
        Boolean.parseBoolean(value(values, "fullSpeed")),
        SoakDisplay.valueOf(value(values, "display")),
        change(value(values, "factor"), value(values, "setting")),
        Double.parseDouble(value(values, "reloadSeconds")),
        SoakWatch.valueOf(value(values, "watch")),
        Stream.of(value(values, "controllers").split(" ")).filter(w -> !w.isEmpty()).toList(),
        Boolean.parseBoolean(value(values, "sweep")),
        Boolean.parseBoolean(value(values, "modulated")),
        Integer.parseInt(value(values, "storm")),
        Boolean.parseBoolean(value(values, "plotted")));
  }

  private static String name(Change change) {
    return change.factor().map(Factor::name).orElse("");
  }

  private static Change change(String factor, String setting) {
    return factor.isEmpty() ? Change.NONE : Change.of(Factor.valueOf(factor), setting);
  }

  private static String value(Map<String, Object> values, String key) {
    Object value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("a soak's plan needs " + key);
    }
    return value.toString();
  }
}
