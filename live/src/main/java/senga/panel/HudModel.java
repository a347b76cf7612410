package senga.panel;

import org.jspecify.annotations.Nullable;
import senga.play.Progress;

/**
 * What the HUD shows; the stage knows it. Asked four times a second, on the render thread; an
 * implementation that answers with numbers it has at hand keeps the loop free of garbage.
 */
public interface HudModel {
  /** New frames shown per second. */
  double framesPerSecond();

  /** CPU use of the process; 100 is one core. */
  double cpuPercent();

  /** Resident memory; negative when it cannot be read. */
  long residentBytes();

  /** Whether resident memory does not grow, as far as is worth knowing. */
  boolean memoryFlat();

  /** What resident memory grows or shrinks by at most, in bytes per second; infinite if unknown. */
  double memoryBound();

  /**
   * While a store was proved to grow, by how many bytes per second resident memory does; 0 if that
   * is not known. NaN while no store was.
   */
  double memoryGrowth();

  /** How fast a store was proved to grow, in its unit per second; 0 for all others. */
  double growth(String store);

  /** Vertices of the frame on screen. */
  long vertices();

  /** Lines of the frame on screen. */
  long lines();

  /** Time a worker spent on the frame on screen, in milliseconds. */
  double workMillis();

  /** Time in which the render thread brings a new frame to the GPU, in milliseconds. */
  double uploadMillis();

  /** Time in which it gives the commands to draw lines and HUD, in milliseconds. */
  double drawMillis();

  /** Time until the window has taken the picture: the GPU's work, and the screen's refresh. */
  double swapMillis();

  /** Ticks that found no free worker, so far. */
  long skipped();

  /** Finished frames that a newer one replaced before they were shown, so far. */
  long dropped();

  /** Controller messages that arrived, so far. */
  long midiEvents();

  /** The transport's time. */
  double seconds();

  /** The transport's speed; 1 is real time. */
  double speed();

  boolean playing();

  /** How far the heavy operation is that the next frame waits for; null if it is soon there. */
  @Nullable Progress waitingFor();

  /** Whether the screen shows less than an export would give. */
  boolean draft();

  /** What the user should know now, one sentence or several lines; empty for nothing. */
  String notice();

  /** What is being recorded and how it stands, one line or two; empty for nothing. */
  String recorded();
}
