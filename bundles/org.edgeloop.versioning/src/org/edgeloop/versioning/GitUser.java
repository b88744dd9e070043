package org.edgeloop.versioning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.versioning.internal.GitRepositories;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.SystemReader;

/** Under which name somebody commits. */
public final class GitUser {

	private GitUser() {
	}

	/**
	 * Reads {@code user.name}, as the repository around a path has it, else as the user's own settings have it. Settings that cannot
	 * be read name nobody: who needs a name asks for one then.
	 *
	 * @param path a file or a folder, which need not exist or lie in a repository
	 */
	public static Optional<String> nameFor(Path path) {
		try (Repository repository = GitRepositories.find(path.toAbsolutePath().normalize())) {
			return name(repository == null ? SystemReader.getInstance().getUserConfig() : repository.getConfig());
		} catch (IOException | ConfigInvalidException | RuntimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<String> name(Config config) {
		@Nullable
		String name = config.getString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_NAME);
		return name == null || name.isBlank() ? Optional.empty() : Optional.of(name.strip());
	}
}
