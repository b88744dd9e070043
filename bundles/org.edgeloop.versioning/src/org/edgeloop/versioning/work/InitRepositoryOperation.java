package org.edgeloop.versioning.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitRepositories;

/** Puts a folder under version control, as {@code git init} does. Nothing is committed yet. */
public final class InitRepositoryOperation {

	private final Path folder;
	private final List<String> ignored;

	/**
	 * @param folder becomes the root of the work tree
	 * @param ignored lines for its {@code .gitignore}, added where they are not in it yet
	 */
	public InitRepositoryOperation(Path folder, List<String> ignored) {
		this.folder = folder.toAbsolutePath().normalize();
		this.ignored = List.copyOf(ignored);
	}

	/**
	 * @throws ProblemException if there is a repository in this folder or around it already; nothing is changed then
	 * @throws IOException if a file cannot be written
	 */
	public void run(Progress progress) throws IOException {
		progress.begin("Creating the repository", 1);
		if (!Files.isDirectory(folder)) {
			throw new ProblemException(Problem.error("there is no such folder", folder.toString(), "create it first"));
		}
		try (var there = GitRepositories.find(folder)) {
			if (there != null) {
				throw new ProblemException(Problem.error("the folder lies in a Git repository already", there.getDirectory().toString(),
						"use that one"));
			}
		}
		GitRepositories.create(folder);
		completeIgnored();
		progress.worked(1);
	}

	private void completeIgnored() throws IOException {
		Path file = folder.resolve(Constants.DOT_GIT_IGNORE);
		List<String> lines = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllLines(file) : List.of();
		List<String> completed = new ArrayList<>(lines);
		ignored.stream().filter(line -> !lines.contains(line)).forEach(completed::add);
		if (completed.size() > lines.size()) {
			AtomicFiles.writeString(file, String.join("\n", completed) + "\n");
		}
	}
}
