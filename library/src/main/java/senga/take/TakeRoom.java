package senga.take;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes the bytes of a take that is made, as long as {@link TakeReader} will read them again. */
public final class TakeRoom extends FilterOutputStream {
  private final long mostBytes;
  private final int mostLines;
  private long bytes;
  private int lines;

  /** For any take that can be read. */
  public TakeRoom(OutputStream out) {
    this(out, TakeReader.MOST_BYTES, TakeReader.MOST_LINES);
  }

  TakeRoom(OutputStream out, long mostBytes, int mostLines) {
    super(out);
    this.mostBytes = mostBytes;
    this.mostLines = mostLines;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /**
   * Passes them on.
   *
   * @throws TakeError if the take becomes larger than one that is read
   */
  @Override
  public void write(byte[] from, int start, int count) throws IOException {
    bytes += count;
    for (int i = start; i < start + count; i++) {
      lines += from[i] == '\n' ? 1 : 0;
    }
    if (bytes > mostBytes || lines > mostLines) {
      throw new TakeError(
          "the take would have more than %,d lines or %,d MiB, and no longer be read"
              .formatted(mostLines, mostBytes >> 20));
    }
    out.write(from, start, count);
  }
}
