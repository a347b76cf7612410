/** Tests of the values a frame reads. */
@NullMarked
package senga.control;

import org.jspecify.annotations.NullMarked;
