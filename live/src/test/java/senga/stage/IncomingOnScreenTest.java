package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.stage.Turns.turn;
import static senga.stage.Turns.turnUntil;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.E;
import senga.G;
import senga.audio.AudioWish;
import senga.audio.Bands;
import senga.audio.Sound;
import senga.bind.Binding;
import senga.input.MidiMap;
import senga.input.MidiSetup;
import senga.math.Dice;
import senga.osc.Argument;
import senga.osc.Message;
import senga.osc.PacketWriter;
import senga.panel.PageLine;
import senga.panel.PageModel;
import senga.remote.OscOptions;
import senga.render.Pixels;
import senga.scene.Canvas;
import senga.scene.Layer;
import senga.scene.StageOptions;
import senga.sketch.Act;
import senga.stage.VirtualMidi.Box;
import senga.tune.Address;
import senga.tune.Change;

/** A window, its keys, a box with knobs and datagrams: what comes in is seen on a page. */
@NeedsDisplay
@Tag("slow")
class IncomingOnScreenTest {
  private static final String TITLE = "senga-incoming";
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 700;
  private static final int RATE = 22_050;
  private static final Path PICTURES = Path.of("target", "incoming");
  private static final Address SIDES = Address.of("rings/polygon.sides");

  @TempDir private Path folder;
  private final Display display;

  IncomingOnScreenTest(Display display) {
    this.display = display;
  }

  @AfterEach
  void unplug() {
    VirtualMidi.plug();
  }

  /** Half a minute of noise that comes and goes, with more bass than treble. */
  private Path song() throws IOException {
    byte[] bytes = new byte[30 * RATE];
    Dice dice = new Dice(5);
    double height = 0;
    for (int i = 0; i < bytes.length; i++) {
      height = 0.9 * height + dice.between(-30, 30) * (RATE - i % RATE) / RATE;
      bytes[i] = (byte) (128 + Math.clamp(Math.round(height), -127, 127));
    }
    Path song = folder.resolve("song.wav");
    AudioFormat format = new AudioFormat(RATE, 8, 1, false, false);
    try (AudioInputStream stream =
        new AudioInputStream(new ByteArrayInputStream(bytes), format, bytes.length)) {
      AudioSystem.write(stream, AudioFileFormat.Type.WAVE, song.toFile());
    }
    return song;
  }

  private Show open(int port) throws IOException {
    Act act =
        new Act(
            frame ->
                Layer.of(
                        G.polygon()
                            .sides(7)
                            .diameter(30)
                            .through(E.repeat().count(9).degrees(0, 0, 40).factor(0.4, 0.4, 1))
                            .translate(75, 45))
                    .name("rings"),
            Canvas.mm(150, 105),
            StageOptions.DEFAULT.hud(false));
    Map<String, String> names = Map.of("cc/74", "height", "cc/71", "width");
    MidiMap faders = new MidiMap("faders", "nano", MidiMap.allChannels(), false, names, Set.of());
    ShowOptions options =
        ShowOptions.of(TITLE)
            .captures(folder)
            .sound(Sound.of(new AudioWish(song().toString(), Bands.USUAL)))
            .midi(MidiSetup.of(List.of(faders, MidiMap.of("launchpad"))))
            .osc(new OscOptions(port, OscOptions.LOOPBACK, false, null));
    double scale = WIDTH / 150.0;
    Show show = Show.inWindow(act, options.window(options.window().pixelsPerMm(scale)));
    show.tuning().change(SIDES, new Change.Driven(Binding.follow("cc/74", 3, 12), Double.NaN));
    return show;
  }

  private static PageModel page(Show show) {
    return Objects.requireNonNull(((GlScreen) show.screen()).incoming());
  }

  private static boolean says(Show show, Predicate<PageLine> line) {
    return page(show).lines().stream().anyMatch(line);
  }

  private static boolean says(Show show, String label) {
    return says(show, line -> line.label().equals(label));
  }

  @Test
  void theKeyOpensThePageAndWhatComesInIsSeenThere() throws Exception {
    Programs.require("xdotool");
    Box box = new Box("nanoKONTROL2").taking();
    VirtualMidi.plug(box);
    int port = freePort();
    try (XScreen screen = new XScreen(display);
        Show show = open(port)) {
      xdotool("search", "--sync", "--name", TITLE, "windowmove", "0", "0", "windowfocus");
      turnUntil(show, () -> show.shown() != null);
      show.player().transport().pause();
      turn(show, 20);
      BufferedImage before = grab(screen);
      xdotool("key", "shift+y");
      turnUntil(show, () -> page(show).isShown());
      turnUntil(show, () -> says(show, "faders"));
      turn(show, 10);
      assertThat(Pixels.differing(before, grab(screen))).isGreaterThan(20_000);

      show.player().transport().play();
      play(box, port);
      turnUntil(show, () -> says(show, "osc/fader/2") && says(show, "cc/1/74"));
      assertThat(says(show, line -> line.text().contains("midi/height, " + SIDES)))
          .as("what the knob moves: %s", page(show).lines())
          .isTrue();
      turnUntil(show, () -> says(show, "refused") && says(show, "bands"));
      turn(show, 10);
      BufferedImage played = grab(screen);
      save(played, "incoming");
      assertThat(Pixels.differing(before, played)).isGreaterThan(20_000);

      xdotool("key", "shift+y");
      turnUntil(show, () -> !page(show).isShown());
    }
  }

  private static void play(Box box, int port) throws Exception {
    for (int value = 0; value < 100; value += 3) {
      box.turn(71, value);
      box.turn(74, 100 - value);
      send(port, "/fader/1", new Argument.Float32(value / 127f));
      send(port, "/xy", new Argument.Float32(0.25f), new Argument.Float32(value / 100f));
    }
    box.strike(36);
    send(port, "/fader/2", new Argument.Float32(0.5f));
    send(port, "/panel/rings/polygon.side", new Argument.Int32(5));
  }

  private static void send(int port, String address, Argument... arguments) throws IOException {
    byte[] bytes = PacketWriter.write(Message.of(address, arguments));
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
    }
  }

  private static int freePort() throws IOException {
    try (DatagramSocket any = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private static BufferedImage grab(XScreen screen) throws IOException {
    return screen.grab(0, 0, WIDTH, HEIGHT);
  }

  private static void save(BufferedImage picture, String name) throws IOException {
    Files.createDirectories(PICTURES);
    ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
  }

  private void xdotool(String... words) throws Exception {
    Programs.xdotool(display, words);
  }
}
