package org.edgeloop.signal.internal.npy;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.Unpacking;

/** Opens the arrays of a mapped archive: stored ones where they lie, deflated ones unpacked and checked by their sum. */
final class NpzMembers {

	private static final String COPY_AGAIN = "copy the file again from its source";

	private final RecordingMemory memory;
	private final BinaryCursor archive;
	private final Progress progress;

	NpzMembers(RecordingMemory memory, Progress progress) {
		this.memory = memory;
		this.archive = new BinaryCursor(memory.file(), memory.mapped(), ByteOrder.LITTLE_ENDIAN);
		this.progress = progress;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if the array is damaged, or the archive lies about its size
	 * @throws NpyType.UnsupportedTypeException if it does not hold real numbers
	 */
	NpzMember open(String key, ZipEntryPlace entry) throws IOException, NpyType.UnsupportedTypeException {
		progress.checkCancelled();
		progress.worked(entry.packed());
		return switch (entry.method()) {
		case ZipEntryPlace.STORED -> new NpzMember(key,
				NpyHeader.read(archive.within(entry.data(), entry.data() + entry.packed())), memory.mapped());
		case ZipEntryPlace.DEFLATED -> {
			MemorySegment unpacked = unpack(entry);
			yield new NpzMember(key, NpyHeader.read(archive.over(unpacked, entry.header())), unpacked);
		}
		default -> throw archive.problem(entry.header(),
				"the array " + key + " is packed by the unknown method " + entry.method(), "save it with savez_compressed");
		};
	}

	private MemorySegment unpack(ZipEntryPlace entry) throws IOException {
		if (!Unpacking.isPossible(entry.packed(), entry.unpacked())) {
			throw archive.problem(entry.header(), entry.packed() + " bytes cannot be the " + entry.unpacked()
					+ " bytes that the archive promises for " + entry.name(), COPY_AGAIN);
		}
		MemorySegment unpacked = memory.allocate(entry.unpacked());
		CRC32 sum = new CRC32();
		try {
			MemorySegment packed = memory.mapped().asSlice(entry.data(), entry.packed());
			long held = Unpacking.inflate(packed, true, unpacked, sum, progress);
			if (held < entry.unpacked()) {
				throw archive.problem(entry.header(), "truncated: " + entry.name() + " promises " + entry.unpacked()
						+ " bytes, the file holds " + held, COPY_AGAIN);
			}
		} catch (DataFormatException e) {
			throw archive.problem(entry.header(),
					"the compressed data of " + entry.name() + " is damaged: " + e.getMessage(), COPY_AGAIN);
		}
		// The sum of a stored member is not looked at: that would read all of it before the first sample is shown.
		if (sum.getValue() != entry.crc()) {
			throw archive.problem(entry.header(),
					"the compressed data of " + entry.name() + " is damaged: its checksum is wrong", COPY_AGAIN);
		}
		return unpacked.asReadOnly();
	}
}
