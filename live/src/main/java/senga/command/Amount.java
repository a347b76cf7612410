package senga.command;

import java.util.Stack;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import senga.words.Quote;

/**
 * Reads an option's number that may be left out: {@code --merge 0.1 Ball.java} or {@code --merge
 * Ball.java}. The next word belongs to the option if it looks like a number; else what holds is the
 * option's fallback.
 */
final class Amount implements IParameterConsumer {
  private static final Pattern LOOK =
      Pattern.compile("[-+]?[\\d.]+(?:[eE][-+]?\\d+)?|[-+]?(?:NaN|Infinity)");

  @Override
  @SuppressWarnings("JdkObsolete") // the parser's own signature
  public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
    OptionSpec of = (OptionSpec) option;
    boolean isGiven = !words.isEmpty() && LOOK.matcher(words.peek()).matches();
    String word = isGiven ? words.pop() : of.fallbackValue();
    option.setValue(number(of.longestName(), word, command.commandLine()));
  }

  private static Double number(String option, String word, CommandLine line) {
    try {
      return Double.valueOf(word);
    } catch (NumberFormatException e) {
      throw new ParameterException(line, option + " " + Quote.bare(word) + " is not a number", e);
    }
  }
}
