package org.edgeloop.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * A document while it is edited: a model that changes by commands alone, each undoable without limit. It is opened on a background thread and then
 * belongs to one thread, in the workbench the UI's; what runs elsewhere takes a {@link #snapshot()}.
 *
 * @param <M> the model
 */
public abstract class TextDocument<M extends EObject> {

	/** What a document is opened with. */
	public enum From {
		/** What was changed and not saved when the program last ended can be taken up. */
		DRAFT,
		/** The file as it was saved, whatever a draft says: for those who give their changes up. */
		SAVED
	}

	private final BasicCommandStack stack = new BasicCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
	private final Path file;
	private final TextForm<M> form;
	private final M model;
	private final Optional<String> unsaved;
	private String saved;

	/**
	 * @throws ProblemException if the file is no sound document
	 * @throws IOException if it cannot be read
	 */
	protected TextDocument(Path file, TextForm<M> form, From from) throws IOException {
		this.file = file;
		this.form = form;
		saved = form.text(file);
		model = form.parse(file, saved);
		unsaved = from == From.DRAFT ? draft().find(saved) : Optional.empty();
	}

	/** @return a command that brings the whole model to what another one holds */
	protected abstract Command become(String name, M other);

	public final Path file() {
		return file;
	}

	/** @return where unsaved changes are kept */
	public final Draft draft() {
		return new Draft(file, form);
	}

	/** @return the content of the file as it was read or saved */
	public final String saved() {
		return saved;
	}

	/**
	 * Takes up what was changed and not saved when the program last ended, as one step of undo.
	 *
	 * @return whether there was anything
	 */
	public final boolean restoreUnsaved() {
		try {
			if (unsaved.isPresent()) {
				execute(become("Restore unsaved changes", form.parse(file, unsaved.get())));
				return isDirty();
			}
		} catch (ProblemException e) {
			// a draft that is damaged is none
		}
		return false;
	}

	/** @return the live model; changed by commands alone */
	public final M model() {
		return model;
	}

	/** @return a copy that stays as it is, for another thread */
	public final M snapshot() {
		return EcoreUtil.copy(model);
	}

	/** @return what commands that change the model are made with */
	public final EditingDomain domain() {
		return domain;
	}

	/** @return what has been executed, to undo and redo */
	public final CommandStack stack() {
		return stack;
	}

	/** Executes a command on the stack; one that changes nothing is no step of undo. */
	public final void execute(Command command) {
		if (command.canExecute()) {
			stack.execute(command);
		}
	}

	/** @return the text that would be saved */
	public final String text() {
		return form.format(model);
	}

	/**
	 * Makes the document what a text says, as one step of undo.
	 *
	 * @throws ProblemException if the text is no sound document, with the line; it is then as it was
	 */
	public final void setText(String text) throws ProblemException {
		execute(become("Edit source", form.parse(file, text)));
	}

	public final boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** @return whether another program has changed or removed the file since it was read or saved */
	public final boolean isStale() throws IOException {
		return !Files.exists(file) || !form.text(file).equals(saved);
	}

	/**
	 * @throws ProblemException if another program has changed the file in between, which is then left as it is
	 * @throws IOException if it cannot be written
	 */
	public final void save() throws IOException {
		if (Files.exists(file) && isStale()) {
			throw new ProblemException(
					Problem.error("another program has changed the file", file.toString(), "close without saving and open it again"));
		}
		replace();
	}

	/** Saves over whatever is there. */
	public final void replace() throws IOException {
		String text = text();
		AtomicFiles.writeString(file, text);
		saved = text;
		stack.saveIsDone();
	}
}
