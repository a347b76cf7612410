/**
 * The frame on screen as it would come to paper: planned beside the show, what that takes, what is
 * wrong with it, and the way of the pen.
 */
@NullMarked
package senga.proof;

import org.jspecify.annotations.NullMarked;
