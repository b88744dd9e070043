package org.edgeloop.dataset.check;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.LabelCommands;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.labels.Label;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/**
 * A way to put a problem right: one undoable command.
 *
 * @param title what it does, for people, such as {@code Delete Inner race}
 * @param labelId the label that it changes
 * @param edit makes the command
 */
public record LabelFix(String title, String labelId, Edit edit) {

	/** Makes the command that changes a label. */
	@FunctionalInterface
	public interface Edit {
		Command command(LabelCommands commands, Label label);
	}

	/** @return the command; one that cannot be executed if the label is not there any more, or has changed so that it does not apply */
	public Command in(LabelDocument document) {
		Optional<Label> label = document.labels().getLabels().stream().filter(each -> each.getId().equals(labelId)).findFirst();
		try {
			return label.isPresent() ? edit.command(document.commands(), label.get()) : UnexecutableCommand.INSTANCE;
		} catch (IllegalArgumentException e) {
			return UnexecutableCommand.INSTANCE;
		}
	}

	static LabelFix delete(Label label, String name) {
		return new LabelFix("Delete " + name, label.getId(), (commands, present) -> commands.remove(List.of(present)));
	}

	static LabelFix move(String title, Label label, long from, long to) {
		return new LabelFix(title, label.getId(), (commands, present) -> commands.move(present, from, to));
	}
}
