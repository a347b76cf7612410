package senga.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import senga.scene.StageOptions;

/** What is declared once stands, in the same words, in the packaged file and on the page. */
class DeclaredTest {
  private static final Path PAGE = Path.of("..", "docs", "config.md");

  @Test
  void thePackagedFileHasEveryKeyWithItsSentence() {
    StringBuilder expected = new StringBuilder();
    String section = "";
    for (Setting<?> setting : Settings.all()) {
      if (!setting.section().equals(section)) {
        section = setting.section();
        expected.append("\n").append(section).append(":\n");
      }
      expected.append(lines(setting, Config.packaged().held(setting)));
    }
    String text = Config.defaults();
    assertThat(text.substring(text.indexOf("\n\n") + 1)).isEqualTo(expected.toString());
  }

  private static String lines(Setting<?> setting, Held<?> held) {
    return "  # %s Allowed: %s.%n  %s: %s%n"
        .formatted(setting.sentence(), setting.allowed(), setting.key(), held.written())
        .replace("\r\n", "\n");
  }

  @Test
  void thePageHasARowForEveryKey() throws IOException {
    String rows =
        Settings.all().stream().map(DeclaredTest::row).collect(Collectors.joining("\n", "", "\n"));
    assertThat(Files.readString(PAGE)).contains(rows);
  }

  private static String row(Setting<?> setting) {
    return "| `%s` | `%s` | %s | %s |"
        .formatted(
            setting.name(),
            Config.packaged().held(setting).written(),
            setting.allowed(),
            setting.sentence());
  }

  @Test
  void whatComesWithSengaIsWhatASketchWithoutWishesGets() {
    Config packaged = Config.packaged();
    StageOptions usual = StageOptions.DEFAULT;
    assertThat(packaged.whole(Settings.FPS)).isEqualTo(usual.fps());
    assertThat(packaged.whole(Settings.WORKERS)).isEqualTo(usual.workers());
    assertThat(packaged.get(Settings.SEED)).isEqualTo(usual.seed());
    assertThat(packaged.get(Settings.HUD)).isEqualTo(usual.hud());
    assertThat(packaged.get(Settings.DRAFT)).isEqualTo(usual.draft());
    assertThat(packaged.get(Settings.TIMEOUT)).isEqualTo(usual.timeout());
  }
}
