package senga.machine;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a machine's pen down and up, softly if its profile says so. */
final class PenMoves {
  /** {@code M3 S90}: what a servo is told, with the number that is its place. */
  private static final Pattern PLACE =
      Pattern.compile("(?<head>.*\\bS)(?<place>\\d+(?:\\.\\d+)?)(?<tail>.*)");

  private static final int LANDING_STEPS = 5;

  private final PenDrive drive;
  private final GcodeText out;
  private boolean isKnown;
  private boolean isDown;

  PenMoves(PenDrive drive, GcodeText out) {
    this.drive = drive;
    this.out = out;
  }

  boolean isDown() {
    return isDown;
  }

  void up() throws IOException {
    if (isKnown && !isDown) {
      return;
    }
    switch (drive.kind()) {
      case Z -> out.lift(drive.upZ(), drive.speed());
      case SERVO, LASER -> say(drive.up());
      case NONE -> {}
    }
    out.pause(drive.upSeconds());
    isKnown = true;
    isDown = false;
  }

  void down() throws IOException {
    switch (drive.kind()) {
      case Z -> lower();
      case SERVO -> turn();
      case LASER -> say(drive.down());
      case NONE -> {}
    }
    out.pause(drive.downSeconds());
    isKnown = true;
    isDown = true;
  }

  private void say(String instructions) throws IOException {
    if (!instructions.isEmpty()) {
      out.line(instructions);
    }
  }

  private boolean isSoft() {
    return drive.landing() > 0 && drive.landingSeconds() > 0;
  }

  private void lower() throws IOException {
    double way = drive.upZ() - drive.downZ();
    if (isSoft()) {
      double last = way * drive.landing();
      out.lift(drive.downZ() + last, drive.speed());
      out.lift(drive.downZ(), Math.abs(last) / drive.landingSeconds());
    } else {
      out.lift(drive.downZ(), drive.speed());
    }
  }

  /** A servo goes at once where it is told; so it is told places in between. */
  private void turn() throws IOException {
    Matcher from = PLACE.matcher(drive.up());
    Matcher to = PLACE.matcher(drive.down());
    if (isSoft() && from.matches() && to.matches()) {
      double end = Double.parseDouble(to.group("place"));
      double way = (end - Double.parseDouble(from.group("place"))) * drive.landing();
      for (int step = 0; step < LANDING_STEPS; step++) {
        double place = end - way * (LANDING_STEPS - step) / LANDING_STEPS;
        out.line(String.format(Locale.ROOT, "%s%.1f%s", to.group("head"), place, to.group("tail")));
        out.pause(drive.landingSeconds() / LANDING_STEPS);
      }
    }
    say(drive.down());
  }
}
