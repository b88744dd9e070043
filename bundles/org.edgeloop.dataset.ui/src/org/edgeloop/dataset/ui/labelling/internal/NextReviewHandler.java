package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Goes to the next label that waits for a review. */
public final class NextReviewHandler extends LabellingHandler {

	@Override
	void execute(ExecutionEvent event, LabellingPresenter presenter) {
		presenter.reviewing().next();
	}
}
