package senga.soak;

import java.util.Locale;

/**
 * What a storm has sent, and what has become of it.
 *
 * @param perSecond messages a second that were asked for
 * @param seconds how long it lasted
 * @param midi messages of MIDI that were sent
 * @param osc packets of OSC that were sent
 * @param broken of these, what was no message at all
 * @param leftOut what it was too late to send
 * @param heard packets of OSC that came; the system throws away what comes too quick for it
 * @param messages messages in these that took effect
 * @param refused packets and messages that were refused
 */
record StormCounts(
    int perSecond,
    double seconds,
    long midi,
    long osc,
    long broken,
    long leftOut,
    long heard,
    long messages,
    long refused) {
  /** All of it in two sentences. */
  String sentence() {
    return String.format(
        Locale.ROOT,
        "A storm of %,d messages a second: %,d of MIDI and %,d packets of OSC in %.1f s (%,.0f a"
            + " second), %,d of them broken; %,d were left out because it was late. Of the packets"
            + " %,d were heard, with %,d messages, and %,d things refused.",
        perSecond,
        midi,
        osc,
        seconds,
        (midi + osc) / Math.max(1e-9, seconds),
        broken,
        leftOut,
        heard,
        messages,
        refused);
  }
}
