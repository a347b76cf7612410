package senga.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.config.Config;
import senga.config.ConfigPlaces;
import senga.doctor.Finding.State;

/** What is said of machines that lack something, and of such as do not answer. */
class DoctorTest {
  private static final List<String> G1 = List.of("G1 Young Generation", "G1 Old Generation");
  private static final List<String> ZGC = List.of("ZGC Minor Cycles", "ZGC Major Cycles");

  @TempDir private Path folder;

  private Config config(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("senga.yaml"), text);
    return Config.read(new ConfigPlaces(folder.resolve("none"), file), null);
  }

  @ParameterizedTest
  @CsvSource({
    "25.0.3, true, OK",
    "26, true, OK",
    "25.1, true, OK",
    "25.0.2, true, TROUBLE",
    "25, true, TROUBLE",
    "25.0.2, false, NOTE"
  })
  void theFaultOfSomeJdksIsKnown(String version, boolean g1, State state) {
    Finding finding = JavaLook.of(Runtime.Version.parse(version), g1 ? G1 : ZGC, true, "/opt/jdk");
    assertThat(finding.state()).isEqualTo(state);
    assertThat(finding.remedy().isEmpty()).isEqualTo(state == State.OK);
  }

  @Test
  void aJavaWithoutACompilerIsTrouble() {
    Finding finding = JavaLook.of(Runtime.Version.parse("25.0.3"), G1, false, "/opt/jre");
    assertThat(finding.state()).isEqualTo(State.TROUBLE);
    assertThat(finding.sentence()).isEqualTo("Java 25.0.3 in /opt/jre has no compiler");
  }

  @Test
  void aCardIsGoodAndTheProcessorInItsPlaceIsWorthANote() {
    Answer card = answer("renderer=Mesa Intel(R) UHD\nversion=4.6\nplatform=Wayland\nscale=2.00\n");
    assertThat(DisplayLook.card(card).state()).isEqualTo(State.OK);
    assertThat(DisplayLook.card(card).sentence()).startsWith("Wayland, OpenGL 4.6 by Mesa Intel");
    assertThat(DisplayLook.card(answer("renderer=llvmpipe (LLVM 15)")).state())
        .isEqualTo(State.NOTE);
  }

  @Test
  void aDriverThatEndsItsProcessIsTrouble() {
    List<Finding> findings = new DisplayLook(command -> Optional.empty()).findings();
    assertThat(findings.getFirst().state()).isEqualTo(State.TROUBLE);
    assertThat(findings.getFirst().sentence()).contains("does not answer");
    assertThat(findings.get(1).state()).isEqualTo(State.NOTE);
  }

  @Test
  void aDisplayThatRefusesIsToldInItsOwnWords() {
    List<Finding> findings = new DisplayLook(command -> said("failure=no ink left")).findings();
    assertThat(findings.getFirst().sentence()).isEqualTo("no window can be opened: no ink left");
  }

  @Test
  void aFilmNeedsFfmpegAndTheRemedySaysHow() {
    Finding there =
        FilmLook.here(command -> said("ffmpeg version 7.1 Copyright (c) 2000-2024 the\nbuilt"));
    assertThat(there).isEqualTo(Finding.ok("film", "ffmpeg version 7.1"));
    Finding missing = FilmLook.here(command -> Optional.empty());
    assertThat(missing.state()).isEqualTo(State.NOTE);
    assertThat(missing.remedy()).contains("apt install ffmpeg", "brew", "winget");
  }

  @Test
  void aDeviceThatIsMissedIsNamed() {
    assertThat(MidiLook.of(List.of("Grid", "nano"), List.of()))
        .isEqualTo(Finding.ok("MIDI", "\"Grid\", \"nano\""));
    assertThat(MidiLook.of(List.of(), List.of()).state()).isEqualTo(State.OK);
    Finding missed = MidiLook.of(List.of("Grid"), List.of("fader"));
    assertThat(missed.state()).isEqualTo(State.NOTE);
    assertThat(missed.sentence()).isEqualTo("\"Grid\"; the config asks for \"fader\"");
  }

  @Test
  void anInputOfSoundThatIsMissedIsNamed() throws IOException {
    assertThat(AudioLook.of(List.of("Voice", "Line"), ""))
        .isEqualTo(Finding.ok("audio", "\"Voice\", \"Line\""));
    assertThat(AudioLook.of(List.of(), "")).isEqualTo(Finding.ok("audio", "no input"));
    Finding missed = AudioLook.here(config("audio: {input: Kazoo 77}"));
    assertThat(missed.state()).isEqualTo(State.NOTE);
    assertThat(missed.sentence()).endsWith("; the config asks for \"Kazoo 77\"");
    assertThat(AudioLook.here(config("audio: {input: none}")).state()).isEqualTo(State.OK);
  }

  @Test
  void anOutputFolderThatCannotBeIsTroubleAndNothingIsMade() throws IOException {
    Path art = folder.resolve("art").resolve("deep");
    Finding good = FileLook.output(config("output: {folder: '" + art + "'}"));
    assertThat(good.state()).isEqualTo(State.OK);
    assertThat(good.sentence()).endsWith("which is yet to be made");
    assertThat(folder.resolve("art")).doesNotExist();

    Path file = Files.writeString(folder.resolve("file"), "");
    Finding bad = FileLook.output(config("output: {folder: '" + file.resolve("in") + "'}"));
    assertThat(bad.state()).isEqualTo(State.TROUBLE);
    assertThat(bad.sentence()).endsWith("file is no folder");
  }

  @Test
  void lettersThatAreNotThereAreTrouble() throws IOException {
    assertThat(FileLook.letters(config("")).state()).isEqualTo(State.OK);
    Finding missing = FileLook.letters(config("panel: {font: no.ttf}"));
    assertThat(missing.state()).isEqualTo(State.TROUBLE);
    assertThat(missing.sentence()).isEqualTo("panel.font: there is no font no.ttf");
  }

  @Test
  void everyFaultOfTheConfigIsAFinding() throws IOException {
    assertThat(ConfigLook.findings(config("show: {fsp: 1}\nmidi: {prot: x}")))
        .hasSize(2)
        .allMatch(finding -> finding.state() == State.TROUBLE);
    assertThat(ConfigLook.findings(config("show: {fps: 30}")).getFirst().state())
        .isEqualTo(State.OK);
  }

  @Test
  void whatFailsIsAFindingAndTheOthersAreLookedAt() {
    Doctor doctor =
        new Doctor(
            List.of(
                Examination.of(
                    "one",
                    () -> {
                      throw new IllegalStateException("gone");
                    }),
                Examination.of("two", () -> Finding.ok("two", "well"))));
    assertThat(doctor.findings())
        .satisfiesExactly(
            one ->
                assertThat(one.sentence())
                    .isEqualTo("could not be looked at: IllegalStateException: gone"),
            two -> assertThat(two.state()).isEqualTo(State.OK));
  }

  @Test
  void aProgramThatIsNotThereDoesNotAnswer() {
    assertThat(Answer.of(List.of("senga-no-such-program"))).isEmpty();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(Answer.of(List.of(java, "-version")).orElseThrow().code()).isZero();
  }

  private static Answer answer(String text) {
    return new Answer(0, text);
  }

  private static Optional<Answer> said(String text) {
    return Optional.of(answer(text));
  }
}
