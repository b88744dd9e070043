package org.edgeloop.dataset.ui.labelling.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.check.LiveLabelChecks;
import org.edgeloop.dataset.check.RecordingFacts;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.RecordingEnvelopes;
import org.edgeloop.versioning.GitUser;

/** Opens a recording with its labels: all that reads the disk before an editor can show it. */
public final class OpenRecordingOperation {

	private final Path file;

	public OpenRecordingOperation(Path file) {
		this.file = file;
	}

	/**
	 * @return the recording; the caller's to close
	 * @throws org.edgeloop.base.ProblemException if recording, labels or project are not sound
	 * @throws IOException if something cannot be read
	 */
	public OpenRecording run(Progress progress) throws IOException {
		RecordingLocation location = RecordingLocation.of(file);
		Optional<DatasetDescription> dataset = location.project().isPresent()
				? Optional.of(DatasetFiles.read(location.project().get()))
				: Optional.empty();
		SampleSource source = dataset.isPresent()
				? dataset.get().settingsOf(location.recording()).open(location.file(), progress)
				: Recordings.open(location.file(), ReadOptions.NONE, progress);
		try {
			Optional<LabelDocument> document = document(location, TimeAxis.of(source.channels()));
			Optional<LiveLabelChecks> checks = document.map(labels -> new LiveLabelChecks(labels, dataset.orElseThrow(),
					RecordingFacts.of(location.recording(), source)));
			return new OpenRecording(location, source, new RecordingEnvelopes(source, location.pyramids()),
					dataset.map(DatasetDescription::taxonomy).orElse(Taxonomy.DEFAULT),
					dataset.map(DatasetDescription::presets).orElse(List.of()), document, checks);
		} catch (IOException | RuntimeException e) {
			source.close();
			throw e;
		}
	}

	private static Optional<LabelDocument> document(RecordingLocation location, TimeAxis axis) throws IOException {
		if (location.project().isEmpty()) {
			return Optional.empty();
		}
		double rate = axis.hasSampleRate() ? axis.sampleRate() : 0;
		LabelDocument document = LabelDocument.open(location.project().get(), location.recording(), axis.length(), rate);
		GitUser.nameFor(location.project().get()).ifPresent(document::setAuthor);
		return Optional.of(document);
	}
}
