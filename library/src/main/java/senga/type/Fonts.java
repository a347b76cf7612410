package senga.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import senga.geometry.Content;
import senga.geometry.Fingerprint;
import senga.kernel.Hash128;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * The fonts there are: the one that comes with Senga, those of the system, those in the folders of
 * the config, and any file. What was read is kept within bounds, for all shows of a program
 * together. For any thread.
 */
public final class Fonts {
  /** Most faces that are kept. */
  public static final int MOST_FACES = 8;

  /** Most memory of the faces that are kept. */
  public static final long MOST_FACE_BYTES = 128L << 20;

  /** Most outlines that are kept, of all faces together. */
  public static final int MOST_GLYPHS = 4_096;

  /** Most memory of the outlines that are kept. */
  public static final long MOST_GLYPH_BYTES = 32L << 20;

  /** The face that comes with Senga, with the characters of Latin and Japanese. */
  public static final String BUNDLED = "M PLUS 1";

  private static final Fingerprint BUNDLED_DIGEST =
      Fingerprint.of(new Hash128().add("the regular face of M PLUS 1"));

  /** Who has put a font into a folder meanwhile waits at most so long. */
  private static final long STALE_NANOS = Duration.ofSeconds(5).toNanos();

  private static final LatelyUsed<Face.Key, Face> FACES =
      new LatelyUsed<>(MOST_FACES, MOST_FACE_BYTES, Face::bytes);

  private static volatile List<Path> folders = FontFolders.ofSystem();
  private static volatile @Nullable Listed listed;

  private record Listed(FontList list, List<Path> folders, long nanos) {}

  private Fonts() {}

  /** Folders that are looked through before those of the system. */
  public static void folders(List<Path> first) {
    List<Path> all = new ArrayList<>(first);
    all.addAll(FontFolders.ofSystem());
    folders = List.copyOf(all);
  }

  /**
   * A face.
   *
   * @param name of a face, a family or a font's file; of no matter if there is a file. Empty for
   *     the one that comes with Senga
   * @param file a font; {@link Content#NONE} for none
   * @param index of the font in the file, if that is a collection
   * @throws IllegalArgumentException if there is no such font, or it cannot be read
   */
  public static Face face(String name, Content file, int index) {
    if (!file.path().isEmpty()) {
      return face(file, index);
    }
    if (FontList.key(name).isEmpty() || FontList.key(name).equals(FontList.key(BUNDLED))) {
      return bundled();
    }
    FontList.Place place = find(name);
    return face(Content.of(place.file()), place.index());
  }

  private static Face face(Content file, int index) {
    int which = Sfnt.isCollection(bytes(file.open(), Integer.BYTES)) ? index : 0;
    Supplier<byte[]> bytes = () -> bytes(file.open(), file.size());
    return face(file.path(), new Face.Key(file.digest(), which), bytes);
  }

  private static Face bundled() {
    return face(BUNDLED, new Face.Key(BUNDLED_DIGEST, 0), Fonts::regular);
  }

  private static Face face(String name, Face.Key key, Supplier<byte[]> bytes) {
    Face known = FACES.find(key);
    return known == null ? FACES.keep(key, FaceReader.read(name, bytes.get(), key)) : known;
  }

  private static FontList.Place find(String name) {
    Listed known = listed;
    if (known == null || !known.folders().equals(folders)) {
      known = look();
    }
    FontList.Place place = known.list().find(name);
    if (place == null && System.nanoTime() - known.nanos() > STALE_NANOS) {
      known = look();
      place = known.list().find(name);
    }
    if (place == null) {
      throw new IllegalArgumentException(unknown(name, known));
    }
    return place;
  }

  private static Listed look() {
    List<Path> where = folders;
    Listed found = new Listed(FontList.of(where), where, System.nanoTime());
    listed = found;
    return found;
  }

  private static String unknown(String name, Listed known) {
    Set<String> names = new TreeSet<>(known.list().names());
    names.add(BUNDLED);
    String hint = Nearest.hint(name, names);
    String where = known.folders().stream().map(Quote::path).collect(Collectors.joining(", "));
    return Quote.of(name)
        + " is the name of no font"
        + (hint.isEmpty() ? " in " + where + "; a file of a font is given with file" : hint);
  }

  /** The file of the face that comes with Senga. */
  public static byte[] regular() {
    return resource("mplus1-regular.otf");
  }

  /** The same face, bolder, with the characters of Latin only. */
  public static byte[] mediumLatin() {
    return resource("mplus1-medium-latin.otf");
  }

  private static byte[] resource(String name) {
    InputStream from = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name);
    return bytes(from, Integer.MAX_VALUE);
  }

  private static byte[] bytes(InputStream from, int most) {
    try (from) {
      return from.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many faces are kept. */
  public static long faces() {
    return FACES.count();
  }

  /** Memory of the faces that are kept, in bytes. */
  public static long faceBytes() {
    return FACES.bytes();
  }

  /** How many outlines of glyphs are kept. */
  public static long glyphs() {
    return Face.outlines().count();
  }

  /** Memory of the outlines that are kept, in bytes. */
  public static long glyphBytes() {
    return Face.outlines().bytes();
  }
}
