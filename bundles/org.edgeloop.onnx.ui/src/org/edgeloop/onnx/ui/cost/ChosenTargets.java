package org.edgeloop.onnx.ui.cost;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.lint.Targets;

/** Where the user wants models to run: a target for each file, kept in the workspace; and the file with targets of one's own. */
public final class ChosenTargets {

	private static final String MODEL = "target.of.";
	private static final String OWN_FILE = "target.file";

	private final IPreferenceStore store;

	public ChosenTargets() {
		this(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.edgeloop.onnx.ui"));
	}

	/** @param store to keep them in */
	public ChosenTargets(IPreferenceStore store) {
		this.store = store;
	}

	/** @return the target's id; empty if none was chosen */
	public Optional<String> of(Path model) {
		return text(key(model));
	}

	/** @param target an id; empty for none */
	public void choose(Path model, Optional<String> target) {
		target.ifPresentOrElse(id -> store.setValue(key(model), id), () -> store.setToDefault(key(model)));
	}

	private static String key(Path model) {
		return MODEL + model.toAbsolutePath().normalize();
	}

	private Optional<String> text(String key) {
		return Optional.of(store.getString(key)).filter(text -> !text.isEmpty());
	}

	/** @return the file with targets of one's own */
	public Optional<Path> ownFile() {
		return text(OWN_FILE).map(Path::of);
	}

	public void setOwnFile(Path file) {
		store.setValue(OWN_FILE, file.toString());
	}

	/**
	 * @return the targets that come along, and one's own
	 * @throws ProblemException if the file of one's own holds something else
	 * @throws IOException if it cannot be read
	 */
	public Targets targets() throws IOException {
		Optional<Path> own = ownFile();
		return own.isPresent() ? Targets.builtIn().with(own.get()) : Targets.builtIn();
	}

	/** @return the target that was chosen for a model; empty if none was, or it is not known any more */
	public Optional<Target> target(Path model) throws IOException {
		Optional<String> id = of(model);
		return id.isPresent() ? targets().find(id.get()) : Optional.empty();
	}
}
