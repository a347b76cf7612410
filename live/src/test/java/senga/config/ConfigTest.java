package senga.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file's word counts, and what is said of a file that makes no sense. */
class ConfigTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> faults(String text) throws IOException {
    Path file = file("bad.yaml", text);
    return ConfigFile.read(file).faults().stream()
        .map(fault -> fault.toString().replace(file.toString(), "bad.yaml"))
        .toList();
  }

  private ConfigPlaces places() {
    return new ConfigPlaces(folder.resolve("user.yaml"), folder.resolve("senga.yaml"));
  }

  @Test
  void withoutFilesWhatComesWithSengaHolds() {
    Config config = Config.read(places(), null);
    assertThat(config.get(Settings.FPS)).isEqualTo(60);
    assertThat(config.get(Settings.OUTPUT)).isEqualTo(Path.of("out"));
    assertThat(config.held(Settings.FPS).origin()).hasToString("Senga itself");
    assertThat(config.files()).isEmpty();
  }

  @Test
  void eachFileCountsMoreThanTheOneBefore() throws IOException {
    file("user.yaml", "show:\n  fps: 30\n  workers: 2\nwindow:\n  scale: 2.5\n");
    file("senga.yaml", "show:\n  workers: 3\n");
    Path named = file("named.yaml", "window: {scale: 4}");
    Config config = Config.read(places(), named);
    assertThat(config.get(Settings.FPS)).isEqualTo(30);
    assertThat(config.get(Settings.WORKERS)).isEqualTo(3);
    assertThat(config.get(Settings.SCALE)).isEqualTo(4);
    assertThat(config.held(Settings.FPS).origin()).hasToString(places().user() + ":2");
    assertThat(config.held(Settings.WORKERS).origin()).hasToString(places().project() + ":2");
    assertThat(config.held(Settings.SCALE).origin()).hasToString(named + ":1");
  }

  @Test
  void severalFoldersStandInOneValue() throws IOException {
    Path named = file("named.yaml", "fonts: {folders: \"~/mine" + File.pathSeparator + " more\"}");
    Path home = Path.of(System.getProperty("user.home"), "mine");
    assertThat(Config.read(places(), named).get(Settings.FONTS_FOLDERS))
        .containsExactly(home, Path.of("more"));
    assertThat(Config.packaged().get(Settings.FONTS_FOLDERS)).isEmpty();
    assertThat(faults("fonts: {folders: 7}"))
        .containsExactly(
            "bad.yaml:1: fonts.folders: 7; a list of folders with : between them (on Windows ;) is"
                + " allowed");
  }

  @Test
  void aFileWithOneFaultCountsForNothingAndTheOthersGoOn() throws IOException {
    file("user.yaml", "show:\n  fps: 30\n");
    file("senga.yaml", "show:\n  fps: 25\n  workers: many\n");
    Config config = Config.read(places(), null);
    assertThat(config.get(Settings.FPS)).isEqualTo(30);
    assertThat(config.faults()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "show:\\n  fsp: 30|bad.yaml:2: unknown key \"fsp\" in show, did you mean \"fps\"?",
        "shw: {fps: 30}|bad.yaml:1: unknown section \"shw\", did you mean \"show\"?",
        "show: {side: left}|bad.yaml:1: unknown key \"side\" in show; it belongs into panel",
        "midi: {colour: red}|bad.yaml:1: unknown key \"colour\" in midi; keys there are port,"
            + " strict, values",
        "fps: 30|bad.yaml:1: \"fps\" is no section with keys below it;"
            + " the key \"fps\" belongs into show",
        "show:\\n\\n  fps: fast|bad.yaml:3: show.fps: \"fast\"; a whole number from 1 to 1,000 is"
            + " allowed",
        "show: {fps: 0}|bad.yaml:1: show.fps: 0; a whole number from 1 to 1,000 is allowed",
        "osc: {out: nohost}|bad.yaml:1: osc.out: \"nohost\"; HOST:PORT, or nothing is allowed",
        "show: {fps: 59.5}|bad.yaml:1: show.fps: 59.5; a whole number from 1 to 1,000 is allowed",
        "show: {fps: }|bad.yaml:1: show.fps: no value; a whole number from 1 to 1,000 is allowed",
        "show: {seed: 99999999999999999999}|bad.yaml:1: show.seed: 99999999999999999999;"
            + " a whole number is allowed",
        "show: {hud: yes}|bad.yaml:1: show.hud: \"yes\"; true or false is allowed",
        "show: {timeout: .inf}|bad.yaml:1: show.timeout: .inf; a number from 0.001 to 86,400 is"
            + " allowed",
        "panel: {side: lefft}|bad.yaml:1: panel.side: \"lefft\", did you mean \"left\"?;"
            + " left or right or free is allowed",
        "output: {folder: ''}|bad.yaml:1: output.folder: \"\"; a folder is allowed",
        "output: {name: '{sketch}-{sed}'}|bad.yaml:1: output.name: \"{sketch}-{sed}\", did you mean"
            + " \"seed\"?; a file's name in which {sketch}, {variation}, {seed}, {t} and {n} stand"
            + " for something is allowed",
        "output: {name: a/b}|bad.yaml:1: output.name: \"a/b\"; a file's name in which {sketch},"
            + " {variation}, {seed}, {t} and {n} stand for something is allowed",
        "output: {name: '{sketch'}|bad.yaml:1: output.name: \"{sketch\"; a file's name in which"
            + " {sketch}, {variation}, {seed}, {t} and {n} stand for something is allowed",
        "output: {name: ' '}|bad.yaml:1: output.name: \" \"; a file's name in which {sketch},"
            + " {variation}, {seed}, {t} and {n} stand for something is allowed",
        "show: {fps: [30]}|bad.yaml:1: show.fps must be a single value",
        "show:\\n  fps: 30\\n  fps: 25|bad.yaml:3: show.fps has a value already, in line 2",
        "- show|bad.yaml:1: this is no section; \"show:\" and below it \"fps: 30\" is how a config"
            + " looks",
      })
  void whatIsWrongIsSaidWithItsLineAndWhatIsAllowed(String text, String sentence)
      throws IOException {
    assertThat(faults(text.replace("\\n", "\n"))).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "show:\n", "---\n...\n", "panel: {font: ''}"})
  void aFileThatSaysNothingIsFine(String text) throws IOException {
    assertThat(faults(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show: {fps: 30",
        "show:\n\tfps: 30",
        "a: b\n---\nc: d",
        "show: *nobody",
        "!!java.net.URL [http://example.org]",
        "? [a, b]\n: c",
        "&x [*x]",
        "\u0000",
      })
  void whatIsNoConfigIsRefusedInOneLine(String text) throws IOException {
    assertThat(faults(text)).isNotEmpty().allMatch(fault -> fault.lines().count() == 1);
  }

  @Test
  void aTagThatNamesAClassMakesNothing() throws IOException {
    assertThat(faults("show: {fps: !!java.lang.Integer 30}")).hasSize(1);
  }

  @Test
  void bracketsWithoutEndDoNotEndSenga() throws IOException {
    assertThat(faults("[".repeat(60_000))).hasSize(1);
    assertThat(faults("{a: ".repeat(15_000))).hasSize(1);
  }

  @Test
  void allFaultsAreToldInTheOrderOfTheirLines() throws IOException {
    assertThat(faults("show:\n  fsp: 1\n  workers: 0\npnael: {}\nmidi: 3\n"))
        .hasSize(3)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("bad.yaml:2:"),
            second -> assertThat(second).startsWith("bad.yaml:3:"),
            third -> assertThat(third).startsWith("bad.yaml:5:"));
  }

  @Test
  void aFileThatCannotBeReadIsAFault() throws IOException {
    assertThat(read(folder)).containsExactly(folder + ": it is a folder");
    Path none = folder.resolve("none.yaml");
    assertThat(read(none)).containsExactly(none + ": there is no such file");
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, new byte[] {'a', ':', ' ', (byte) 0xe9});
    assertThat(read(latin)).containsExactly(latin + ": it is not UTF-8");
    Path long1 = file("long.yaml", "#".repeat(70_000));
    assertThat(read(long1))
        .containsExactly(long1 + ": it has more than 64 KiB, which no config needs");
  }

  private static List<String> read(Path file) {
    return ConfigFile.read(file).faults().stream().map(ConfigFault::toString).toList();
  }

  /** Any bytes give values or faults, never an exception. */
  @Test
  void noFileIsTooStrange() throws IOException {
    Random random = new Random(9);
    byte[] good = Config.defaults().getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 500; round++) {
      byte[] bytes = Arrays.copyOf(good, random.nextInt(good.length) + 1);
      for (int i = random.nextInt(6); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
      }
      ConfigFile read = ConfigFile.read(Files.write(folder.resolve("any.yaml"), bytes));
      assertThat(read.faults()).allMatch(fault -> fault.toString().lines().count() == 1);
    }
  }

  @Test
  void eachSystemHasItsOwnFolder() {
    Path home = folder.resolve("home");
    assertThat(ConfigPlaces.of("Linux", home, name -> null).user())
        .isEqualTo(home.resolve(".config/senga/config.yaml"));
    assertThat(ConfigPlaces.of("Mac OS X", home, name -> null).user())
        .isEqualTo(home.resolve("Library/Application Support/senga/config.yaml"));
    assertThat(ConfigPlaces.of("Windows 11", home, name -> null).user())
        .isEqualTo(home.resolve("AppData/Roaming/senga/config.yaml"));
    Path other = folder.resolve("other").toAbsolutePath();
    assertThat(ConfigPlaces.of("Linux", home, xdg(other.toString())).user())
        .isEqualTo(other.resolve("senga/config.yaml"));
    assertThat(ConfigPlaces.of("Linux", home, xdg("relative")).user())
        .isEqualTo(home.resolve(".config/senga/config.yaml"));
    assertThat(
            ConfigPlaces.of("Windows 11", home, name -> name.equals("APPDATA") ? "" + other : null)
                .user())
        .isEqualTo(other.resolve("senga/config.yaml"));
  }

  private static Function<String, @Nullable String> xdg(String value) {
    return name -> name.equals("XDG_CONFIG_HOME") ? value : null;
  }

  @Test
  void thePanelIsHandedItsLook() throws IOException {
    file("user.yaml", "panel: {side: left, theme: light, scale: 1.5, font: ~/a.ttf}");
    PanelLook look = Config.read(places(), null).panel();
    Path home = Path.of(System.getProperty("user.home"));
    assertThat(look)
        .isEqualTo(
            new PanelLook(
                PanelLook.Side.LEFT, 1.5, PanelLook.Theme.LIGHT, home.resolve("a.ttf"), 14));
    assertThat(Config.packaged().panel().font()).isNull();
    assertThat(Config.packaged().panel().theme()).isEqualTo(PanelLook.Theme.PAPER);
  }
}
