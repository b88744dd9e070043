package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;

/** Opens repositories for reading. */
public final class GitRepositories {

	static {
		SystemReader.setInstance(new QuietSystemReader(SystemReader.getInstance()));
	}

	private GitRepositories() {
	}

	/**
	 * @param path absolute; a file or a folder, which need not exist
	 * @return the repository around it, to be closed; null if there is none
	 * @throws IOException if there is one that cannot be opened
	 */
	public static @Nullable Repository find(Path path) throws IOException {
		Path folder = path;
		while (folder != null && !Files.isDirectory(folder)) {
			folder = folder.getParent();
		}
		if (folder == null) {
			return null;
		}
		var builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
		if (builder.getGitDir() == null) {
			return null;
		}
		Repository repository = builder.setMustExist(true).build();
		removeFilters(repository.getConfig());
		return repository;
	}

	/** A filter is a program that Git runs on a file's content before it compares: one that came with a repository must not be run. */
	static void removeFilters(StoredConfig config) {
		for (String filter : config.getSubsections("filter")) {
			config.unsetSection("filter", filter);
		}
	}
}
