package senga.doctor;

import java.time.Duration;
import java.util.List;
import senga.config.Config;
import senga.sketch.Deadline;
import senga.words.Failure;

/**
 * Looks at everything Senga needs, one thing after the other. Drivers are asked within a time
 * limit, and those of the graphics card in another process: whatever they do, there is a finding.
 */
public final class Doctor {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<Examination> examinations;

  Doctor(List<Examination> examinations) {
    this.examinations = examinations;
  }

  /** For this machine, and the config in force. */
  public static Doctor here(Config config) {
    return new Doctor(
        List.of(
            Examination.of("Java", JavaLook::here),
            Examination.of("memory", JavaLook::memory),
            Examination.of("libraries", NativesLook::folder),
            Examination.of("panel", NativesLook::panel),
            new Examination("display", () -> new DisplayLook(Answer::of).findings()),
            Examination.of("MIDI", () -> MidiLook.here(config)),
            Examination.of("audio", () -> AudioLook.here(config)),
            Examination.of("letters", () -> FileLook.letters(config)),
            Examination.of("film", () -> FilmLook.here(Answer::of)),
            Examination.of("output", () -> FileLook.output(config)),
            new Examination("config", () -> ConfigLook.findings(config))));
  }

  /** All findings, in the order of looking. */
  public List<Finding> findings() {
    return examinations.stream().flatMap(each -> findings(each).stream()).toList();
  }

  private static List<Finding> findings(Examination examination) {
    try {
      return Deadline.call(PATIENCE, () -> guarded(examination));
    } catch (Exception hanging) {
      return List.of(silent(examination.subject(), "does not answer"));
    }
  }

  private static List<Finding> guarded(Examination examination) {
    try {
      return examination.look().get();
    } catch (RuntimeException | LinkageError failed) {
      return List.of(silent(examination.subject(), Failure.sentence(failed)));
    }
  }

  private static Finding silent(String subject, String why) {
    return Finding.trouble(
        subject, "could not be looked at: " + why, "start senga doctor again with --trace");
  }
}
