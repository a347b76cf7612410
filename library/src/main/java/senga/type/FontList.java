package senga.type;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import senga.type.FontNames.Kind;

/**
 * The fonts in some folders, by their names. A font answers to the name of its face, to that of its
 * family and to that of its file, with or without the ending; capitals, spaces and hyphens do not
 * matter. Of a family the plain face is meant. If two answer to the same name, the one whose folder
 * was named first does.
 */
final class FontList {
  private static final int MOST_NAME_BYTES = 1 << 20;
  private static final Set<String> PLAIN =
      Set.of("regular", "roman", "book", "normal", "plain", "text", "w3", "標準", "レギュラー");

  private final Map<String, Place> byFace = new HashMap<>();
  private final Map<String, Place> byFamily = new HashMap<>();
  private final Map<String, Place> byPlainFace = new HashMap<>();
  private final Map<String, Place> byFile = new HashMap<>();
  private final Set<String> names = new TreeSet<>();

  /**
   * Where a font lies.
   *
   * @param index of it among the fonts of its file
   */
  record Place(Path file, int index) {}

  private FontList() {}

  /**
   * Reads the names of all fonts there; what is no font, or damaged, is left out.
   *
   * @throws CancellationException if the thread is interrupted, which would leave out the rest
   */
  static FontList of(List<Path> folders) {
    List<Path> files = new ArrayList<>();
    folders.forEach(folder -> files.addAll(FontFolders.files(folder)));
    FontList list = new FontList();
    files.stream().limit(FontFolders.MOST_FILES).forEach(list::add);
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for the names of fonts");
    }
    return list;
  }

  private void add(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      Sfnt.Bytes bytes = (from, length) -> read(channel, from, length);
      int count = Sfnt.count(bytes);
      for (int index = 0; index < count; index++) {
        add(new Place(file, index), FontNames.of(Sfnt.of(bytes, index)));
      }
      addFile(file);
    } catch (IOException noFont) {
      // who asks for it by its path is told
    }
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    if (length < 0 || length > MOST_NAME_BYTES) {
      throw new EOFException("a table of names of " + length + " bytes");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("it ends too early");
      }
    }
    return bytes.flip();
  }

  private void add(Place place, FontNames called) {
    for (String name : called.of(Kind.FACE)) {
      names.add(name);
      byFace.putIfAbsent(key(name), place);
    }
    addFamily(place, called.of(Kind.FAMILY), called.of(Kind.STYLE));
    addFamily(place, called.of(Kind.LARGE_FAMILY), called.of(Kind.LARGE_STYLE));
  }

  private void addFamily(Place place, Set<String> families, Set<String> styles) {
    boolean plain = styles.stream().anyMatch(FontList::isPlain);
    for (String name : families) {
      names.add(name);
      byFamily.putIfAbsent(key(name), place);
      if (plain) {
        byPlainFace.putIfAbsent(key(name), place);
      }
    }
  }

  private void addFile(Path file) {
    String whole = file.getFileName().toString();
    for (String name : List.of(whole, whole.substring(0, whole.lastIndexOf('.')))) {
      names.add(name);
      byFile.putIfAbsent(key(name), new Place(file, 0));
    }
  }

  private static boolean isPlain(String style) {
    return PLAIN.contains(style.toLowerCase(Locale.ROOT));
  }

  /** The font of that name; null if there is none. */
  @Nullable Place find(String name) {
    String key = key(name);
    for (Map<String, Place> places : List.of(byFace, byPlainFace, byFamily, byFile)) {
      Place found = places.get(key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** All names, for a hint. */
  Set<String> names() {
    return names;
  }

  /** A name without what does not matter. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
