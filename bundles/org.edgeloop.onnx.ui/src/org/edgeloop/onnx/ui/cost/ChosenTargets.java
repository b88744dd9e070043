package org.edgeloop.onnx.ui.cost;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.lint.Targets;
import org.osgi.service.prefs.BackingStoreException;

/** Where the user wants models to run: a target for each file, kept in the workspace; and the file with targets of one's own. */
public final class ChosenTargets {

	private static final String NODE = "org.edgeloop.onnx.ui/targets";
	private static final String OWN = "file";

	private final IEclipsePreferences preferences;

	public ChosenTargets() {
		this(InstanceScope.INSTANCE.getNode(NODE));
	}

	/** @param preferences to keep them in */
	public ChosenTargets(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	/** @return the target's id; empty if none was chosen */
	public Optional<String> of(Path model) {
		return Optional.ofNullable(preferences.get(key(model), null));
	}

	/** @param target an id; empty for none */
	public void choose(Path model, Optional<String> target) {
		target.ifPresentOrElse(id -> preferences.put(key(model), id), () -> preferences.remove(key(model)));
		save();
	}

	private static String key(Path model) {
		return "model:" + model.toAbsolutePath().normalize();
	}

	/** @return the file with targets of one's own */
	public Optional<Path> ownFile() {
		return Optional.ofNullable(preferences.get(OWN, null)).map(Path::of);
	}

	public void setOwnFile(Path file) {
		preferences.put(OWN, file.toString());
		save();
	}

	private void save() {
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			throw new IllegalStateException(e);
		}
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
