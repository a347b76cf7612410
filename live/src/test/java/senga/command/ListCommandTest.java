package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.recipe.Catalog;
import senga.stage.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is there, for people and for programs. */
class ListCommandTest {
  @Test
  void everythingIsListedByFamilyWithItsSentence() {
    List<String> lines = Outcome.of("list").out().lines().toList();
    assertThat(lines)
        .containsSubsequence("Shapes: Solids", "Effects: Areas", "Effects: Bending")
        .containsSubsequence("Formats to write", "Formats to read")
        .anyMatch(line -> line.matches(" {2}sphere +A ball as a wireframe\\."));
    assertThat(lines.indexOf("Effects: Bending"))
        .isLessThan(lines.indexOf(line(lines, "displace")));
    Catalog catalog = Catalog.standard();
    assertThat(ListCommand.all(catalog)).allSatisfy(it -> line(lines, catalog.name(it)));
  }

  private static String line(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith("  " + name + " "))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is missing"));
  }

  @Test
  void programsGetAnArrayWithNameFamilyAndParameters() {
    JsonNode all = JsonMapper.shared().readTree(Outcome.of("list", "--json").out());
    assertThat(all.isArray()).isTrue();
    Catalog catalog = Catalog.standard();
    Set<String> names =
        all.valueStream().map(each -> each.get("name").asString()).collect(Collectors.toSet());
    assertThat(names)
        .isEqualTo(ListCommand.all(catalog).map(catalog::name).collect(Collectors.toSet()));
    assertThat(all.valueStream())
        .allMatch(each -> !each.get("family").asString().isEmpty())
        .allMatch(each -> each.get("parameters").isArray());
  }

  @Test
  void programsAreToldSliderLimitUnitAndDefaultOfEachParameter() {
    JsonNode sphere = described("sphere");
    assertThat(sphere.get("kind").asString()).isEqualTo("shape");
    assertThat(sphere.get("family").asString()).isEqualTo("Solids");
    JsonNode diameter = parameter(sphere, "diameter");
    assertThat(diameter.get("slider").toString()).isEqualTo("[0.0,200.0]");
    assertThat(diameter.get("unit").asString()).isEqualTo("mm");
    assertThat(diameter.get("limit").asString()).startsWith("must be at least 0");
    assertThat(diameter.get("default").asInt()).isEqualTo(1);
    assertThat(parameter(sphere, "style").get("choices").toString()).contains("\"zigzag\"");
  }

  @Test
  void aGroupHoldsItsOwnParameters() {
    JsonNode gradient = parameter(described("displace"), "gradient");
    assertThat(gradient.get("kind").asString()).isEqualTo("group");
    assertThat(parameter(gradient, "minFactor").get("default").asDouble()).isEqualTo(0.1);
  }

  private static JsonNode described(String name) {
    JsonNode array = JsonMapper.shared().readTree(Outcome.of("describe", name, "--json").out());
    assertThat(array.size()).isEqualTo(1);
    return array.get(0);
  }

  private static JsonNode parameter(JsonNode of, String name) {
    return of.get("parameters")
        .valueStream()
        .filter(each -> each.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theTerminalTellsSourceAndWhatToSee() {
    assertThat(Outcome.of("describe", "displace").out().lines())
        .contains("  source: K. Perlin, \"Improving noise\", 2002.")
        .contains("  see also: wobble, ripple, warp, subdivide");
    assertThat(Outcome.of("describe", "metaball").out()).contains("  draft: ");
  }

  @Test
  void pagesThatAreThereAreNotReplacedUnlessThatIsWished(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("index.html"), "mine");
    Outcome refused = Outcome.of("reference", "--out", folder);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("is there already; take another --out or add --overwrite");
    assertThat(folder.resolve("index.html")).hasContent("mine");
  }
}
