package senga.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import senga.export.OutputFile;
import senga.recipe.RecipeError;
import senga.sketch.UserError;
import senga.words.Quote;

/**
 * Jobs in a file of JSON lines: one job a line, no line knows another, so that the file may be cut
 * anywhere and its parts be done on several machines. Blank lines count for nothing.
 *
 * @param folder that paths in it begin at
 */
public record JobList(Path folder, List<Job> jobs) {
  /** The most jobs of a list. */
  public static final int MOST = 1_000_000;

  public JobList {
    jobs = List.copyOf(jobs);
  }

  /**
   * Reads a list.
   *
   * @throws UserError if it cannot be read, a line is no job, or two write the same file
   */
  public static JobList read(Path file) {
    List<Job> jobs = new ArrayList<>();
    Set<String> files = new HashSet<>();
    int line = 0;
    for (String text : lines(file)) {
      line++;
      if (!text.isBlank()) {
        Job job = job(file, line, text);
        if (!files.add(job.out())) {
          throw wrong(file, line, "writes " + Quote.of(job.out()) + ", as a line before does");
        }
        jobs.add(job);
      }
    }
    return new JobList(folderOf(file), jobs);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new UserError("there is no file " + Quote.path(file), e);
    } catch (CharacterCodingException e) {
      throw new UserError(Quote.path(file) + ": is not UTF-8 text", e);
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + e.getMessage(), e);
    }
  }

  private static Job job(Path file, int line, String text) {
    try {
      return JobJson.read(text);
    } catch (RecipeError e) {
      throw wrong(file, line, String.valueOf(e.getMessage()));
    }
  }

  private static UserError wrong(Path file, int line, String what) {
    return new UserError(
        String.format(Locale.ROOT, "%s: job %d: %s", Quote.path(file), line, what));
  }

  static Path folderOf(Path file) {
    Path folder = file.getParent();
    return folder == null ? Path.of("") : folder;
  }

  /** As a file holds it. */
  String text() {
    return jobs.stream().map(JobJson::write).collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * Writes the list, or leaves it as it is if it says the same already. It takes the place of one
   * that it contains.
   *
   * @param overwrite whether any other list of that name may be replaced
   * @throws UserError if another list is there
   */
  public void write(Path file, boolean overwrite) {
    String text = text();
    if (Files.exists(file) && !overwrite) {
      String there = String.join("\n", lines(file)).strip();
      if (there.equals(text.strip())) {
        return;
      }
      if (!new HashSet<>(jobs).containsAll(read(file).jobs)) {
        throw new UserError(
            Quote.path(file)
                + " holds other jobs; --overwrite replaces it and draws what is not there,"
                + " --out-dir names another folder");
      }
    }
    OutputFile.at(file).overwrite(true).write(text);
  }

  /** Where a job's picture goes. */
  public Path out(Job job) {
    return folder.resolve(job.out()).normalize();
  }

  /** Where a job's sketch is. */
  public Path sketch(Job job) {
    return folder.resolve(job.sketch()).normalize();
  }
}
