package senga.take;

import java.io.IOException;

/** Where the lines of a take go, one after the other. */
@FunctionalInterface
interface TakeLines {
  /**
   * @param line with its end; empty for none
   */
  void add(String line) throws IOException;
}
