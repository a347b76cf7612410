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

  /** Bits of a mode: the group or all others may write. */
  private static final int WRITABLE = 0022;

  /**
   * Bit of a mode: what lies in the folder can be renamed by its owner only, as in {@code /tmp}.
   */
  private static final int STICKY = 01000;

  private static final int ROOT = 0;
  private static @Nullable Path ofThisProcess;

  private PrivateFolder() {}

  /** A folder of the user's cache, which stays for the next start. */
  static Path ofThisUser(String name) throws IOException {
    String home = System.getProperty("user.home");
    return open(caches(System.getProperty("os.name"), home, System::getenv).resolve(name));
  }

  /**
   * Makes the folder if it is missing. The path that comes back has no links in it: nobody can
   * point it elsewhere.
   *
   * @throws IOException if it cannot be made, is another user's, or others may write into it or
   *     into a folder above it
   */
  static Path open(Path folder) throws IOException {
    if (!folder.isAbsolute()) {
      throw new IOException(folder + " is no place for files, since its path is not absolute");
    }
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return Files.createDirectories(folder); // Windows: rights come from the user's own folder
    }
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    Path real = folder.toRealPath();
    UserPrincipal user = thisUser(real);
    require(
        Files.getOwner(real).equals(user), real, "belongs to " + Files.getOwner(real).getName());
    require((mode(real) & WRITABLE) == 0, real, "can be written into by other users");
    for (Path above = real.getParent(); above != null; above = above.getParent()) {
      requireKept(above, user);
    }
    return real;
  }

  /** Whoever may rename what lies in a folder can put something else in its place. */
  private static void requireKept(Path above, UserPrincipal user) throws IOException {
    UserPrincipal owner = Files.getOwner(above);
    boolean trusted = owner.equals(user) || Files.getAttribute(above, "unix:uid").equals(ROOT);
    require(trusted, above, "belongs to " + owner.getName());
    int mode = mode(above);
    require(
        (mode & WRITABLE) == 0 || (mode & STICKY) != 0,
        above,
        "can be written into by other users");
  }

  private static void require(boolean fulfilled, Path folder, String complaint) throws IOException {
    if (!fulfilled) {
      throw new IOException(folder + " " + complaint);
    }
  }

  private static int mode(Path folder) throws IOException {
    return (int) Files.getAttribute(folder, "unix:mode");
  }

  private static UserPrincipal thisUser(Path folder) throws IOException {
    return folder
        .getFileSystem()
        .getUserPrincipalLookupService()
        .lookupPrincipalByName(System.getProperty("user.name"));
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
  static synchronized Path ofThisProcess() throws IOException {
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
