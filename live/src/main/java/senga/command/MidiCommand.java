package senga.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.config.Config;
import senga.config.MidiChoice;
import senga.input.MidiInputs;
import senga.input.MidiMap;
import senga.input.MidiSetup;
import senga.math.Require;
import senga.sketch.UsageError;
import senga.words.JsonQuote;
import senga.words.Quote;

/** {@code senga midi}: which devices there are, and what they send. */
@Command(
    name = "midi",
    description = "Lists MIDI devices and shows what they send.",
    mixinStandardHelpOptions = true,
    footer = {"", "docs/controllers.md tells how their knobs get names."})
final class MidiCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Without a word: what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "list",
      description = "Lists inputs and outputs, and which of them a sketch listens to.",
      mixinStandardHelpOptions = true)
  int list(@Option(names = "--json", description = "Print an object.") boolean json) {
    Config config = Configured.of(spec, note -> Complaint.say(spec.commandLine(), note));
    MidiSetup setup = MidiChoice.of(config, null);
    List<Map.Entry<String, MidiMap>> granted = MidiInputs.granted(setup);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(granted, setup));
    } else {
      print(out, granted, setup);
    }
    return 0;
  }

  private static String json(List<Map.Entry<String, MidiMap>> granted, MidiSetup setup) {
    List<String> listened =
        granted.stream()
            .map(
                each ->
                    "{\"input\": "
                        + JsonQuote.of(each.getKey())
                        + ", \"device\": "
                        + JsonQuote.of(each.getValue().name())
                        + "}")
            .toList();
    return "{\"inputs\": "
        + MidiJson.texts(MidiInputs.names())
        + ", \"outputs\": "
        + MidiJson.texts(MidiInputs.outputs())
        + ", \"listened\": ["
        + String.join(", ", listened)
        + "], \"missing\": "
        + MidiJson.texts(missing(setup))
        + "}";
  }

  /** The ports that were asked for; whoever takes the first one there is asks for none. */
  private static List<String> missing(MidiSetup setup) {
    return MidiInputs.missing(setup).stream()
        .map(MidiMap::port)
        .filter(port -> !port.isEmpty())
        .toList();
  }

  private static void print(
      PrintWriter out, List<Map.Entry<String, MidiMap>> granted, MidiSetup setup) {
    Columns columns = new Columns();
    columns.line("Inputs");
    List<String> inputs = MidiInputs.names();
    List<Map.Entry<String, MidiMap>> left = new ArrayList<>(granted);
    inputs.forEach(name -> columns.row(Quote.of(name), listened(taken(left, name))));
    none(columns, inputs);
    columns.line("Outputs");
    List<String> outputs = MidiInputs.outputs();
    outputs.forEach(name -> columns.row(Quote.of(name), ""));
    none(columns, outputs);
    missing(setup)
        .forEach(port -> columns.line("Missing: " + Quote.of(port) + ", which the config wants"));
    columns.print(out);
  }

  /** The map of the next device of this name; null if that is not listened to. */
  private static @Nullable MidiMap taken(List<Map.Entry<String, MidiMap>> left, String name) {
    for (Map.Entry<String, MidiMap> each : left) {
      if (each.getKey().equals(name)) {
        left.remove(each);
        return each.getValue();
      }
    }
    return null;
  }

  private static String listened(@Nullable MidiMap map) {
    return map == null
        ? ""
        : map.name().isEmpty() ? "listened to" : "listened to as midi.devices." + map.name();
  }

  private static void none(Columns columns, List<String> names) {
    if (names.isEmpty()) {
      columns.row("none", "");
    }
  }

  @Command(
      name = "monitor",
      description = "Prints what devices send, each message on a line, until it is interrupted.",
      mixinStandardHelpOptions = true)
  int monitor(
      @Parameters(
              arity = "0..1",
              paramLabel = "NAME",
              description = "A part of the name of the devices (default: all of them).")
          @Nullable String part,
      @Option(names = "--count", paramLabel = "N", description = "End after so many messages.")
          @Nullable Long count,
      @Option(names = "--seconds", paramLabel = "S", description = "End after so long.")
          @Nullable Double seconds,
      @Option(
              names = "--all",
              description = "Print ticks of a clock, time code and active sensing, too.")
          boolean all,
      @Option(names = "--json", description = "Print each as a JSON object.") boolean json) {
    long most = count == null ? Long.MAX_VALUE : least(count);
    double longest =
        seconds == null
            ? Double.POSITIVE_INFINITY
            : UsageError.reading(() -> Require.above("--seconds", seconds, 0));
    MidiTeller teller = new MidiTeller(spec.commandLine().getOut(), all, json);
    long dropped =
        teller.listen(
            part == null ? "" : part,
            most,
            longest,
            note -> Complaint.say(spec.commandLine(), note));
    if (dropped > 0) {
      Complaint.say(spec.commandLine(), "%,d messages came too fast to print".formatted(dropped));
    }
    return 0;
  }

  private static long least(long count) {
    if (count < 1) {
      throw new UsageError("--count must be at least 1, got " + count);
    }
    return count;
  }
}
