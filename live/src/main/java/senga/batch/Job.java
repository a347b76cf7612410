package senga.batch;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One picture that is to be drawn. It knows of no other job, of no order and of no machine: the
 * same job gives the same file, wherever and whenever it is done. What is null is as the sketch
 * itself wants it.
 *
 * @param sketch a path, below the folder of the list or absolute; with {@code /} between names
 * @param variation a name from the file beside the sketch
 * @param values numbers for parameters, by their addresses in the panel
 * @param controls values from outside, by their addresses
 * @param seconds the transport's time; null for that of the variation, or 0
 * @param seed of the frame
 * @param canvas a paper's name or a size in mm, as {@code --canvas} takes it
 * @param format its name
 * @param options of the format
 * @param out a path as {@code sketch} is
 */
public record Job(
    String sketch,
    @Nullable String variation,
    Map<String, Double> values,
    Map<String, Double> controls,
    @Nullable Double seconds,
    @Nullable Long seed,
    @Nullable String canvas,
    String format,
    Map<String, String> options,
    String out) {
  public Job {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
    controls = Collections.unmodifiableMap(new TreeMap<>(controls));
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }
}
