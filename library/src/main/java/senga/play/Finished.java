package senga.play;

/**
 * A finished frame on its way to the screen.
 *
 * @param serial counts all frames handed out, across rewinds; a later frame has a larger one
 * @param epoch the transport's epoch when the frame was handed out
 */
record Finished(long serial, long epoch, FrameBuffer buffer) {}
