package senga.geometry;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.kernel.Hash128;
import senga.words.Quote;

/**
 * What a file holds, as a parameter: a font, a drawing, an image. It is what the file was when it
 * was asked for, and never changes; contents with equal bytes are equal, wherever they lie. A
 * sketch that asks for its file in every draw gets new content, and so a new recipe, as soon as the
 * file has changed.
 */
public final class Content {
  /** The largest file that is read. */
  public static final int MOST_BYTES = 64 << 20;

  /** No file, no bytes. */
  public static final Content NONE = new Content("", new byte[0]);

  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private static final ContentStore STORE = new ContentStore(64, MOST_BYTES);

  private final String path;
  private final byte[] bytes;
  private final Fingerprint digest;

  /** Takes the bytes as they are; they must not change. */
  Content(String path, byte[] bytes) {
    this(path, bytes, digest(bytes));
  }

  private Content(String path, byte[] bytes, Fingerprint digest) {
    this.path = path;
    this.bytes = bytes;
    this.digest = digest;
  }

  /** The same bytes under the path that somebody else gave. */
  Content at(String otherPath) {
    return path.equals(otherPath) ? this : new Content(otherPath, bytes, digest);
  }

  /** A class loader that knows in which folder the source of its classes lies. */
  public interface Home {
    /** The folder; relative to where the program runs if it was named so. */
    Path folder();
  }

  /** {@link #of(Path)} of a file's name: {@code Content.of("poem.txt").text()}. */
  public static Content of(String file) {
    return of(Path.of(file));
  }

  /**
   * What a file holds now. As long as it does not change it is read only once. A path that is not
   * absolute begins at the folder of the sketch that asks, or, if it leads nowhere from there, at
   * the one where the program runs.
   *
   * @throws IllegalArgumentException if there is no such file, or it cannot be read, or is larger
   *     than {@link #MOST_BYTES}
   */
  public static Content of(Path file) {
    return STORE.get(place(file));
  }

  private static Path place(Path file) {
    Path home = file.isAbsolute() ? null : home();
    if (home == null) {
      return file;
    }
    Path beside = home.resolve(file);
    return Files.exists(beside) || !Files.exists(file) ? beside : file;
  }

  private static @Nullable Path home() {
    return WALKER.walk(
        frames ->
            frames
                .map(frame -> frame.getDeclaringClass().getClassLoader())
                .filter(Home.class::isInstance)
                .map(loader -> ((Home) loader).folder())
                .findFirst()
                .orElse(null));
  }

  /** Bytes of the files that are kept so that they need not be read again. */
  public static long keptBytes() {
    return STORE.bytes();
  }

  /**
   * The files that were asked for lately, at most 128 of them: who watches them knows when to ask
   * again.
   */
  public static Set<Path> asked() {
    return STORE.asked();
  }

  /** Where it was read, with {@code /} between the names. */
  public String path() {
    return path;
  }

  /** How many bytes. */
  public int size() {
    return bytes.length;
  }

  /** Reads the bytes, from memory. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** The bytes as text in UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The lines of {@link #text}. */
  public List<String> lines() {
    return text().lines().toList();
  }

  /** A hash of all bytes. */
  public Fingerprint digest() {
    return digest;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Content that && digest.equals(that.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  /** The path, quoted; {@code nothing} for no file. */
  @Override
  public String toString() {
    return path.isEmpty() ? "nothing" : Quote.of(path);
  }

  private static Fingerprint digest(byte[] bytes) {
    Hash128 hash = new Hash128().add(bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.remaining() >= Long.BYTES) {
      hash.add(rest.getLong());
    }
    while (rest.hasRemaining()) {
      hash.add(rest.get());
    }
    return Fingerprint.of(hash);
  }
}
