package senga.panel;

/** What is copied and pasted between programs. */
public interface Clipboard {
  /** The text that was copied last; empty for none. */
  String get();

  /** Copies a text. */
  void set(String text);
}
