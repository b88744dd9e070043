package org.edgeloop.dataset;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.dataset.internal.LabelRules;
import org.edgeloop.dataset.internal.NudgeCommand;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Makes the commands that change the labels of one recording. Each is one step of undo, named for the Edit menu; it does nothing
 * until the domain's command stack executes it. A command whose labels already are as asked cannot be executed.
 */
public final class LabelCommands {

	private static final LabelsPackage MODEL = LabelsPackage.eINSTANCE;

	private final EditingDomain domain;
	private final LabelSet labels;

	LabelCommands(EditingDomain domain, LabelSet labels) {
		this.domain = domain;
		this.labels = labels;
	}

	/** @throws IllegalArgumentException if a label is not sound */
	public Command add(Collection<Label> added) {
		for (Label label : added) {
			refuse(LabelRules.fault(label, labels.getSamples()).orElse(""));
		}
		var command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, "Add " + subject(added));
		command.append(new AddCommand(domain, labels, MODEL.getLabelSet_Labels(), List.copyOf(added)));
		return command;
	}

	public Command remove(Collection<Label> removed) {
		var command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, "Delete " + subject(removed));
		if (!removed.isEmpty()) {
			command.append(new RemoveCommand(domain, labels, MODEL.getLabelSet_Labels(), List.copyOf(removed)));
		}
		return command;
	}

	/**
	 * Moves one or both ends of a label; a whole drag is one command, made when it ends.
	 *
	 * @param from the new first sample
	 * @param to the new sample behind the last one; for a point, {@code from}
	 * @throws IllegalArgumentException if the label would not be sound any more
	 */
	public Command move(Label label, long from, long to) {
		refuse(LabelRules.faultOfRange(label.getKind(), from, to, labels.getSamples()).orElse(""));
		var command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, nameOfMove(label, from, to));
		set(command, label, MODEL.getLabel_From(), from);
		set(command, label, MODEL.getLabel_To(), to);
		return command;
	}

	/**
	 * Moves one or both ends of a label by a key. Nudges of the same ends that follow each other are one step of undo, for a key
	 * that is held down is one thing that the user did.
	 *
	 * @see #move
	 */
	public Command nudge(Label label, long from, long to) {
		refuse(LabelRules.faultOfRange(label.getKind(), from, to, labels.getSamples()).orElse(""));
		return new NudgeCommand(nameOfMove(label, from, to), label, from, to);
	}

	/** @param type the path of a type in the taxonomy */
	public Command changeType(Collection<Label> changed, String type) {
		refuse(type.isEmpty() ? "a label has a type" : "");
		return setAll("Change to " + nameOf(type), changed, MODEL.getLabel_Type(), type);
	}

	/** @param channels the names of the channels that the labels concern; empty for all */
	public Command changeChannels(Collection<Label> changed, List<String> channels) {
		return setAll("Change channels of " + subject(changed), changed, MODEL.getLabel_Channels(), List.copyOf(channels));
	}

	public Command changeNote(Collection<Label> changed, String note) {
		return setAll("Change note of " + subject(changed), changed, MODEL.getLabel_Note(), note);
	}

	/** Brings the set to what another one holds: label by label, by their ids. */
	Command become(String name, Collection<Label> set, Collection<String> removedIds) {
		var command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, name);
		List<Label> removed = labels.getLabels().stream().filter(label -> removedIds.contains(label.getId())).toList();
		if (!removed.isEmpty()) {
			command.append(new RemoveCommand(domain, labels, MODEL.getLabelSet_Labels(), removed));
		}
		var present = labels.getLabels().stream().collect(Collectors.toMap(Label::getId, label -> label));
		List<Label> added = set.stream().filter(label -> !present.containsKey(label.getId())).map(EcoreUtil::copy).toList();
		if (!added.isEmpty()) {
			command.append(new AddCommand(domain, labels, MODEL.getLabelSet_Labels(), added));
		}
		for (Label label : set) {
			Label old = present.get(label.getId());
			if (old != null) {
				for (EAttribute attribute : MODEL.getLabel().getEAllAttributes()) {
					set(command, old, attribute, label.eGet(attribute));
				}
			}
		}
		return command;
	}

	private Command setAll(String name, Collection<Label> changed, EAttribute attribute, Object value) {
		var command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, name);
		for (Label label : changed) {
			set(command, label, attribute, value);
		}
		return command;
	}

	private void set(CompoundCommand command, Label label, EAttribute attribute, Object value) {
		if (!value.equals(label.eGet(attribute))) {
			command.append(new SetCommand(domain, label, attribute, value));
		}
	}

	private static String nameOfMove(Label label, long from, long to) {
		boolean oneEdge = label.getFrom() == from ^ label.getTo() == to;
		return (oneEdge ? "Move edge of " : "Move ") + subject(List.of(label));
	}

	private static String subject(Collection<Label> labels) {
		return labels.size() == 1 ? nameOf(labels.iterator().next().getType()) : labels.size() + " labels";
	}

	/** The Edit menu's name for a type; a document knows no taxonomy, and the path says it well enough. */
	private static String nameOf(String type) {
		return type.substring(type.lastIndexOf('/') + 1).replace('-', ' ');
	}

	private static void refuse(String fault) {
		if (!fault.isEmpty()) {
			throw new IllegalArgumentException(fault);
		}
	}
}
