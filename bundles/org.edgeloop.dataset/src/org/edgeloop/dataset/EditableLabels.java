package org.edgeloop.dataset;

import java.util.Collection;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.internal.LabelAuthor;
import org.edgeloop.dataset.internal.LabelCommandStack;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** The half of a {@link LabelDocument} that knows no file: a model, and the commands that change it. */
abstract class EditableLabels {

	final LabelSet labels;
	final LabelCommandStack stack = new LabelCommandStack();
	final LabelCommands commands;
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
	private LabelAuthor author = new LabelAuthor(System.getProperty("user.name", ""));

	EditableLabels(LabelSet labels) {
		this.labels = labels;
		commands = new LabelCommands(labels);
	}

	/** @return the live model, in no particular order; changed by commands alone */
	public LabelSet labels() {
		return labels;
	}

	/** @return whether the label is one of these labels, and neither gone nor a rejected suggestion */
	public boolean holds(Label label) {
		return label.eContainer() == labels && label.eContainmentFeature() == LabelsPackage.Literals.LABEL_SET__LABELS;
	}

	/** @return where to undo and redo: its command stack executes the commands of {@link #commands()} */
	public EditingDomain domain() {
		return domain;
	}

	public LabelCommands commands() {
		return commands;
	}

	/** @param name whom new labels name as their author */
	public void setAuthor(String name) {
		author = new LabelAuthor(name);
	}

	/** @return whom new labels name as their author */
	public String author() {
		return author.name();
	}

	/** Executes a command on the domain's stack. */
	public void execute(Command command) {
		stack.execute(command);
	}

	/**
	 * Makes a label and adds it.
	 *
	 * @param channels the names of the channels concerned; empty for all
	 * @throws IllegalArgumentException if the label is not sound
	 */
	public Label add(LabelKind kind, String type, long from, long to, List<String> channels) {
		Label label = newLabel(kind, type);
		label.setFrom(from);
		label.setTo(to);
		label.getChannels().addAll(channels);
		execute(commands.add(List.of(label)));
		return label;
	}

	/** @return a label of the present author, to be filled in and then {@linkplain LabelCommands#add added} */
	public Label newLabel(LabelKind kind, String type) {
		return author.label(kind, type);
	}

	/** Names the present author, and now, in a label that began as a suggestion; its id and its origin stay. */
	public void vouch(Label label) {
		author.vouch(label);
	}

	/**
	 * Adds the labels of the clipboard, the first of them at {@code at}.
	 *
	 * @param channels the names of the recording's channels
	 * @return what could not be pasted as it was copied
	 */
	public List<Problem> paste(LabelClipboard clipboard, long at, List<String> channels) {
		LabelClipboard.Placed placed = clipboard.place(at, labels, channels);
		placed.labels().forEach(author::sign);
		execute(commands.paste(placed.labels()));
		return placed.problems();
	}

	/** Makes a bookmark and adds it. See {@link LabelCommands#addBookmark}. */
	public Bookmark addBookmark(long sample, String name) {
		Bookmark bookmark = author.bookmark(sample, name);
		execute(commands.addBookmark(bookmark));
		return bookmark;
	}

	/** See {@link LabelCommands#remove}. */
	public void remove(Collection<Label> removed) {
		execute(commands.remove(removed));
	}

	/** See {@link LabelCommands#move}. */
	public void move(Label label, long from, long to) {
		execute(commands.move(label, from, to));
	}

	/** See {@link LabelCommands#nudge}. */
	public void nudge(Label label, long from, long to) {
		execute(commands.nudge(label, from, to));
	}

	/** See {@link LabelCommands#split}. */
	public void split(Collection<Label> split, long at) {
		execute(commands.split(split, at));
	}

	/** See {@link LabelCommands#join}. */
	public void join(Collection<Label> joined) {
		execute(commands.join(joined));
	}

	/** See {@link LabelCommands#change}. */
	public void change(Collection<Label> changed, LabelChange change) {
		execute(commands.change(changed, change));
	}

	/** See {@link LabelCommands#changeType}. */
	public void changeType(Collection<Label> changed, String type) {
		execute(commands.changeType(changed, type));
	}

	/** See {@link LabelCommands#changeChannels}. */
	public void changeChannels(Collection<Label> changed, List<String> channels) {
		execute(commands.changeChannels(changed, channels));
	}

	/** See {@link LabelCommands#changeNote}. */
	public void changeNote(Collection<Label> changed, String note) {
		execute(commands.changeNote(changed, note));
	}
}
