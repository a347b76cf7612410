package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.sketch.Reloads;
import senga.studio.Spot;
import senga.studio.Studio;
import senga.tune.Address;
import senga.tune.Change;
import senga.type.Fonts;
import senga.variations.Variation;

/**
 * Several variations of a sketch in a file, in a real window: they get their pictures, are walked
 * along in time, and go onto a sheet; and the panel stands at either side, large or small, dark or
 * light.
 */
@NeedsDisplay
@Tag("slow")
class VariationPicturesOnScreenTest {
  private static final String TITLE = "senga-pictures";
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final Address DIAMETER = Address.of("rings/polygon.diameter");
  private static final String SKETCH =
      """
      import module senga.live;

      void main() {
        Stage.run(this::draw, Canvas.mm(100, 120));
      }

      Object draw(Frame frame) {
        List<Geometry> rings = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
          rings.add(G.polygon().sides(3 + i).diameter(8 + 5.5 * i).translate(50, 60));
        }
        var hills =
            G.grid().nx(30).ny(30).scale(84, 100, 1).translate(50, 60)
                .through(E.displace().amplitude(7, 7, 0).frequency(0.03));
        return List.of(
            Layer.of(hills).name("hills").color("#2b4a6f").width(0.2),
            Layer.of(Group.of(rings)).name("rings").color("#c8351f").width(0.5));
      }
      """;

  @TempDir private Path folder;
  private final Display display;

  VariationPicturesOnScreenTest(Display display) {
    this.display = display;
  }

  @Test
  void severalAreSeenWalkedAlongAndPutOntoASheet() throws Exception {
    Programs.require("xdotool");
    Path file = Files.writeString(folder.resolve("Rings.java"), SKETCH);
    try (XScreen screen = new XScreen(display);
        Reloads reloads = reloads(file);
        Show show = open(file, reloads, PanelOptions.DEFAULT)) {
      turnUntil(show, () -> show.shown() != null);
      xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
      xdotool("key", "v");
      turnUntil(show, () -> studio(show).isShown());
      keep(show, "small", DIAMETER, new Change.Times(0.4));
      keep(show, "large", DIAMETER, new Change.Times(1.3));
      keep(show, "wild", Address.of("hills/displace.amplitude.x"), new Change.Set(22.0));
      keep(show, "square", Address.of("rings/polygon.sides"), new Change.Set(4L));
      turnUntil(show, () -> studio(show).pictureCount() == 4);
      turn(show, 30);
      save(show, screen, "right");

      for (int row : new int[] {0, 2, 3}) {
        click(show, Spot.onWay(studio(show), row, width(show), height(show)));
      }
      turn(show, 10);
      click(show, Spot.walk(studio(show), width(show), height(show)));
      turnUntil(show, () -> show.tuning().isLooking());
      turn(show, 60);
      save(show, screen, "walk");
      Variation last = Objects.requireNonNull(show.kept()).keeper().variations().get("square");
      turnUntil(show, () -> show.tuning().changes().equals(last.changes()));

      click(show, Spot.sheet(studio(show), width(show), height(show)));
      turnUntil(show, () -> Files.exists(folder.resolve("out/Rings-sheet.json")));
      turnUntil(show, () -> show.figures().notice().contains("saved"));
      for (String ending : List.of("svg", "png", "json")) {
        assertThat(folder.resolve("out/Rings-sheet." + ending)).isNotEmptyFile();
      }
      Files.copy(
          folder.resolve("out/Rings-sheet.png"),
          Files.createDirectories(PICTURES).resolve("sheet.png"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);

      xdotool("key", "a");
      Objects.requireNonNull(show.kept()).shelf().flip();
      studio(show).left(true);
      turn(show, 30);
      save(show, screen, "left");
      studio(show).dark(true);
      turn(show, 30);
      save(show, screen, "left-dark");

      Files.writeString(file, SKETCH.replace("#c8351f", "#1f8f35"));
      BufferedImage before = screen.grab(0, 0, 300, height(show));
      turnUntil(show, () -> isAnother(screen, before, show));
      turn(show, 120);
      save(show, screen, "another-version");
    }
  }

  /** The panel's part of the screen. */
  private static boolean isAnother(XScreen screen, BufferedImage before, Show show) {
    try {
      return senga.render.Pixels.differing(before, screen.grab(0, 0, 300, height(show))) > 0;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void twiceAsLargeAtTheLeftAndRemembered() throws Exception {
    Programs.require("xdotool");
    Path file = Files.writeString(folder.resolve("Rings.java"), SKETCH);
    PanelOptions large =
        new PanelOptions(PanelOptions.Side.LEFT, 2, PanelOptions.Colors.DARK, null, 14);
    try (XScreen screen = new XScreen(display);
        Reloads reloads = reloads(file);
        Show show = open(file, reloads, large)) {
      turnUntil(show, () -> show.shown() != null);
      xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
      show.screen().toggleVariations();
      keep(show, "small", DIAMETER, new Change.Times(0.4));
      keep(show, "large", DIAMETER, new Change.Times(1.3));
      turnUntil(show, () -> studio(show).pictureCount() == 2);
      turn(show, 30);
      save(show, screen, "left-200");
      assertThat(rgb(screen, 4, 4)).as("the panel's ground").isEqualTo(0x1c1b19);
    }
  }

  @Test
  void lettersOfTheUsersInAnotherSizeAndWhatHappensIfTheyCannotBeRead() throws Exception {
    Path file = Files.writeString(folder.resolve("Rings.java"), SKETCH);
    Path bad = Files.writeString(folder.resolve("bad.ttf"), "no font");
    PanelOptions options =
        new PanelOptions(PanelOptions.Side.RIGHT, 1, PanelOptions.Colors.LIGHT, bad, 18);
    try (XScreen screen = new XScreen(display);
        Reloads reloads = reloads(file);
        Show show = open(file, reloads, options)) {
      turnUntil(show, () -> show.shown() != null);
      show.screen().toggleStudio();
      turnUntil(
          show,
          () ->
              show.figures()
                  .notice()
                  .contains("the panel keeps its own letters: " + bad + " is no font file"));
      turn(show, 30);
      save(show, screen, "bad-font");
    }
    Path good = Files.write(folder.resolve("good.otf"), Fonts.mediumLatin());
    options = new PanelOptions(PanelOptions.Side.RIGHT, 1, PanelOptions.Colors.LIGHT, good, 18);
    try (XScreen screen = new XScreen(display);
        Reloads reloads = reloads(file);
        Show show = open(file, reloads, options)) {
      turnUntil(show, () -> show.shown() != null);
      show.screen().toggleVariations();
      turn(show, 30);
      save(show, screen, "font");
      assertThat(show.figures().notice()).isEmpty();
    }
  }

  private static Reloads reloads(Path file) {
    return new Reloads(file, Duration.ofMinutes(1), act -> act, note -> {});
  }

  private Show open(Path file, Reloads reloads, PanelOptions panel) {
    ShowOptions options = ShowOptions.of(TITLE).sketch(file).captures(folder.resolve("out"));
    Show show =
        Show.inWindow(
            reloads.first(),
            options.window(options.window().pixelsPerMm(7).vsync(false).panel(panel)));
    show.follow(reloads);
    show.press(KeyAction.HUD);
    return show;
  }

  private static Studio studio(Show show) {
    return Objects.requireNonNull(((GlScreen) show.screen()).studio());
  }

  private static int width(Show show) {
    return ((GlScreen) show.screen()).window().target().width();
  }

  private static int height(Show show) {
    return ((GlScreen) show.screen()).window().target().height();
  }

  /** Changes one value of the sketch and keeps what comes of it. */
  private static void keep(Show show, String name, Address place, Change change) {
    show.tuning().takeBackAll();
    show.tuning().change(place, change);
    turn(show, 20);
    Objects.requireNonNull(show.kept()).keeper().keep(name, 0, 0);
    turn(show, 5);
  }

  private void click(Show show, int[] at) throws Exception {
    xdotool("mousemove", "" + at[0], "" + at[1]);
    turn(show, 20);
    xdotool("click", "1");
    turn(show, 20);
  }

  private void xdotool(String... words) throws Exception {
    Programs.xdotool(display, words);
  }

  private static int rgb(XScreen screen, int x, int y) throws IOException {
    return screen.grab(x, y, 1, 1).getRGB(0, 0) & 0xffffff;
  }

  private static void save(Show show, XScreen screen, String name) throws IOException {
    Files.createDirectories(PICTURES);
    BufferedImage seen = screen.grab(0, 0, width(show), height(show));
    ImageIO.write(seen, "png", PICTURES.resolve(name + ".png").toFile());
  }
}
