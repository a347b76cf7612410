package senga.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Formula;

class ToldValueTest {
  private static Change change(String text) {
    return ((PanelValue) ToldValue.of(text)).change();
  }

  @Test
  void addressesFromOutsideComeFirst() {
    assertThat(ToldValue.of("osc/a.b=2")).isEqualTo(new ControllerValue("osc/a.b", 2));
    assertThat(ToldValue.of("panel/a=2")).isEqualTo(new ControllerValue("panel/a", 2));
  }

  @Test
  void anAddressThatLeadsToAParameterIsOfThePanel() {
    assertThat(ToldValue.of("ink/circle.radius#2=20"))
        .isEqualTo(
            new PanelValue(
                Address.of("ink/circle.radius#2"), new Change.Set(20.0), "ink/circle.radius#2=20"));
  }

  @Test
  void aPanelsValueIsWhatItLooksLike() {
    assertThat(change("sketch/a=-1.5e1")).isEqualTo(new Change.Set(-15.0));
    assertThat(change("sketch/a=true")).isEqualTo(new Change.Set(true));
    assertThat(change("sketch/a=#123")).isEqualTo(new Change.Set(Color.of("#112233")));
    assertThat(change("sketch/a=1, 2")).isEqualTo(new Change.Set(Vec3.of(1, 2)));
    assertThat(change("sketch/a=1,2,3")).isEqualTo(new Change.Set(Vec3.of(1, 2, 3)));
    assertThat(change("sketch/a==code*sin(t)"))
        .isEqualTo(new Change.Calculated(Formula.of("code*sin(t)")));
    assertThat(change("sketch/a=dots")).isEqualTo(new Change.Set("dots"));
    assertThat(change("sketch/a=NaN")).isEqualTo(new Change.Set("NaN"));
    assertThat(change("sketch/a=x=y")).isEqualTo(new Change.Set("x=y"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sketch/a=", "sketch/a==", "sketch/a==1+", "sketch/a=#12", "ink/circle=1"})
  void whatCannotBeReadIsToldAsItWasWritten(String text) {
    assertThatThrownBy(() -> ToldValue.of(text))
        .isInstanceOf(UsageError.class)
        .hasMessageStartingWith("--set " + text);
  }
}
