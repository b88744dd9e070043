package org.edgeloop.signal.internal.mat;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.DecodedMemory;
import org.edgeloop.signal.internal.memory.Unpacking;

import us.hebi.matlab.mat.format.Mat5Reader;
import us.hebi.matlab.mat.types.Array;

/** Reads the variables of a MAT file one after the other; each is unpacked, checked and then given to the library. */
final class MatVariables {

	private static final int HEADER_BYTES = 128;

	private final Path file;
	private final MemorySegment memory;
	private final ByteOrder order;
	private final BinaryCursor cursor;
	private final Progress progress;
	private final MatStructure structure = new MatStructure();

	/** @param memory the whole file, known to be MATLAB 5 */
	MatVariables(Path file, MemorySegment memory, ByteOrder order, Progress progress) throws ProblemException {
		this.file = file;
		this.memory = memory;
		this.order = order;
		this.progress = progress;
		this.cursor = new BinaryCursor(file, memory, order);
		cursor.seek(HEADER_BYTES, "the header");
	}

	boolean hasNext() {
		return cursor.remaining() > 0;
	}

	/**
	 * Reads the next variable.
	 *
	 * @param arena holds it, until it is closed
	 * @throws ProblemException if the variable is damaged
	 */
	MatVariable next(Arena arena) throws IOException {
		progress.checkCancelled();
		MatTag tag = MatTag.read(cursor);
		cursor.seek(tag.next(), "a variable");
		progress.worked(tag.next() - tag.at());
		if (tag.type() == MatTag.COMPRESSED) {
			MemorySegment unpacked = unpack(tag, arena);
			return array(cursor.over(unpacked, tag.at()), unpacked, tag, arena);
		}
		long end = tag.next();
		return array(cursor.within(tag.at(), end), memory.asSlice(tag.at(), end - tag.at()), tag, arena);
	}

	private MatVariable array(BinaryCursor content, MemorySegment bytes, MatTag tag, Arena arena) throws IOException {
		String name = structure.check(content);
		try {
			return new MatVariable(name, new ArrayReader(bytes, arena).read());
		} catch (IOException | RuntimeException e) {
			if (e.getCause() instanceof ProblemException noRoom) {
				throw noRoom;
			}
			throw BadRecording.atByte(file, tag.at(), "the variable '" + name + "' cannot be read: " + e.getMessage(),
					"save it again");
		}
	}

	/** A compressed variable is a zlib stream of one array, whose own tag says how long the stream is unpacked. */
	private MemorySegment unpack(MatTag tag, Arena arena) throws IOException {
		MemorySegment packed = memory.asSlice(tag.data(), tag.bytes());
		try {
			MemorySegment head = arena.allocate(8, 8);
			long known = Unpacking.inflate(packed, false, head, new CRC32(), progress);
			BinaryCursor headCursor = cursor.over(head.asSlice(0, known), tag.at());
			long type = headCursor.uint32("a variable");
			long bytes = type >>> 16 == 0 ? headCursor.uint32("a variable's size") : 0;
			long size = 8 + bytes;
			if (type != MatTag.MATRIX || !Unpacking.isPossible(tag.bytes(), size)) {
				throw cursor.problem(tag.at(), "no compressed variable is here but type " + type + " with " + bytes + " bytes",
						"copy the file again from its source");
			}
			MemorySegment unpacked = DecodedMemory.allocate(file, arena, size);
			long held = Unpacking.inflate(packed, false, unpacked, new CRC32(), progress);
			if (held < size) {
				throw cursor.problem(tag.at(), "truncated: a variable promises " + size + " bytes, the file holds " + held,
						"copy the file again from its source");
			}
			return unpacked;
		} catch (DataFormatException e) {
			throw cursor.problem(tag.at(), "the compressed data is damaged: " + e.getMessage(),
					"copy the file again from its source");
		}
	}

	/** The library's reader, started at an array instead of a file, with numbers kept off the heap. */
	private final class ArrayReader extends Mat5Reader {

		ArrayReader(MemorySegment bytes, Arena arena) {
			super(new MatSource(bytes, order));
			setBufferAllocator(new MatBuffers(file, arena));
		}

		Array read() throws IOException {
			return readNestedArray();
		}
	}
}
