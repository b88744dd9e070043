package org.edgeloop.signal.internal.wav;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.Magic;

/** The kinds of container that hold WAV chunks; they differ in how chunks are named, sized and aligned. */
enum WavContainer {

	RIFF(ByteOrder.LITTLE_ENDIAN), RIFX(ByteOrder.BIG_ENDIAN), RF64(ByteOrder.LITTLE_ENDIAN), W64(ByteOrder.LITTLE_ENDIAN);

	/** GUIDs of Sony's W64: the first four characters tell them apart, the rest is the same for all chunks but two. */
	private static final String W64_RIFF = "riff\u002E\u0091\u00CF\u0011\u00A5\u00D6\u0028\u00DB\u0004\u00C1\u0000\u0000";
	private static final String W64_WAVE = "wave\u00F3\u00AC\u00D3\u0011\u008C\u00D1\u0000\u00C0\u004F\u008E\u00DB\u008A";

	private final ByteOrder order;

	WavContainer(ByteOrder order) {
		this.order = order;
	}

	/** @throws ProblemException if the file is no WAV */
	static WavContainer of(Path path, MemorySegment file) throws ProblemException {
		if (Magic.has(file, 0, W64_RIFF) && Magic.has(file, 24, W64_WAVE)) {
			return W64;
		}
		if (Magic.has(file, 8, "WAVE")) {
			if (Magic.has(file, 0, "RIFF")) {
				return RIFF;
			}
			if (Magic.has(file, 0, "RIFX")) {
				return RIFX;
			}
			if (Magic.has(file, 0, "RF64") || Magic.has(file, 0, "BW64")) {
				return RF64;
			}
		}
		throw Magic.wrong(path, file, "WAV");
	}

	ByteOrder order() {
		return order;
	}

	/** @return the size that the file claims for itself, {@link Chunk#UNKNOWN} if none */
	long claimedSize(BinaryCursor cursor) throws ProblemException {
		if (this == W64) {
			cursor.seek(16, "the RIFF header");
			return cursor.int64("the file size");
		}
		cursor.seek(4, "the RIFF header");
		long size = cursor.uint32("the file size");
		return size == 0 || size == 0xFFFF_FFFFL ? Chunk.UNKNOWN : size + 8;
	}

	/** @return where the first chunk begins */
	long firstChunk() {
		return this == W64 ? 40 : 12;
	}

	int chunkHeaderBytes() {
		return this == W64 ? 24 : 8;
	}

	/** @return the chunk whose header is at the cursor; its size may be negative where the file lies */
	Chunk chunk(BinaryCursor cursor) throws ProblemException {
		long header = cursor.position();
		String id = cursor.latin1(4, "a chunk's name");
		if (this == W64) {
			cursor.bytes(12, "a chunk's GUID");
			long size = cursor.int64("the size of the chunk '" + id + "'");
			return new Chunk(id, header, cursor.position(), size == -1 || size == 0 ? Chunk.UNKNOWN : size - 24);
		}
		long size = cursor.uint32("the size of the chunk '" + id + "'");
		return new Chunk(id, header, cursor.position(), size == 0xFFFF_FFFFL ? Chunk.UNKNOWN : size);
	}

	/** @return where the chunk behind one that ends at {@code end} begins */
	long next(long end) {
		int alignment = this == W64 ? 8 : 2;
		return (end + alignment - 1) / alignment * alignment;
	}
}
