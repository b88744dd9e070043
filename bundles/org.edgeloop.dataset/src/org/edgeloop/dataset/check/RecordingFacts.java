package org.edgeloop.dataset.check;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * What labels are checked against, of the recording itself.
 *
 * @param path the recording's path from the project's folder, with '/' between the names
 * @param samples its length; 0 if unknown
 * @param sampleRate in Hz; 0 if unknown
 * @param channels the names of its channels; empty if unknown
 */
public record RecordingFacts(String path, long samples, double sampleRate, Optional<List<String>> channels) {

	public RecordingFacts {
		channels = channels.map(List::copyOf);
	}

	/** @param source the opened recording */
	public static RecordingFacts of(String path, SampleSource source) {
		List<Channel> channels = source.channels();
		long samples = channels.stream().mapToLong(Channel::length).max().orElse(0);
		double rate = channels.stream().flatMapToDouble(channel -> channel.sampleRate().stream()).max().orElse(0);
		return new RecordingFacts(path, samples, rate, Optional.of(channels.stream().map(Channel::name).toList()));
	}

	/** @return what the label file says of a recording that cannot be read */
	public static RecordingFacts of(LabelSet labels) {
		return new RecordingFacts(labels.getRecording(), labels.getSamples(), labels.getSampleRate(), Optional.empty());
	}
}
