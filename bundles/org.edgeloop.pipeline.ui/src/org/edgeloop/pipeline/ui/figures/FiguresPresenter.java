package org.edgeloop.pipeline.ui.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.pipeline.ui.figures.FigureRow.Change;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** The parameters and metrics of the repository that the user is at, beside those of a commit. It knows no widget. */
public final class FiguresPresenter {

	private static final String FIRST = "HEAD";

	private final FigureSource source;
	private final Runnable changed;
	private final LatestWork<Figures> work;
	private Optional<Path> root = Optional.empty();
	private String revision = FIRST;
	private boolean onlyChanged;
	private Figures figures = Figures.NONE;
	private Optional<Problem> problem = Optional.empty();

	/** @param changed is told when there is something else to show */
	public FiguresPresenter(Background background, FigureSource source, Runnable changed) {
		this.source = source;
		this.changed = changed;
		work = new LatestWork<>(background, this::read, this::failed);
	}

	/** Reads the figures of a repository, anew if they are shown. */
	public void show(Optional<Path> repository) {
		if (!repository.equals(root)) {
			root = repository;
			revision = FIRST;
			figures = Figures.NONE;
			problem = Optional.empty();
			work.cancel();
			changed.run();
		}
		root.ifPresent(folder -> {
			String wanted = revision;
			work.start("Comparing figures with " + wanted, progress -> source.read(folder, wanted, progress));
		});
	}

	private void read(Figures now) {
		figures = now;
		problem = Optional.empty();
		changed.run();
	}

	private void failed(Problem cause) {
		problem = Optional.of(cause);
		changed.run();
	}

	/** Holds the figures against another commit. */
	public void setRevision(String other) {
		if (!other.isBlank() && !other.strip().equals(revision)) {
			revision = other.strip();
			show(root);
		}
	}

	public String revision() {
		return revision;
	}

	/** Shows all figures, or only those that are others now. */
	public void setOnlyChanged(boolean only) {
		onlyChanged = only;
		changed.run();
	}

	/** @return what is to be shown */
	public List<FigureRow> rows() {
		return figures.rows().stream().filter(row -> !onlyChanged || row.change() != Change.SAME).toList();
	}

	/** @return whether there is a commit that the figures are held against */
	public boolean isCompared() {
		return !figures.revision().isEmpty();
	}

	/** @return what figures can be held against, beside any other commit */
	public List<String> revisions() {
		return figures.revisions();
	}

	/** @return in a sentence, why there is nothing to show or some of it is missing; empty if all is well */
	public String message() {
		if (problem.isPresent()) {
			return problem.get().toLine();
		}
		if (!figures.failed().isEmpty()) {
			return "Some files could not be read: " + String.join(", ", figures.failed());
		}
		if (figures.rows().isEmpty()) {
			return "Stages name no parameters and no metrics.";
		}
		return isCompared() ? "" : "Git has no commit of this repository to hold the figures against.";
	}

	/** Ends the work. */
	public void close() {
		work.cancel();
	}
}
