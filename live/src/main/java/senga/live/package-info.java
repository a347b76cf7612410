/** Where a sketch goes on stage: what a sketch of one file calls. */
@NullMarked
package senga.live;

import org.jspecify.annotations.NullMarked;
