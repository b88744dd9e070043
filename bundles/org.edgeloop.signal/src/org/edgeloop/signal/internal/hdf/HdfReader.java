package org.edgeloop.signal.internal.hdf;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.BoundedCache;
import org.edgeloop.signal.internal.memory.Magic;
import org.edgeloop.signal.internal.memory.MappedReader;
import org.edgeloop.signal.internal.memory.MemorySource;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.StoredChannel;

/** Reads HDF5 files, whoever wrote them, and the content of MATLAB 7.3 files, which are HDF5 within. */
public final class HdfReader extends MappedReader {

	/** How much unpacked data an open recording holds. */
	private static final long CACHE_BYTES = 64L << 20;

	private static final int MATLAB_HEADER = 512;

	@Override
	public String format() {
		return "HDF5";
	}

	@Override
	public Set<String> extensions() {
		return Set.of("h5", "hdf5", "hdf", "he5");
	}

	/** @return whether a file with the extension of MATLAB's is one of HDF5 */
	public static boolean isMatlab(MemorySegment file) {
		return Magic.has(file, 0, "MATLAB 7.3 MAT-file") || Magic.has(file, 0, HdfStructure.SIGNATURE)
				|| Magic.has(file, MATLAB_HEADER, HdfStructure.SIGNATURE);
	}

	@Override
	protected SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws IOException {
		Path file = memory.file();
		HdfStructure structure = HdfProblems.guarded(file, () -> HdfStructure.open(memory, progress));
		HdfContent content = new HdfContent(file, structure, options, cache());
		return source(memory, format(), HdfProblems.guarded(file, content::channels), content.metadata());
	}

	/** Reads a MATLAB 7.3 file with the names and meanings that MATLAB has for what is in it. */
	public static SampleSource readMatlab(RecordingMemory memory, String format, ReadOptions options, Progress progress)
			throws IOException {
		Path file = memory.file();
		HdfStructure structure = HdfProblems.guarded(file, () -> HdfStructure.open(memory, progress));
		MatlabContent content = new MatlabContent(file, structure, options, cache());
		return source(memory, format, HdfProblems.guarded(file, content::channels), content.metadata());
	}

	private static BoundedCache<HdfChunks.Key, MemorySegment> cache() {
		return new BoundedCache<>(CACHE_BYTES, MemorySegment::byteSize);
	}

	private static SampleSource source(RecordingMemory memory, String format, List<StoredChannel> channels,
			Map<String, String> metadata) throws ProblemException {
		if (channels.isEmpty()) {
			String found = metadata.isEmpty() ? "nothing" : String.join(", ", metadata.keySet());
			throw BadRecording.of(memory.file(), "the file holds no array of numbers; found: " + found,
					"save the samples as datasets of numbers in one or two dimensions");
		}
		return new MemorySource(memory, format, channels, metadata);
	}
}
