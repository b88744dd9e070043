package org.edgeloop.signal.internal.npy;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.Magic;
import org.edgeloop.signal.internal.memory.MappedReader;
import org.edgeloop.signal.internal.memory.MemorySource;
import org.edgeloop.signal.internal.memory.RecordingMemory;

/** Reads a NumPy array in place. A channel is named {@code ch1}, or after its field; NPY knows no sample rate and no units. */
public final class NpyReader extends MappedReader {

	@Override
	public String format() {
		return "NPY";
	}

	@Override
	public Set<String> extensions() {
		return Set.of("npy");
	}

	@Override
	protected SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws ProblemException {
		Path file = memory.file();
		if (!Magic.has(memory.mapped(), 0, NpyHeader.MAGIC)) {
			throw Magic.wrong(file, memory.mapped(), "NPY");
		}
		BinaryCursor cursor = new BinaryCursor(file, memory.mapped(), ByteOrder.LITTLE_ENDIAN);
		try {
			NpyChannels channels = new NpyChannels(memory.mapped(), NpyHeader.read(cursor), options.sampleRate());
			Optional<String> flaw = channels.flaw();
			if (flaw.isPresent()) {
				throw cursor.problem(0, flaw.get(), "save samples in one or two dimensions");
			}
			return new MemorySource(memory, format(), channels.numbered(), Map.of());
		} catch (NpyType.UnsupportedTypeException e) {
			throw cursor.problem(0, "the array holds no samples but " + e.getMessage(),
					"save real numbers of 8 to 64 bits");
		}
	}
}
