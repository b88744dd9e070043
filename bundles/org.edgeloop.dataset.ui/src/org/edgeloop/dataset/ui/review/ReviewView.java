package org.edgeloop.dataset.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.overview.FoundLabel;
import org.edgeloop.dataset.review.ListReviewsOperation;
import org.edgeloop.dataset.review.ListReviewsOperation.Reviews;
import org.edgeloop.dataset.review.ReviewLabelsOperation;
import org.edgeloop.dataset.review.ReviewStep;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.projects.ProjectView;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.dataset.ui.review.internal.ReviewActions;
import org.edgeloop.dataset.ui.review.internal.ReviewArea;
import org.edgeloop.dataset.ui.suggestion.OpenRecordings;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.Problems;

/** The saved labels of the current project by how far they have come in their review, to be decided about here or in their recordings. */
public final class ReviewView extends ProjectView<ReviewView.Read> {

	public static final String ID = "org.edgeloop.dataset.ui.reviewView";

	/** The family of the jobs that review labels on disk. */
	public static final Object REVIEWING = new Object();

	/** More rows than one reviews; their number is told all the same. */
	private static final int MOST_ROWS = 20_000;

	/**
	 * What is read of a project.
	 *
	 * @param reviews its labels
	 * @param taxonomy its classes
	 */
	record Read(Reviews reviews, Taxonomy taxonomy) {
	}

	private volatile ReviewFilter filter = ReviewFilter.TO_REVIEW;
	private ReviewArea area;
	private OpenRecordings open;
	private ReviewDecider decider;

	@Override
	protected Control createContent(Composite parent) {
		area = new ReviewArea(parent, this::filter, this::open);
		open = new OpenRecordings(getSite().getPage(), _ -> {
			// what is done in an editor shows here when it is saved
		});
		decider = new ReviewDecider(open, new JobsBackground(REVIEWING, parent.getDisplay()), this::reviewed,
				problem -> Problems.show(getSite().getShell(), "Review", problem));
		new ReviewActions(this, area).install();
		return area;
	}

	private void filter(ReviewFilter chosen) {
		filter = chosen;
		refresh();
	}

	/** Opens the recording of the selected label and goes to the label there. */
	public void openSelected() {
		area.selection().stream().findFirst().ifPresent(this::open);
	}

	private void open(FoundLabel found) {
		project().ifPresent(project -> LabelOpener.open(getSite().getPage(), project, found.recording(), found.label().getId()));
	}

	/** Takes a step with the selected labels; asks why where it is a rejection. */
	public void decide(ReviewStep step) {
		List<FoundLabel> chosen = area.selection();
		if (chosen.isEmpty()) {
			return;
		}
		Optional<String> comment = step == ReviewStep.REJECT ? RejectionDialog.ask(getSite().getShell()) : Optional.of("");
		project().ifPresent(project -> comment.ifPresent(text -> decider.decide(Projects.folderOf(project), chosen, step, text)));
	}

	private void reviewed(ReviewLabelsOperation.Outcome outcome) {
		outcome.problems().stream().findFirst().ifPresent(problem -> Problems.show(getSite().getShell(), "Review", problem));
		getViewSite().getActionBars().getStatusLineManager().setMessage(outcome.own() == 0 ? ""
				: outcome.own() + " of these labels are your own: have somebody else look at them, too.");
		refresh();
	}

	@Override
	protected Read read(Path project, Progress progress) throws IOException {
		return new Read(new ListReviewsOperation(project, filter.states()).run(progress, MOST_ROWS), DatasetFiles.read(project).taxonomy());
	}

	@Override
	protected void show(IProject project, Read read) {
		if (read.reviews().total() == 0) {
			say("No recording of " + project.getName() + " has saved labels yet. Submit some for review, and this is where others approve them.");
		} else {
			area.show(read.reviews(), read.taxonomy(), filter);
			showContent();
		}
	}

	@Override
	protected String task() {
		return "Listing the labels to be reviewed";
	}

	@Override
	public void dispose() {
		if (open != null) {
			open.dispose();
		}
		super.dispose();
	}
}
