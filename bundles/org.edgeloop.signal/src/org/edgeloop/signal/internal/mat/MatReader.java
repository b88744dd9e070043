package org.edgeloop.signal.internal.mat;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.hdf.HdfReader;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.Magic;
import org.edgeloop.signal.internal.memory.MappedReader;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.MemorySource;
import org.edgeloop.signal.internal.memory.RecordingMemory;

/**
 * Reads MATLAB 5 files, and has those of MATLAB 7.3 read as the HDF5 files that they are. Every real numeric vector is a channel by its variable's name, fields of structures as
 * {@code struct.field}, elements of structure arrays as {@code struct(2).field}; see {@link MatSamples} for matrices. Scalars
 * and texts are metadata by the same names.
 */
public final class MatReader extends MappedReader {

	private static final int VERSION_AT = 124;
	private static final int ENDIAN_AT = 126;

	@Override
	public String format() {
		return "MAT";
	}

	@Override
	public Set<String> extensions() {
		return Set.of("mat");
	}

	@Override
	protected SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws IOException {
		Path file = memory.file();
		if (HdfReader.isMatlab(memory.mapped())) {
			return HdfReader.readMatlab(memory, format(), options, progress);
		}
		progress.begin("Reading " + file.getFileName(), memory.mapped().byteSize());
		MatVariables variables = new MatVariables(file, memory.mapped(), order(file, memory.mapped()), progress);
		MatContent content = new MatContent(memory);
		while (variables.hasNext()) {
			try (Arena arena = Arena.ofShared()) {
				content.add(variables.next(arena));
			}
		}
		List<MemoryChannel> channels = content.channels(options.sampleRate());
		if (channels.isEmpty()) {
			String found = content.metadata().isEmpty() ? "nothing" : String.join(", ", content.metadata().keySet());
			throw BadRecording.of(file, "the file holds no numeric vector; found: " + found, "save the samples as a vector");
		}
		return new MemorySource(memory, format(), channels, content.metadata());
	}

	/** Tells the levels of the format apart, as MATLAB does: level 4 has a zero among its first four bytes. */
	private static ByteOrder order(Path file, MemorySegment memory) throws ProblemException {
		if (memory.byteSize() > ENDIAN_AT + 1 && !startsWithZero(memory)) {
			if (Magic.has(memory, VERSION_AT, "\u0000\u0001IM")) {
				return ByteOrder.LITTLE_ENDIAN;
			}
			if (Magic.has(memory, VERSION_AT, "\u0001\u0000MI")) {
				return ByteOrder.BIG_ENDIAN;
			}
		}
		if (isLevel4(memory)) {
			throw BadRecording.atByte(file, 0, "this is a MATLAB 4 file, which cannot be read",
					"save it in MATLAB with the option -v7");
		}
		throw Magic.wrong(file, memory, "MATLAB 5 file");
	}

	private static boolean startsWithZero(MemorySegment memory) {
		for (int i = 0; i < 4; i++) {
			if (memory.get(ValueLayout.JAVA_BYTE, i) == 0) {
				return true;
			}
		}
		return false;
	}

	/** A level 4 matrix begins with a type of four decimal digits, MOPT, of which the second is always 0 and M at most 4. */
	private static boolean isLevel4(MemorySegment memory) {
		if (memory.byteSize() < 20) {
			return false;
		}
		int little = memory.get(ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN), 0);
		int type = little >= 0 && little < 5000 ? little : Integer.reverseBytes(little);
		return type >= 0 && type < 5000 && type / 100 % 10 == 0 && type / 10 % 10 <= 5 && type % 10 <= 2;
	}
}
