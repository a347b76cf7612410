package senga.studio;

import senga.tune.Address;

/** Finds the value of a row at which a plotter takes so much time, or so many lifts. */
public interface Solver {
  /** Where nobody can. */
  Solver NONE =
      new Solver() {
        @Override
        public boolean canSolve() {
          return false;
        }

        @Override
        public void solve(Address row, Range range, String goal) {}
      };

  /**
   * Where the value may lie.
   *
   * @param low the slider's lower end
   * @param high its upper one, larger
   * @param quantum the finest step, above 0
   */
  record Range(double low, double high, double quantum) {}

  /** Whether there is a plotter to ask. */
  boolean canSolve();

  /**
   * Begins to look for it, and returns at once; what is found is told the user.
   *
   * @param goal {@code 45 min}, {@code 2000 lifts}
   * @throws IllegalArgumentException if that is no goal; the message is for the user
   */
  void solve(Address row, Range range, String goal);
}
