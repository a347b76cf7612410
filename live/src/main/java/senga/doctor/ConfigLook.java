package senga.doctor;

import java.util.List;
import java.util.stream.Collectors;
import senga.config.Config;
import senga.config.ConfigFile;
import senga.words.Quote;

/** The files of the config in force. */
final class ConfigLook {
  private static final String SUBJECT = "config";

  private ConfigLook() {}

  static List<Finding> findings(Config config) {
    if (!config.faults().isEmpty()) {
      return config.faults().stream()
          .map(
              fault ->
                  Finding.trouble(
                      SUBJECT, fault.toString(), "mend it; until then the file counts for nothing"))
          .toList();
    }
    return List.of(Finding.ok(SUBJECT, sentence(config.files())));
  }

  private static String sentence(List<ConfigFile> files) {
    return files.isEmpty()
        ? "there is no file; what comes with Senga holds"
        : files.stream()
            .map(file -> Quote.path(file.file()))
            .collect(Collectors.joining(", then "));
  }
}
