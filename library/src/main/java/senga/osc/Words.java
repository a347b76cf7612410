package senga.osc;

import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import senga.words.Quote;

/** Packets as people read them. */
public final class Words {
  private static final int MOST_BYTES = 8;

  private Words() {}

  /** {@code /xy float 0.25 float 0.5}: each value behind its type. */
  public static String of(Message message) {
    return message.arguments().stream()
        .map(argument -> " " + of(argument))
        .collect(Collectors.joining("", Quote.bare(message.address()), ""));
  }

  /** {@code float 0.25}. */
  public static String of(Argument argument) {
    return switch (argument) {
      case Argument.Int32(int value) -> "int " + value;
      case Argument.Float32(float value) -> "float " + value;
      case Argument.Text(String value) -> "text " + Quote.of(value);
      case Argument.Symbol(String value) -> "symbol " + Quote.of(value);
      case Argument.Blob blob -> blob(blob.value());
      case Argument.Int64(long value) -> "long " + value;
      case Argument.Float64(double value) -> "double " + value;
      case Argument.Time(TimeTag value) -> "time " + HexFormat.of().toHexDigits(value.ntp());
      case Argument.Letter(int code) -> letter(code);
      case Argument.Rgba(int rgba) -> "colour #" + hex(rgba);
      case Argument.Midi(int bytes) -> "midi " + hex(bytes);
      case Argument.Flag(boolean value) -> String.valueOf(value);
      case Argument.Nil nil -> "nil";
      case Argument.Impulse impulse -> "impulse";
      case Argument.Array array ->
          array.values().stream().map(Words::of).collect(Collectors.joining(" ", "[", "]"));
    };
  }

  private static String hex(int bits) {
    return HexFormat.of().toHexDigits(bits);
  }

  private static String letter(int code) {
    return "letter "
        + (Character.isValidCodePoint(code) ? Quote.of(Character.toString(code)) : hex(code));
  }

  private static String blob(byte[] bytes) {
    int shown = Math.min(bytes.length, MOST_BYTES);
    return String.format(Locale.ROOT, "blob of %,d bytes", bytes.length)
        + (shown == 0 ? "" : " " + HexFormat.of().formatHex(bytes, 0, shown))
        + (bytes.length > shown ? "…" : "");
  }
}
