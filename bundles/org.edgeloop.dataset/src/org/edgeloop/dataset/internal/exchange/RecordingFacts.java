package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * What labels must know of their recording. Positions count the samples of the channel with the highest rate.
 *
 * @param path from the project's folder, with '/' between the names
 * @param file where it lies
 * @param samples the length in samples
 * @param sampleRate in Hz; 0 if unknown
 * @param calendar when the samples were taken
 * @param channels the channels' names
 */
public record RecordingFacts(String path, Path file, long samples, double sampleRate, Calendar calendar,
		List<String> channels) {

	/** Opens the recording as the project describes it, and closes it again. */
	public static RecordingFacts read(Path project, DatasetDescription dataset, String recording, Progress progress)
			throws IOException {
		Path file = ProjectPaths.resolve(project, recording);
		try (SampleSource source = dataset.settingsOf(recording).open(file, progress)) {
			return of(recording, file, source);
		}
	}

	private static RecordingFacts of(String recording, Path file, SampleSource source) {
		List<Channel> channels = source.channels();
		double rate = channels.stream().mapToDouble(channel -> channel.sampleRate().orElse(0)).max().orElse(0);
		long samples = (long) Math.ceil(channels.stream().mapToDouble(channel -> {
			double own = channel.sampleRate().orElse(rate);
			return own > 0 && own != rate ? channel.length() * (rate / own) : channel.length();
		}).max().orElse(0));
		return new RecordingFacts(recording, file, samples, rate, Calendar.of(source), channels.stream().map(Channel::name).toList());
	}
}
