package senga.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Declaration;
import senga.geometry.Transform;
import senga.realise.CacheStats;
import senga.realise.Doubled;
import senga.realise.Ring;

class CatalogTest {
  private final Catalog catalog = new Catalog(List.of(() -> List.of(Ring.class, Doubled.class)));

  @Test
  void operationsAreFoundByName() {
    assertThat(catalog.shape("ring").type()).isEqualTo(Ring.class);
    assertThat(catalog.effect("doubled").type()).isEqualTo(Doubled.class);
  }

  @Test
  void transformIsAlwaysThere() {
    assertThat(catalog.effects()).extracting(Declaration::type).contains(Transform.class);
  }

  @Test
  void theStandardCatalogueHoldsTheBuiltInOperations() {
    assertThat(Catalog.standard().shapes())
        .extracting(Declaration::name)
        .contains("sphere", "grid");
    assertThat(Catalog.standard().effects()).extracting(Declaration::name).contains("displace");
  }

  @Test
  void aMistypedNameIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> catalog.effect("doubel"))
        .hasMessage("unknown effect \"doubel\", did you mean \"doubled\"?");
  }

  @Test
  void aNameLikeNoOtherIsAnsweredWithAllNames() {
    assertThatThrownBy(() -> catalog.effect("metamorphosis"))
        .hasMessage("unknown effect \"metamorphosis\"; known are doubled, named, transform");
  }

  @Test
  void aShapeWhereAnEffectBelongsIsSaidToBeAShape() {
    assertThatThrownBy(() -> catalog.effect("ring"))
        .hasMessage("unknown effect \"ring\"; it is a shape");
  }

  @Test
  void whatOtherProgramsCallItLeadsToOurs() {
    assertThatThrownBy(() -> Catalog.standard().effect("buffer"))
        .hasMessage("unknown effect \"buffer\"; here it is \"offset\"");
    assertThatThrownBy(() -> Catalog.standard().effect("reaction_diffusion"))
        .hasMessage("unknown effect \"reaction_diffusion\"; here it is \"reactionDiffusion\"");
    assertThatThrownBy(() -> Catalog.standard().shape("asemic_glyph"))
        .hasMessage("unknown shape \"asemic_glyph\"; here it is \"asemic\"");
  }

  @Test
  void twoOperationsOfOneNameAreRefused() {
    assertThatThrownBy(() -> new Catalog(List.of(() -> List.of(Ring.class, Guest.Ring.class))))
        .hasMessage(
            "two operations are named \"ring\": senga.realise.Ring and"
                + " senga.recipe.CatalogTest$Guest$Ring");
  }

  @Test
  void oneOperationFromTwoProvidersIsOne() {
    assertThat(new Catalog(List.of(() -> List.of(Ring.class, Ring.class))).shapes()).hasSize(1);
  }

  @Test
  void whatIsNoOperationIsRefused() {
    assertThatThrownBy(() -> new Catalog(List.of(() -> List.of(CacheStats.class))))
        .hasMessage("senga.realise.CacheStats must be a Shape or an Effect");
  }

  private static final class Guest {
    private record Ring() implements senga.geometry.Shape {
      @Override
      public senga.geometry.Size size() {
        return senga.geometry.Size.of(0, 0);
      }

      @Override
      public senga.geometry.Polylines make() {
        return senga.geometry.Polylines.EMPTY;
      }
    }
  }
}
