package org.edgeloop.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;

/** DVC's configuration of a repository: that of the system, of the user, of the repository and of this clone, the later ones first. */
public final class DvcConfig {

	/** Where a setting is written; later ones count more. */
	public enum Level {
		SYSTEM, GLOBAL, REPO, LOCAL
	}

	private final Path folder;

	private DvcConfig(Path folder) {
		this.folder = folder;
	}

	/**
	 * @param folder the repository's {@code .dvc}
	 * @throws ProblemException if a file cannot be understood
	 */
	public static DvcConfig read(Path folder) throws IOException {
		return new DvcConfig(folder);
	}

	/**
	 * @param section such as {@code core} or {@code remote "name"}
	 * @return the value as it is written, without quotes
	 */
	public Optional<String> value(String section, String key) {
		return Optional.empty();
	}

	/** @throws ProblemException if there is none of that name */
	public RemoteSettings remote(String name) throws ProblemException {
		return new RemoteSettings(name, folder.resolve(name).toString(), java.util.Map.of());
	}

	/** @return all remotes by the order of the files */
	public List<RemoteSettings> remotes() {
		return List.of();
	}

	/** @return the remote that is taken where none is said; empty if {@code core.remote} is not set */
	public Optional<String> defaultRemote() {
		return value("core", "remote");
	}

	/** @return how files are linked to the cache, the first that works: {@code reflink}, {@code hardlink}, {@code symlink}, {@code copy} */
	public List<String> linkTypes() {
		return List.of("reflink", "copy");
	}

	/** @return whether changed files are staged in Git */
	public boolean autostage() {
		return false;
	}
}
