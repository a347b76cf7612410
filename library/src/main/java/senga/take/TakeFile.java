package senga.take;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A take's file while it is written: a new one, under the next free number, that grows line by
 * line. What was flushed is on the disk whatever becomes of the program.
 */
final class TakeFile implements AutoCloseable {
  /** What the names of takes end with. */
  static final String ENDING = ".take";

  private static final int MOST_NUMBERS = 99_999;

  private final Path path;
  private final FileChannel channel;
  private final OutputStream out;
  private long size;

  private TakeFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
    out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** {@code Ball.take}, {@code Ball-2.take}, …: the first that is free, also of other programs. */
  static TakeFile in(Path folder, String sketch) throws IOException {
    Files.createDirectories(folder);
    for (int number = 1; number <= MOST_NUMBERS; number++) {
      Path path = folder.resolve(sketch + (number == 1 ? "" : "-" + number) + ENDING);
      FileChannel channel = claim(path);
      if (channel != null) {
        return new TakeFile(path, channel);
      }
    }
    throw new IOException("the name is taken, with every number up to " + MOST_NUMBERS);
  }

  private static @Nullable FileChannel claim(Path path) throws IOException {
    try {
      return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException taken) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  /** Bytes written so far. */
  long size() {
    return size;
  }

  void write(String lines) throws IOException {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    size += bytes.length;
  }

  /**
   * Everything written so far lies on the disk.
   *
   * @throws IOException if it cannot, or somebody has taken the file away meanwhile
   */
  void flush() throws IOException {
    out.flush();
    channel.force(false);
    if (!Files.exists(path)) {
      throw new IOException("its file has been taken away");
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
