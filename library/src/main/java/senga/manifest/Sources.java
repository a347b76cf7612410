package senga.manifest;

import java.util.List;

/**
 * All files that a sketch was compiled from, its own first; or the one file of a recipe.
 *
 * @param files none if they are not known, as those of a program that embeds Senga
 */
public record Sources(List<Source> files) {
  /** Not known. */
  public static final Sources NONE = new Sources(List.of());

  /** The most text that a manifest carries, in characters. */
  public static final int LONGEST = 1 << 18;

  /** The most files that a manifest carries. */
  public static final int MOST = 1_000;

  public Sources {
    files = List.copyOf(files);
  }

  /** Whether somebody could draw from them again. */
  public boolean areKnown() {
    return !files.isEmpty();
  }

  /** Whether a manifest has room for them. */
  public boolean fit() {
    long characters = files.stream().mapToLong(file -> file.text().length()).sum();
    return files.size() <= MOST && characters <= LONGEST;
  }

  /** The sketch's own file. */
  public Source main() {
    return files.getFirst();
  }
}
