package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.realise.Blocks;
import senga.realise.Budget;
import senga.realise.Naive;
import senga.realise.RandomRecipes;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.testing.Fuzz;

/** The same recipe gives the same bits, however it is realised. */
class FuzzedRecipesTest {
  private final GeometryJson json = new GeometryJson(RandomRecipes.CATALOG);
  private final Realiser cached =
      new Realiser(Budget.DEFAULT, new RealiseCache(20_000, 50), Blocks.serial());
  private final Realiser plain = new Realiser(Budget.DEFAULT, RealiseCache.off(), Blocks.serial());
  private final Fuzz fuzz = new Fuzz("recipe", this::recipe, this::sameBitsByAnyWay);

  @Test
  void keptRecipesGiveTheSameBits() {
    fuzz.replay();
  }

  @Test
  void randomRecipesGiveTheSameBits() {
    fuzz.run(100);
  }

  @Test
  @Tag("slow")
  void manyRandomRecipesGiveTheSameBits() {
    fuzz.run(5_000);
  }

  private String recipe(SplittableRandom random) {
    return json.write(RandomRecipes.of(random.nextLong())).toString();
  }

  private void sameBitsByAnyWay(String text) {
    Optional<Geometry> read = read(text);
    if (read.isPresent()) {
      Geometry recipe = read.get();
      Fingerprint stepByStep = Naive.realise(recipe).digest();
      assertThat(plain.realise(recipe).digest()).as("fused").isEqualTo(stepByStep);
      for (int round = 0; round < 3; round++) {
        assertThat(cached.realise(recipe).digest()).as("cached").isEqualTo(stepByStep);
      }
    }
  }

  /** What shrinking made no recipe of is no find. */
  private Optional<Geometry> read(String text) {
    try {
      return Optional.of(json.read(JsonText.parse(text)));
    } catch (RecipeError noRecipe) {
      return Optional.empty();
    }
  }
}
