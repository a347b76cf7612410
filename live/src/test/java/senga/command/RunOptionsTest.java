package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import senga.G;
import senga.control.Controls;
import senga.input.MidiSetup;
import senga.osc.Place;
import senga.panel.HudModel;
import senga.remote.OscOptions;
import senga.scene.Canvas;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.stage.Show;
import senga.stage.ShowOptions;
import senga.stage.WindowOptions;

class RunOptionsTest {
  private static final Act SKETCH =
      new Act(frame -> G.sphere(), Canvas.mm(10, 10), StageOptions.DEFAULT);

  @Command(name = "probe")
  private static final class Probe {
    @Mixin private RunOptions options = new RunOptions();
  }

  @Test
  void draftsAreShownOnlyWhenAskedFor() {
    assertThat(wishes().draft()).isFalse();
    assertThat(wishes("--draft").draft()).isTrue();
  }

  @Test
  void whatTheConfigSaysReachesTheShow(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("senga.yaml"),
            """
            show: {fps: 24, workers: 2, hud: false, draft: true, timeout: 9}
            window: {size: 500, vsync: false}
            output: {folder: art}
            midi: {port: fader}
            osc: {port: 9001, tcp: true, out: "studio.local:9002"}
            cache: {megabytes: 3, entries: 7}
            """);
    RunOptions options = under(file);
    assertThat(options.over(SKETCH).options())
        .isEqualTo(StageOptions.DEFAULT.fps(24).workers(2).hud(false).draft(true).timeout(9));
    ShowOptions show = options.show("Ball", Canvas.mm(100, 250));
    assertThat(show.window())
        .isEqualTo(WindowOptions.DEFAULT.title("Ball").pixelsPerMm(2).vsync(false));
    assertThat(show.captures()).isEqualTo(Path.of("art"));
    assertThat(show.midi()).isEqualTo(MidiSetup.of("fader").keeping(Controls.NONE));
    assertThat(show.osc())
        .isEqualTo(new OscOptions(9001, "127.0.0.1", true, new Place("studio.local", 9002)));
    assertThat(show.cache().maxBytes()).isEqualTo(3 << 20);
    assertThat(show.cache().maxEntries()).isEqualTo(7);
  }

  @Test
  void anOptionCountsMoreThanTheConfig(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("senga.yaml"),
            "show: {fps: 24}\nwindow: {scale: 2}\nmidi: {port: fader, strict: true}\n"
                + "osc: {port: 9001, out: 'studio:9002'}");
    RunOptions options =
        under(file, "--fps", "50", "--scale", "4", "--midi", "none", "--osc", "0", "--osc-out", "");
    assertThat(options.over(SKETCH).options().fps()).isEqualTo(50);
    ShowOptions show = options.show("Ball", Canvas.mm(100, 250));
    assertThat(show.window().pixelsPerMm()).isEqualTo(4);
    assertThat(show.midi()).isEqualTo(MidiSetup.of("none").keeping(Controls.NONE));
    assertThat(show.osc()).isEqualTo(OscOptions.OFF);
  }

  /** A config that is left out does not keep the window from opening. */
  @Test
  void aConfigThatIsLeftOutIsToldInTheWindow() {
    try (Show show = Show.unseen(SKETCH, ShowOptions.of("Ball"))) {
      show.tell("senga.yaml:1: unknown key");
      HudModel figures = show.figures();
      assertThat(figures.notice()).isEqualTo("senga.yaml:1: unknown key");
    }
  }

  private static RunOptions under(Path config, String... options) {
    CommandLine line = new CommandLine(new Main());
    Probe probe = new Probe();
    line.addSubcommand(probe);
    List<String> words = new ArrayList<>(List.of("probe", "--config", config.toString()));
    words.addAll(List.of(options));
    line.parseArgs(words.toArray(String[]::new));
    return probe.options;
  }

  private static StageOptions wishes(String... arguments) {
    return CommandLine.populateCommand(new Probe(), arguments).options.over(SKETCH).options();
  }
}
