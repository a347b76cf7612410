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
import java.util.Arrays;

/**
 * Libraries from jars as files in one folder. A file appears there whole or not at all, so that any
 * number of processes may start together; and whatever lies there already is compared with the jar,
 * byte by byte, before it is used.
 */
final class NativeFiles {
  private static final int CHUNK = 1 << 16;

  private final Path folder;

  /**
   * @param folder must be writable by this user alone
   */
  NativeFiles(Path folder) {
    this.folder = folder;
  }

  /** In the user's cache folder; where that is not to be trusted, in a folder of this process. */
  static NativeFiles ofThisUser() throws IOException {
    return new NativeFiles(PrivateFolder.ofThisUser("natives"));
  }

  /** The file that holds what is packed; made if there is none, or another one. */
  Path unpacked(URL packed) throws IOException {
    if (packed.getProtocol().equals("file")) {
      return Path.of(URI.create(packed.toString()));
    }
    Path file = place(packed);
    if (!holds(file, packed)) {
      write(file, packed);
    }
    return file;
  }

  /** Named by content as well: other versions of the same library lie elsewhere. */
  private Path place(URL packed) throws IOException {
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
