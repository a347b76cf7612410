package senga.stage;

/**
 * Where a window stands.
 *
 * @param area of the window, or of the one it goes back to, in screen coordinates
 * @param full whether it fills its monitor
 */
record WindowPlace(Area area, boolean full) {}
