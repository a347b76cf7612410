package senga.stage;

/** A part of the desktop, in screen coordinates. */
record Area(int left, int top, int width, int height) {
  /** Another size around the same middle. */
  Area resized(int wide, int tall) {
    return new Area(left + (width - wide) / 2, top + (height - tall) / 2, wide, tall);
  }

  /** Moved so that it lies in the other; where it is too large, left and top are seen. */
  Area inside(Area other) {
    int x = Math.max(other.left, Math.min(left, other.left + other.width - width));
    int y = Math.max(other.top, Math.min(top, other.top + other.height - height));
    return new Area(x, y, width, height);
  }

  /** Moved into the other, and no larger than it. */
  Area fitted(Area other) {
    int wide = Math.min(width, other.width);
    int tall = Math.min(height, other.height);
    return new Area(left, top, wide, tall).inside(other);
  }

  /** How much of the other it covers. */
  long shared(Area other) {
    int wide = Math.min(left + width, other.left + other.width) - Math.max(left, other.left);
    int tall = Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
    return (long) Math.max(0, wide) * Math.max(0, tall);
  }

  /** At the place in another area where it is in this one. */
  Area moved(Area from, Area to) {
    return new Area(to.left + left - from.left, to.top + top - from.top, width, height).fitted(to);
  }
}
