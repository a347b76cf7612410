package senga.osc;

/** What one datagram holds: a message, or a bundle of packets that belong together. */
public sealed interface Packet permits Message, Bundle {
  /** The most bytes of a packet: what a datagram over IPv4 can hold. */
  int MOST_BYTES = 65_507;
}
