package senga.panel;

import org.jspecify.annotations.Nullable;
import senga.play.Progress;

/** A HUD model whose numbers a test sets. */
public final class TestHud implements HudModel {
  double framesPerSecond = 59.94;
  public long vertices = 102_400;
  long skipped;
  long dropped;
  long midiEvents;
  double speed = 1;
  boolean playing = true;
  boolean draft;
  @Nullable Progress waitingFor;
  public String notice = "";
  String recorded = "";
  int asked;
  boolean memoryFlat = true;
  double memoryBound = Double.POSITIVE_INFINITY;
  double memoryGrowth = Double.NaN;
  String growing = "";

  @Override
  public double framesPerSecond() {
    asked++;
    return framesPerSecond;
  }

  @Override
  public double cpuPercent() {
    return 103.6;
  }

  @Override
  public long residentBytes() {
    return 182_400_000;
  }

  @Override
  public boolean memoryFlat() {
    return memoryFlat;
  }

  @Override
  public double memoryBound() {
    return memoryBound;
  }

  @Override
  public double memoryGrowth() {
    return memoryGrowth;
  }

  @Override
  public double growth(String store) {
    return store.equals(growing) ? 59.8 : 0;
  }

  @Override
  public long vertices() {
    return vertices;
  }

  @Override
  public long lines() {
    return 1_024;
  }

  @Override
  public double workMillis() {
    return 4.27;
  }

  @Override
  public double uploadMillis() {
    return 0.83;
  }

  @Override
  public double drawMillis() {
    return 1.27;
  }

  @Override
  public double swapMillis() {
    return 11.46;
  }

  @Override
  public long skipped() {
    return skipped;
  }

  @Override
  public long dropped() {
    return dropped;
  }

  @Override
  public long midiEvents() {
    return midiEvents;
  }

  @Override
  public double seconds() {
    return 12.34;
  }

  @Override
  public double speed() {
    return speed;
  }

  @Override
  public boolean playing() {
    return playing;
  }

  @Override
  public @Nullable Progress waitingFor() {
    return waitingFor;
  }

  @Override
  public boolean draft() {
    return draft;
  }

  @Override
  public String notice() {
    return notice;
  }

  @Override
  public String recorded() {
    return recorded;
  }
}
