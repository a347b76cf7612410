package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.scene.Picture;
import senga.testing.Fuzz;

/** A document is read, and read back as it was written, or refused in one clean sentence. */
class FuzzedDocumentsTest {
  private static final List<String> DOCUMENTS =
      List.of(
          """
          {"senga":1,"canvas":"A5","background":"#fff8e0","parts":{"leaf":{"shape":{"polygon":{}}}},
           "layers":[{"name":"a","color":"#1a2b3c","width":0.5,"group":[{"part":"leaf","effects":
           [{"scale":{"factor":[60,60,60],"mode":"by-line"}},{"displace":{"amplitude":8}}]}]},
           {"polylines":[[[10,10],[138.5,-2e2,3]],[[1,2]],[]]}]}\
          """,
          """
          {"senga":1,"provenance":{"sketch":"a","seconds":0.0,"seed":0,"controls":{"1":0.5}},
           "canvas":{"width":100.0,"height":50.0,"background":"#ffffff"},"layers":[{"name":"","pen":
           {"color":"#000000","width":0.3},"offsets":[0,2,3],"x":[0.0,10.0,5.0],"y":[0.1,-2.0,5.0],
           "z":[0.0,3.0,0.0]}]}\
          """);

  private static final List<String> PIECES =
      List.of(
          "1e999",
          "-0",
          "-0.0",
          "NaN",
          "01",
          "1.",
          "0.5",
          "-1",
          "2147483648",
          "1e-400",
          "null",
          "true",
          "\"\"",
          "\"a\"",
          "\"\\ud800\"",
          "\"\\u001b[2J\"",
          "\"\u202e\"",
          "\u0000",
          "\n",
          "\u001b",
          "\ufeff",
          "[]",
          "{}",
          "[[",
          "{\"a\":",
          ",",
          ":",
          "]",
          "}",
          "\"",
          "'",
          "\\",
          "//",
          "#",
          "[[[1,2]]]",
          "{\"part\":\"leaf\"}",
          "\"polylines\":",
          "\"x\":[1],",
          "1".repeat(1_001),
          "\"" + "k".repeat(50_001) + "\"",
          "😀");

  private static final List<String> OF_THE_PARSER =
      List.of("REDACTED", "Stream", "Feature", "Exception", "(code ", "tools.jackson", "null,");

  private final SceneJson json = new SceneJson(Catalog.standard());
  private final Fuzz fuzz = new Fuzz("document", FuzzedDocumentsTest::document, this::check);

  @Test
  void keptDocumentsAreReadOrRefused() {
    fuzz.replay();
  }

  @Test
  void randomDocumentsAreReadOrRefused() {
    fuzz.run(1_000);
  }

  @Test
  @Tag("slow")
  void manyRandomDocumentsAreReadOrRefused() {
    fuzz.run(100_000);
  }

  private static String document(SplittableRandom random) {
    StringBuilder text = new StringBuilder(pick(DOCUMENTS, random));
    for (int changes = random.nextInt(4); changes >= 0; changes--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(12)));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, text.substring(from, to));
        default -> text.replace(from, to, pick(PIECES, random));
      }
    }
    return text.toString();
  }

  private void check(String text) {
    try {
      Picture recipe = json.read(text);
      assertThat(json.read(json.write(recipe))).isEqualTo(recipe);
    } catch (RecipeError refused) {
      assertThat(refused)
          .message()
          .isNotBlank()
          .hasSizeLessThan(1_500)
          .doesNotContain(OF_THE_PARSER)
          .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    }
  }

  private static String pick(List<String> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
