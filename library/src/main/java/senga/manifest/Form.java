package senga.manifest;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a drawing was made a file.
 *
 * @param format its name, with a guest's prefix
 * @param options those that were told, as on the command line
 * @param planned whether strokes were merged and put in order first, as {@code senga plot} does:
 *     the digest is of the drawing before that
 */
public record Form(String format, Map<String, String> options, boolean planned) {
  public Form {
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }
}
