package org.edgeloop.dataset.ui.suggestion.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestionEvents;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * Keeps the suggestions of an open recording as its file has them: reads it when this program wrote it, and when it has changed as the user
 * comes back. To be used in the presenter's thread.
 */
public final class SuggestionWatch {

	/** What tells one content of a file from another without reading it. */
	private record Stamp(FileTime time, long size) {

		static Optional<Stamp> of(Path file) throws IOException {
			if (!Files.exists(file)) {
				return Optional.empty();
			}
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
		}
	}

	/** What was found; without suggestions the file is the one that was read last. */
	private record Found(Optional<Stamp> stamp, Optional<List<Label>> suggestions) {
	}

	private final LabellingPresenter presenter;
	private final Background background;
	private final Consumer<Problem> problems;
	private final LatestWork<Found> reading;
	private final SuggestionEvents.Listener written = this::written;
	private Optional<Found> last = Optional.empty();
	private Optional<Problem> told = Optional.empty();
	private boolean stopped;

	/** @param problems is told why suggestions cannot be shown, once for each reason */
	public SuggestionWatch(LabellingPresenter presenter, Background background, Consumer<Problem> problems) {
		this.presenter = presenter;
		this.background = background;
		this.problems = problems;
		reading = new LatestWork<>(background, this::show, this::tell);
	}

	/** Shows what there is, and what comes until {@link #stop}. */
	public void start() {
		SuggestionEvents.addListener(written);
		look();
	}

	/** The presenter is not touched any more. */
	public void stop() {
		stopped = true;
		SuggestionEvents.removeListener(written);
		reading.cancel();
	}

	private void written(Path project, String recording) {
		background.post(() -> {
			if (presenter.document().recording().equals(recording) && presenter.document().project().toAbsolutePath().normalize().equals(project)) {
				look();
			}
		});
	}

	/** Looks whether the file has changed. */
	public void look() {
		if (stopped) {
			return;
		}
		Path project = presenter.document().project();
		String recording = presenter.document().recording();
		Optional<Stamp> known = last.flatMap(Found::stamp);
		boolean isFirst = last.isEmpty();
		reading.start("Suggestions for " + recording, _ -> {
			Optional<Stamp> stamp = Stamp.of(SuggestionFiles.fileFor(project, recording));
			// Another version's suggestions stand in the label file, which changes all the time: they are read once.
			return !isFirst && stamp.equals(known) ? new Found(stamp, Optional.empty())
					: new Found(stamp, Optional.of(List.copyOf(SuggestionFiles.read(project, recording).getLabels())));
		});
	}

	private void show(Found found) {
		if (stopped) {
			return;
		}
		last = Optional.of(found);
		told = Optional.empty();
		found.suggestions().ifPresent(presenter.suggestions()::show);
	}

	private void tell(Problem problem) {
		if (!stopped && !told.equals(Optional.of(problem))) {
			told = Optional.of(problem);
			problems.accept(problem);
		}
	}
}
