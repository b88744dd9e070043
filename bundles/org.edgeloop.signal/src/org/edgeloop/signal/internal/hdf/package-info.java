/**
 * Reads HDF5 files, and those that MATLAB 7.3 writes, by range: arrays in one piece in place, chunked ones chunk by chunk.
 * The structure is parsed by jHDF, which is given no memory of its own and whose work is bounded by the file's size.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.hdf;

import org.eclipse.jdt.annotation.NonNullByDefault;
