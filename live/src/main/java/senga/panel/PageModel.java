package senga.panel;

import java.util.List;

/**
 * What a page of lines shows. Belongs to the render thread; asking costs nothing and allocates
 * nothing, whatever there is to be told.
 */
public interface PageModel {
  /** Shows it, or hides it. */
  void toggle();

  boolean isShown();

  /**
   * Says what the lines may take from now on.
   *
   * @param columns characters of the longest
   * @param rows lines
   * @param seconds the time of the transport
   */
  void room(int columns, int rows, double seconds);

  /** The newest lines; the same object as long as there are no others. */
  List<PageLine> lines();
}
