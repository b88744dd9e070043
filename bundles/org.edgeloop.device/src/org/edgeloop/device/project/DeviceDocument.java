package org.edgeloop.device.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.spec.Device;

/**
 * A device while it is edited: a model that changes by commands alone, each undoable without limit. It is opened on a background
 * thread and then belongs to one thread, in the workbench the UI's; what runs elsewhere takes a {@link #snapshot()}.
 */
public final class DeviceDocument {

	private final BasicCommandStack stack = new BasicCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
	private final Path file;
	private final Device device;
	private final DeviceCommands commands;
	private final Optional<String> unsaved;
	private String saved;

	private DeviceDocument(Path file, String text, Device device, Optional<String> unsaved) {
		this.file = file;
		this.unsaved = unsaved;
		this.saved = text;
		this.device = device;
		commands = new DeviceCommands(domain, device);
	}

	/**
	 * @throws ProblemException if the file is no sound device
	 * @throws IOException if it cannot be read
	 */
	public static DeviceDocument open(Path file) throws IOException {
		String text = DeviceFile.text(file);
		return new DeviceDocument(file, text, DeviceFile.parse(file, text), new DeviceDraft(file).find(text));
	}

	/** Opens the file as it was saved, whatever a draft says: for those who give their changes up. */
	public static DeviceDocument openSaved(Path file) throws IOException {
		String text = DeviceFile.text(file);
		return new DeviceDocument(file, text, DeviceFile.parse(file, text), Optional.empty());
	}

	public Path file() {
		return file;
	}

	/** @return the content of the file as it was read or saved */
	public String saved() {
		return saved;
	}

	/**
	 * Takes up what was changed and not saved when the program last ended, as one step of undo.
	 *
	 * @return whether there was anything
	 */
	public boolean restoreUnsaved() {
		try {
			if (unsaved.isPresent()) {
				execute(commands.become("Restore unsaved changes", DeviceFile.parse(file, unsaved.get())));
				return isDirty();
			}
		} catch (ProblemException e) {
			// a draft that is damaged is none
		}
		return false;
	}

	/** @return the live model; changed by commands alone */
	public Device device() {
		return device;
	}

	/** @return a copy that stays as it is, for another thread */
	public Device snapshot() {
		return EcoreUtil.copy(device);
	}

	/** @return where to undo and redo: its command stack executes the commands of {@link #commands()} */
	public EditingDomain domain() {
		return domain;
	}

	public DeviceCommands commands() {
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
		return DeviceFile.format(device);
	}

	/**
	 * Makes the device what a text says, as one step of undo.
	 *
	 * @throws ProblemException if the text is no sound device, with the line; it is then as it was
	 */
	public void setText(String text) throws ProblemException {
		execute(commands.become("Edit source", DeviceFile.parse(file, text)));
	}

	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** @return whether another program has changed or removed the file since it was read or saved */
	public boolean isStale() throws IOException {
		return !Files.exists(file) || !DeviceFile.text(file).equals(saved);
	}

	/**
	 * @throws ProblemException if another program has changed the file in between, which is then left as it is
	 * @throws IOException if it cannot be written
	 */
	public void save() throws IOException {
		if (Files.exists(file) && isStale()) {
			throw new ProblemException(Problem.error("another program has changed the file", file.toString(),
					"close without saving and open it again"));
		}
		replace();
	}

	/** Saves over whatever is there. */
	public void replace() throws IOException {
		String text = text();
		AtomicFiles.writeString(file, text);
		saved = text;
		stack.saveIsDone();
	}
}
