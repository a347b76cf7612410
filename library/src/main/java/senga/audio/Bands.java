package senga.audio;

import senga.math.Powers;
import senga.math.Require;

/**
 * Into which bands the spectrum is divided: from {@value #LOWEST_HZ} to {@value #HIGHEST_HZ} Hz,
 * all of them equally wide to the ear. Eight of them are octaves: 40, 80, 160, 320, 640, 1,280,
 * 2,560, 5,120 and 10,240 Hz are their edges.
 *
 * @param count how many there are, 1 to {@value #MOST}
 */
public record Bands(int count) {
  /** As many as there are addresses for. */
  public static final int MOST = 32;

  /** One for each octave. */
  public static final Bands USUAL = new Bands(8);

  static final double LOWEST_HZ = 40;
  static final double HIGHEST_HZ = 10_240;
  private static final double OCTAVES = 8;

  /** The address of the sound as a whole. */
  static final String LEVEL = "audio/level";

  /**
   * @throws IllegalArgumentException if there are too many or none
   */
  public Bands {
    Require.within("audio.bands", count, 1, MOST);
  }

  /**
   * The lower edge of band {@code number + 1}, which is the upper one of the band before, in Hz.
   */
  double edgeHz(int number) {
    return LOWEST_HZ * Powers.pow(2, OCTAVES * number / count);
  }

  /** The address of a band, from 1 on; that of all the sound for 0. */
  static String address(int number) {
    return number == 0 ? LEVEL : "audio/band/" + number;
  }
}
