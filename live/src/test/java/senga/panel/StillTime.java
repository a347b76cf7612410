package senga.panel;

import java.util.List;

/** A strip whose time a test sets. */
final class StillTime implements TimeModel {
  double seconds = 12;
  double loopFrom = Double.NaN;
  double loopTo = Double.NaN;
  List<String> names = List.of();
  double[] times = {};
  List<String> cues = List.of();

  @Override
  public boolean isShown() {
    return true;
  }

  @Override
  public long revision() {
    return 0;
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public boolean isPlaying() {
    return true;
  }

  @Override
  public boolean isLooping() {
    return true;
  }

  @Override
  public double loopFrom() {
    return loopFrom;
  }

  @Override
  public double loopTo() {
    return loopTo;
  }

  @Override
  public int markers() {
    return names.size();
  }

  @Override
  public double markerAt(int index) {
    return times[index];
  }

  @Override
  public String markerName(int index) {
    return names.get(index);
  }

  @Override
  public int keys() {
    return 0;
  }

  @Override
  public double keyAt(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public int cues() {
    return cues.size();
  }

  @Override
  public String cueName(int index) {
    return cues.get(index);
  }

  @Override
  public int on() {
    return -1;
  }

  @Override
  public int next() {
    return 0;
  }

  @Override
  public Phase phase() {
    return Phase.RESTING;
  }

  @Override
  public double part() {
    return 0;
  }

  @Override
  public double left() {
    return 0;
  }

  @Override
  public boolean isMusical() {
    return false;
  }

  @Override
  public void seek(double to) {
    seconds = to;
  }

  @Override
  public void go(int cue) {
    throw new UnsupportedOperationException("nothing goes on here");
  }
}
