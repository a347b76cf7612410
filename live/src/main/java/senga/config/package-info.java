/** What holds unless a sketch or the command line says otherwise: files, keys, values in force. */
@NullMarked
package senga.config;

import org.jspecify.annotations.NullMarked;
