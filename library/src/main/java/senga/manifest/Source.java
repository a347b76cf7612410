package senga.manifest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import senga.words.Quote;

/**
 * A file that a sketch was compiled from.
 *
 * @param name with {@code /} between folders, below the folder of all of them
 * @param text what it held
 */
public record Source(String name, String text) {
  private static final String PART = "[^/\\p{Cntrl}<>:\"|?*\\\\.][^/\\p{Cntrl}<>:\"|?*\\\\]*";

  /** Folders and a file that every system can make, none of them hidden or above. */
  private static final Pattern NAME = Pattern.compile(PART + "(/" + PART + ")*");

  private static final int LONGEST_NAME = 400;

  /**
   * @throws IllegalArgumentException if the name leads out of its folder, or no system has it
   */
  public Source {
    if (!isName(name)) {
      throw new IllegalArgumentException(Quote.of(name) + " is no name of a sketch's file");
    }
  }

  /** Whether every system can have a file of this name, and it leads out of no folder. */
  public static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  /**
   * The folder that the names of all sources begin at.
   *
   * @param own where this one lies
   */
  public Path root(Path own) {
    Path folder = own.toAbsolutePath().normalize();
    for (int up = 0; up < Path.of(name).getNameCount(); up++) {
      folder = Objects.requireNonNullElse(folder.getParent(), folder);
    }
    return folder;
  }

  /** SHA-256 of its UTF-8 bytes, 64 hexadecimal digits. */
  public String hash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
