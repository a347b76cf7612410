package senga.manifest;

import senga.words.Quote;

/**
 * The take that a file was rendered from.
 *
 * @param name of its file, without folders
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 * @param text what it holds; empty if it is longer than a manifest carries
 */
public record TakeNote(String name, String hash, String text) {
  /** The most text of a take that a manifest carries, in characters. */
  public static final int LONGEST = Sources.LONGEST;

  /**
   * @throws IllegalArgumentException if the name is no file's, or the text is not what the hash
   *     says
   */
  public TakeNote {
    if (!Source.isName(name) || name.contains("/")) {
      throw new IllegalArgumentException(Quote.of(name) + " is no name of a take's file");
    }
    if (!text.isEmpty() && !new Source(name, text).hash().equals(hash)) {
      throw new IllegalArgumentException(
          Quote.of(name) + " is not what its hash says: it was changed");
    }
  }
}
