package senga.stage;

import senga.monitor.FrameCounters;
import senga.monitor.Monitor;
import senga.monitor.Store;
import senga.play.Player;
import senga.play.PlayerStats;
import senga.render.UploadMeter;
import senga.trend.Alert;
import senga.trend.Driver;
import senga.trend.MemoryTrend;
import senga.trend.SmokeAlarm;

/**
 * The smoke alarm of a show: it works on the monitor's thread, and what it finds is told by the
 * render thread.
 */
final class MemoryWatch {
  private final SmokeAlarm alarm;
  private final FrameCounters counters;
  private final Notices notices;

  MemoryWatch(Player player, Monitor monitor, UploadMeter uploads, Notices notices) {
    this.notices = notices;
    counters = monitor.counters();
    PlayerStats stats = player.stats();
    alarm =
        new SmokeAlarm(
            driver -> count(driver, stats, uploads), monitor.process().liveHeap()::rounds);
    monitor
        .stores()
        .add(
            Store.bytes("alarm.bytes", "Memory of the alarm", alarm::bytes)
                .within(ShowStores.HEAP)
                .bound(SmokeAlarm.MOST_BYTES));
    monitor.watch(alarm::look);
  }

  private long count(Driver driver, PlayerStats stats, UploadMeter uploads) {
    return switch (driver) {
      case SECONDS -> 0;
      case FRAMES -> stats.drawn();
      case UPLOADS -> uploads.frames();
      case VERTICES -> counters.vertices();
      case ERRORS -> stats.errors();
      case RELOADS -> counters.reloads();
    };
  }

  /** Tells what has been found. The render thread, every turn; nothing new is free. */
  void look() {
    notices.grows(alarm.now().sentence());
  }

  /** Another version of the sketch is judged by what it does itself. The render thread. */
  void tookOver() {
    counters.reload();
    alarm.beginAnew();
    notices.growthIsForgotten();
  }

  Alert alert() {
    return alarm.now();
  }

  MemoryTrend trend() {
    return alarm.memory();
  }
}
