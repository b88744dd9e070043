package org.edgeloop.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.dataset.internal.EditCommand;
import org.edgeloop.dataset.internal.JoinedLabel;
import org.edgeloop.dataset.internal.LabelCopies;
import org.edgeloop.dataset.internal.LabelEdits;
import org.edgeloop.dataset.internal.LabelNames;
import org.edgeloop.dataset.internal.LabelRules;
import org.edgeloop.dataset.internal.NudgeCommand;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes the commands that change the labels of one recording. Each is one step of undo, named for the Edit menu; it does nothing
 * until the domain's command stack executes it. A command whose labels already are as asked cannot be executed.
 */
public final class LabelCommands {

	private static final LabelsPackage MODEL = LabelsPackage.eINSTANCE;

	private final LabelSet labels;

	LabelCommands(LabelSet labels) {
		this.labels = labels;
	}

	/** @throws IllegalArgumentException if a label is not sound */
	public Command add(Collection<Label> added) {
		return add("Add ", added);
	}

	/** See {@link LabelClipboard}. */
	Command paste(Collection<Label> pasted) {
		return add("Paste ", pasted);
	}

	private Command add(String verb, Collection<Label> added) {
		for (Label label : added) {
			refuse(LabelRules.fault(label, labels.getSamples()).orElse(""));
		}
		return new EditCommand(verb + LabelNames.subject(added)).add(labels.getLabels(), added);
	}

	public Command remove(Collection<Label> removed) {
		return new EditCommand("Delete " + LabelNames.subject(removed)).remove(labels.getLabels(), removed);
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
		return new EditCommand(nameOfMove(label, from, to)).set(label, MODEL.getLabel_From(), from).set(label, MODEL.getLabel_To(), to);
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

	/**
	 * Moves the edges of a box.
	 *
	 * @param low the new lower edge in Hz
	 * @param high the new upper edge in Hz
	 * @throws IllegalArgumentException if the label is no box, or would not be sound any more
	 */
	public Command changeFrequencies(Label box, double low, double high) {
		refuse(box.getKind() == LabelKind.BOX ? "" : "only a box has frequencies");
		refuse(LabelRules.faultOfFrequencies(low, high).orElse(""));
		return new EditCommand("Change frequencies of " + LabelNames.subject(List.of(box))).set(box, MODEL.getLabel_LowFrequency(), low)
				.set(box, MODEL.getLabel_HighFrequency(), high);
	}

	/** @param type the path of a type in the taxonomy */
	public Command changeType(Collection<Label> changed, String type) {
		return change("Change to " + LabelNames.nameOf(type), changed, LabelChange.NONE.withType(type));
	}

	/** @param channels the names of the channels that the labels concern; empty for all */
	public Command changeChannels(Collection<Label> changed, List<String> channels) {
		return change("Change channels of " + LabelNames.subject(changed), changed, LabelChange.NONE.withChannels(channels));
	}

	public Command changeNote(Collection<Label> changed, String note) {
		return change("Change note of " + LabelNames.subject(changed), changed, LabelChange.NONE.withNote(note));
	}

	/** Gives an attribute a value, and those that have another one this one. */
	public Command changeAttribute(Collection<Label> changed, String attribute, AttributeValue value) {
		return change("Change " + attribute + " of " + LabelNames.subject(changed), changed, LabelChange.NONE.withAttribute(attribute, value));
	}

	/** Takes an attribute away from those that have it. */
	public Command removeAttribute(Collection<Label> changed, String attribute) {
		return change("Remove " + attribute + " of " + LabelNames.subject(changed), changed,
				LabelChange.NONE.withoutAttributes(List.of(attribute)));
	}

	/** Changes several values of many labels at once. */
	public Command change(Collection<Label> changed, LabelChange change) {
		return change("Change " + LabelNames.subject(changed), changed, change);
	}

	private static Command change(String name, Collection<Label> changed, LabelChange change) {
		refuse(change.type().filter(String::isEmpty).isPresent() ? "a label has a type" : "");
		var command = new EditCommand(name);
		for (Label label : changed) {
			change.type().ifPresent(type -> command.set(label, MODEL.getLabel_Type(), type));
			change.channels().ifPresent(channels -> command.set(label, MODEL.getLabel_Channels(), channels));
			change.note().ifPresent(note -> command.set(label, MODEL.getLabel_Note(), note));
			command.set(label, MODEL.getLabel_Attributes(), change.applyTo(label.getAttributes()));
		}
		return command;
	}

	/**
	 * Makes two labels of each region or box that a sample lies in: the first ends before it, the second, a new one, begins with it
	 * and says the same.
	 */
	public Command split(Collection<Label> split, long at) {
		List<Label> seconds = new ArrayList<>();
		List<Label> firsts = split.stream().filter(label -> label.getKind() == LabelKind.REGION || label.getKind() == LabelKind.BOX)
				.filter(label -> label.getFrom() < at && at < label.getTo()).toList();
		var command = new EditCommand("Split " + LabelNames.subject(firsts));
		for (Label first : firsts) {
			Label second = LabelCopies.of(first);
			second.setFrom(at);
			seconds.add(second);
			command.set(first, MODEL.getLabel_To(), at);
		}
		return command.add(labels.getLabels(), seconds);
	}

	/**
	 * Takes a stretch out of a region or box: it ends before the stretch, and a new label that says the same begins behind it.
	 *
	 * @param from the stretch's first sample, inside the label
	 * @param to the sample behind its last one, inside the label
	 * @throws IllegalArgumentException if nothing of the label would remain on one side
	 */
	public Command cutOut(Label label, long from, long to) {
		refuse(label.getFrom() < from && from < to && to < label.getTo() ? "" : "the stretch does not lie inside the label");
		Label behind = LabelCopies.of(label);
		behind.setFrom(to);
		return new EditCommand("Cut " + LabelNames.subject(List.of(label))).set(label, MODEL.getLabel_To(), from).add(labels.getLabels(),
				List.of(behind));
	}

	/**
	 * Makes one label of several regions, or boxes, of one type: the first of them reaches to the end of the last, over the gaps
	 * between them, and takes the others' channels, attributes and notes beside its own.
	 *
	 * @throws IllegalArgumentException with a sentence for the user if the labels do not go together
	 */
	public Command join(Collection<Label> joined) {
		JoinedLabel whole = JoinedLabel.of(joined);
		Label first = whole.first();
		return new EditCommand("Join " + LabelNames.subject(joined)).set(first, MODEL.getLabel_To(), whole.to())
				.set(first, MODEL.getLabel_LowFrequency(), whole.lowFrequency())
				.set(first, MODEL.getLabel_HighFrequency(), whole.highFrequency())
				.set(first, MODEL.getLabel_Channels(), whole.channels()).set(first, MODEL.getLabel_Attributes(), whole.attributes())
				.set(first, MODEL.getLabel_Note(), whole.note()).remove(labels.getLabels(), whole.others());
	}

	/**
	 * Adds a label that says the same for each of other channels.
	 *
	 * @param channels the names of the channels; a label that is for one of them, or for all, is not doubled there
	 */
	public Command duplicate(Collection<Label> originals, Collection<String> channels) {
		List<Label> copies = new ArrayList<>();
		for (Label label : originals) {
			for (String channel : channels) {
				if (!LabelIndex.concerns(label, channel)) {
					Label copy = LabelCopies.of(label);
					copy.getChannels().clear();
					copy.getChannels().add(channel);
					copies.add(copy);
				}
			}
		}
		return new EditCommand("Duplicate " + LabelNames.subject(originals)).add(labels.getLabels(), copies);
	}

	/** @throws IllegalArgumentException if the bookmark does not lie in the recording */
	public Command addBookmark(Bookmark bookmark) {
		refuse(LabelRules.faultOfRange(LabelKind.POINT, bookmark.getSample(), bookmark.getSample(), labels.getSamples()).orElse(""));
		return new EditCommand("Add bookmark").add(labels.getBookmarks(), List.of(bookmark));
	}

	public Command removeBookmarks(Collection<Bookmark> removed) {
		return new EditCommand(removed.size() == 1 ? "Delete bookmark" : "Delete bookmarks").remove(labels.getBookmarks(), removed);
	}

	public Command renameBookmark(Bookmark bookmark, String name) {
		return new EditCommand("Rename bookmark").set(bookmark, MODEL.getBookmark_Name(), name);
	}

	/** @param contentHash of what the labels are for from now on */
	Command adopt(String contentHash) {
		return new EditCommand("Adopt labels").set(labels, MODEL.getLabelSet_ContentHash(), contentHash);
	}

	/** Brings the set to what another one holds: object by object, by their ids. */
	Command become(String name, LabelEdits edits) {
		var command = new EditCommand(name);
		edits.parts().forEach((part, each) -> become(command, part.of(labels), each));
		return command;
	}

	private static void become(EditCommand command, EList<EObject> list, LabelEdits.Edits edits) {
		Set<String> removed = new HashSet<>(edits.removed());
		command.remove(list, list.stream().filter(object -> removed.contains(EcoreUtil.getID(object))).toList());
		Map<String, EObject> present = list.stream().collect(Collectors.toMap(EcoreUtil::getID, object -> object));
		command.add(list, edits.set().stream().filter(object -> !present.containsKey(EcoreUtil.getID(object))).map(EcoreUtil::copy).toList());
		for (EObject object : edits.set()) {
			EObject old = present.get(EcoreUtil.getID(object));
			if (old != null) {
				for (EAttribute attribute : object.eClass().getEAllAttributes()) {
					command.take(old, attribute, object.eGet(attribute));
				}
			}
		}
	}

	private static String nameOfMove(Label label, long from, long to) {
		boolean oneEdge = label.getFrom() == from ^ label.getTo() == to;
		return (oneEdge ? "Move edge of " : "Move ") + LabelNames.subject(List.of(label));
	}

	private static void refuse(String fault) {
		if (!fault.isEmpty()) {
			throw new IllegalArgumentException(fault);
		}
	}
}
