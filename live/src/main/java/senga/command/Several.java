package senga.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import senga.sketch.ControllerValue;
import senga.sketch.ToldValue;
import senga.words.Quote;

/**
 * Reads an option's values, {@code --t 0 1 2 Demo.java}: the first word whatever it is, and those
 * behind it while they look like values.
 */
abstract class Several<T> implements IParameterConsumer {
  private final Pattern look;
  private final ITypeConverter<T> reader;

  Several(String look, ITypeConverter<T> reader) {
    this.look = Pattern.compile(look);
    this.reader = reader;
  }

  /** {@code --t}: times in seconds. */
  static final class Times extends Several<Double> {
    /** More than thirty years. */
    private static final double MOST_SECONDS = 1e9;

    Times() {
      super("[-+]?[\\d.]+(?:[eE][-+]?\\d+)?", Times::read);
    }

    private static Double read(String text) {
      double seconds = number(text);
      if (!Double.isFinite(seconds)) {
        throw new TypeConversionException(
            "--t "
                + Quote.bare(text)
                + " is not a time; seconds are allowed, for example --t 0 1.5");
      }
      if (seconds < 0 || seconds > MOST_SECONDS) {
        throw new TypeConversionException(
            "--t " + Quote.bare(text) + " is out of range; 0 to 1,000,000,000 seconds are allowed");
      }
      return seconds + 0.0; // no negative zero
    }

    private static double number(String text) {
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
  }

  /** {@code --t} of a wedge: times, several of them or ranges. */
  static final class Ranges extends Several<String> {
    Ranges() {
      super("[-+\\d.,/eE]+", text -> text);
    }
  }

  /** {@code --cc}: controller values. */
  static final class ControllerValues extends Several<ControllerValue> {
    ControllerValues() {
      super("\\d+=.*", ControllerValue::ofController);
    }
  }

  /** {@code --set}: values by address. */
  static final class AddressValues extends Several<ToldValue> {
    AddressValues() {
      super("[^-=][^=]*=.*", ToldValue::of);
    }
  }

  @Override
  @SuppressWarnings("JdkObsolete") // the parser's own signature
  public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
    List<T> values = new ArrayList<>(known(option));
    do {
      values.add(read(words, option, command.commandLine()));
    } while (!words.isEmpty() && look.matcher(words.peek()).matches());
    option.setValue(values);
  }

  private List<T> known(ArgSpec option) {
    List<T> before = option.getValue();
    return before == null ? List.of() : before;
  }

  private T read(Stack<String> words, ArgSpec option, CommandLine line) {
    String name = ((CommandLine.Model.OptionSpec) option).longestName();
    if (words.isEmpty()) {
      throw new ParameterException(line, name + " needs a value");
    }
    try {
      return reader.convert(words.pop());
    } catch (Exception e) {
      throw new ParameterException(line, String.valueOf(e.getMessage()), e);
    }
  }
}
