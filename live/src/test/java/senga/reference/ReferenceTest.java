package senga.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.geometry.Declaration;
import senga.geometry.Geometry;
import senga.realise.Realiser;
import senga.recipe.Catalog;
import senga.recipe.GeometryJson;
import senga.recipe.JsonText;

/** The pages say what the operations are, and are those that lie in {@code docs/reference}. */
@Tag("slow")
class ReferenceTest {
  private static final String WRITE =
      "docs/reference is not what the operations declare; write it anew with mvn -pl live -am"
          + " -Dtest=ReferenceTest -Dsenga.reference=write -Dsurefire.failIfNoSpecifiedTests=false"
          + " test, look at it, and commit it with the change";

  private static final Path FOLDER = Path.of("..", "docs", "reference");
  private static final int MOST_BYTES = 6_000_000;
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]*)\"/>");

  private static Catalog catalog;
  private static List<Declaration> operations;
  private static Map<Declaration, Example> examples;
  private static Map<String, String> files;

  @BeforeAll
  static void make() {
    catalog = Catalog.standard();
    operations = Stream.concat(catalog.shapes().stream(), catalog.effects().stream()).toList();
    examples = Example.of(operations);
    files = new Reference(catalog).files();
  }

  @Test
  void thePagesInDocsAreThoseOfToday() throws IOException {
    if ("write".equals(System.getProperty("senga.reference"))) {
      for (Path old : written()) {
        Files.delete(old);
      }
      new Reference(catalog).write(FOLDER);
    }
    Map<String, String> found = new TreeMap<>();
    for (Path file : written()) {
      found.put(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
    }
    assertThat(found.keySet()).as(WRITE).isEqualTo(files.keySet());
    List<String> differing =
        files.entrySet().stream()
            .filter(page -> !page.getValue().equals(found.get(page.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(differing).as(WRITE).isEmpty();
  }

  private static List<Path> written() throws IOException {
    if (!Files.exists(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(FOLDER)) {
      return paths.toList();
    }
  }

  @Test
  void everyOperationSaysItsFamilyAndHasAnExample() {
    assertThat(operations).filteredOn(each -> each.family().isEmpty()).isEmpty();
    assertThat(operations).filteredOn(each -> each.example().isEmpty()).isEmpty();
  }

  @Test
  void everyExampleShowsItsOperation() {
    examples.forEach(
        (operation, example) -> {
          assertThat(Within.find(example.recipe(), operation.type()))
              .as(operation.name())
              .isPresent();
          assertThat(new Realiser().realise(example.recipe()).lineCount())
              .as(operation.name())
              .isPositive();
        });
  }

  /** The line of Java is compiled, or there would be no recipe. */
  @Test
  void everyLineOfJsonIsTheRecipeOfTheLineOfJava() {
    GeometryJson json = new GeometryJson(catalog);
    examples.forEach(
        (operation, example) -> {
          String line = json.line(example.recipe());
          Geometry read = json.read(JsonText.parse(line));
          assertThat(read).as(line).isEqualTo(example.recipe());
          assertThat(line).doesNotContain("\n");
          assertThat(files.get(Exhibit.file(operation.name()))).contains(Html.text(line));
        });
  }

  @Test
  void whatIsWorthALookIsThere() {
    Set<String> names = operations.stream().map(Declaration::name).collect(Collectors.toSet());
    assertThat(names).containsAll(operations.stream().flatMap(it -> it.see().stream()).toList());
  }

  @Test
  void whoHasADraftSaysInWhatItDiffers() {
    examples.forEach(
        (operation, example) -> {
          if (new Exhibit(catalog, operation, example).hasDraft()) {
            assertThat(operation.draft()).as(operation.name()).isNotEmpty();
          }
        });
  }

  @Test
  void everyLinkLeadsToAPage() {
    files.values().stream()
        .flatMap(text -> LINK.matcher(text).results().map(link -> link.group(1)))
        .forEach(name -> assertThat(files).containsKey(name));
  }

  @Test
  void noPictureIsEmpty() {
    List<String> pictures = new ArrayList<>();
    for (String text : files.values()) {
      PATH.matcher(text).results().map(path -> path.group(1)).forEach(pictures::add);
    }
    assertThat(pictures).allMatch(path -> path.startsWith("M"));
    assertThat(pictures).hasSizeGreaterThan(2 * operations.size());
  }

  @Test
  void allPagesTogetherAreSmall() {
    int bytes = 0;
    for (String text : files.values()) {
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  @Test
  void thePageOfAnOperationHasItsParametersWithSliderAndLimitApart() {
    assertThat(files.get("sphere.html"))
        .contains("<td><b>diameter</b></td><td>number</td><td>1</td>")
        .contains("<td>0…200 mm</td><td>must be at least 0, ");
    assertThat(files.get("displace.html")).contains("<h3>gradient</h3>", "<b>minFactor</b>");
    assertThat(files.get("isocontour.html")).contains("As a draft");
    assertThat(files.get("sphere.html")).doesNotContain("As a draft");
  }
}
