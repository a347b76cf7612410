package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import senga.audio.AudioInputs;
import senga.audio.AudioWish;
import senga.config.Config;
import senga.config.Settings;
import senga.words.JsonQuote;
import senga.words.Quote;

/** {@code senga audio}: which inputs of sound there are. */
@Command(
    name = "audio",
    description = "Lists inputs of sound.",
    mixinStandardHelpOptions = true,
    footer = {"", "docs/playing.md tells how a sketch hears them."})
final class AudioCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Without a word: what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "list",
      description = "Lists inputs, and which of them a sketch listens to.",
      mixinStandardHelpOptions = true)
  int list(@Option(names = "--json", description = "Print an object.") boolean json) {
    Config config = Configured.of(spec, note -> Complaint.say(spec.commandLine(), note));
    AudioWish wish = AudioWishes.wish(config.get(Settings.AUDIO_INPUT), config);
    List<String> inputs = AudioInputs.names();
    Optional<String> listened = AudioInputs.granted(wish);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(inputs, listened, missing(wish, listened)));
    } else {
      print(out, inputs, listened, missing(wish, listened));
    }
    return 0;
  }

  /** What the config asks for and is not there. */
  private static List<String> missing(AudioWish wish, Optional<String> listened) {
    return wish.isForNone() || listened.isPresent() ? List.of() : List.of(wish.word());
  }

  private static String json(List<String> inputs, Optional<String> listened, List<String> missing) {
    return "{\"inputs\": "
        + MidiJson.texts(inputs)
        + ", \"listened\": "
        + listened.map(JsonQuote::of).orElse("null")
        + ", \"missing\": "
        + MidiJson.texts(missing)
        + "}";
  }

  private static void print(
      PrintWriter out, List<String> inputs, Optional<String> listened, List<String> missing) {
    Columns columns = new Columns();
    columns.line("Inputs");
    Optional<String> left = listened;
    for (String name : inputs) {
      boolean is = left.filter(name::equals).isPresent();
      columns.row(Quote.of(name), is ? "listened to" : "");
      left = is ? Optional.empty() : left;
    }
    if (inputs.isEmpty()) {
      columns.row("none", "");
    }
    missing.forEach(
        word -> columns.line("Missing: " + Quote.of(word) + ", which the config wants"));
    columns.print(out);
  }
}
