package senga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A finished run, as it is kept: machine, effort and every result. */
record Run(Machine machine, String effort, List<Result> results) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Writes {@code STEM.md} and {@code STEM.json}; nothing for no stem. */
  void write(@Nullable Path stem, String head) throws IOException {
    if (stem != null) {
      Files.createDirectories(stem.toAbsolutePath().getParent());
      Files.writeString(beside(stem, ".md"), Report.page(head, results));
      Files.writeString(beside(stem, ".json"), JSON.writeValueAsString(this) + "\n");
    }
  }

  /**
   * @throws IllegalArgumentException if a file of an earlier run is in the way
   */
  static void refuseToReplace(@Nullable Path stem, boolean overwrite) {
    if (stem == null || overwrite) {
      return;
    }
    for (Path file : List.of(beside(stem, ".md"), beside(stem, ".json"))) {
      if (Files.exists(file)) {
        throw new IllegalArgumentException(file + " exists; take another name or add --overwrite");
      }
    }
  }

  private static Path beside(Path stem, String ending) {
    return stem.resolveSibling(stem.getFileName() + ending);
  }
}
