package org.edgeloop.dataset.ui.explorer.internal.refactoring;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.participants.ISharableParticipant;
import org.eclipse.ltk.core.refactoring.participants.RefactoringArguments;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.swt.widgets.Display;

/**
 * Asks, once for all that is deleted, whether the labels go with their recordings: they are work, so they stay unless the user
 * says otherwise.
 */
public final class DeleteLabelsParticipant extends DeleteParticipant implements ISharableParticipant {

	private static final int DELETE = 1;

	private final List<LabelledElement> elements = new ArrayList<>();
	private boolean deleteLabels;

	@Override
	protected boolean initialize(Object deleted) {
		LabelledElement.of(deleted).ifPresent(elements::add);
		return !elements.isEmpty();
	}

	@Override
	public void addElement(Object deleted, RefactoringArguments arguments) {
		LabelledElement.of(deleted).ifPresent(elements::add);
	}

	@Override
	public String getName() {
		return "Labels of recordings";
	}

	@Override
	public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		Display.getDefault().syncExec(() -> deleteLabels = ask());
		return new RefactoringStatus();
	}

	private boolean ask() {
		String what = elements.size() == 1 ? elements.getFirst().resource().getName() + " has labels."
				: String.format("%,d of the recordings and groups have labels.", elements.size());
		return MessageDialog.open(MessageDialog.QUESTION, Display.getDefault().getActiveShell(), "Delete Labels",
				what + " Delete the labels too?\n\nLabels that are kept stand in the explorer as “labels without recording”.", 0,
				"Keep Labels", "Delete Labels") == DELETE;
	}

	@Override
	public @Nullable Change createChange(IProgressMonitor monitor) {
		if (!deleteLabels) {
			return null;
		}
		var change = new CompositeChange("Delete labels");
		elements.forEach(element -> change.add(new DeleteResourceChange(element.labels().getFullPath(), true)));
		return change;
	}
}
