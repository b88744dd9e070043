package org.edgeloop.dataset.ui.explorer.internal.refactoring;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;

/** Renames the labels with their recording or group. */
public final class RenameLabelsParticipant extends RenameParticipant {

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
		return labelled == null ? null : labelled.moveTo(labelled.resource().getParent(), getArguments().getNewName());
	}
}
