package senga.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A disk of its own, so small that a test can fill it. Only the administrator of a Linux may make
 * one; elsewhere the test is skipped.
 */
final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** A disk of so many KiB that appears in a new folder of this name. */
  static SmallDisk at(Path folder, int kibibytes) throws IOException {
    Files.createDirectories(folder);
    boolean isThere =
        run("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "tmpfs", folder.toString());
    Assumptions.assumeTrue(isThere, "only the administrator of a Linux can make a small disk");
    return new SmallDisk(folder);
  }

  Path folder() {
    return folder;
  }

  void makeReadOnly() {
    if (!run("mount", "-o", "remount,ro", folder.toString())) {
      throw new AssertionError("the disk stays writable");
    }
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    run("umount", "-l", folder.toString());
  }
}
