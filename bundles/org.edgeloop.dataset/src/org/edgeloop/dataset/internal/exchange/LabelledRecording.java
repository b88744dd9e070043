package org.edgeloop.dataset.internal.exchange;

import java.util.List;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * A recording's labels on their way out.
 *
 * @param labels the labels, with the recording's path, length and rate
 * @param suggestions what nobody has decided about, by place
 * @param channels the names of all channels of the recording; empty if it could not be opened
 * @param calendar when the samples were taken
 * @param taxonomy what the labels' types are taken from
 */
public record LabelledRecording(LabelSet labels, List<Label> suggestions, List<String> channels, Calendar calendar, Taxonomy taxonomy) {

	public String path() {
		return labels.getRecording();
	}

	/** @return the labels in the order of a label file */
	public List<Label> inOrder() {
		return labels.getLabels().stream().sorted(LabelFiles.ORDER).toList();
	}

	/** @return the last part of the path */
	public String name() {
		return path().substring(path().lastIndexOf('/') + 1);
	}

	/** @return seconds from sample 0 where the rate is known, else samples */
	public SampleAxis axis() {
		return labels.getSampleRate() > 0 ? SampleAxis.seconds(labels.getSampleRate()) : SampleAxis.samples();
	}
}
