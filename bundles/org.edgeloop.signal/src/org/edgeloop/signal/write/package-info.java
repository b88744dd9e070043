/**
 * Writes recordings block by block as WAV, NPY or CSV, without ever holding one whole.
 * A file that was not closed keeps a header that says so: the WAV reader then takes the samples to the end of the file.
 */
@NonNullByDefault
package org.edgeloop.signal.write;

import org.eclipse.jdt.annotation.NonNullByDefault;
