package org.edgeloop.dataset.features;

import java.util.List;
import java.util.Locale;

import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.signal.features.FeatureSettings;

/**
 * What a feature table covers.
 *
 * @param features the windows and what is computed of each
 * @param rule how labels decide on a window's label; a label counts for the channels that it concerns
 * @param channels the channels' names, in the order of the rows of a window; empty for all that a recording has
 * @param recordings each is a part of a recording's path, whatever the case, of which one must be in it; empty for all recordings
 * @param attributes of recordings that become columns, in their order
 * @param bearing what features of envelopes are computed by, before what recordings and the project say
 */
public record FeatureTableSettings(FeatureSettings features, LabelRule rule, List<String> channels, List<String> recordings,
		List<String> attributes, GivenBearing bearing) {

	public FeatureTableSettings {
		channels = channels.stream().distinct().toList();
		recordings = List.copyOf(recordings);
		attributes = attributes.stream().distinct().toList();
	}

	/** By the bearings that recordings and the project tell of. */
	public FeatureTableSettings(FeatureSettings features, LabelRule rule, List<String> channels, List<String> recordings, List<String> attributes) {
		this(features, rule, channels, recordings, attributes, GivenBearing.NONE);
	}

	/** Without attributes. */
	public FeatureTableSettings(FeatureSettings features, LabelRule rule, List<String> channels, List<String> recordings) {
		this(features, rule, channels, recordings, List.of());
	}

	/** All channels of all recordings, labelled by majority. */
	public FeatureTableSettings(FeatureSettings features) {
		this(features, LabelRule.MAJORITY, List.of(), List.of());
	}

	public FeatureTableSettings withChannels(List<String> names) {
		return new FeatureTableSettings(features, rule, names, recordings, attributes, bearing);
	}

	/** @param parts of paths */
	public FeatureTableSettings withRecordings(List<String> parts) {
		return new FeatureTableSettings(features, rule, channels, parts, attributes, bearing);
	}

	public FeatureTableSettings withRule(LabelRule other) {
		return new FeatureTableSettings(features, other, channels, recordings, attributes, bearing);
	}

	/** @param names of recordings' attributes */
	public FeatureTableSettings withAttributes(List<String> names) {
		return new FeatureTableSettings(features, rule, channels, recordings, names, bearing);
	}

	public FeatureTableSettings withBearing(GivenBearing given) {
		return new FeatureTableSettings(features, rule, channels, recordings, attributes, given);
	}

	/** @return whether the table covers a recording of this path */
	public boolean covers(String path) {
		String lower = path.toLowerCase(Locale.ROOT);
		return recordings.isEmpty() || recordings.stream().anyMatch(part -> lower.contains(part.toLowerCase(Locale.ROOT)));
	}
}
