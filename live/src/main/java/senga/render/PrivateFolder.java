package senga.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders that no other user can write into. */
final class PrivateFolder {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");
  private static @Nullable Path ofThisProcess;

  private PrivateFolder() {}

  /** A folder of the user's cache; of this process alone if there is none that can be trusted. */
  static Path ofThisUser(String name) throws IOException {
    try {
      String home = System.getProperty("user.home");
      return open(caches(System.getProperty("os.name"), home, System::getenv).resolve(name));
    } catch (IOException e) {
      return ofThisProcess();
    }
  }

  /**
   * Makes the folder if it is missing.
   *
   * @throws IOException if it cannot be made, is another user's, or others may write into it
   */
  static Path open(Path folder) throws IOException {
    if (!folder.isAbsolute()) {
      throw new IOException(folder + " is no place for files, since its path is not absolute");
    }
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Files.createDirectories(folder); // Windows: rights come from the user's own folder
    }
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    requireOwner(folder);
    Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(folder);
    if (allowed.contains(PosixFilePermission.GROUP_WRITE)
        || allowed.contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new IOException("other users may write into " + folder);
    }
    return folder;
  }

  private static void requireOwner(Path folder) throws IOException {
    UserPrincipal owner = Files.getOwner(folder);
    UserPrincipal user =
        folder
            .getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
    if (!owner.equals(user)) {
      throw new IOException(folder + " belongs to " + owner.getName());
    }
  }

  /** Where this system keeps what programs can make again. */
  static Path caches(String system, String home, UnaryOperator<@Nullable String> environment) {
    if (system.startsWith("Windows")) {
      String local = environment.apply("LOCALAPPDATA");
      return (local == null ? Path.of(home, "AppData", "Local") : Path.of(local)).resolve("senga");
    }
    if (system.startsWith("Mac")) {
      return Path.of(home, "Library", "Caches", "senga");
    }
    String xdg = environment.apply("XDG_CACHE_HOME");
    return (xdg == null || xdg.isEmpty() ? Path.of(home, ".cache") : Path.of(xdg)).resolve("senga");
  }

  /** With a name that nobody can foresee; deleted when the process ends. */
  private static synchronized Path ofThisProcess() throws IOException {
    if (ofThisProcess == null) {
      Path folder = Files.createTempDirectory("senga"); // 0700 where there are such rights
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      ofThisProcess = folder;
    }
    return ofThisProcess;
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      // Windows keeps a library that is loaded; the system clears its temporary folder.
    }
  }
}
