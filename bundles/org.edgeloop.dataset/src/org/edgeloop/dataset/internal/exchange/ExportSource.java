package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.dataset.suggestion.SuggestionIndex;

/** Brings together what an export must know of a recording; labels whose recording is missing are exported by what their file says. */
public final class ExportSource {

	private ExportSource() {
	}

	/** @throws IOException if the recording's suggestions cannot be read */
	public static LabelledRecording of(Path project, DatasetDescription dataset, LabelSet labels, Progress progress) throws IOException {
		LabelSet suggested = SuggestionFiles.read(project, labels.getRecording());
		List<Label> open = List.copyOf(new SuggestionIndex(labels, suggested.getLabels()).open().sorted());
		Taxonomy taxonomy = dataset.taxonomy();
		try {
			RecordingFacts facts = RecordingFacts.read(project, dataset, labels.getRecording(), progress);
			if (labels.getSamples() == 0) {
				labels.setSamples(facts.samples());
			}
			if (facts.sampleRate() > 0) {
				labels.setSampleRate(facts.sampleRate());
			}
			return new LabelledRecording(labels, open, facts.channels(), facts.calendar(), taxonomy);
		} catch (IOException e) {
			// The labels know their positions; what the recording would add is channels' names and its start.
			return new LabelledRecording(labels, open, List.of(), Calendar.UNKNOWN, taxonomy);
		}
	}
}
