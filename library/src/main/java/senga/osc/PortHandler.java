package senga.osc;

import java.net.SocketAddress;

/** What is done with what comes to an {@link OscPort}; always called by its thread. */
public interface PortHandler {
  /**
   * A packet has come.
   *
   * @param size its bytes
   */
  void packet(Packet packet, int size, SocketAddress from);

  /** Bytes have come that are no packet. */
  void refused(OscError why, SocketAddress from);

  /**
   * {@link #round} has thrown.
   *
   * @param why in plain words
   */
  void failed(String why);

  /**
   * All that had come was handed on, or somebody has woken the thread.
   *
   * @return after how many milliseconds at the latest it is to be called again; 0 for not before
   *     something happens
   */
  long round();
}
