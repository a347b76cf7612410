package senga.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "../demo.svg",
        "a/b.svg",
        "a\\b.svg",
        "/etc/passwd",
        "C:demo.svg",
        "a?.svg",
        "a*.svg",
        "a|b.svg",
        "a<b.svg",
        "a>b.svg",
        "a\"b.svg",
        "a\nb.svg",
        "a\u0000.svg",
        "a\u007f.svg",
        "demo.svg.",
        "demo.svg ",
        "CON",
        "con.svg",
        "Nul.tar.gz",
        "lpt1",
        "COM9.png"
      })
  void whatIsNoFileNameSomewhereIsRefused(String name) {
    assertThatThrownBy(() -> FileName.check(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be used as a file name: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"demo.svg", ".hidden", "線画.png", "console.svg", "com10.png", "a b (2).svg"})
  void ordinaryNamesPass(String name) {
    assertThat(FileName.check(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "'', it names no file",
    "'   ', it names no file",
    "., it names no file",
    ".., it names no file",
    "demo., it must not end with a full stop or a space",
    "'demo ', it must not end with a full stop or a space",
    "aux.svg, Windows keeps this name for a device",
    "a:b, it must not contain : (nor any of <>:\"/\\|?*)",
    "*a, it must not contain * (nor any of <>:\"/\\|?*)",
  })
  void theMessageSaysWhy(String name, String why) {
    assertThatThrownBy(() -> FileName.check(name))
        .hasMessage("\"" + name + "\" cannot be used as a file name: " + why);
  }

  @Test
  void ofAsciiOnlyControlCharactersAndNineOthersAreForbidden() {
    for (char c = 0; c < 0x100; c++) {
      String name = "a" + c + "b";
      boolean isControl = c < ' ' || c == 0x7f;
      if (isControl || "<>:\"/\\|?*".indexOf(c) >= 0) {
        assertThatThrownBy(() -> FileName.check(name)).hasMessageContaining("must not contain");
      } else {
        assertThat(FileName.check(name)).isEqualTo(name);
      }
    }
  }

  @Test
  void aNameMustLeaveRoomForANumber() {
    assertThat(FileName.check("x".repeat(240))).hasSize(240);
    assertThatThrownBy(() -> FileName.check("線".repeat(81)))
        .hasMessageEndingWith("it is longer than 240 bytes");
  }

  @Test
  void theMessageShowsNoControlCharacters() {
    assertThatThrownBy(() -> FileName.check("a\u001b[2Jb"))
        .hasMessage(
            "\"a\\u001b[2Jb\" cannot be used as a file name: "
                + "it must not contain a control character (nor any of <>:\"/\\|?*)");
  }

  @Test
  void theMessageStaysShort() {
    assertThatThrownBy(() -> FileName.check("x".repeat(100_000)))
        .hasMessage(
            "\""
                + "x".repeat(59)
                + "…\" cannot be used as a file name: it is longer than 240 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "demo.svg, 1, demo.svg",
    "demo.svg, 2, demo-2.svg",
    "demo, 3, demo-3",
    ".hidden, 2, .hidden-2",
    "a.b.png, 10, a.b-10.png"
  })
  void theNumberComesBeforeTheEnding(String name, int number, String numbered) {
    assertThat(FileName.numbered(name, number)).isEqualTo(numbered);
  }
}
