package senga.render;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Libraries from jars as files in a folder. A file appears there whole or not at all, so that any
 * number of processes may start together; and whatever lies there already is compared with the jar,
 * byte by byte, before it is used.
 */
final class NativeFiles {
  private static final int CHUNK = 1 << 16;

  private final Predicate<Path> mayRun;
  private final List<Place> places;

  /** A folder that may turn out to be of no use. */
  @FunctionalInterface
  interface Place {
    /**
     * The folder, writable by this user alone.
     *
     * @throws IOException if there is none that can be trusted
     */
    Path folder() throws IOException;
  }

  /**
   * @param places where the files may lie, the best one first
   */
  NativeFiles(Place... places) {
    this(Files::isExecutable, places); // Linux says no where a mount forbids it
  }

  /**
   * @param mayRun whether the system would run what is in a file
   */
  NativeFiles(Predicate<Path> mayRun, Place... places) {
    this.mayRun = mayRun;
    this.places = List.of(places);
  }

  /** In the user's cache folder; where that is of no use, in a folder of this process. */
  static NativeFiles ofThisUser() {
    return new NativeFiles(() -> PrivateFolder.ofThisUser("natives"), PrivateFolder::ofThisProcess);
  }

  /**
   * The file that holds what is packed; made if there is none, or another one.
   *
   * @throws IOException if no place will do; its message says why each one will not
   */
  Path unpacked(URL packed) throws IOException {
    if (packed.getProtocol().equals("file")) {
      return Path.of(URI.create(packed.toString()));
    }
    List<String> reasons = new ArrayList<>();
    for (Place place : places) {
      try {
        return unpacked(packed, place.folder());
      } catch (IOException e) {
        reasons.add(reason(e));
      }
    }
    throw new IOException(String.join("; ", reasons));
  }

  private Path unpacked(URL packed, Path folder) throws IOException {
    try {
      Path file = file(packed, folder);
      if (!mayRun.test(file) || !holds(file, packed)) {
        write(file, packed);
      }
      if (mayRun.test(file)) {
        return file;
      }
    } catch (IOException e) {
      throw new IOException("cannot write into " + folder + " (" + reason(e) + ")", e);
    }
    throw new IOException("no program may run in " + folder);
  }

  /** Where Java gives no reason, the exception's name is one. */
  private static String reason(IOException e) {
    return e instanceof FileSystemException fs && fs.getReason() == null
        ? fs.getClass().getSimpleName() + ": " + fs.getFile()
        : String.valueOf(e.getMessage());
  }

  /** Named by content as well: other versions of the same library lie elsewhere. */
  private static Path file(URL packed, Path folder) throws IOException {
    URLConnection connection = packed.openConnection();
    long crc = connection instanceof JarURLConnection jar ? jar.getJarEntry().getCrc() : 0;
    String path = packed.getPath();
    return folder.resolve("%08x".formatted(crc)).resolve(path.substring(path.lastIndexOf('/') + 1));
  }

  private static void write(Path file, URL packed) throws IOException {
    Path folder = Files.createDirectories(file.getParent());
    Path fresh = Files.createTempFile(folder, "unpacking", ".part");
    try (InputStream in = packed.openStream()) {
      Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
      boolean _ = fresh.toFile().setExecutable(true); // if it cannot be done, mayRun tells
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) { // Windows: another process was faster and uses it already
      if (!holds(file, packed)) {
        throw e;
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static boolean holds(Path file, URL packed) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream found = Files.newInputStream(file);
        InputStream wanted = new BufferedInputStream(packed.openStream(), CHUNK)) {
      return same(found, wanted);
    }
  }

  private static boolean same(InputStream left, InputStream right) throws IOException {
    byte[] a;
    do {
      a = left.readNBytes(CHUNK);
      if (!Arrays.equals(a, right.readNBytes(CHUNK))) {
        return false;
      }
    } while (a.length > 0);
    return true;
  }
}
