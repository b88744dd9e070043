package org.edgeloop.signal.internal.hdf;

import io.jhdf.dataset.chunked.DatasetInfo;
import io.jhdf.object.message.DataSpace;

/**
 * In which order arrays of chunks list them: as if the dataset were as large as it may become, and where one dimension may grow
 * without end, with that one before the others.
 */
final class HdfChunkOrder {

	private static final long UNLIMITED = -1;

	private final long[] largest;
	private final int[] chunkDimensions;
	private final int chunkBytes;
	private final int growing;

	HdfChunkOrder(DataSpace space, int[] chunkDimensions, int chunkBytes) {
		this.chunkDimensions = chunkDimensions;
		this.chunkBytes = chunkBytes;
		long[] now = space.getDimensionsAsLong();
		long[] most = space.getMaxSizes();
		largest = now.clone();
		int unlimited = 0;
		for (int d = 0; d < now.length; d++) {
			if (most[d] == UNLIMITED) {
				unlimited = d;
			} else {
				largest[d] = Math.max(now[d], most[d]);
			}
		}
		growing = unlimited;
	}

	DatasetInfo info() {
		return new DatasetInfo(chunkBytes, largest, chunkDimensions);
	}

	int chunkBytes() {
		return chunkBytes;
	}

	/**
	 * @param index of a chunk, where the growing dimension comes before the others
	 * @return its first element's place in the dataset
	 */
	long[] offset(long index) {
		long[] offset = new long[largest.length];
		long rest = index;
		for (int d = largest.length - 1; d >= 0; d--) {
			if (d != growing) {
				long count = Math.max(1, Math.ceilDiv(largest[d], chunkDimensions[d]));
				offset[d] = rest % count * chunkDimensions[d];
				rest /= count;
			}
		}
		if (offset.length > 0) {
			offset[growing] = rest * chunkDimensions[growing];
		}
		return offset;
	}
}
