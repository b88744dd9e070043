package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.dataset.review.ReviewStep;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.review.RejectionDialog;

/** Takes the step of a review that its extension names behind the class, as in {@code ReviewHandler:APPROVE}. */
public final class ReviewHandler extends LabellingHandler implements IExecutableExtension {

	private ReviewStep step = ReviewStep.SUBMIT;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		step = ReviewStep.valueOf(String.valueOf(data));
	}

	@Override
	void execute(ExecutionEvent event, LabellingPresenter presenter) {
		boolean asks = step == ReviewStep.REJECT && !presenter.selection().isEmpty();
		Optional<String> comment = asks ? RejectionDialog.ask(HandlerUtil.getActiveShell(event)) : Optional.of("");
		comment.ifPresent(text -> presenter.reviewing().perform(step, text));
	}
}
