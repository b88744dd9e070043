package org.edgeloop.suggestion.ui.internal;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.suggestion.SuggestOperation;
import org.edgeloop.suggestion.SuggestOperation.Outcome;
import org.edgeloop.suggestion.ui.SuggestForm;
import org.edgeloop.suggestion.ui.SuggestionsView;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Has a detector look through recordings in the background, and shows the queue when it is done. Recordings that are done stay so. */
public final class SuggestJob {

	/** The family of the jobs that suggest labels. */
	public static final Object SUGGESTING = new Object();

	private final IWorkbenchPage page;
	private final SuggestScope scope;

	SuggestJob(IWorkbenchPage page, SuggestScope scope) {
		this.page = page;
		this.scope = scope;
	}

	void start(SuggestForm form) {
		SuggestOperation operation;
		try {
			operation = form.operation(scope.project(), scope.recording().orElse(""));
		} catch (ProblemException e) {
			Problems.show(page.getWorkbenchWindow().getShell(), "Suggest Labels", e.problem());
			return;
		}
		String where = form.isOfProject() ? scope.project().getFileName().toString() : scope.recording().orElse("");
		new OperationJob<>("Suggesting labels by " + form.detector().title() + " in " + where, SUGGESTING, operation::run).onResult(this::done).schedule();
	}

	private void done(Outcome outcome) {
		try {
			page.showView(SuggestionsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			Problems.log("The suggestions could not be shown.", e);
		}
		if (!outcome.problems().isEmpty()) {
			ProblemSummary.show(page.getWorkbenchWindow().getShell(), "Suggest Labels", outcome.problems());
		}
	}
}
