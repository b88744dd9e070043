package org.edgeloop.drift.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.spec.DriftSpec;

/**
 * The spec of a drift report while it is edited: a model that changes by commands alone, each undoable without limit. It is opened on a
 * background thread and then belongs to one thread, in the workbench the UI's; what runs elsewhere takes a {@link #snapshot()}.
 */
public final class DriftSpecDocument {

	private final BasicCommandStack stack = new BasicCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
	private final DriftSpec spec;
	private final DriftSpecCommands commands;
	private Path file;
	private String saved;

	private DriftSpecDocument(Path file, String text, DriftSpec spec) {
		this.file = file;
		this.saved = text;
		this.spec = spec;
		commands = new DriftSpecCommands(domain, spec);
	}

	/**
	 * @throws ProblemException if the file is no sound spec
	 * @throws IOException if it cannot be read
	 */
	public static DriftSpecDocument open(Path file) throws IOException {
		String text = DriftSpecFile.text(file);
		return new DriftSpecDocument(file, text, DriftSpecFile.parse(file, text));
	}

	public Path file() {
		return file;
	}

	/** @return the live model; changed by commands alone */
	public DriftSpec spec() {
		return spec;
	}

	/** @return a copy that stays as it is, for another thread */
	public DriftSpec snapshot() {
		return EcoreUtil.copy(spec);
	}

	/** @return where to undo and redo: its command stack executes the commands of {@link #commands()} */
	public EditingDomain domain() {
		return domain;
	}

	public DriftSpecCommands commands() {
		return commands;
	}

	/** Executes a command on the domain's stack; one that changes nothing is no step of undo. */
	public void execute(Command command) {
		if (command.canExecute()) {
			stack.execute(command);
		}
	}

	/** @return the text that would be saved */
	public String text() {
		return DriftSpecFile.format(spec);
	}

	/**
	 * Makes the spec what a text says, as one step of undo.
	 *
	 * @throws ProblemException if the text is no sound spec, with the line; the spec is then as it was
	 */
	public void setText(String text) throws ProblemException {
		execute(commands.become("Edit source", DriftSpecFile.parse(file, text)));
	}

	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** @return whether another program has changed or removed the file since it was read or saved */
	public boolean isStale() throws IOException {
		return !Files.exists(file) || !DriftSpecFile.text(file).equals(saved);
	}

	/**
	 * @throws ProblemException if another program has changed the file in between, which is then left as it is
	 * @throws IOException if it cannot be written
	 */
	public void save() throws IOException {
		if (Files.exists(file) && isStale()) {
			throw new ProblemException(Problem.error("another program has changed the file", file.toString(),
					"save under another name, or close without saving and open it again"));
		}
		saveAs(file);
	}

	/** Saves under a path, over whatever is there, and stays with it. */
	public void saveAs(Path target) throws IOException {
		String text = text();
		AtomicFiles.writeString(target, text);
		file = target;
		saved = text;
		stack.saveIsDone();
	}
}
