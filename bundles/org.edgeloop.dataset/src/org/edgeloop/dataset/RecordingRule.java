package org.edgeloop.dataset;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.PatternSyntaxException;

import org.edgeloop.signal.ReadOptions;

/**
 * What {@code dataset.json} says of one recording or of many.
 *
 * @param match the path of a recording from the project's folder, or a glob such as {@code data/normal/**}
 * @param attributes describe the recordings by name: {@code rpm}, {@code load}, {@code condition}; in the file's order
 * @param reading how the recordings' files are to be read, where they do not say it
 * @param channels what the recordings' files do not say of their channels
 * @param unknownKeys what a newer version wrote beside these
 */
public record RecordingRule(String match, Map<String, AttributeValue> attributes, ReadOptions reading,
		List<ChannelSettings> channels, UnknownKeys unknownKeys) {

	private static final String GLOB = "*?[{\\";

	/** @throws IllegalArgumentException with a sentence for the user if the glob or the sample rate is not possible */
	public RecordingRule {
		try {
			FileSystems.getDefault().getPathMatcher("glob:" + match);
		} catch (PatternSyntaxException e) {
			throw new IllegalArgumentException("not a pattern for recordings: \"" + match + "\": " + e.getDescription(), e);
		}
		if (match.isEmpty()) {
			throw new IllegalArgumentException("a rule for recordings has no \"match\"");
		}
		OptionalDouble sampleRate = reading.sampleRate();
		if (sampleRate.isPresent() && !(sampleRate.getAsDouble() > 0)) {
			throw new IllegalArgumentException("a sample rate is above 0 Hz");
		}
		attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
		channels = List.copyOf(channels);
	}

	public RecordingRule(String match, Map<String, AttributeValue> attributes) {
		this(match, attributes, ReadOptions.NONE, List.of(), UnknownKeys.NONE);
	}

	/** @param recording the recording's path from the project's folder, with '/' between the names */
	public boolean matches(String recording) {
		if (match.equals(recording) || GLOB.chars().noneMatch(sign -> match.indexOf(sign) >= 0)) {
			// Most rules name one recording; making a pattern for each would take seconds in a large project.
			return match.equals(recording);
		}
		try {
			return FileSystems.getDefault().getPathMatcher("glob:" + match).matches(Path.of(recording));
		} catch (InvalidPathException e) {
			// The locale cannot say the name; opening the recording tells so.
			return false;
		}
	}
}
