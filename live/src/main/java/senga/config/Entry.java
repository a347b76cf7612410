package senga.config;

/**
 * A key with its value, as they stand in a file.
 *
 * @param line from 1
 */
record Entry(String section, String key, Scalar scalar, int line) {
  String name() {
    return section + "." + key;
  }
}
