package senga.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.control.Controls;
import senga.input.ControlDesk;
import senga.input.MidiMap;
import senga.input.MidiRig;
import senga.input.MidiSetup;
import senga.panel.PageLine;
import senga.panel.PageLine.Tone;
import senga.remote.OscCounts;
import senga.remote.OscOptions;
import senga.remote.OscStanding;
import senga.remote.Remote;
import senga.stage.VirtualMidi;
import senga.stage.VirtualMidi.Box;
import senga.tune.Tuning;

/** What the page says of real devices, of what they send, and of nothing at all. */
@Timeout(60)
class IncomingLinesTest {
  private static final long SECOND = 1_000_000_000L;
  private static final OscCounts NOTHING = new OscCounts(0, 0, 0, 0, 0, 0, 0, 0);
  private static final OscStanding OFF = new OscStanding("", "", false, "", NOTHING, 0, "");

  private final ControlDesk desk = new ControlDesk();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private OscStanding osc = OFF;
  private SoundStanding sound = SoundStanding.SILENCE;
  private Map<String, List<String>> learned = Map.of();
  private long nanos;

  @AfterEach
  void unplug() {
    VirtualMidi.plug();
  }

  private IncomingLines reader(MidiRig rig) {
    Incoming incoming =
        new Incoming(
            rig::standing,
            desk,
            () -> osc,
            () -> sound,
            address -> learned.getOrDefault(address, List.of()));
    return new IncomingLines(incoming, () -> nanos);
  }

  private MidiRig rig(MidiMap... devices) {
    MidiRig rig = new MidiRig(MidiSetup.of(List.of(devices)), desk, log::add);
    rig.connectInBackground();
    return rig;
  }

  private static String all(IncomingLines lines) {
    return Grid.of(lines.read(104, 60, 2));
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Test
  void whereNothingIsThePageSaysWhatToDo() {
    try (MidiRig rig = new MidiRig(MidiSetup.of(""), desk, log::add)) {
      assertThat(all(reader(rig)))
          .isEqualTo(
              """
              MIDI
              any device              none is there; the first that comes is listened to, or --midi NAME
              MOVED LAST                                value  from              ago  moves
              nothing so far
              OSC
              nothing is listened to; --osc PORT does
              CLOCK
              tempo      120.00  as usual: nobody has said another
              beat         4.00
              SOUND
              nothing is listened to; --audio default does
              """);
    }
  }

  @Test
  void whoWantsNoDeviceIsToldSo() {
    try (MidiRig rig = new MidiRig(MidiSetup.of("none"), desk, log::add)) {
      assertThat(all(reader(rig))).contains("off: no device is wanted (--midi none)");
    }
  }

  @Test
  void aDeviceSaysHowOftenAndWhatAndWhereItGoes() throws Exception {
    Box knobs = new Box("Knobs 16").taking();
    VirtualMidi.plug(knobs);
    learned = Map.of("cc/1/74", List.of("ink/polygon.sides", "morph"));
    MidiMap map =
        new MidiMap("faders", "knobs", Set.of(1), false, Map.of("cc/74", "height"), Set.of());
    try (MidiRig rig = rig(map)) {
      until(() -> rig.returns() > 0);
      IncomingLines lines = reader(rig);
      knobs.turn(74, 127);
      assertThat(all(lines))
          .contains(
              "faders                     0.0/s  1 message; is shown where it stands; is Knobs"
                  + " 16\n");
      for (int i = 0; i < 500; i++) {
        knobs.turn(74, i % 128);
      }
      knobs.turn(74, 64);
      knobs.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, 4, 74, 1));
      knobs.send(new ShortMessage(ShortMessage.NOTE_ON, 0, 60, 127));
      nanos += SECOND;
      assertThat(all(lines))
          .contains("faders                     503/s  504 messages, 1 in other channels; is shown")
          .contains("note/1/60                  ##########     1.000  faders            now\n")
          .contains(
              "cc/1/74                    #####-----     0.504  faders            now"
                  + "  midi/height, ink/polygon.sides..\n");
    }
  }

  @Test
  void aMissingDeviceSaysWhatIsWaitedForAndAGoneOneToo() throws Exception {
    try (MidiRig rig = rig(MidiMap.of("knobs"))) {
      until(() -> !log.isEmpty());
      List<PageLine> lines = reader(rig).read(120, 60, 0);
      assertThat(Grid.of(lines))
          .contains("knobs                   no input is named \"knobs\", there is none at all;");
      assertThat(lines.get(1).tone()).isEqualTo(Tone.WARNING);
      VirtualMidi.plug(new Box("Knobs 16", new ShortMessage(ShortMessage.CONTROL_CHANGE, 0, 1, 9)));
      until(() -> desk.arrivals() > 0 && rig.isConnected());
      assertThat(all(reader(rig)))
          .contains("Knobs 16                   0.0/s  1 message; no way back");
      VirtualMidi.plug();
      until(() -> log.stream().anyMatch(said -> said.contains("has gone")));
      assertThat(all(reader(rig)))
          .contains("\"Knobs 16\" has gone; its values stay until it comes back");
    }
  }

  @Test
  void whatComesByOscIsShownWithItsRealValueAndABarThatStaysInside() {
    desk.set(Map.of("osc/fader/1", 0.25));
    desk.set(Map.of("osc/depth", -3000.0));
    desk.set(Map.of("osc/huge", 1e300));
    osc =
        new OscStanding(
            "127.0.0.1:9000",
            "",
            true,
            "192.168.1.20:9000",
            new OscCounts(1_240, 2, 1_234, 5, 3, 0, 77, 4),
            12,
            "no row has the address \"/panel/inc\", did you mean \"/panel/ink\"?");
    try (MidiRig rig = new MidiRig(MidiSetup.of("none"), desk, log::add)) {
      IncomingLines lines = reader(rig);
      assertThat(all(lines))
          .contains("osc/huge                   ##########  1.0e+300  OSC")
          .contains("osc/depth                  ---------- -3000.000  OSC")
          .contains("osc/fader/1                ###-------     0.250  OSC")
          .contains("listens   127.0.0.1:9000, UDP and TCP\n")
          .contains("1,234 messages in 1,240 packets, 12 rows set, 3 bundles for later\n")
          .contains("refused   2 of these packets were none, and 5 things that could not be done\n")
          .contains(
              "lately    no row has the address \"/panel/inc\", did you mean \"/panel/ink\"?\n")
          .contains("sends     to 192.168.1.20:9000, 77 messages, 4 wait\n");
      osc =
          new OscStanding("", "port 9000 is in use by another program", false, "", NOTHING, 0, "");
      assertThat(all(lines))
          .contains("listens   to nobody: port 9000 is in use by another program\n");
      String tcp = "no streams over TCP: port 9000 is in use by another program";
      osc = new OscStanding("127.0.0.1:9000", tcp, false, "", NOTHING, 0, "");
      assertThat(all(lines))
          .contains("listens   127.0.0.1:9000, UDP\n")
          .contains("lacks     " + tcp + "\n");
    }
  }

  @Test
  void theClockSaysWhoHasTheTempo() throws Exception {
    Box box = new Box("Sequencer");
    VirtualMidi.plug(box);
    try (MidiRig rig = rig(MidiMap.of(""))) {
      until(rig::isConnected);
      IncomingLines lines = reader(rig);
      desk.start(Controls.NONE.with("clock/tempo", 90));
      assertThat(all(lines)).contains("tempo       90.00  from the sketch, the config or --set\n");
      desk.set("clock/tempo", 100);
      assertThat(all(lines))
          .contains("tempo      100.00  tapped, or sent by OSC\n")
          .contains("beat         3.33\n")
          .contains("clock/tempo                ##########   100.000  here");
      box.send(new ShortMessage(ShortMessage.START));
      box.send(new ShortMessage(ShortMessage.TIMING_CLOCK));
      assertThat(all(lines)).contains("the clock of Sequencer\n").contains("beat         0.00\n");
      box.send(new ShortMessage(ShortMessage.STOP));
      assertThat(all(lines)).contains("the clock of Sequencer, which was stopped\n");
      desk.set("clock/time", 3723.5);
      assertThat(all(lines)).contains("time code 1:02:03.50\n");
    }
  }

  @Test
  void soundHasALevelAndBandsThatStandBesideEachOther() {
    desk.set(Map.of("audio/level", 0.5, "audio/band/1", 1.0, "audio/band/2", 0.33));
    sound = new SoundStanding("default", "Microphone", true, 0);
    try (MidiRig rig = new MidiRig(MidiSetup.of("none"), desk, log::add)) {
      IncomingLines lines = reader(rig);
      assertThat(all(lines))
          .contains("listens   to Microphone\n")
          .contains("level     #####----- 0.500\n")
          .contains("bands     9 3  1 to 2\n")
          .contains("nothing so far");
      sound = new SoundStanding("default", "Microphone", true, 1_024);
      assertThat(all(lines)).contains("listens   to Microphone, 1,024 samples lost\n");
      sound = new SoundStanding("kazoo", "", true, 0);
      assertThat(all(lines)).contains("to nothing: no input is there for kazoo; waiting for it\n");
      sound = new SoundStanding("song.wav", "", false, 0);
      assertThat(all(lines)).contains("file      song.wav\n");
    }
  }

  /** Names of devices and addresses may be anything; a line stays a line. */
  @Test
  void hostileNamesStayInTheirPlaces() throws Exception {
    Box box = new Box("Kno\u202ebs\u0007\n%s%n" + "x".repeat(300));
    VirtualMidi.plug(box);
    learned = Map.of("osc/" + "é".repeat(116), List.of("a\nb", "y".repeat(500)));
    try (MidiRig rig = rig(MidiMap.of(""))) {
      until(rig::isConnected);
      box.turn(1, 1);
      desk.set(Map.of("osc/" + "é".repeat(116), 0.5));
      sound = new SoundStanding("\u001b[31m" + "z".repeat(900), "", true, 0);
      osc =
          new OscStanding(
              "127.0.0.1:1",
              "",
              false,
              "",
              new OscCounts(1, 1, 0, 0, 0, 0, 0, 0),
              0,
              "w\u0007".repeat(900));
      for (PageLine line : reader(rig).read(94, 60, 0)) {
        assertThat(Grid.row(line))
            .hasSizeLessThanOrEqualTo(94)
            .doesNotContain("\n", "\u202e", "\u0007", "\u001b", "…");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 33, 50, 94})
  void inANarrowWindowNoLineIsLongerThanIt(int columns) {
    desk.set(Map.of("osc/fader/1", 0.25));
    sound = new SoundStanding("default", "Microphone", true, 0);
    for (int band = 1; band <= 32; band++) {
      desk.set(Map.of("audio/band/" + band, band / 32.0));
    }
    try (MidiRig rig = new MidiRig(MidiSetup.of(""), desk, log::add)) {
      for (int rows = 3; rows < 30; rows++) {
        List<PageLine> lines = reader(rig).read(columns, rows, 0);
        assertThat(lines).hasSizeLessThanOrEqualTo(rows);
        lines.forEach(line -> assertThat(Grid.row(line)).hasSizeLessThanOrEqualTo(columns));
      }
      assertThat(Grid.of(reader(rig).read(94, 5, 0))).endsWith(" lines more, in a higher window\n");
    }
  }

  /** Ten seconds of what nobody plays: the page has as many lines as ever. */
  @Test
  void aFloodIsNoLongerThanAnEvening() throws Exception {
    Box box = new Box("Flood");
    VirtualMidi.plug(box);
    try (MidiRig rig = rig(MidiMap.of(""))) {
      until(rig::isConnected);
      IncomingLines lines = reader(rig);
      Random random = new Random(7);
      List<Integer> sizes = new ArrayList<>();
      for (int i = 0; i < 100_000; i++) {
        box.turn(random.nextInt(128), random.nextInt(128));
        if (i % 2_500 == 0) { // four times a second
          nanos += SECOND / 4;
          sizes.add(lines.read(94, 60, 0).size());
        }
      }
      assertThat(sizes).allSatisfy(size -> assertThat(size).isLessThan(30));
      assertThat(all(lines)).contains("100,000 messages; no way back");
      assertThat(all(lines)).containsPattern("\\d[\\d,]* came faster than they were read");
    }
  }

  @Test
  void aRealPortIsNamedWithItsPlace() throws Exception {
    int port;
    try (java.net.DatagramSocket any =
        new java.net.DatagramSocket(0, java.net.InetAddress.getLoopbackAddress())) {
      port = any.getLocalPort();
    }
    OscOptions options = new OscOptions(port, OscOptions.LOOPBACK, false, null);
    try (MidiRig rig = new MidiRig(MidiSetup.of("none"), desk, log::add);
        Remote remote = new Remote(options, desk, new Tuning(), () -> {}, log::add)) {
      remote.open();
      osc = remote.standing();
      assertThat(all(reader(rig)))
          .contains("listens   127.0.0.1:" + port + ", UDP\n")
          .contains("came         0.0/s  0 messages in 0 packets, 0 rows set\n");
    }
  }
}
