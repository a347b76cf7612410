package senga.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import senga.export.OutputFile;
import senga.geometry.Declaration;
import senga.recipe.Catalog;
import senga.reference.Families.Family;

/**
 * The pages of all operations in a catalogue: one with all pictures, and one for each operation.
 * They are plain HTML that a browser opens from disk, and nothing in them is written by hand.
 */
public final class Reference {
  private static final String STYLE = "style.css";

  private final Map<String, String> files = new TreeMap<>();

  /**
   * @throws senga.sketch.CompileError if an operation's example does not compile
   */
  public Reference(Catalog catalog) {
    List<Family> families = Families.of(catalog);
    List<Declaration> all =
        families.stream().flatMap(family -> family.operations().stream()).toList();
    Map<Declaration, Exhibit> exhibits = new LinkedHashMap<>();
    Example.of(all)
        .forEach(
            (operation, example) ->
                exhibits.put(operation, new Exhibit(catalog, operation, example)));
    Set<String> pages = exhibits.values().stream().map(Exhibit::file).collect(Collectors.toSet());
    files.put(STYLE, style());
    files.put(OverviewPage.FILE, new OverviewPage(exhibits).text(families));
    exhibits.values().forEach(each -> files.put(each.file(), new DetailPage(each, pages).text()));
  }

  /** What each file holds, by its name. */
  public Map<String, String> files() {
    return files;
  }

  /**
   * Writes all of them, in the place of those that are there.
   *
   * @return the page to begin with
   */
  public Path write(Path folder) {
    files.forEach((name, text) -> new OutputFile(folder.resolve(name), true).write(text));
    return folder.resolve(OverviewPage.FILE);
  }

  private static String style() {
    try (InputStream in = Reference.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
