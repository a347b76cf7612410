/** What tests of several rooms share: drawings as text, and random ones. */
@NullMarked
package senga.testing;

import org.jspecify.annotations.NullMarked;
