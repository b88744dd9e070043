package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.edgeloop.base.Progress;

/** Inflates deflated data from memory to memory; the sizes of both are fixed before, so no archive can grow beyond them. */
public final class Unpacking {

	/** Deflate can not shrink anything further than this (RFC 1951: 258 bytes in two bits, at best). */
	private static final long HIGHEST_RATIO = 1032;
	private static final int STEP_BYTES = 1 << 20;
	private static final long SLACK = 64;

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
	 * @return how many bytes the stream held, at most the size of {@code into}
	 * @throws DataFormatException if the stream is damaged
	 */
	public static long inflate(MemorySegment packed, boolean raw, MemorySegment into, Progress progress)
			throws DataFormatException {
		try (Inflater inflater = new Inflater(raw)) {
			long taken = 0;
			long made = 0;
			while (made < into.byteSize() && !inflater.finished()) {
				progress.checkCancelled();
				if (inflater.needsInput()) {
					if (taken == packed.byteSize()) {
						break;
					}
					long step = Math.min(STEP_BYTES, packed.byteSize() - taken);
					inflater.setInput(packed.asSlice(taken, step).asByteBuffer());
					taken += step;
				}
				ByteBuffer room = into.asSlice(made, Math.min(STEP_BYTES, into.byteSize() - made)).asByteBuffer();
				int count = inflater.inflate(room);
				if (count == 0 && inflater.needsDictionary()) {
					break;
				}
				made += count;
			}
			return made;
		}
	}
}
