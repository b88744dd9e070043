package org.edgeloop.device.ui.editor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.project.DeviceDocument;
import org.edgeloop.device.project.ProjectDevice;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.Setting;
import org.edgeloop.device.ui.DeviceReference;

/** An open device: its document, the kind that it is of, and who wants to know of changes. It knows no widget; to be used from one thread. */
public final class DeviceSession {

	private final DeviceDocument document;
	private final List<DeviceKind> kinds;
	private final Path folder;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Typed> typed = Optional.empty();
	private boolean isMerging;
	private String note = "";

	/** The last step of undo, while the user types into one field. */
	private record Typed(String field, Command command) {
	}

	/**
	 * @param kinds that are known
	 * @param folder of the project, from which paths go
	 */
	public DeviceSession(DeviceDocument document, List<DeviceKind> kinds, Path folder) {
		this.document = document;
		this.kinds = List.copyOf(kinds);
		this.folder = folder;
		stack().addCommandStackListener(_ -> {
			if (!isMerging) {
				note = "";
				changed();
			}
		});
	}

	private CommandStack stack() {
		return document.domain().getCommandStack();
	}

	/** Tells a listener whenever the device is another one. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	public DeviceDocument document() {
		return document;
	}

	/** @return what can be chosen */
	public List<DeviceKind> kinds() {
		return kinds;
	}

	/** @return the kind of the device; empty if its file names one that there is not */
	public Optional<DeviceKind> kind() {
		return kinds.stream().filter(kind -> kind.id().equals(document.model().getKind())).findFirst();
	}

	/** @return the folder that paths go from */
	public Path folder() {
		return folder;
	}

	/** @return the device's name, or else its file's without the ending */
	public String name() {
		String name = document.model().getName();
		return name == null || name.isBlank() ? String.valueOf(document.file().getFileName()).replaceFirst("\\.device$", "") : name.strip();
	}

	/** @return the device as it would be used now, saved or not */
	public DeviceSettings settings() {
		Device device = document.model();
		return new DeviceSettings(name(), device.getKind(), device.getTarget(), values(device.getSettings()), folder);
	}

	/** @return the device as operations take it, saved or not */
	public ProjectDevice projectDevice() {
		return new ProjectDevice(document.file(), settings(), document.model().getArtifact(), options(), document.model().getNote());
	}

	/** @return the device for other parts of the workbench; empty if it is of no known kind */
	public Optional<DeviceReference> reference() {
		return kind().map(kind -> new DeviceReference(document.file(), kind, settings()));
	}

	/** @return the values of the deployment fields that are given */
	public Map<String, String> options() {
		return values(document.model().getOptions());
	}

	private static Map<String, String> values(List<Setting> settings) {
		var values = new LinkedHashMap<String, String>();
		settings.forEach(setting -> values.put(setting.getKey(), setting.getValue()));
		return values;
	}

	/**
	 * Changes the device by what is typed into a field. What is typed into the same field one after the other is one step of undo.
	 *
	 * @param field any name of the field
	 */
	public void type(String field, Command command) {
		isMerging = true;
		try {
			if (typed.filter(last -> last.field().equals(field) && last.command() == stack().getMostRecentCommand()).isPresent()) {
				stack().undo();
			}
			document.execute(command);
		} finally {
			isMerging = false;
		}
		typed = Optional.ofNullable(stack().getMostRecentCommand()).filter(last -> last == command).map(last -> new Typed(field, last));
		note = "";
		changed();
	}

	/** Makes it a device of another kind; values of fields that both kinds have stay. */
	public void changeKind(DeviceKind kind) {
		Device changed = document.snapshot();
		changed.setKind(kind.id());
		document.execute(document.commands().become("Change kind", changed));
	}

	/** @return what the user is told until the next change; empty for nothing */
	public String note() {
		return note;
	}

	/** Tells the user something until the next change. */
	public void say(String sentence) {
		note = sentence;
	}
}
