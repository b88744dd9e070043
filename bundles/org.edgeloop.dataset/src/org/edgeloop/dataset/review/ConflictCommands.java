package org.edgeloop.dataset.review;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.internal.EditCommand;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;

/** Makes the commands that settle a {@link LabelConflict}, each one step of undo. */
public final class ConflictCommands {

	private static final LabelsPackage MODEL = LabelsPackage.eINSTANCE;

	private ConflictCommands() {
	}

	/** @param beside what the other side made of a label, in the set of that label: it goes */
	public static Command keepOurs(Label beside) {
		return new EditCommand("Keep ours").remove(set(beside).getLabels(), List.of(beside));
	}

	/**
	 * Has a label say what the other side made of it, with the review that they gave it.
	 *
	 * @param beside what the other side made of it, in the set of that label; it becomes the label where that is gone
	 */
	public static Command keepTheirs(Label beside) {
		Optional<Label> ours = LabelConflict.of(beside).filter(id -> !id.equals(beside.getId()))
				.flatMap(id -> set(beside).getLabels().stream().filter(label -> label.getId().equals(id)).findFirst());
		if (ours.isEmpty()) {
			return keep(beside);
		}
		var command = new EditCommand("Keep theirs");
		for (EAttribute attribute : MODEL.getLabel().getEAllAttributes()) {
			if (attribute != MODEL.getLabel_Id() && attribute != MODEL.getLabel_UnknownKeys()) {
				command.take(ours.get(), attribute, beside.eGet(attribute));
			}
		}
		command.take(ours.get(), MODEL.getLabel_UnknownKeys(), LabelConflict.unmarked(beside));
		return command.remove(set(beside).getLabels(), List.of(beside));
	}

	/** @param label one that somebody changed and somebody else deleted: it stays */
	public static Command keep(Label label) {
		return new EditCommand("Keep label").take(label, MODEL.getLabel_UnknownKeys(), LabelConflict.unmarked(label));
	}

	private static LabelSet set(Label label) {
		return (LabelSet) label.eContainer();
	}
}
