package senga.artefact;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import senga.manifest.Sources;

/** Which commit a sketch stood at, by the program git. */
final class GitState {
  private static final int PATIENCE_SECONDS = 3;
  private static final String CHANGED = " changed";

  private GitState() {}

  /**
   * The commit's name, with {@code changed} behind it if one of the sources is not as in the
   * commit; empty outside of a repository, and where there is no git.
   *
   * @param sketch the sketch's own file
   */
  static String of(Path sketch, Sources sources) {
    Path folder = sources.main().root(sketch);
    if (!isInRepository(folder)) {
      return "";
    }
    String commit = said(folder, List.of("rev-parse", "--verify", "HEAD"));
    if (commit.isEmpty()) {
      return "";
    }
    List<String> status = new ArrayList<>(List.of("status", "--porcelain", "--"));
    sources.files().forEach(file -> status.add(file.name()));
    return said(folder, status).isEmpty() ? commit : commit + CHANGED;
  }

  private static boolean isInRepository(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  private static String said(Path folder, List<String> words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(words);
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.to(nowhere()))
              .start();
      git.getOutputStream().close();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return ended && git.exitValue() == 0 ? said.strip() : "";
    } catch (IOException noGit) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static File nowhere() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }
}
