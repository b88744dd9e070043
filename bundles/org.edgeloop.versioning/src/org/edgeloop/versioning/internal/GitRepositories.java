package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;
import org.edgeloop.base.ProblemException;

/** Opens repositories for reading. */
public final class GitRepositories {

	/** The name that servers give the first branch nowadays. */
	private static final String BRANCH = "main";

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

	/**
	 * Makes an empty repository whose first branch is called as servers do nowadays.
	 *
	 * @param folder becomes the root of the work tree
	 */
	public static void create(Path folder) throws ProblemException {
		try (Git _ = Git.init().setDirectory(folder.toFile()).setInitialBranch(BRANCH).call()) {
			return; // nothing is to be done with it yet
		} catch (GitAPIException | RuntimeException e) {
			throw GitProblems.of(e, folder);
		}
	}

	/** @return the nearest folder, from a place upwards, in which there is a {@code .git} of whatever kind */
	public static Optional<Path> marked(Path place) {
		@Nullable
		Path folder = place;
		while (folder != null && !Files.exists(folder.resolve(Constants.DOT_GIT))) {
			folder = folder.getParent();
		}
		return folder == null ? Optional.empty() : Optional.of(folder);
	}

	/** A filter is a program that Git runs on a file's content before it compares: one that came with a repository must not be run. */
	static void removeFilters(StoredConfig config) {
		for (String filter : config.getSubsections("filter")) {
			config.unsetSection("filter", filter);
		}
	}
}
