/** What the window shows of the paper, and how: plain numbers, without GL, mouse or window. */
@NullMarked
package senga.view;

import org.jspecify.annotations.NullMarked;
