package senga.stage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import senga.math.Nearest;

/** Says what went wrong: one sentence on the error stream, and an exit code. */
final class Complaint {
  private static final int FAILED = 1;
  private static final int NOT_UNDERSTOOD = 2;
  private static final Duration TRACE_LIMIT = Duration.ofSeconds(5);

  private Complaint() {}

  /** About words on the command line. */
  static int about(ParameterException e) {
    say(e.getCommandLine().getErr(), sentence(e));
    return NOT_UNDERSTOOD;
  }

  /** About what a command threw. */
  static int about(Throwable e, CommandLine line, boolean trace) {
    say(line.getErr(), sentence(e));
    if (trace) {
      trace(e, line.getErr());
    }
    return FAILED;
  }

  /** About what ended a thread, be it one of ours or the sketch's. */
  static void about(Thread thread, Throwable e, PrintWriter err, boolean trace) {
    say(err, "the thread \"" + thread.getName() + "\" has ended: " + e);
    if (trace) {
      trace(e, err);
    }
  }

  /** A sketch's own exception is code of the sketch, which may hang. */
  private static void trace(Throwable e, PrintWriter err) {
    try {
      err.print(Deadline.call(TRACE_LIMIT, () -> stackTrace(e)));
      err.flush();
    } catch (Exception hostile) {
      err.println("(the stack trace cannot be shown)");
      err.flush();
    }
  }

  private static String stackTrace(Throwable e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static void say(PrintWriter err, String sentence) {
    err.println("senga: " + sentence);
    err.flush();
  }

  private static String sentence(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "the memory is full; SENGA_JAVA_OPTIONS=-Xmx4g gives 4 GB";
    }
    return Blame.speaksForItself(e)
        ? String.valueOf(e.getMessage())
        : "unexpected " + e + "; --trace shows where it came from";
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
    String what = word.startsWith("-") ? "option" : isTop(line) ? "command" : "argument";
    List<String> choices = new ArrayList<>();
    line.getCommandSpec().options().forEach(option -> choices.addAll(List.of(option.names())));
    Set<String> commands = line.getSubcommands().keySet();
    choices.addAll(commands);
    String hint = Nearest.hint(word, choices);
    String known = isTop(line) ? "; commands are " + String.join(", ", commands) : seeHelp(line);
    return "unknown " + what + " \"" + word + "\"" + (hint.isEmpty() ? known : hint);
  }

  private static String missing(MissingParameterException e) {
    return first(e) + seeHelp(e.getCommandLine());
  }

  /** The first line of the parser's own message, as part of a sentence. */
  private static String first(ParameterException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static boolean isTop(CommandLine line) {
    return line.getParent() == null;
  }

  private static String seeHelp(CommandLine line) {
    return "; " + line.getCommandSpec().qualifiedName() + " --help shows what is allowed";
  }
}
