package org.edgeloop.dataset.agreement;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.internal.EditCommand;
import org.edgeloop.dataset.internal.LabelCopies;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;

/** Makes the commands that settle a {@link Disagreement} in the reference's labels, each one step of undo. */
public final class DisagreementCommands {

	private static final LabelsPackage MODEL = LabelsPackage.eINSTANCE;
	private static final List<EAttribute> SAID = List.of(MODEL.getLabel_Kind(), MODEL.getLabel_Type(), MODEL.getLabel_From(),
			MODEL.getLabel_To(), MODEL.getLabel_Channels(), MODEL.getLabel_LowFrequency(), MODEL.getLabel_HighFrequency(),
			MODEL.getLabel_Attributes());

	private DisagreementCommands() {
	}

	/**
	 * Has the reference say what the other annotator says: their label is added, the one that they lack goes, or one says what theirs
	 * does.
	 *
	 * @param labels the reference's labels as they are now
	 * @return cannot be executed if the reference's label is not there any more
	 */
	public static Command takeTheirs(LabelSet labels, Disagreement disagreement) {
		var command = new EditCommand("Take theirs");
		Optional<Label> ours = disagreement.reference().flatMap(
				label -> labels.getLabels().stream().filter(each -> each.getId().equals(label.getId())).findFirst());
		if (disagreement.reference().isEmpty()) {
			disagreement.other().ifPresent(other -> command.add(labels.getLabels(), List.of(LabelCopies.of(other))));
		} else if (ours.isPresent() && disagreement.other().isEmpty()) {
			command.remove(labels.getLabels(), List.of(ours.get()));
		} else if (ours.isPresent()) {
			SAID.forEach(attribute -> command.set(ours.get(), attribute, disagreement.other().orElseThrow().eGet(attribute)));
		}
		return command;
	}
}
