package senga.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import senga.manifest.Manifest;
import senga.manifest.Source;
import senga.manifest.TakeNote;
import senga.sketch.UserError;
import senga.take.Take;
import senga.take.TakeReader;
import senga.words.Quote;

/** Takes as manifests name them: noted in a file, and found again. */
final class TakeNotes {
  private static final String UNNAMED = "played.take";
  private static final String FOLDER = "takes";

  private TakeNotes() {}

  /**
   * The note of a take, with its text if that is not too long.
   *
   * @throws UserError if the file cannot be read
   */
  static TakeNote of(Path file) {
    String own = String.valueOf(file.getFileName());
    String name = Source.isName(own) ? own : UNNAMED;
    try {
      String text = Files.size(file) <= TakeNote.LONGEST ? Files.readString(file) : "";
      return new TakeNote(name, hash(file), text);
    } catch (IOException e) {
      throw new UserError("cannot read " + Quote.path(file) + ": " + e.getMessage(), e);
    }
  }

  private static String hash(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        DigestInputStream all = new DigestInputStream(bytes, digest())) {
      all.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(all.getMessageDigest().digest());
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * The take of a manifest: from inside of it, or the same one beside the sketch or among its
   * takes.
   *
   * @throws UserError if it is nowhere, or cannot be read
   */
  static Take take(Manifest manifest, Path sketch) {
    TakeNote note = manifest.take().orElseThrow();
    if (note.text().isEmpty()) {
      return TakeReader.read(found(note, sketch));
    }
    if (!hash(note.text()).equals(note.hash())) {
      throw new UserError(
          "the take "
              + Quote.of(note.name())
              + " in the file is not the one that it was drawn from");
    }
    return TakeReader.parse(note.text(), note.name());
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Path found(TakeNote note, Path sketch) {
    Path beside = sketch.toAbsolutePath().resolveSibling(note.name());
    Path folder = sketch.toAbsolutePath().resolveSibling(FOLDER);
    Path among = folder.resolve(note.name());
    for (Path place : List.of(among, beside)) {
      if (isSame(place, note)) {
        return place;
      }
    }
    throw new UserError(
        "the take "
            + Quote.of(note.name())
            + " that it was rendered from is not there: it must lie in the folder "
            + Quote.path(folder)
            + ", unchanged");
  }

  private static boolean isSame(Path file, TakeNote note) {
    try {
      return Files.isRegularFile(file) && hash(file).equals(note.hash());
    } catch (IOException unreadable) {
      return false;
    }
  }
}
