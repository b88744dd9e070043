package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.CommittedOutputs;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.versioning.RevisionTree;

/** The data of a commit: what the pointers and locks of all repositories of DVC in or around a folder say of it. */
public final class VersionData {

	private static final String CONFIGURATION = DvcRepository.FOLDER + "/config";
	private static final int MOST_NAMED = 10;

	/** An output, and where it goes below the folder. */
	private record Item(DvcRepository repository, TrackedOutput output, String path) {
	}

	private final List<Item> items = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	private VersionData() {
	}

	/**
	 * @param folder whose data counts
	 * @param tree the folder as the commit has it
	 */
	public static VersionData find(Path folder, RevisionTree tree, String revision, Progress progress) throws IOException {
		var data = new VersionData();
		for (DvcRepository repository : data.repositories(folder, tree)) {
			for (TrackedOutput output : CommittedOutputs.at(repository.root(), revision, progress)) {
				data.take(repository, output, folder, tree);
			}
		}
		return data;
	}

	/** @return what is not to be had at all */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	/** @return the size of all data, as far as it is known */
	public long bytes() {
		return items.stream().mapToLong(item -> Math.max(item.output().output().size(), 0)).sum();
	}

	/**
	 * Looks whether the cache has everything.
	 *
	 * @param partial whether what it lacks is left out
	 * @return what was left out
	 * @throws ProblemException if something is missing that is not to be left out
	 */
	public List<Problem> leaveOutMissing(boolean partial) throws IOException {
		List<Problem> left = new ArrayList<>();
		for (Item item : List.copyOf(items)) {
			long missing = missing(item);
			if (missing > 0) {
				items.remove(item);
				left.add(Problem.warning("The cache lacks " + (missing == 1 ? "a file" : missing + " files") + " of this version", item.path(),
						"fetch the data of this version first"));
			}
		}
		if (!partial && !left.isEmpty()) {
			List<String> paths = left.stream().map(Problem::where).limit(MOST_NAMED).toList();
			String more = left.size() > MOST_NAMED ? " and " + (left.size() - MOST_NAMED) + " more" : "";
			throw new ProblemException(Problem.error("The cache lacks data of this version: " + String.join(", ", paths) + more, "",
					"fetch the data of this version first, or have it left out"));
		}
		return left;
	}

	/** @return how many files of data were made */
	public int export(Path target, Progress progress) throws IOException {
		int files = 0;
		Set<DvcRepository> repositories = new LinkedHashSet<>(items.stream().map(Item::repository).toList());
		for (DvcRepository repository : repositories) {
			// Nobody may collect what is being linked to.
			try (RepositoryLock _ = RepositoryLock.acquire(repository, progress); WorkspaceData data = WorkspaceData.open(repository)) {
				for (Item item : items) {
					if (item.repository() == repository) {
						files += data.export(target.resolve(item.path()), item.output().output().state(), progress).added();
					}
				}
			}
		}
		return files;
	}

	/** The repository around the folder, and those in it at that commit. */
	private List<DvcRepository> repositories(Path folder, RevisionTree tree) throws IOException {
		List<DvcRepository> found = new ArrayList<>();
		Optional<DvcRepository> around = DvcRepository.find(folder);
		around.ifPresent(found::add);
		for (String path : tree.files()) {
			if (path.endsWith("/" + CONFIGURATION) || path.equals(CONFIGURATION)) {
				Path root = folder.resolve(path.substring(0, path.length() - CONFIGURATION.length())).normalize();
				if (around.isPresent() && around.get().root().equals(root)) {
					continue;
				}
				if (Files.isDirectory(root.resolve(DvcRepository.FOLDER))) {
					found.add(DvcRepository.open(root));
				} else {
					problems.add(Problem.warning("There is no repository of DVC here any more, so that its data is not known", root.toString(), ""));
				}
			}
		}
		return found;
	}

	/** What is not cached lies in Git, if anywhere. */
	private void take(DvcRepository repository, TrackedOutput output, Path folder, RevisionTree tree) {
		Path place = repository.root().resolve(output.path()).normalize();
		if (!place.startsWith(folder) || place.equals(folder) || !output.isCached()) {
			return;
		}
		String path = folder.relativize(place).toString().replace('\\', '/');
		if (output.hash() == null) {
			problems.add(Problem.warning("Nothing was saved of this data at that version", path, ""));
		} else if (tree.has(path)) {
			problems.add(Problem.warning("Git and DVC both have this file at that version; Git's is taken", path, ""));
		} else {
			items.add(new Item(repository, output, path));
		}
	}

	private static long missing(Item item) throws IOException {
		DataHash hash = item.output().hash();
		ObjectStore store = WorkspaceData.store(item.repository());
		if (hash == null || !store.has(hash)) {
			return 1;
		}
		if (!hash.isFolder()) {
			return 0;
		}
		FolderTree tree = store.tree(hash);
		return store.missing(tree.hashes()).size();
	}
}
