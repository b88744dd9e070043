package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.CommittedOutputs;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.lineage.DataReference;
import org.edgeloop.versioning.RevisionTree;
import org.edgeloop.versioning.WorkTree;

/** Which data a commit refers to. */
public final class DataReferences {

	private static final long UNKNOWN = -1;

	private DataReferences() {
	}

	/** @return all data of DVC at a commit, in the order of what refers to them; none where there is no repository of DVC */
	public static List<DataReference> at(Path place, String commit, Progress progress) throws IOException {
		Optional<DvcRepository> repository = DvcRepository.find(place);
		return repository.isEmpty() ? List.of()
				: CommittedOutputs.at(repository.get().root(), commit, progress).stream().map(DataReferences::whole).toList();
	}

	/** @return what a commit has of a file: by DVC, or as Git itself keeps it */
	public static Optional<DataReference> of(Path file, String commit, Progress progress) throws IOException {
		Optional<DvcRepository> repository = DvcRepository.find(file);
		if (repository.isPresent()) {
			Path root = repository.get().root();
			String path = root.relativize(file).toString().replace('\\', '/');
			Optional<TrackedOutput> output = CommittedOutputs.at(root, commit, progress).stream().filter(found -> found.contains(path)).findFirst();
			if (output.isPresent()) {
				return Optional.of(inside(repository.get(), output.get(), path));
			}
		}
		return inGit(file, commit);
	}

	public static DataReference whole(TrackedOutput output) {
		DataHash hash = output.hash();
		return new DataReference(output.path(), output.pointer(), output.stage(), hash == null ? "" : hash.value(), output.output().size());
	}

	/** A file in a folder is known if the folder's list is in the cache; else the folder stands for it. */
	private static DataReference inside(DvcRepository repository, TrackedOutput output, String path) throws IOException {
		DataHash hash = output.hash();
		if (hash == null || !hash.isFolder() || path.equals(output.path())) {
			return whole(output);
		}
		var store = new ObjectStore(repository.cacheFolder());
		if (!store.has(hash)) {
			return whole(output);
		}
		String below = path.substring(output.path().length() + 1);
		return store.tree(hash).entries().stream().filter(entry -> entry.path().equals(below)).map(FolderTree.Entry::md5).findFirst()
				.map(md5 -> new DataReference(path, output.pointer(), output.stage(), md5, UNKNOWN)).orElseGet(() -> whole(output));
	}

	private static Optional<DataReference> inGit(Path file, String commit) throws IOException {
		Path folder = file.getParent();
		Path name = file.getFileName();
		if (folder == null || name == null) {
			return Optional.empty();
		}
		try (RevisionTree tree = RevisionTree.open(folder, commit)) {
			return tree.has(name.toString())
					? Optional.of(new DataReference(WorkTree.pathOf(file), "", "", tree.contentId(name.toString()), UNKNOWN))
					: Optional.empty();
		}
	}
}
