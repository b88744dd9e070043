package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.edgeloop.base.Progress;

/**
 * Inflates deflated data from memory to memory; the sizes of both are fixed before, so no archive can grow beyond them. The
 * bytes go through arrays: zlib itself never touches mapped memory, because a page that is gone would end the process there,
 * where in Java it is an error that is caught.
 */
public final class Unpacking {

	/** Deflate can not shrink anything further than this (RFC 1951: 258 bytes in two bits, at best). */
	private static final long HIGHEST_RATIO = 1032;
	private static final long SLACK = 64;
	private static final int STEP_BYTES = 1 << 16;

	private Unpacking() {
	}

	/** @return whether {@code unpacked} bytes can possibly have been deflated to {@code packed} bytes */
	public static boolean isPossible(long packed, long unpacked) {
		return unpacked >= 0 && unpacked <= packed * HIGHEST_RATIO + SLACK;
	}

	/**
	 * @param packed a deflated stream
	 * @param raw whether it has no zlib header (in ZIP archives) or has one (in MAT files)
	 * @param into receives as much as it holds; what the stream has beyond is left
	 * @param sum is updated with what was unpacked; a zlib stream has a checksum of its own
	 * @return how many bytes the stream held, at most the size of {@code into}
	 * @throws DataFormatException if the stream is damaged
	 */
	public static long inflate(MemorySegment packed, boolean raw, MemorySegment into, CRC32 sum, Progress progress)
			throws DataFormatException {
		byte[] input = new byte[STEP_BYTES];
		byte[] output = new byte[STEP_BYTES];
		try (Inflater inflater = new Inflater(raw)) {
			long taken = 0;
			long made = 0;
			while (!inflater.finished()) {
				progress.checkCancelled();
				if (inflater.needsInput()) {
					int step = (int) Math.min(STEP_BYTES, packed.byteSize() - taken);
					if (step == 0) {
						break;
					}
					MemorySegment.copy(packed, ValueLayout.JAVA_BYTE, taken, input, 0, step);
					inflater.setInput(input, 0, step);
					taken += step;
				}
				int room = (int) Math.min(STEP_BYTES, into.byteSize() - made);
				// One byte is asked for behind the last: only there does zlib compare the stream's own checksum.
				int count = inflater.inflate(output, 0, Math.max(room, 1));
				if (count > room || count == 0 && inflater.needsDictionary()) {
					break;
				}
				MemorySegment.copy(output, 0, into, ValueLayout.JAVA_BYTE, made, count);
				sum.update(output, 0, count);
				made += count;
			}
			return made;
		}
	}
}
