package senga.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Whose a file is, and who may do what with it; on systems that follow POSIX. */
final class Ownership {
  private Ownership() {}

  /** Gives a file the permissions and, where the user may do that, owner and group of another. */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source == null || target == null) {
      return; // elsewhere a folder hands its rules on to every file in it
    }
    PosixFileAttributes wanted = source.readAttributes();
    PosixFileAttributes made = target.readAttributes();
    if (!wanted.group().equals(made.group())) {
      ifAllowed(() -> target.setGroup(wanted.group()));
    }
    if (!wanted.owner().equals(made.owner())) {
      ifAllowed(() -> target.setOwner(wanted.owner()));
    }
    target.setPermissions(wanted.permissions());
  }

  private interface Change {
    void make() throws IOException;
  }

  private static void ifAllowed(Change change) {
    try {
      change.make();
    } catch (IOException refused) {
      // Only the administrator may give files away.
    }
  }
}
