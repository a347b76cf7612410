package senga.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.variations.Variations;

class ManifestTest {
  private static final Manifest MANIFEST =
      new Manifest(
          new Sources(
              List.of(
                  new Source("Ball.java", "void main() { /* 線画 \"\\ */ }\r\n\t"),
                  new Source("colours/Palette.java", ""))),
          "0.1.0",
          "3f2a changed",
          Canvas.mm(148, 210.5).background(Color.of("#f5e9d780")),
          60,
          Long.MIN_VALUE,
          Controls.NONE.with("cc/1", 0.1).with("osc/fader/1", -3.25),
          List.of(1.0 / 3),
          Variations.none("Ball")
              .now(Changes.NONE.with(Address.of("ink/circle.radius"), new Change.Set(62.5))),
          new Form("svg", Map.of("clip", "5", "title", "a \"b\""), false),
          "00112233445566778899aabbccddeeff");

  @Test
  void isReadBackEqual() {
    assertThat(Manifest.parse(MANIFEST.text())).isEqualTo(MANIFEST);
    assertThat(MANIFEST.text()).doesNotContain("\n");
  }

  @Test
  void theTimesOfAFilmAreShortAndExact() {
    for (double fps : new double[] {25, 60, 29.97, 0.5}) {
      List<Double> times = IntStream.range(0, 5_000).mapToObj(n -> n / fps).toList();
      Manifest film = MANIFEST.frames(times, "d");
      assertThat(Manifest.parse(film.text()).times()).isEqualTo(times);
      assertThat(film.text().length()).isLessThan(2_000);
    }
    List<Double> odd = List.of(0.0, 1.0, 2.5);
    assertThat(Manifest.parse(MANIFEST.frames(odd, "d").text()).times()).isEqualTo(odd);
  }

  @Test
  void soAreThoseOfAFilmThatBeginsLater() {
    for (double fps : new double[] {25, 60, 29.97}) {
      List<Double> times = IntStream.range(777, 5_000).mapToObj(n -> n / fps).toList();
      Manifest film = MANIFEST.frames(times, "d");
      assertThat(Manifest.parse(film.text()).times()).isEqualTo(times);
      assertThat(film.text().length()).isLessThan(2_000);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1e300", "\"x\""})
  void aFirstFrameThatIsNoneIsRefused(String first) {
    String film = MANIFEST.frames(List.of(1.0, 1.5, 2.0), "d").text();
    String forged = film.replace("\"first\": 2", "\"first\": " + first);
    assertThat(forged).isNotEqualTo(film);
    assertThatThrownBy(() -> Manifest.parse(forged)).hasMessageContaining("first");
  }

  @Test
  void aSourceThatWasChangedIsRefused() {
    String forged = MANIFEST.text().replace("void main", "evil main");
    assertThatThrownBy(() -> Manifest.parse(forged))
        .hasMessageContaining("sources[0]")
        .hasMessageContaining("\"Ball.java\" is not what its hash says");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../Ball.java",
        "/etc/Ball.java",
        "a/../Ball.java",
        "C:/Ball.java",
        "C:Ball.java",
        "a\\Ball.java",
        ".hidden",
        "a//b.java",
        "",
        "a/",
        "nul\u0000.java",
        "."
      })
  void namesThatLeadElsewhereAreRefused(String name) {
    assertThatThrownBy(() -> new Source(name, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no name of a sketch's file");
  }

  @Test
  void ordinaryNamesAreNot() {
    for (String name : List.of("Ball.java", "a b.java", "線画.java", "dots.on.java", "-x.java")) {
      assertThat(Source.isName(name)).as(name).isTrue();
    }
  }

  @Test
  void whatIsHalfOrNewerSaysSo() {
    String text = MANIFEST.text();
    assertThatThrownBy(() -> Manifest.parse(text.substring(0, text.length() / 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Manifest.parse(text.replace("-manifest\": 1", "-manifest\": 2")))
        .hasMessageContaining("senga-manifest: is 2; this Senga reads 1");
    assertThatThrownBy(() -> Manifest.parse(text.replace("\"seed\"", "\"sead\"")))
        .hasMessageContaining("sead");
    assertThatThrownBy(() -> Manifest.parse("[]")).hasMessageContaining("must be an object");
  }
}
