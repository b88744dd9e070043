package org.edgeloop.versioning.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.DiscardedFiles;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;
import org.edgeloop.versioning.internal.StatusReader;
import org.edgeloop.versioning.internal.WorkTreePaths;

/** Brings back files that were discarded, as they were then. */
public final class BringBackOperation {

	private final Path place;
	private final String id;

	/**
	 * @param place a file or a folder in the work tree
	 * @param id of what was discarded; empty for the last
	 */
	public BringBackOperation(Path place, String id) {
		this.place = place;
		this.id = id;
	}

	/**
	 * @return what is back, and no longer kept
	 * @throws ProblemException if there is no such thing, or one of the files was changed since then; nothing is changed then
	 */
	public Discarded run(Progress progress) throws ProblemException {
		return GitTask.changeWorkTree(place, repository -> bringBack(repository, progress));
	}

	private Discarded bringBack(Repository repository, Progress progress) throws IOException {
		var kept = new DiscardedFiles(repository);
		Optional<Discarded> found = kept.all().stream().filter(each -> id.isEmpty() || each.id().equals(id)).findFirst();
		Discarded wanted = found.orElseThrow(() -> new ProblemException(Problem.error("nothing is kept that was discarded", id,
				"the last ones are kept; 'edgeloop versions discard --list' names them")));
		Path root = WorkTreePaths.root(repository);
		requireUnchanged(repository, root, wanted.paths(), progress);
		progress.begin("Bringing files back", wanted.paths().size());
		for (String path : wanted.paths()) {
			Path file = root.resolve(path);
			Files.createDirectories(file.getParent());
			Files.move(kept.folder(wanted).resolve(path), file, StandardCopyOption.REPLACE_EXISTING);
			progress.worked(1);
		}
		kept.forget(wanted);
		return wanted;
	}

	/** What is as it was committed or staged can be had again; anything else would be lost. */
	private static void requireUnchanged(Repository repository, Path root, List<String> paths, Progress progress) throws IOException {
		Set<String> changed = new StatusReader(repository, progress).entries(true).stream()
				.filter(entry -> entry.isUnstaged() && entry.unstaged() != PathState.DELETED || entry.isUntracked() || entry.isConflicting())
				.map(StatusEntry::path).collect(Collectors.toSet());
		for (String path : paths) {
			if (changed.contains(path) || Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
				throw new ProblemException(Problem.error("there is something else at its place now", path, "commit or discard that first"));
			}
		}
		PathChecks.refuseLinks(root, paths);
	}
}
