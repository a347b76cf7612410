package senga.machine;

import senga.math.Require;
import senga.words.PlainNumber;

/**
 * How a machine's pen comes down and goes up. Softly: over the last part of the way it may take its
 * time.
 *
 * @param kind what moves it
 * @param down with {@link Kind#SERVO} and {@link Kind#LASER} the instruction that lowers the pen or
 *     switches the laser on: {@code M3 S90}
 * @param up the instruction for the opposite
 * @param downZ with {@link Kind#Z} the height at which it draws, in mm
 * @param upZ the height at which it travels, in mm
 * @param speed of the axis, in mm/s
 * @param landing the last part of the way down that is taken slowly, 0 to 1; a laser has none
 * @param landingSeconds how long that part takes, in s
 * @param downSeconds how long the machine waits after the pen has come down, in s
 * @param upSeconds how long it waits after it has gone up, in s
 */
public record PenDrive(
    Kind kind,
    String down,
    String up,
    double downZ,
    double upZ,
    double speed,
    double landing,
    double landingSeconds,
    double downSeconds,
    double upSeconds) {
  /** What moves a pen. */
  public enum Kind {
    /** The third axis. */
    Z,
    /** A servo that is told its place. */
    SERVO,
    /** Nothing moves: a beam goes on and off. */
    LASER,
    /** Nothing at all. */
    NONE
  }

  /**
   * @throws IllegalArgumentException if a number is out of its range, or both heights are the same
   */
  public PenDrive {
    downZ = Require.finite("down-z in mm", downZ);
    upZ = Require.finite("up-z in mm", upZ);
    speed = Require.above("z-speed in mm/s", speed, 0);
    landing = Require.within("landing", landing, 0, 1);
    landingSeconds = Require.atLeast("landing-time in s", landingSeconds, 0);
    downSeconds = Require.atLeast("down-dwell in s", downSeconds, 0);
    upSeconds = Require.atLeast("up-dwell in s", upSeconds, 0);
    if (kind == Kind.Z && downZ == upZ) {
      throw new IllegalArgumentException(
          "down-z and up-z must differ, but both are " + PlainNumber.of(downZ) + " mm");
    }
  }

  /** Whether nothing is ever said to the pen. */
  boolean isIdle() {
    return switch (kind) {
      case Z -> false;
      case SERVO, LASER -> down.isBlank() || up.isBlank();
      case NONE -> true;
    };
  }

  /** How long the pen takes to come down, all waits included. */
  double secondsDown() {
    double quick = kind == Kind.Z ? Math.abs(upZ - downZ) * (1 - landing) / speed : 0;
    double slow =
        kind == Kind.Z && landingSeconds == 0
            ? Math.abs(upZ - downZ) * landing / speed
            : landingSeconds;
    return quick + slow + downSeconds;
  }

  /** How long it takes to go up, all waits included. */
  double secondsUp() {
    return (kind == Kind.Z ? Math.abs(upZ - downZ) / speed : 0) + upSeconds;
  }
}
