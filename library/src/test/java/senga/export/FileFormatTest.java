package senga.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileFormatTest {
  @ParameterizedTest
  @EnumSource
  void everyFormatIsFoundByItsNameAndByItsEnding(FileFormat format) {
    assertThat(FileFormat.of(format.ending())).isSameAs(format);
    assertThat(FileFormat.of(Path.of("out", "Demo.v2." + format.name()))).isSameAs(format);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatWritesAnEmptyDrawing(FileFormat format) {
    assertThat(Drawings.bytes(format.exporter(), Drawings.drawing(""))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatGivesTheSameBytesTwice(FileFormat format) {
    assertThat(Drawings.bytes(format.exporter(), Drawings.drawing("1 1, 90 90, 5 50")))
        .isEqualTo(Drawings.bytes(format.exporter(), Drawings.drawing("1 1, 90 90, 5 50")));
  }

  @Test
  void anUnknownFormatIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> FileFormat.of("sgv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown format \"sgv\", did you mean \"svg\"?; allowed are svg, png, json, gif");
  }

  @Test
  void aNameWithoutAnEndingTellsNoFormat() {
    assertThatThrownBy(() -> FileFormat.of(Path.of("demo")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"demo\" has no ending that tells the format; allowed are svg, png, json, gif");
  }
}
