package senga.stage;

import senga.monitor.FrameCounters;
import senga.monitor.FrameEvent;
import senga.play.FrameBuffer;
import senga.play.PlayerStats;
import senga.render.UploadMeter;

/** Enters each new frame in the monitor's counters and the flight recorder. Allocates nothing. */
final class Ledger {
  private final FrameCounters counters;
  private final PlayerStats stats;
  private final UploadMeter uploads;
  private final FrameEvent event = new FrameEvent();
  private long serial = -1;
  private long uploadedBytes;
  private long errors;

  Ledger(FrameCounters counters, PlayerStats stats, UploadMeter uploads) {
    this.counters = counters;
    this.stats = stats;
    this.uploads = uploads;
  }

  /** To be called after a frame was shown, be it new or not. */
  void enter(FrameBuffer frame) {
    if (frame.serial() != serial) {
      serial = frame.serial();
      enterNew(frame);
    }
  }

  /** Enters the draws that failed since the last call. */
  void enterErrors() {
    for (; errors < stats.errors(); errors++) {
      counters.error();
    }
  }

  private void enterNew(FrameBuffer frame) {
    int vertices = frame.lines().vertexCount();
    long bytes = uploads.bytes() - uploadedBytes;
    uploadedBytes += bytes;
    counters.frame(vertices);
    counters.upload(bytes);
    event.report(
        frame.frame().index(), frame.workNanos(), vertices, frame.lines().lineCount(), bytes);
  }
}
