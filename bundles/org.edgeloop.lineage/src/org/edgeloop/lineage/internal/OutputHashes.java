package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.versioning.RevisionContents;

/** What outputs, and files in folders that are outputs, contain now and contained once. Each pointer and each list of a folder is read once. */
public final class OutputHashes {

	private final ObjectStore store;
	private final String prefix;
	private final RevisionContents contents;
	private final Map<String, List<TrackedOutput>> read = new HashMap<>();
	private final Map<String, Map<String, String>> folders = new HashMap<>();

	OutputHashes(DvcRepository repository, String prefix, RevisionContents contents) throws IOException {
		store = new ObjectStore(repository.cacheFolder());
		this.prefix = prefix;
		this.contents = contents;
	}

	/**
	 * @param below the file in the output, empty for all of it
	 * @return the content's hash; empty if nobody knows it, as when the cache lacks the list of the folder
	 */
	public String of(TrackedOutput output, String below) throws IOException {
		@Nullable
		DataHash hash = output.hash();
		if (hash == null || below.isEmpty()) {
			return hash == null ? "" : hash.value();
		}
		return hash.isFolder() ? inFolder(hash).getOrDefault(below, "") : "";
	}

	private Map<String, String> inFolder(DataHash hash) throws IOException {
		if (!folders.containsKey(hash.value())) {
			folders.put(hash.value(), store.has(hash)
					? store.tree(hash).entries().stream().collect(Collectors.toMap(FolderTree.Entry::path, FolderTree.Entry::md5, (one, _) -> one)) : Map.of());
		}
		return folders.getOrDefault(hash.value(), Map.of());
	}

	/** @param ids of what referred to the output at a commit. @return as {@link #of}, for that commit */
	public String then(TrackedOutput output, Map<String, String> ids, String below) throws IOException {
		String key = output.pointer() + ids.get(prefix + output.pointer()) + (output.isMade() ? ids.get(prefix + PresentOutputs.lock(output)) : "");
		if (!read.containsKey(key)) {
			read.put(key, outputs(output.pointer(), ids));
		}
		Optional<TrackedOutput> same = read.getOrDefault(key, List.of()).stream().filter(other -> other.path().equals(output.path())).findFirst();
		return same.isPresent() ? of(same.get(), below) : "";
	}

	/** What was damaged once tells nothing. */
	private List<TrackedOutput> outputs(String pointer, Map<String, String> ids) throws IOException {
		RepositoryFiles files = path -> {
			@Nullable
			String id = ids.get(prefix + path);
			return id == null ? Optional.empty() : Optional.of(contents.read(id));
		};
		try {
			return TrackedOutputs.of(files, List.of(pointer), Progress.NONE);
		} catch (ProblemException _) {
			return List.of();
		}
	}
}
