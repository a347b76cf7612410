package senga.stage;

import org.jspecify.annotations.Nullable;
import senga.cue.Loop;
import senga.panel.TimeModel;
import senga.play.Transport;
import senga.tune.Tuning;

/** What the strip of time and cues shows of a show. */
final class StageStrip implements TimeModel {
  private final Transport transport;
  private final StageTime time;
  private final CueDesk desk;
  private final Tuning tuning;
  private final KeyTimes keys = new KeyTimes();
  private boolean shown;
  private long revision;

  StageStrip(Transport transport, StageTime time, CueDesk desk, Tuning tuning) {
    this.transport = transport;
    this.time = time;
    this.desk = desk;
    this.tuning = tuning;
  }

  void toggle() {
    shown = !shown;
    revise();
  }

  /** It shows something else from now on. */
  void revise() {
    revision++;
  }

  @Override
  public boolean isShown() {
    return shown;
  }

  @Override
  public long revision() {
    return revision + tuning.revision();
  }

  @Override
  public double seconds() {
    return transport.seconds();
  }

  @Override
  public boolean isPlaying() {
    return transport.isPlaying();
  }

  @Override
  public boolean isLooping() {
    return transport.isLooping();
  }

  private @Nullable Loop loop() {
    return time.sheet().loop();
  }

  @Override
  public double loopFrom() {
    Loop loop = loop();
    return loop == null ? Double.NaN : loop.from();
  }

  @Override
  public double loopTo() {
    Loop loop = loop();
    return loop == null ? Double.NaN : loop.to();
  }

  @Override
  public int markers() {
    return time.sheet().markers().size();
  }

  @Override
  public double markerAt(int index) {
    return time.sheet().markers().get(index).seconds();
  }

  @Override
  public String markerName(int index) {
    return time.sheet().markers().get(index).name();
  }

  @Override
  public int keys() {
    return keys.of(tuning.changes()).length;
  }

  @Override
  public double keyAt(int index) {
    return keys.of(tuning.changes())[index];
  }

  @Override
  public int cues() {
    return desk.cues().cues().size();
  }

  @Override
  public String cueName(int index) {
    return desk.cues().cues().get(index).name();
  }

  @Override
  public int on() {
    return desk.cues().on();
  }

  @Override
  public int next() {
    return desk.cues().next();
  }

  @Override
  public Phase phase() {
    return switch (desk.cues().state()) {
      case RESTING -> Phase.RESTING;
      case EXPECTING -> Phase.EXPECTING;
      case DISSOLVING -> Phase.DISSOLVING;
      case FOLLOWING -> Phase.FOLLOWING;
    };
  }

  @Override
  public double part() {
    return desk.cues().part();
  }

  @Override
  public double left() {
    return desk.cues().left();
  }

  @Override
  public boolean isMusical() {
    return desk.cues().isMusical();
  }

  @Override
  public void seek(double seconds) {
    transport.seek(seconds);
    revise();
  }

  @Override
  public void go(int cue) {
    desk.go(cue);
  }
}
