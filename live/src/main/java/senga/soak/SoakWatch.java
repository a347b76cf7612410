package senga.soak;

/** What a run watches so closely that its figures are not judged. */
public enum SoakWatch {
  /** Nothing: it is measured. */
  NOTHING(""),
  /** The objects of the heap. */
  HEAP(", to find the lines that make objects"),
  /** The memory that is taken from the C library. */
  NATIVE(", to find the lines that take native memory"),
  /** The frames, and which is the largest. */
  PEAK(", to find who makes the largest frame");

  private final String purpose;

  SoakWatch(String purpose) {
    this.purpose = purpose;
  }

  /** For people, as the end of a run's title. */
  String purpose() {
    return purpose;
  }
}
