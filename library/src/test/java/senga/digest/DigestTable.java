package senga.digest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.realise.Blocks;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;

/**
 * A digest of the lines of each recipe.
 *
 * @param rows the digests by the names of the recipes
 */
record DigestTable(Map<String, String> rows) {
  /** Surefire runs in the module's folder. */
  private static final Path FILE = Path.of("src", "test", "resources", "golden", "digests.txt");

  /** In hexadecimal digits: half of a SHA-256. */
  private static final int LENGTH = 32;

  /** The table that stands in the file; empty if there is none. */
  static DigestTable recorded() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    if (Files.exists(FILE)) {
      for (String line : Files.readAllLines(FILE)) {
        rows.put(line.substring(LENGTH + 1), line.substring(0, LENGTH));
      }
    }
    return new DigestTable(rows);
  }

  /** The table of these recipes as this machine draws them. */
  static DigestTable drawn(Map<String, Geometry> recipes, Blocks blocks) {
    Realiser realiser = new Realiser(Budget.DEFAULT, new RealiseCache(), blocks);
    Map<String, String> rows = new LinkedHashMap<>();
    recipes.forEach((name, recipe) -> rows.put(name, digest(realiser.realise(recipe))));
    return new DigestTable(rows);
  }

  void write() throws IOException {
    StringBuilder text = new StringBuilder();
    rows.forEach((name, digest) -> text.append(digest).append(' ').append(name).append('\n'));
    Files.writeString(FILE, text);
  }

  /** A line for each row that the other table has otherwise, or not at all. */
  List<String> differencesFrom(DigestTable other) {
    List<String> differences = new ArrayList<>();
    rows.forEach(
        (name, digest) -> {
          String theirs = other.rows.getOrDefault(name, "nothing");
          if (!digest.equals(theirs)) {
            differences.add(name + ": " + digest + " instead of " + theirs);
          }
        });
    return differences;
  }

  /** Of the bits of all coordinates and offsets; −0.0 is not 0.0. */
  static String digest(Polylines lines) {
    int numbers = 3 * lines.vertexCount() + lines.lineCount();
    ByteBuffer bits = ByteBuffer.allocate(numbers * Integer.BYTES);
    for (int i = 0; i < lines.vertexCount(); i++) {
      bits.putFloat(lines.x(i)).putFloat(lines.y(i)).putFloat(lines.z(i));
    }
    for (int line = 0; line < lines.lineCount(); line++) {
      bits.putInt(lines.end(line));
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bits.array());
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
