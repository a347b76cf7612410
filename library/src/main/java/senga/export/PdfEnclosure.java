package senga.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * An enclosure in a PDF: a file attached to the document (ISO 32000-1, 7.11.4), which viewers list
 * and can save. It is not packed and stands near the end, so that it is found without understanding
 * the rest.
 */
final class PdfEnclosure {
  private static final String NAME = "(senga.manifest.json)";
  private static final String TYPE = "/Type /EmbeddedFile /Subtype /application#2Fjson";
  private static final String LENGTH = "<<" + TYPE + " /Length ";
  private static final String BEGIN = ">>\nstream\n";

  /** As much of a file's end as is searched. */
  private static final int MOST_BYTES = 16 << 20;

  private PdfEnclosure() {}

  /** Writes it, and returns what the catalogue says of it; empty for nothing. */
  static String write(PdfObjects objects, Enclosure enclosure) throws IOException {
    String text = enclosure.text();
    if (text.isEmpty()) {
      return "";
    }
    String file = PdfObjects.reference(objects.plainStream(TYPE, text.getBytes(UTF_8)));
    int attached =
        objects.object(
            "<</Type /Filespec /F " + NAME + " /UF " + NAME + " /EF <</F " + file + ">>>>");
    return " /Names <</EmbeddedFiles <</Names ["
        + NAME
        + " "
        + PdfObjects.reference(attached)
        + "]>>>>";
  }

  static Optional<String> in(Path path) throws IOException {
    byte[] end = end(path);
    String text = new String(end, ISO_8859_1); // a character for each byte
    int at = text.lastIndexOf(LENGTH);
    int begin = at < 0 ? -1 : text.indexOf(BEGIN, at);
    if (begin < 0) {
      return Optional.empty();
    }
    int from = begin + BEGIN.length();
    int length = length(text.substring(at + LENGTH.length(), begin));
    return length <= 0 || length > end.length - from
        ? Optional.empty()
        : Enclosures.text(Arrays.copyOfRange(end, from, from + length));
  }

  private static int length(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException damaged) {
      return 0;
    }
  }

  private static byte[] end(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      byte[] end = new byte[(int) Math.min(file.length(), MOST_BYTES)];
      file.seek(file.length() - end.length);
      file.readFully(end);
      return end;
    }
  }
}
