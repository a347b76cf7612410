package senga.input;

import java.util.concurrent.atomic.AtomicLong;

/** What one wish for a device has brought so far, and what that is called. For any thread. */
final class MidiTally {
  private final AtomicLong messages = new AtomicLong();
  private final AtomicLong broken = new AtomicLong();
  private final AtomicLong elsewhere = new AtomicLong();
  private volatile String title = "";

  /** What the sender is called from now on. */
  void title(String name) {
    title = name;
  }

  String title() {
    return title;
  }

  void came() {
    messages.incrementAndGet();
  }

  /** One of those that came is no message that MIDI knows. */
  void wasBroken() {
    broken.incrementAndGet();
  }

  /** One of them was for a channel that is not listened to. */
  void wasElsewhere() {
    elsewhere.incrementAndGet();
  }

  long messages() {
    return messages.get();
  }

  long broken() {
    return broken.get();
  }

  long elsewhere() {
    return elsewhere.get();
  }
}
