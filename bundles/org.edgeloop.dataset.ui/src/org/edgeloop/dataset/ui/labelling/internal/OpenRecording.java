package org.edgeloop.dataset.ui.labelling.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.check.LiveLabelChecks;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.RecordingEnvelopes;

/**
 * A recording opened for labelling, with all that has to be closed again.
 * Closing it leaves the document alone, which belongs to the thread that edits it.
 *
 * @param location where it lies
 * @param source its samples
 * @param envelopes summarises them
 * @param taxonomy the classes that its project labels with
 * @param presets the labels that its project has filled in beforehand
 * @param document its labels; empty where it lies in no project and so can have none
 * @param checks follow what is wrong with the labels; empty where there are none
 */
public record OpenRecording(RecordingLocation location, SampleSource source, RecordingEnvelopes envelopes, Taxonomy taxonomy,
		List<LabelPreset> presets, Optional<LabelDocument> document, Optional<LiveLabelChecks> checks) implements AutoCloseable {

	@Override
	public void close() throws IOException {
		try (source) {
			envelopes.close();
		}
	}
}
