package senga.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.config.Settings;
import senga.export.OutputFile;
import senga.export.Provenance;

class NameTemplateTest {
  private static final Provenance FROM = Provenance.of("Ball", "1").seconds(12.5).seed(7);

  @ParameterizedTest
  @CsvSource({
    "{sketch}, Ball.svg",
    "{sketch}-{variation}-{seed}-{t}, Ball-dusk-7-12.5.svg",
    "{sketch}-{variation}-{seed}-{t}-{n}, Ball-dusk-7-12.5-{n}.svg",
    "{n} {sketch}, {n} Ball.svg",
    "print, print.svg",
    "{t}s_{t}s, 12.5s_12.5s.svg",
  })
  void fieldsStandForWhatAPictureShows(String template, String name) {
    assertThat(new NameTemplate(template).name("Ball", "dusk", FROM, "svg")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "{sketch}-{variation}-{seed}, Ball-7.svg",
    "{variation}-{sketch}, Ball.svg",
    "{sketch}_{variation}, Ball.svg",
    "{variation}, Ball.svg",
    "at {variation}, at.svg",
    "{sketch}({variation}), Ball().svg",
  })
  void withoutAVariationItsSeparatorGoesToo(String template, String name) {
    assertThat(new NameTemplate(template).name("Ball", "", FROM, "svg")).isEqualTo(name);
  }

  @Test
  void timesAreToldToTheMillisecond() {
    Provenance from = FROM.seconds(100 / 60.0);
    assertThat(new NameTemplate("{t}").name("Ball", "", from, "png")).isEqualTo("1.667.png");
    assertThat(new NameTemplate("{t}").name("Ball", "", FROM.seconds(-0.0), "png"))
        .isEqualTo("0.png");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, Ball-a_b.svg",
    "../up, Ball-.._up.svg",
    "'<>:\"|?*', Ball-_______.svg",
    "{n}, Ball-_n_.svg",
    "ö 線, Ball-ö 線.svg",
  })
  void aVariationsNameIsMadeOneThatEverySystemTakes(String variation, String name) {
    NameTemplate template = new NameTemplate("{sketch}-{variation}");
    assertThat(template.name("Ball", variation, FROM, "svg")).isEqualTo(name);
  }

  @Test
  void aLongVariationIsCutBetweenTwoCharacters() {
    NameTemplate template = new NameTemplate("{sketch}-{variation}-{n}");
    String name = template.name("Ball", "𝄞線".repeat(40), FROM, "svg");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(220, 240);
    assertThat(name).startsWith("Ball-𝄞線").endsWith("-{n}.svg").doesNotContain("\ufffd");
    assertThat(name.codePoints().noneMatch(c -> c >= 0xd800 && c < 0xe000)).isTrue();
    assertThat(OutputFile.at(Path.of(name)).wanted()).hasToString(name);
  }

  @Test
  void theConfigAllowsTheFieldsThatThereAre() {
    String allowed = Settings.OUTPUT_NAME.allowed();
    assertThat(NameTemplate.fields())
        .allSatisfy(field -> assertThat(allowed).contains("{" + field + "}"));
    assertThat(allowed.chars().filter(c -> c == '{')).hasSize(NameTemplate.fields().size());
  }
}
