package org.edgeloop.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcConfig.Level;

/** Adds, changes and removes remotes in one file of the configuration. Their names know no capitals. */
public final class RemotesEdit {

	private static final String CORE = "core";
	private static final String REMOTE = "remote";
	private static final String URL = "url";

	private final Path folder;
	private final Level level;
	private final Path workingFolder;

	/**
	 * @param folder the repository's {@code .dvc}
	 * @param workingFolder what relative paths go from
	 */
	public RemotesEdit(Path folder, Level level, Path workingFolder) {
		this.folder = folder;
		this.level = level;
		this.workingFolder = workingFolder;
	}

	private ConfigEdit edit(Level at) {
		return new ConfigEdit(folder, at, workingFolder);
	}

	/**
	 * @param url an address or a path
	 * @param force whether one of that name is replaced
	 * @throws ProblemException if there is one of that name
	 */
	public void add(String name, String url, boolean force) throws IOException {
		String section = DvcConfig.remoteSection(name);
		if (DvcConfig.read(folder, level).sections().contains(section)) {
			if (!force) {
				throw problem("remote '" + lower(name) + "' already exists. Use `-f|--force` to overwrite it.");
			}
			edit(level).remove(section);
		}
		edit(level).set(section, URL, url);
	}

	/** @throws ProblemException if there is none of that name, at any level */
	public void makeDefault(String name) throws IOException {
		if (!DvcConfig.read(folder).remoteNames().contains(lower(name))) {
			throw problem("default remote must be present in remote list.");
		}
		edit(level).set(CORE, REMOTE, lower(name));
	}

	/** Says of no remote any more that it is the default one. */
	public void clearDefault() throws IOException {
		if (DvcConfig.read(folder, level).defaultRemote().isPresent()) {
			edit(level).unset(CORE, REMOTE);
		}
	}

	/** @throws ProblemException if there is none of that name, or DVC does not take the value */
	public void modify(String name, String option, String value) throws IOException {
		checkExists(name, DvcConfig.read(folder));
		edit(level).set(DvcConfig.remoteSection(name), option, value);
	}

	/** Sets an option no more; nothing happens if it is not set. */
	public void unset(String name, String option) throws IOException {
		checkExists(name, DvcConfig.read(folder));
		if (DvcConfig.read(folder, level).value(DvcConfig.remoteSection(name), option).isPresent()) {
			edit(level).unset(DvcConfig.remoteSection(name), option);
		}
	}

	/**
	 * Removes a remote, and where it is said to be the default one, at this level and those that count more.
	 *
	 * @throws ProblemException if there is none of that name at this level
	 */
	public void remove(String name) throws IOException {
		checkExists(name, DvcConfig.read(folder, level));
		edit(level).remove(DvcConfig.remoteSection(name));
		for (Level at : Level.values()) {
			if (at.compareTo(level) >= 0 && isDefault(name, at)) {
				edit(at).unset(CORE, REMOTE);
			}
		}
	}

	/** @throws ProblemException if there is none of the old name at this level, or one of the new name at any */
	public void rename(String name, String newName) throws IOException {
		if (DvcConfig.read(folder).remoteNames().contains(lower(newName))) {
			throw problem("Rename failed. Remote name '" + newName + "' already exists.");
		}
		DvcConfig here = DvcConfig.read(folder, level);
		checkExists(name, here);
		Map<String, String> options = here.options(DvcConfig.remoteSection(name));
		for (var option : options.entrySet()) {
			edit(level).set(DvcConfig.remoteSection(newName), option.getKey(), option.getValue());
		}
		edit(level).remove(DvcConfig.remoteSection(name));
		for (Level at : Level.values()) {
			if (at.compareTo(level) >= 0 && isDefault(name, at)) {
				edit(at).set(CORE, REMOTE, lower(newName));
			}
		}
	}

	private boolean isDefault(String name, Level at) throws IOException {
		return DvcConfig.read(folder, at).defaultRemote().filter(lower(name)::equals).isPresent();
	}

	private static void checkExists(String name, DvcConfig config) throws ProblemException {
		if (!config.remoteNames().contains(lower(name))) {
			throw problem("remote '" + lower(name) + "' doesn't exist.");
		}
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static ProblemException problem(String what) {
		return new ProblemException(Problem.error("config file error: " + what, "", ""));
	}
}
