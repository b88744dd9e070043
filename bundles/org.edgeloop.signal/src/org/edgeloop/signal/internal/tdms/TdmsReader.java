package org.edgeloop.signal.internal.tdms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.MappedReader;
import org.edgeloop.signal.internal.memory.RecordingMemory;

/**
 * Reads NI TDMS files in place. Samples are in the unit that the scales of DAQmx lead to; where a scale is not known, the channel's name
 * says so. Where the writer was stopped, the samples go as far as the file does.
 */
public final class TdmsReader extends MappedReader {

	static final String FORMAT = "TDMS";

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public Set<String> extensions() {
		return Set.of("tdms");
	}

	@Override
	protected SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws IOException {
		Path file = memory.file();
		progress.begin("Reading " + file.getFileName(), memory.mapped().byteSize());
		TdmsSegments segments = new TdmsSegments(file, memory.mapped());
		segments.read(progress);
		TdmsChannels channels = new TdmsChannels(segments, memory.mapped(), options.sampleRate());
		if (channels.channels().isEmpty()) {
			throw BadRecording.of(file, "the file holds no samples, only " + segments.objects().size() + " descriptions",
					"record it again");
		}
		return new TdmsSource(memory, channels.channels(), channels.metadata());
	}
}
