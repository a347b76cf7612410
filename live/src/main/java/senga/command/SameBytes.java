package senga.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Compares what is written to it with a file, without keeping either. */
final class SameBytes extends OutputStream {
  private final InputStream expected;
  private boolean same = true;

  SameBytes(Path file) throws IOException {
    expected = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  @Override
  public void write(int value) throws IOException {
    same &= expected.read() == (value & 0xff);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    byte[] there = expected.readNBytes(length);
    same &= Arrays.equals(there, 0, there.length, bytes, from, from + length);
  }

  /** Whether all of the file, and nothing else, has been written. */
  boolean areAll() throws IOException {
    return same && expected.read() < 0;
  }

  @Override
  public void close() throws IOException {
    expected.close();
  }
}
