package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.ConfiguredSource;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;

/**
 * All that {@code dataset.json} says of one recording; where several rules match, the later one wins value by value.
 *
 * @param attributes describe the recording by name, in the rules' order
 * @param reading how the file is to be read, where it does not say it
 * @param channels what the file does not say of its channels, by the channel's name in the file
 */
public record RecordingSettings(Map<String, AttributeValue> attributes, ReadOptions reading,
		Map<String, ChannelSettings> channels) {

	/** Nothing is said: the file alone counts. */
	public static final RecordingSettings NONE = new RecordingSettings(Map.of(), ReadOptions.NONE, Map.of());

	/**
	 * Finds what the project that a recording lies in says of it.
	 *
	 * @param file a recording anywhere
	 * @return {@link #NONE} if it does not lie in the data folder of the nearest project above it
	 * @throws org.edgeloop.base.ProblemException if that project's description is not sound
	 * @throws IOException if it cannot be read
	 */
	public static RecordingSettings of(Path file) throws IOException {
		Path absolute = file.toAbsolutePath().normalize();
		Optional<Path> project = DatasetFiles.projectAbove(absolute)
				.filter(folder -> absolute.startsWith(folder.resolve(ProjectPaths.DATA)));
		return project.isEmpty() ? NONE
				: DatasetFiles.read(project.get()).settingsOf(ProjectPaths.relative(project.get(), absolute));
	}

	/** @param options taken, where they say something, instead of what anybody else says */
	public RecordingSettings with(ReadOptions options) {
		return new RecordingSettings(attributes, reading.overriddenBy(options), channels);
	}

	/**
	 * Opens the recording as {@code dataset.json} describes it: at its sample rate, its channels with their names and units,
	 * their values scaled.
	 *
	 * @throws org.edgeloop.base.ProblemException if the file is no sound recording
	 * @throws IOException if it cannot be read
	 */
	public SampleSource open(Path file, Progress progress) throws IOException {
		SampleSource source = Recordings.open(file, reading, progress);
		return channels.isEmpty() ? source : new ConfiguredSource(source, channels);
	}
}
