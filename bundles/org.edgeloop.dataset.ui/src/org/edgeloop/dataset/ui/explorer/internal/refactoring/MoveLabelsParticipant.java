package org.edgeloop.dataset.ui.explorer.internal.refactoring;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;

/** Moves the labels with their recording or group; to a place that can have none they do not follow. */
public final class MoveLabelsParticipant extends MoveParticipant {

	private @Nullable LabelledElement element;

	@Override
	protected boolean initialize(Object refactored) {
		element = LabelledElement.of(refactored).orElse(null);
		return element != null;
	}

	@Override
	public String getName() {
		return "Labels of recordings";
	}

	@Override
	public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		return new RefactoringStatus();
	}

	@Override
	public @Nullable Change createChange(IProgressMonitor monitor) {
		LabelledElement labelled = element;
		return labelled != null && getArguments().getDestination() instanceof IContainer destination
				? labelled.moveTo(destination, labelled.resource().getName())
				: null;
	}
}
