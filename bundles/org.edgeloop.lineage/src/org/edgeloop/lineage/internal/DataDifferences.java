package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.DataDiff;
import org.edgeloop.dvc.data.DataDiffOperation;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.lineage.FileDifference;
import org.edgeloop.lineage.FileDifference.Kind;

/** Compares the data of two versions, and finds out how large they are. */
public final class DataDifferences {

	private final DvcRepository repository;
	private final Path project;
	private final ObjectStore store;

	/** @param project a folder in the repository; data elsewhere in it are left out */
	public DataDifferences(DvcRepository repository, Path project) throws IOException {
		this.repository = repository;
		this.project = project;
		store = new ObjectStore(repository.cacheFolder());
	}

	/** @param young empty for the workspace */
	public List<FileDifference> between(String old, Optional<String> young, Progress progress) throws IOException {
		DataDiff diff = new DataDiffOperation(repository, old, young, List.of()).run(progress);
		boolean isWorkspace = young.isEmpty();
		var files = new ArrayList<FileDifference>();
		for (DataDiff.Entry entry : diff.added()) {
			files.add(difference(entry, Kind.ADDED, isWorkspace));
		}
		for (DataDiff.Entry entry : diff.deleted()) {
			files.add(difference(entry, Kind.REMOVED, isWorkspace));
		}
		for (DataDiff.Entry entry : diff.modified()) {
			files.add(difference(entry, Kind.CHANGED, isWorkspace));
		}
		for (DataDiff.Rename rename : diff.renamed()) {
			files.add(new FileDifference(rename.after(), rename.before(), Kind.RENAMED, rename.hash(), rename.hash(), size(rename.hash()),
					size(rename.hash())));
		}
		files.removeIf(file -> !isInProject(file));
		files.sort(Comparator.comparing(FileDifference::path));
		return files;
	}

	private FileDifference difference(DataDiff.Entry entry, Kind kind, boolean isWorkspace) throws IOException {
		long after = size(entry.after());
		if (after < 0 && isWorkspace && !entry.after().isEmpty()) {
			after = sizeOnDisk(entry.path());
		}
		return new FileDifference(entry.path(), "", kind, entry.before(), entry.after(), size(entry.before()), after);
	}

	private boolean isInProject(FileDifference file) {
		return Stream.of(file.path(), file.oldPath()).filter(path -> !path.isEmpty())
				.anyMatch(path -> repository.root().resolve(path).startsWith(project) || project.startsWith(repository.root().resolve(path)));
	}

	/** Caches of DVC before 3.0 name objects elsewhere. A folder's object is its list, whose size says nothing. */
	private long size(String hash) throws IOException {
		for (String algorithm : hash.isEmpty() ? List.<String>of() : List.of(DataHash.MD5, DataHash.DOS2UNIX)) {
			var object = new DataHash(algorithm, hash);
			if (!object.isFolder() && store.has(object)) {
				return Files.size(store.path(object));
			}
		}
		return FileDifference.UNKNOWN;
	}

	private long sizeOnDisk(String path) throws IOException {
		Path file = repository.root().resolve(path);
		return Files.isRegularFile(file) ? Files.size(file) : FileDifference.UNKNOWN;
	}
}
