package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.AddOperation;
import org.edgeloop.dvc.data.AddOptions;
import org.edgeloop.dvc.data.InitOperation;
import org.edgeloop.versioning.work.InitRepositoryOperation;
import org.edgeloop.versioning.work.StageOperation;

/**
 * Puts a project under version control: its text files under Git's and, if that is wanted, its recordings under DVC's. Everything is
 * staged for a first commit, which is left to the user.
 */
public final class BeginVersionsOperation {

	/** Where a project's recordings lie. */
	private static final String DATA = "data";
	/** What the workbench keeps for itself: caches, and how it sees the folder. */
	private static final List<String> IGNORED = List.of("/.edgeloop/", "/.project");

	private final Path project;
	private final boolean withData;

	/**
	 * @param project the project's folder
	 * @param withData whether DVC keeps the folder {@code data}
	 */
	public BeginVersionsOperation(Path project, boolean withData) {
		this.project = project;
		this.withData = withData;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if the project lies in a repository already; nothing is changed then
	 * @throws java.util.concurrent.CancellationException if it is cancelled: there is a repository then, and its data are not all in it
	 */
	public void run(Progress progress) throws IOException {
		progress.begin("Putting " + project.getFileName() + " under version control", 0);
		new InitRepositoryOperation(project, IGNORED).run(progress);
		if (withData) {
			DvcRepository repository = new InitOperation(project, InitOperation.Options.USUAL).run(progress);
			if (Files.isDirectory(project.resolve(DATA))) {
				new AddOperation(repository, List.of(project.resolve(DATA)), AddOptions.USUAL).run(progress);
			}
		}
		new StageOperation(project, staged()).run(progress);
	}

	/** All that lies in the folder but what is ignored. */
	private List<String> staged() throws IOException {
		try (Stream<Path> children = Files.list(project)) {
			return children.map(child -> child.getFileName().toString()).filter(name -> !name.equals(".git") && !IGNORED.contains('/' + name)
					&& !IGNORED.contains('/' + name + '/') && !(withData && name.equals(DATA))).sorted().toList();
		}
	}
}
