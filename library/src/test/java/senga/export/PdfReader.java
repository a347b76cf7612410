package senga.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Takes one of our PDFs apart by its table, without the help of what is to be tested. */
final class PdfReader {
  private static final String ENTRY = "(\\d{10}) 00000 n \n";

  private final String text;
  private final List<Integer> offsets;

  PdfReader(byte[] pdf) {
    text = new String(pdf, ISO_8859_1);
    int table = Integer.parseInt(first("startxref\n(\\d+)\n%%EOF\n$", text));
    String xref = text.substring(table);
    int size = Integer.parseInt(first("^xref\n0 (\\d+)\n0000000000 65535 f \n", xref));
    offsets =
        Pattern.compile(ENTRY)
            .matcher(xref)
            .results()
            .map(entry -> Integer.valueOf(entry.group(1)))
            .toList();
    if (offsets.size() != size - 1 || !xref.contains("/Size " + size + " ")) {
      throw new AssertionError("the table has " + offsets.size() + " objects, not " + size);
    }
  }

  int count() {
    return offsets.size();
  }

  /** The object of this number; of a stream, its dictionary. */
  String object(int number) {
    String object = from(number);
    return object.substring(0, end(object));
  }

  /** What a stream holds, unpacked if it is packed. */
  String stream(int number) throws IOException {
    String object = from(number);
    String dictionary = object(number);
    String said = first("/Length (\\d+(?: 0 R)?)", dictionary);
    int length =
        said.endsWith("R")
            ? Integer.parseInt(object(Integer.parseInt(said.replace(" 0 R", ""))))
            : Integer.parseInt(said);
    int start = end(object) + "\nstream\n".length();
    if (!object.startsWith("\nendstream\nendobj\n", start + length)) {
      throw new AssertionError("the length of stream " + number + " is wrong");
    }
    byte[] bytes = object.substring(start, start + length).getBytes(ISO_8859_1);
    if (!dictionary.contains("/FlateDecode")) {
      return new String(bytes, UTF_8);
    }
    try (InflaterInputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new String(unpacked.readAllBytes(), ISO_8859_1);
    }
  }

  String catalog() {
    return object(reference("Root", text.substring(text.lastIndexOf("trailer"))));
  }

  String info() {
    return object(reference("Info", text.substring(text.lastIndexOf("trailer"))));
  }

  String page() {
    return object(references("Kids", object(reference("Pages", catalog()))).getFirst());
  }

  /** What is drawn on the page, a text for each layer. */
  List<String> contents() throws IOException {
    List<String> all = new ArrayList<>();
    for (int number : references("Contents", page())) {
      all.add(stream(number));
    }
    return all;
  }

  /** The names of the layers, in the order in which viewers list them. */
  List<String> layers() {
    return references("Order", catalog()).stream().map(n -> string("Name", object(n))).toList();
  }

  /** The one group, for drawings that have one. */
  int group() {
    return Integer.parseInt(first("/XObject << /X\\d+ (\\d+) 0 R>>", page()));
  }

  /** A string of a dictionary. */
  static String string(String key, String dictionary) {
    Matcher found =
        Pattern.compile("/" + key + " (?:\\(((?:\\\\.|[^\\\\)])*)\\)|<FEFF([0-9A-F]*)>)")
            .matcher(dictionary);
    if (!found.find()) {
      throw new AssertionError("no " + key + " in " + dictionary);
    }
    return found.group(1) != null
        ? found.group(1).replaceAll("\\\\(.)", "$1")
        : new String(HexFormat.of().parseHex(found.group(2)), UTF_16BE);
  }

  static int reference(String key, String dictionary) {
    return Integer.parseInt(first("/" + key + " (\\d+) 0 R", dictionary));
  }

  private static List<Integer> references(String key, String dictionary) {
    return Pattern.compile("(\\d+) 0 R")
        .matcher(first("/" + key + " \\[([^\\]]*)\\]", dictionary))
        .results()
        .map((MatchResult one) -> Integer.valueOf(one.group(1)))
        .toList();
  }

  private String from(int number) {
    String head = number + " 0 obj\n";
    if (!text.startsWith(head, offsets.get(number - 1))) {
      throw new AssertionError("object " + number + " is not where the table says");
    }
    return text.substring(offsets.get(number - 1) + head.length());
  }

  private static int end(String object) {
    int stream = object.indexOf("\nstream\n");
    int end = object.indexOf("\nendobj\n");
    return stream >= 0 && stream < end ? stream : end;
  }

  private static String first(String pattern, String in) {
    Matcher found = Pattern.compile(pattern).matcher(in);
    if (!found.find()) {
      throw new AssertionError("no " + pattern + " in " + in);
    }
    return found.group(1);
  }
}
