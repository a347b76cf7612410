/**
 * The workloads of the reference page, measured on this machine: {@code ./senga bench}. One file
 * per workload.
 */
@NullMarked
package senga.bench;

import org.jspecify.annotations.NullMarked;
