package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import senga.sketch.Blame;
import senga.sketch.LastWords;
import senga.sketch.UsageError;
import senga.words.Nearest;
import senga.words.Quote;

/** Says what went wrong: one sentence on the error stream, and an exit code. */
final class Complaint {
  private static final int FAILED = 1;
  private static final int NOT_UNDERSTOOD = 2;
  private static final int LONGEST_OF_PARSER = 300;

  private Complaint() {}

  /** About words on the command line. */
  static int about(ParameterException e) {
    LastWords.say(sentence(e), e.getCommandLine().getErr());
    return NOT_UNDERSTOOD;
  }

  /** About what a command threw. */
  static int about(Throwable e, CommandLine line, boolean trace) {
    LastWords.say(sentence(e), line.getErr());
    if (trace) {
      trace(e, line.getErr());
    }
    return e instanceof UsageError ? NOT_UNDERSTOOD : FAILED;
  }

  /** About words that standard output did not take: a full disk is told, a sated reader is not. */
  static int aboutLoss(StandardOutput standard, PrintWriter err) {
    if (standard.loss() == null) {
      return 0;
    }
    if (!standard.isReaderGone()) {
      err.println("senga: cannot write to standard output: " + standard.loss());
    }
    return FAILED;
  }

  /** About what ended a thread, be it one of ours or the sketch's. */
  static void about(Thread thread, Throwable e, PrintWriter err, boolean trace) {
    LastWords.say(thread, e, err);
    if (trace) {
      trace(e, err);
    }
  }

  private static void trace(Throwable e, PrintWriter err) {
    err.print(LastWords.trace(e));
    err.flush();
  }

  /** One sentence on the error stream, which ends nothing by itself. */
  static void say(CommandLine line, String sentence) {
    LastWords.say(sentence, line.getErr());
  }

  /** Says each sentence the first time that it is told it, by whichever thread. */
  static Consumer<String> once(CommandLine line) {
    Set<String> said = ConcurrentHashMap.newKeySet();
    return sentence -> {
      if (said.add(sentence)) {
        say(line, sentence);
      }
    };
  }

  private static String sentence(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "the memory is full; SENGA_JAVA_OPTIONS=-Xmx4g gives 4 GB";
    }
    return Blame.speaksForItself(e)
        ? String.valueOf(e.getMessage())
        : "unexpected " + LastWords.of(e) + "; --trace shows where it came from";
  }

  private static String sentence(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unknown -> unknown(unknown);
      case MissingParameterException missing -> missing(missing);
      default -> first(e);
    };
  }

  private static String unknown(UnmatchedArgumentException e) {
    CommandLine line = e.getCommandLine();
    String word = e.getUnmatched().getFirst();
    if (!line.getSubcommands().isEmpty() && !word.startsWith("-")) {
      return unknownCommand(word, line);
    }
    String hint = Nearest.hint(word, optionsOf(line));
    return "unknown "
        + (word.startsWith("-") ? "option" : "argument")
        + " "
        + Quote.of(word)
        + (hint.isEmpty() ? seeHelp(line) : hint);
  }

  /** Names the nearest command, or all of them. */
  static String unknownCommand(String word, CommandLine all) {
    Set<String> commands = all.getSubcommands().keySet();
    String hint = Nearest.hint(word, commands);
    String known = "; commands are " + String.join(", ", commands);
    return "unknown command " + Quote.of(word) + (hint.isEmpty() ? known : hint);
  }

  private static List<String> optionsOf(CommandLine line) {
    return line.getCommandSpec().options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .toList();
  }

  private static String missing(MissingParameterException e) {
    return first(e) + seeHelp(e.getCommandLine());
  }

  /** The first line of the parser's own message, as part of a sentence. */
  private static String first(ParameterException e) {
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String plain =
        first.replace("option option", "option").replace("KEY=VALUE format", "that form");
    String message = Quote.lines(plain, LONGEST_OF_PARSER);
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String seeHelp(CommandLine line) {
    return "; " + line.getCommandSpec().qualifiedName() + " --help shows what is allowed";
  }
}
