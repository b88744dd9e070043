package org.edgeloop.signal.internal.npy;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
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
		NpyHeader header = NpyHeader.read(file, new BinaryCursor(file, memory.mapped(), ByteOrder.LITTLE_ENDIAN));
		var channels = new NpyChannels(file, memory.mapped(), header, options.sampleRate()).named("ch");
		return new MemorySource(memory, format(), channels, Map.of());
	}
}
