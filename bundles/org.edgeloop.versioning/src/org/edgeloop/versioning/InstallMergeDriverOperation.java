package org.edgeloop.versioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitRepositories;
import org.edgeloop.versioning.internal.GitSettings;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/**
 * Has Git call a program to merge some files of a folder: which files goes into the folder's {@code .gitattributes}, for everybody who
 * has the repository; which program, into the settings of this clone, for Git takes no program from a repository. Doing it again
 * changes nothing but the program.
 */
public final class InstallMergeDriverOperation {

	private final Path folder;
	private final MergeDriver driver;

	/** @param folder lies in a repository with a work tree */
	public InstallMergeDriverOperation(Path folder, MergeDriver driver) {
		this.folder = folder.toAbsolutePath().normalize();
		this.driver = driver;
	}

	/**
	 * @throws ProblemException if the folder lies in no repository, or its settings are not sound; nothing is written then
	 * @throws IOException if a file cannot be written
	 */
	public void run(Progress progress) throws IOException {
		progress.begin("Telling Git how to merge", 2);
		Path attributes = folder.resolve(Constants.DOT_GIT_ATTRIBUTES);
		if (Files.isSymbolicLink(attributes)) {
			throw new ProblemException(Problem.error("Git does not follow a link here", attributes.toString(),
					"put a file in the link's place"));
		}
		nameProgram();
		progress.worked(1);
		complete(attributes);
		progress.worked(1);
	}

	private void nameProgram() throws IOException {
		try (Repository repository = GitRepositories.find(folder)) {
			if (repository == null || repository.isBare()) {
				throw new ProblemException(Problem.error("the folder lies in no Git repository", folder.toString(),
						"make one with 'git init', or name a folder in one"));
			}
			GitSettings.change(repository, settings -> {
				settings.setString("merge", driver.name(), "name", driver.description());
				settings.setString("merge", driver.name(), "driver", driver.command());
			});
		}
	}

	private void complete(Path attributes) throws IOException {
		boolean exists = Files.exists(attributes, LinkOption.NOFOLLOW_LINKS);
		List<String> lines = exists ? Files.readAllLines(attributes) : List.of();
		List<String> completed = new ArrayList<>(lines);
		driver.patterns().stream().map(pattern -> pattern + " merge=" + driver.name()).filter(line -> !lines.contains(line))
				.forEach(completed::add);
		if (completed.size() > lines.size()) {
			AtomicFiles.writeString(attributes, String.join("\n", completed) + "\n");
		}
	}
}
