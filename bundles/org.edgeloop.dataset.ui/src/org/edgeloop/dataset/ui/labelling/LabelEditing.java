package org.edgeloop.dataset.ui.labelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelChange;
import org.edgeloop.dataset.LabelClipboard;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.signal.Channel;

/** Changes labels that are there; each change is one step to undo. What cannot be done is told. */
public final class LabelEditing {

	private final LabellingPresenter presenter;

	LabelEditing(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	private LabelDocument document() {
		return presenter.document();
	}

	private List<String> channelNames() {
		return presenter.timeline().source().channels().stream().map(Channel::name).toList();
	}

	/** Moves a label so that it covers {@code range}. */
	public void move(Label label, SampleRange range) {
		document().move(label, range.from(), range.to());
	}

	/** Deletes the selected labels; rejects the suggestion that is looked at instead. */
	public void deleteSelected() {
		if (presenter.suggestions().current().isPresent()) {
			presenter.suggestions().reject();
			return;
		}
		document().remove(presenter.selection());
	}

	/** Parts the selected labels at the cursor; where none is selected, all in which it stands and which are for a track shown. */
	public void splitAtCursor() {
		long at = presenter.cursor();
		List<Label> chosen = presenter.selection();
		Collection<Label> split = chosen.isEmpty() ? under(at) : chosen;
		if (split.stream().noneMatch(label -> isStretch(label) && label.getFrom() < at && at < label.getTo())) {
			presenter.tell("To split a label, put the cursor inside it.");
			return;
		}
		document().split(split, at);
	}

	private List<Label> under(long position) {
		var found = new ArrayList<Label>();
		presenter.index().visit(new SampleRange(position, position), found::add);
		return found;
	}

	private static boolean isStretch(Label label) {
		return label.getKind() == LabelKind.REGION || label.getKind() == LabelKind.BOX;
	}

	/** Makes one label of the selected ones; of a single one, together with the next of its class. */
	public void joinSelected() {
		List<Label> labels = presenter.selection();
		Optional<Label> next = labels.size() == 1 ? nextOfSameClass(labels.getFirst()) : Optional.empty();
		try {
			document().join(next.map(other -> List.of(labels.getFirst(), other)).orElse(labels));
		} catch (IllegalArgumentException e) {
			presenter.tell(e.getMessage());
		}
	}

	private Optional<Label> nextOfSameClass(Label label) {
		Optional<Label> next = presenter.index().after(label);
		while (next.isPresent() && !goTogether(label, next.get())) {
			next = presenter.index().after(next.get());
		}
		return next;
	}

	private static boolean goTogether(Label one, Label other) {
		return one.getKind() == other.getKind() && one.getType().equals(other.getType()) && one.getChannels().equals(other.getChannels());
	}

	/** Gives every other channel a label like each of the selected ones. */
	public void duplicateToOtherChannels() {
		List<Label> labels = presenter.selection();
		if (labels.isEmpty()) {
			presenter.tell("Select a label first, to duplicate it to the other channels.");
		} else if (labels.stream().allMatch(label -> label.getChannels().isEmpty())) {
			presenter.tell("The selected labels are for all channels already.");
		} else {
			document().execute(document().commands().duplicate(labels, channelNames()));
		}
	}

	public void setNote(List<Label> labels, String note) {
		document().changeNote(labels, note);
	}

	/** Changes the class of labels, and only of these. */
	public void setType(List<Label> labels, String path) {
		document().changeType(labels, path);
	}

	/** Says which channels the labels are for; an empty list means all. */
	public void setChannels(List<Label> labels, List<String> names) {
		document().changeChannels(labels, names);
	}

	/** @param value empty to take the attribute away */
	public void setAttribute(List<Label> labels, String attribute, Optional<AttributeValue> value) {
		document().execute(value.map(given -> document().commands().changeAttribute(labels, attribute, given))
				.orElseGet(() -> document().commands().removeAttribute(labels, attribute)));
	}

	/** Changes several values of many labels at once. */
	public void change(List<Label> labels, LabelChange change) {
		document().change(labels, change);
	}

	/** @return the selected labels as text for the clipboard; empty where none is selected */
	public Optional<String> copySelected() {
		List<Label> labels = presenter.selection();
		return labels.isEmpty() ? Optional.empty()
				: Optional.of(LabelClipboard.of(labels, document().labels(), channelNames()).toText());
	}

	/** Adds the labels that a text from the clipboard holds, the first of them at the cursor. */
	public void paste(String text) {
		try {
			presenter.tell(document().paste(LabelClipboard.parse(text), presenter.cursor(), channelNames()));
		} catch (ProblemException e) {
			presenter.tell(e.problem().toLine());
		}
	}
}
