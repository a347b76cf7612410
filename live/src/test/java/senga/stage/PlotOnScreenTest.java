package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.E;
import senga.G;
import senga.geometry.Color;
import senga.geometry.Context;
import senga.plot.MachineProfile;
import senga.plot.Planner;
import senga.plot.PlotFigures;
import senga.plot.Preflight;
import senga.plot.PreflightReport;
import senga.plot.Route;
import senga.proof.Proof;
import senga.render.Pixels;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Layer;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.studio.Spot;
import senga.studio.Studio;
import senga.tune.Address;
import senga.tune.Change;

/** A window, its keys and a mouse: what a plotter's owner sees of a card with faults. */
@NeedsDisplay
@Tag("slow")
class PlotOnScreenTest {
  private static final String TITLE = "senga-plotter";
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;
  private static final Path PICTURES = Path.of("target", "plotter");
  private static final Address SPACING = Address.of("hatch/fill.spacing");

  private final Display display;

  PlotOnScreenTest(Display display) {
    this.display = display;
  }

  /** Hatched coins, a frame that leaves the paper, and a soaked corner. */
  private static List<Layer> card(String ink, String second) {
    return List.of(
        Layer.of(
                G.polygon()
                    .sides(6)
                    .diameter(32)
                    .through(
                        E.repeat().count(3).offset(108, 0, 0),
                        E.repeat().count(3).offset(0, 102, 0),
                        E.fill().spacing(1.6).angle(30))
                    .translate(24, 24))
            .name("hatch")
            .color(ink)
            .width(0.4),
        Layer.of(G.lissajous().scale(60).translate(165, 122)).name("swing").color(second),
        Layer.of(
                G.line()
                    .length(18)
                    .through(E.repeat().count(60).offset(0, 0.15, 0))
                    .translate(190, 15))
            .name("corner")
            .color(second)
            .width(0.6));
  }

  private Show open(String paper, String ink, String second) {
    Canvas canvas = Canvas.mm(200, 150).background(Color.of(paper));
    Act act = new Act(frame -> card(ink, second), canvas, StageOptions.DEFAULT.hud(false));
    ShowOptions options = ShowOptions.of(TITLE).preflight(Preflight.USUAL.margin(8));
    return Show.inWindow(act, options.window(options.window().pixelsPerMm(6)));
  }

  /** High enough for the rows of two steps, with room beside it on the screen. */
  private static Show openTall() {
    Act act =
        new Act(
            frame ->
                List.of(
                    Layer.of(
                            G.polygon()
                                .sides(6)
                                .diameter(90)
                                .through(E.fill().spacing(1.6).angle(30))
                                .translate(50, 75))
                        .name("hatch")
                        .color("#1a2b50")
                        .width(0.4)),
            Canvas.mm(100, 150),
            StageOptions.DEFAULT.hud(false));
    ShowOptions options = ShowOptions.of(TITLE).captures(PICTURES);
    return Show.inWindow(act, options.window(options.window().pixelsPerMm(5)));
  }

  private void focus() throws Exception {
    xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
  }

  private void xdotool(String... words) throws Exception {
    Programs.xdotool(display, words);
  }

  private static void keep(XScreen screen, String name) throws IOException {
    Files.createDirectories(PICTURES);
    ImageIO.write(
        screen.grab(0, 0, WIDTH, HEIGHT), "png", PICTURES.resolve(name + ".png").toFile());
  }

  private static BufferedImage picture(XScreen screen) {
    try {
      return screen.grab(0, 0, WIDTH, HEIGHT);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Proof proof(Show show) {
    return Objects.requireNonNull(show.proof().proof());
  }

  private static void plan(Show show) {
    turnUntil(
        show,
        () -> {
          Proof proof = show.proof().proof();
          return proof != null
              && proof.stage() == Proof.Stage.WHOLE
              && show.proof().isAtRest()
              && !show.proof().isBehind();
        });
  }

  @ParameterizedTest
  @CsvSource({"light, #ffffff, #1a2b50, #c03020", "dark, #101418, #e8e4d8, #40c0b0"})
  void figuresCheckAndWayAreSeenOnLightAndOnDarkPaper(
      String name, String paper, String ink, String second) throws Exception {
    Programs.require("xdotool");
    try (XScreen screen = new XScreen(display);
        Show show = open(paper, ink, second)) {
      focus();
      turnUntil(show, () -> show.shown() != null);
      turn(show, 20);
      BufferedImage bare = picture(screen);
      xdotool("key", "shift+h");
      turnUntil(show, () -> show.proof().isShown());
      plan(show);
      turn(show, 30);
      keep(screen, name + "-figures");
      assertThat(Pixels.differing(bare, picture(screen))).isGreaterThan(1_000);
      saysWhatTheCommandsSay(show);

      xdotool("key", "shift+q");
      turnUntil(show, () -> show.proof().isPageShown());
      turnUntil(show, () -> proof(show).report() != null);
      plan(show);
      turn(show, 30);
      keep(screen, name + "-check");
      xdotool("key", "shift+q");
      turnUntil(show, () -> !show.proof().isPageShown());

      xdotool("key", "q");
      turnUntil(show, () -> show.proof().path() != null);
      plan(show);
      turn(show, 30);
      keep(screen, name + "-way");
      assertThat(show.player().transport().isPlaying()).as("the sketch stands").isFalse();
      xdotool("mousemove", "500", "873", "click", "1");
      turnUntil(show, () -> show.proof().clock().part() < 0.5);
      turn(show, 30);
      keep(screen, name + "-way-begun");
      double at = show.proof().now();
      xdotool("key", "bracketright", "key", "bracketright", "key", "space");
      turnUntil(show, () -> show.proof().now() > at + 2);
      assertThat(show.proof().clock().speed()).isEqualTo(4);
      xdotool("key", "space");
      turnUntil(show, () -> !show.proof().clock().isPlaying());
      xdotool("key", "q", "key", "shift+h");
      turnUntil(show, () -> !show.proof().isShown());
      assertThat(show.player().transport().isPlaying()).isTrue();
      turnUntil(show, () -> Pixels.differing(bare, picture(screen)) == 0);
    }
  }

  private static void saysWhatTheCommandsSay(Show show) {
    Drawing frame = Objects.requireNonNull(show.shown()).drawing();
    Proof proof = proof(show);
    PreflightReport check = show.proof().limits().check(frame, Context.plain());
    assertThat(proof.asItLies()).isEqualTo(check.figures());
    PlotFigures planned =
        Planner.usual(Route.HOME, MachineProfile.AXIDRAW).plan(frame, Context.plain()).after();
    assertThat(proof.planned()).isEqualTo(planned);
  }

  @Test
  void aTurnedKnobSaysWhatItCosts() throws Exception {
    Programs.require("xdotool");
    try (XScreen screen = new XScreen(display);
        Show show = open("#ffffff", "#1a2b50", "#c03020")) {
      focus();
      turnUntil(show, () -> show.shown() != null);
      xdotool("key", "shift+h");
      turnUntil(show, () -> show.proof().isShown());
      plan(show);
      PlotFigures before = proof(show).asItLies();
      show.tuning().change(SPACING, new Change.Set(0.8));
      turnUntil(show, () -> proof(show).asItLies().lifts() != before.lifts());
      plan(show);
      turn(show, 30);
      keep(screen, "knob");
      Proof now = proof(show);
      assertThat(show.proof().difference().isOf(now)).isTrue();
      assertThat(show.proof().difference().seconds(now))
          .isEqualTo(now.asItLies().seconds() - before.seconds())
          .isPositive();
      assertThat(show.proof().difference().lifts(now)).isPositive();
    }
  }

  @Test
  void aSliderIsAskedForEightyLifts() throws Exception {
    Programs.require("xdotool");
    try (XScreen screen = new XScreen(display);
        Show show = openTall()) {
      focus();
      turnUntil(show, () -> show.shown() != null);
      xdotool("key", "i");
      turnUntil(show, () -> field(show).length > 0);
      turn(show, 30);
      int[] at = field(show);
      xdotool("mousemove", "" + at[0], "" + at[1], "click", "3");
      turn(show, 30);
      keep(screen, "row-menu");
      int[] item = Spot.solveItem(studio(show));
      xdotool("mousemove", "" + item[0], "" + item[1], "click", "1");
      turn(show, 30);
      keep(screen, "goal");
      xdotool("key", "ctrl+a", "type", "80 lifts");
      turn(show, 10);
      xdotool("key", "Return");
      turnUntil(show, () -> show.seeker().isSeeking());
      turnUntil(show, () -> !show.seeker().isSeeking());
      turn(show, 30);
      keep(screen, "found");
      assertThat(show.figures().notice()).contains(SPACING + " ", " lifts as planned");
      assertThat(show.tuning().changes().at(SPACING)).isPresent();
    }
  }

  @Test
  void headingsSayWhatLayersAndStepsTake() throws Exception {
    Programs.require("xdotool");
    try (XScreen screen = new XScreen(display);
        Show show = openCoins()) {
      focus();
      turnUntil(show, () -> show.shown() != null);
      xdotool("key", "i");
      turnUntil(show, () -> Spot.isShown(studio(show), "hatch/polygon"));
      for (String step : List.of("polygon", "repeat", "repeat-2", "fill", "translate", "pen")) {
        Spot.fold(studio(show), "hatch/" + step);
      }
      for (String step : List.of("lissajous", "scale", "translate", "pen")) {
        Spot.fold(studio(show), "swing/" + step);
      }
      xdotool("mousemove", "300", "420");
      turn(show, 30);
      BufferedImage bare = picture(screen);
      xdotool("key", "shift+h");
      turnUntil(show, () -> cost(show, "hatch/fill").endsWith(" min"));
      plan(show);
      turn(show, 30);
      keep(screen, "steps");
      assertThat(Pixels.differing(bare, picture(screen))).isGreaterThan(500);
      assertThat(cost(show, "hatch")).matches("[0-9.]+ min");
      assertThat(cost(show, "hatch/polygon")).matches("[0-9]+ s");
      assertThat(cost(show, "hatch/translate")).matches("0 s|[+−][0-9]+ s");
      assertThat(cost(show, "hatch/pen")).isEmpty();
      assertThat(cost(show, "swing")).matches("[0-9.]+ (s|min)");
      String fill = cost(show, "hatch/fill");
      assertThat(fill).matches("[+][0-9.]+ min");

      show.tuning().change(SPACING, new Change.Set(3.2));
      turnUntil(show, () -> !cost(show, "hatch/fill").equals(fill));
      show.tuning().bypass(Address.of("hatch/fill"), true);
      turnUntil(show, () -> cost(show, "hatch/fill").isEmpty());
      plan(show);
      turn(show, 30);
      keep(screen, "steps-without-fill");
      assertThat(cost(show, "hatch/repeat")).isNotEmpty();
    }
  }

  /** Hatched coins and a curve, with room for the panel beside them. */
  private static Show openCoins() {
    Layer coins =
        Layer.of(
                G.polygon()
                    .sides(6)
                    .diameter(26)
                    .through(
                        E.repeat().count(2).offset(60, 0, 0),
                        E.repeat().count(3).offset(0, 90, 0),
                        E.fill().spacing(1.2).angle(30))
                    .translate(22, 25))
            .name("hatch")
            .color("#1a2b50")
            .width(0.4);
    Layer swing =
        Layer.of(G.lissajous().scale(80).translate(52, 70)).name("swing").color("#c03020");
    Act act =
        new Act(
            frame -> List.of(coins, swing), Canvas.mm(105, 140), StageOptions.DEFAULT.hud(false));
    ShowOptions options = ShowOptions.of(TITLE).captures(PICTURES);
    return Show.inWindow(act, options.window(options.window().pixelsPerMm(6)));
  }

  private static String cost(Show show, String heading) {
    return Spot.cost(studio(show), heading);
  }

  private static Studio studio(Show show) {
    return Objects.requireNonNull(((GlScreen) show.screen()).studio());
  }

  private static int[] field(Show show) {
    GlScreen screen = (GlScreen) show.screen();
    return Spot.of(studio(show), SPACING.toString(), screen.window().target().width());
  }
}
