package senga.bench;

import senga.geometry.Polylines;

/** What lines were made: the proof that two runs did the same work. */
record Content(int vertices, int lines, String digest) {
  static Content of(Polylines made) {
    return new Content(made.vertexCount(), made.lineCount(), made.digest().toString());
  }
}
