package org.edgeloop.dvc.s3.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * How large files are cut for their way.
 *
 * @param threshold larger files go in parts
 * @param part the size of all parts but the last, unless there would be too many of them; S3 wants 5 MiB or more
 */
public record PartSizes(long threshold, long part) {

	/** Small enough to be sent again without a loss, large enough that the round trip does not count. */
	public static final PartSizes USUAL = new PartSizes(32 << 20, 16 << 20);

	private static final int MOST_PARTS = 10_000;

	/**
	 * A stretch of a file.
	 *
	 * @param number from 1
	 * @param from the first byte
	 * @param length in bytes
	 */
	record Part(int number, long from, long length) {
	}

	/** @return what a file of that size is cut into */
	List<Part> plan(long size) {
		long each = Math.max(part, Math.ceilDiv(size, MOST_PARTS));
		List<Part> parts = new ArrayList<>();
		for (long from = 0; from < size; from += each) {
			parts.add(new Part(parts.size() + 1, from, Math.min(each, size - from)));
		}
		return parts;
	}
}
