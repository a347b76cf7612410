package senga.stage;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.monitor.Monitor;
import senga.panel.HudModel;
import senga.play.FrameBuffer;
import senga.play.Player;
import senga.play.Progress;
import senga.render.UploadMeter;

/** Where the HUD's figures come from. Belongs to the render thread. */
final class HudFigures implements HudModel {
  private static final long RATE_NANOS = 500_000_000;

  /** Whoever has waited this long for a frame wants to know why. */
  private static final long PATIENCE_NANOS = 500_000_000;

  private final Player player;
  private final Monitor monitor;
  private final UploadMeter meter;
  private final LongSupplier midiEvents;
  private final MemoryWatch memory;
  private final Notices notices;
  private final LongSupplier nanos;
  private long vertices;
  private long lines;
  private long workNanos;
  private boolean draft;
  private double rate;
  private long countedFrames;
  private long countedAt;

  HudFigures(
      Player player,
      Monitor monitor,
      UploadMeter meter,
      MemoryWatch memory,
      LongSupplier midiEvents,
      Notices notices,
      LongSupplier nanos) {
    this.player = player;
    this.monitor = monitor;
    this.meter = meter;
    this.memory = memory;
    this.midiEvents = midiEvents;
    this.notices = notices;
    this.nanos = nanos;
    this.countedAt = nanos.getAsLong();
  }

  /** Takes over the figures of the frame on screen. */
  void shown(@Nullable FrameBuffer frame) {
    if (frame != null) {
      vertices = frame.lines().vertexCount();
      lines = frame.lines().lineCount();
      workNanos = frame.workNanos();
      draft = frame.draftOf() != null;
    }
  }

  /** Delivered frames per second over the last half second or more; at first, since the start. */
  @Override
  public double framesPerSecond() {
    long elapsed = nanos.getAsLong() - countedAt;
    long delivered = player.stats().delivered();
    if (elapsed >= RATE_NANOS || (countedFrames == 0 && elapsed > 0)) {
      rate = (delivered - countedFrames) * 1e9 / elapsed;
    }
    if (elapsed >= RATE_NANOS) {
      countedFrames = delivered;
      countedAt += elapsed;
    }
    return rate;
  }

  @Override
  public double cpuPercent() {
    return monitor.cpuPercent();
  }

  @Override
  public long residentBytes() {
    return monitor.process().residentBytes();
  }

  @Override
  public boolean memoryFlat() {
    return memory.trend().isFlat();
  }

  @Override
  public double memoryBound() {
    return memory.trend().slope().bound();
  }

  @Override
  public double memoryGrowth() {
    boolean grows = !memory.alert().growing().isEmpty();
    return grows ? Math.max(0, memory.trend().slope().value()) : Double.NaN;
  }

  @Override
  public double growth(String store) {
    return memory.alert().perSecond(store);
  }

  @Override
  public long vertices() {
    return vertices;
  }

  @Override
  public long lines() {
    return lines;
  }

  @Override
  public double workMillis() {
    return workNanos / 1e6;
  }

  @Override
  public double uploadMillis() {
    return meter.uploadMillis();
  }

  @Override
  public double drawMillis() {
    return meter.drawMillis();
  }

  @Override
  public double swapMillis() {
    return meter.swapMillis();
  }

  @Override
  public long skipped() {
    return player.stats().skippedTicks();
  }

  @Override
  public long dropped() {
    return player.stats().droppedFrames();
  }

  @Override
  public long midiEvents() {
    return midiEvents.getAsLong();
  }

  @Override
  public double seconds() {
    return player.transport().seconds();
  }

  @Override
  public double speed() {
    return player.transport().speed();
  }

  @Override
  public boolean playing() {
    return player.transport().isPlaying();
  }

  @Override
  public @Nullable Progress waitingFor() {
    return player.progress(PATIENCE_NANOS);
  }

  @Override
  public boolean draft() {
    return draft;
  }

  @Override
  public String notice() {
    return notices.text(player);
  }

  @Override
  public String recorded() {
    return notices.recorded();
  }
}
