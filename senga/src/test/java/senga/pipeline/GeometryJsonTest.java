package senga.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import senga.geometry.Geometry;

class GeometryJsonTest {
  private final GeometryJson json = new GeometryJson(RandomRecipes.CATALOG);

  @Test
  void everyRecipeIsReadBackEqual() {
    RandomRecipes.forEach(
        recipe -> {
          String text = JsonText.write(json.write(recipe));
          assertThat(json.read(JsonText.parse(text))).isEqualTo(recipe);
        });
  }

  @Test
  void recipesAreEqualExactlyWhenTheirIdentitiesAndTheirTextsAre() {
    List<Geometry> recipes = LongStream.range(0, 60).mapToObj(RandomRecipes::of).toList();
    List<String> texts = recipes.stream().map(json::write).map(JsonText::write).toList();
    for (int a = 0; a < recipes.size(); a++) {
      for (int b = 0; b < recipes.size(); b++) {
        boolean equal = recipes.get(a).equals(recipes.get(b));
        assertThat(recipes.get(a).identity().equals(recipes.get(b).identity())).isEqualTo(equal);
        assertThat(texts.get(a).equals(texts.get(b))).as("seeds " + a + ", " + b).isEqualTo(equal);
      }
    }
  }
}
