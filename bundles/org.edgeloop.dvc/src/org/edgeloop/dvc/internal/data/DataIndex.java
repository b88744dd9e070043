package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.TrackedChanges.State;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.data.WorkspaceData.Content;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.value.PythonJson;
import org.eclipse.jdt.annotation.Nullable;

/** The outputs of one state of a repository and, if they are looked into, the files in them. */
public final class DataIndex {

	private static final Comparator<String> BY_DEPTH = Comparator.comparingLong((String path) -> path.chars().limit(path.length() - (path.endsWith("/") ? 1 : 0)).filter(c -> c == '/').count())
			.thenComparing(PythonJson.CODE_POINTS);

	/** How one path differs between two states. */
	public record Difference(String path, State state, @Nullable DataHash before) {
	}

	/** The hash of an output or a file; null if nothing was saved, or it is a folder within an output. */
	private record Entry(@Nullable DataHash hash, boolean folder) {
	}

	private final Map<String, Entry> entries = new HashMap<>();

	/** The folders of which nobody knows what is in them. */
	private final Set<String> unread = new HashSet<>();

	private DataIndex() {
	}

	/** @return the state that pointers speak of; of an empty list that of no commit */
	public static DataIndex saved(List<TrackedOutput> outputs, boolean granular, ObjectStore store) throws IOException {
		var index = new DataIndex();
		for (TrackedOutput output : outputs) {
			DataHash hash = output.hash();
			index.entries.put(output.path(), new Entry(hash, hash != null && hash.isFolder()));
			if (granular && hash != null && hash.isFolder()) {
				index.readFolder(output, hash, store);
			}
		}
		return index;
	}

	private void readFolder(TrackedOutput output, DataHash hash, ObjectStore store) throws IOException {
		var listed = output.output().listedFiles();
		if (listed.isPresent()) {
			addFiles(output.path(), FolderTree.parse(hash.algorithm(), listed.get().json().getBytes(StandardCharsets.UTF_8), output.pointer()));
		} else if (store.has(hash)) {
			addFiles(output.path(), store.tree(hash));
		} else {
			unread.add(output.path());
		}
	}

	/** @return the state that lies in the workspace */
	public static DataIndex present(List<TrackedOutput> outputs, boolean granular, WorkspaceData data, Progress progress) throws IOException {
		var index = new DataIndex();
		for (TrackedOutput output : outputs) {
			Path path = data.repository().root().resolve(output.path());
			DataHash saved = output.hash();
			if (Files.exists(path) && !data.ignore().ignores(path, Files.isDirectory(path))) {
				Content content = data.hash(path, saved == null ? DataHash.MD5 : saved.algorithm(), progress);
				FolderTree tree = content.tree();
				index.entries.put(output.path(), new Entry(content.state().hash(), tree != null));
				if (granular && tree != null) {
					index.addFiles(output.path(), tree);
				}
			}
		}
		return index;
	}

	private void addFiles(String folder, FolderTree tree) {
		for (FolderTree.Entry file : tree.entries()) {
			entries.put(folder + "/" + file.path(), new Entry(tree.hash(file), false));
			for (int end = file.path().lastIndexOf('/'); end > 0; end = file.path().lastIndexOf('/', end - 1)) {
				entries.put(folder + "/" + file.path().substring(0, end), new Entry(null, true));
			}
		}
	}

	/** @return what differs in the newer state, and what does not; folders within outputs only where nothing is known of what is in them */
	public List<Difference> compareWith(DataIndex newer) {
		var paths = new TreeSet<>(BY_DEPTH);
		paths.addAll(entries.keySet());
		paths.addAll(newer.entries.keySet());
		var differences = new ArrayList<Difference>();
		for (String path : paths) {
			Entry before = entries.get(path);
			Entry after = newer.entries.get(path);
			DataHash old = before == null ? null : before.hash();
			boolean unknown = isUnknown(path) || newer.isUnknown(path);
			State state = unknown ? State.UNKNOWN : state(old, after == null ? null : after.hash());
			boolean nothing = state == State.UNCHANGED && old == null || unknown && after == null;
			if (!nothing) {
				boolean folder = after == null ? before != null && before.folder() : after.folder();
				differences.add(new Difference(folder ? path + "/" : path, state, old));
			}
		}
		return differences;
	}

	/** @return the hash of each output and each file by its path; a '/' is behind those of folders */
	public SortedMap<String, DataHash> hashes() {
		var hashes = new TreeMap<String, DataHash>(BY_DEPTH);
		entries.forEach((path, entry) -> {
			DataHash hash = entry.hash();
			if (hash != null) {
				hashes.put(entry.folder() ? path + "/" : path, hash);
			}
		});
		return hashes;
	}

	private static State state(@Nullable DataHash before, @Nullable DataHash after) {
		if (before == null) {
			return after == null ? State.UNCHANGED : State.ADDED;
		}
		if (after == null) {
			return State.DELETED;
		}
		return Objects.equals(before, after) ? State.UNCHANGED : State.MODIFIED;
	}

	private boolean isUnknown(String path) {
		return unread.stream().anyMatch(folder -> path.startsWith(folder + "/"));
	}
}
