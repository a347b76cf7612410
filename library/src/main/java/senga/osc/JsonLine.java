package senga.osc;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import senga.words.JsonQuote;

/**
 * Messages as lines of JSON: {@code {"from":"127.0.0.1:5000","address":"/xy","types":"ff",
 * "values":[0.25,0.5]}}. What JSON has no value for is a text: a blob's bytes and the bits of
 * colours, MIDI and times in hexadecimal digits, numbers that are none by their name.
 */
public final class JsonLine {
  private JsonLine() {}

  /**
   * @param from who sent it
   */
  public static String of(Message message, String from) {
    return "{\"from\":%s,\"address\":%s,\"types\":%s,\"values\":%s}"
        .formatted(
            JsonQuote.of(from),
            JsonQuote.of(message.address()),
            JsonQuote.of(types(message.arguments())),
            values(message.arguments()));
  }

  private static String types(List<Argument> arguments) {
    return arguments.stream()
        .map(
            argument ->
                argument instanceof Argument.Array(List<Argument> values)
                    ? "[" + types(values) + "]"
                    : String.valueOf(argument.tag()))
        .collect(Collectors.joining());
  }

  private static String values(List<Argument> arguments) {
    return arguments.stream().map(JsonLine::value).collect(Collectors.joining(",", "[", "]"));
  }

  private static String value(Argument argument) {
    return switch (argument) {
      case Argument.Int32(int value) -> String.valueOf(value);
      case Argument.Int64(long value) -> String.valueOf(value);
      case Argument.Float32(float value) ->
          Float.isFinite(value) ? String.valueOf(value) : JsonQuote.of(String.valueOf(value));
      case Argument.Float64(double value) ->
          Double.isFinite(value) ? String.valueOf(value) : JsonQuote.of(String.valueOf(value));
      case Argument.Text(String value) -> JsonQuote.of(value);
      case Argument.Symbol(String value) -> JsonQuote.of(value);
      case Argument.Blob blob -> JsonQuote.of(HexFormat.of().formatHex(blob.value()));
      case Argument.Time(TimeTag value) -> JsonQuote.of(HexFormat.of().toHexDigits(value.ntp()));
      case Argument.Letter(int code) -> letter(code);
      case Argument.Rgba(int rgba) -> JsonQuote.of(HexFormat.of().toHexDigits(rgba));
      case Argument.Midi(int bytes) -> JsonQuote.of(HexFormat.of().toHexDigits(bytes));
      case Argument.Flag(boolean value) -> String.valueOf(value);
      case Argument.Nil nil -> "null";
      case Argument.Impulse impulse -> "true";
      case Argument.Array(List<Argument> values) -> values(values);
    };
  }

  private static String letter(int code) {
    boolean sound = Character.isValidCodePoint(code) && Character.isDefined(code);
    return JsonQuote.of(sound ? Character.toString(code) : HexFormat.of().toHexDigits(code));
  }
}
