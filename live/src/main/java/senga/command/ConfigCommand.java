package senga.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.config.Config;
import senga.config.ConfigFault;
import senga.config.ConfigFile;
import senga.config.ConfigPlaces;
import senga.config.Held;
import senga.config.Settings;
import senga.words.Quote;

/** {@code senga config}: what holds unless a sketch or the command line says otherwise. */
@Command(
    name = "config",
    description = "Shows and checks the settings that hold for all sketches.",
    mixinStandardHelpOptions = true,
    footer = {"", "docs/config.md lists all keys."})
final class ConfigCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Without a word: what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "show",
      description = "Shows every value and where it comes from.",
      mixinStandardHelpOptions = true)
  int show() {
    Config config = Configured.of(spec);
    Columns columns = new Columns();
    Settings.all().forEach(setting -> columns.row(row(config.held(setting))));
    config.files().stream()
        .filter(file -> file.faults().isEmpty())
        .forEach(
            file ->
                file.machines().keySet().stream()
                    .sorted()
                    .forEach(
                        name -> columns.row("machines." + name, "", "", Quote.path(file.file()))));
    config
        .devices()
        .forEach(
            device ->
                columns.row("midi.devices." + device.name(), Quote.of(device.port()), "", ""));
    columns.print(spec.commandLine().getOut());
    Configured.warnings(config).forEach(this::say);
    return 0;
  }

  private static String[] row(Held<?> held) {
    return new String[] {
      held.setting().name(), held.written(), held.setting().unit(), held.origin().toString()
    };
  }

  @Command(
      name = "validate",
      description = "Checks a file, or all that hold here; exit code 1 if something is wrong.",
      mixinStandardHelpOptions = true)
  int validate(
      @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file to check.")
          @Nullable Path file) {
    List<ConfigFile> files =
        file == null ? Configured.of(spec).files() : List.of(ConfigFile.read(file));
    files.forEach(this::report);
    if (files.isEmpty()) {
      spec.commandLine().getOut().println("There is no file of the config; that is fine.");
    }
    return files.stream().allMatch(each -> each.faults().isEmpty()) ? 0 : 1;
  }

  private void report(ConfigFile file) {
    if (file.faults().isEmpty()) {
      int values = file.values().size() + file.machines().size() + file.devices().size();
      String count = values == 1 ? "1 value" : values + " values";
      spec.commandLine().getOut().println(Quote.path(file.file()) + ": all is well, " + count);
    }
    file.faults().stream().map(ConfigFault::toString).forEach(this::say);
  }

  private void say(String sentence) {
    Complaint.say(spec.commandLine(), sentence);
  }

  @Command(
      name = "path",
      description = "Shows where files are looked for; what stands below counts more.",
      mixinStandardHelpOptions = true)
  int path() {
    ConfigPlaces places = ConfigPlaces.ofThisUser();
    Columns columns = new Columns();
    columns.row("yours", Quote.path(places.user()), state(places.user()));
    columns.row("this folder's", Quote.path(places.project()), state(places.project()));
    Main main = (Main) spec.root().userObject();
    main.configFile().ifPresent(it -> columns.row("--config", Quote.path(it), state(it)));
    columns.print(spec.commandLine().getOut());
    return 0;
  }

  private static String state(Path file) {
    return Files.exists(file) ? "is there" : "is not there";
  }

  @Command(
      name = "defaults",
      description = "Prints the file that comes with Senga, to begin one's own with.",
      mixinStandardHelpOptions = true)
  int defaults() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(Config.defaults());
    out.flush();
    return 0;
  }
}
