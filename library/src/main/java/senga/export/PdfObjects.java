package senga.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import senga.words.TextOut;

/**
 * The objects of a PDF on their way into a stream (ISO 32000-1, 7.5). A PDF is a heap of numbered
 * objects that name each other by number, and at its end a table of where each one begins. So it
 * can be written in one go: a number may be named before its object is there, and how long a packed
 * stream has become is an object of its own, behind it. What is kept meanwhile is the table.
 */
final class PdfObjects implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** Says "not only text" to programs that look at the first lines; any four such bytes do. */
  private static final String HEADER = "%PDF-1.6\n%\u00e2\u00e3\u00cf\u00d3\n";

  private final Counted out;
  private final Deflater deflater = new Deflater();
  private final List<Long> offsets = new ArrayList<>(); // of object n at n - 1

  PdfObjects(OutputStream out) throws IOException {
    this.out = new Counted(out);
    PinnedArrays.here().check(); // the deflater reads what is to be packed where it lies
    raw(HEADER);
  }

  /** What is in a stream. */
  @FunctionalInterface
  interface Content {
    void write(TextOut text) throws IOException;
  }

  /** A number for an object that is written later. */
  int number() {
    offsets.add(0L);
    return offsets.size();
  }

  /** How other objects name the one of this number. */
  static String reference(int number) {
    return number + " 0 R";
  }

  /** Writes the object of this number. */
  void object(int number, String value) throws IOException {
    begin(number);
    raw(value + "\nendobj\n");
  }

  /** Writes an object of its own. */
  int object(String value) throws IOException {
    int number = number();
    object(number, value);
    return number;
  }

  /**
   * Writes a packed stream.
   *
   * @param entries of its dictionary, beside length and packing
   */
  int stream(String entries, Content content) throws IOException {
    int number = number();
    int length = number();
    begin(number);
    raw("<<" + entries + " /Filter /FlateDecode /Length " + reference(length) + ">>\nstream\n");
    long start = out.count;
    pack(content);
    long packed = out.count - start;
    raw("\nendstream\nendobj\n");
    object(length, Long.toString(packed));
    return number;
  }

  /** Writes a stream that every program can search for text. */
  int plainStream(String entries, byte[] content) throws IOException {
    int number = number();
    begin(number);
    raw("<<" + entries + " /Length " + content.length + ">>\nstream\n");
    out.write(content);
    raw("\nendstream\nendobj\n");
    return number;
  }

  /** Writes the table of all objects, and what readers look for first. */
  void end(int catalog, int info) throws IOException {
    long table = out.count;
    int size = offsets.size() + 1;
    raw("xref\n0 " + size + "\n0000000000 65535 f \n");
    for (long offset : offsets) {
      raw(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
    }
    String references = " /Root " + reference(catalog) + " /Info " + reference(info);
    raw("trailer\n<</Size " + size + references + ">>\nstartxref\n" + table + "\n%%EOF\n");
  }

  @Override
  public void close() {
    deflater.end();
  }

  private void pack(Content content) throws IOException {
    deflater.reset();
    DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater, BUFFER);
    TextOut text = new TextOut(packed);
    content.write(text);
    text.flush();
    packed.finish();
  }

  private void begin(int number) throws IOException {
    offsets.set(number - 1, out.count);
    raw(number + " 0 obj\n");
  }

  private void raw(String bytes) throws IOException {
    out.write(bytes.getBytes(ISO_8859_1));
  }

  /** Counts what goes through. */
  private static final class Counted extends OutputStream {
    private final OutputStream to;
    private long count;

    Counted(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
      to.write(one);
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      to.write(bytes, from, length);
      count += length;
    }
  }
}
