package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.DataDiff;
import org.edgeloop.dvc.data.DataDiff.Entry;
import org.edgeloop.dvc.data.DataDiff.Rename;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.value.PythonJson;

/** Holds two versions of the data against each other. What went and came with the same content was renamed. */
public final class VersionComparison {

	private final DataVersion older;
	private final DataVersion newer;
	private final ObjectStore store;
	private final boolean withMissing;

	/** @param withMissing whether is told what the cache lacks of the older version */
	public VersionComparison(DataVersion older, DataVersion newer, ObjectStore store, boolean withMissing) {
		this.older = older;
		this.newer = newer;
		this.store = store;
		this.withMissing = withMissing;
	}

	public DataDiff run() throws IOException {
		var added = new ArrayList<Entry>();
		var deleted = new ArrayList<Entry>();
		var modified = new ArrayList<Entry>();
		older.entries().forEach((path, hash) -> {
			if (!newer.entries().containsKey(path)) {
				deleted.add(new Entry(path, hash.value(), ""));
			} else if (!hash.value().equals(newer.entries().getOrDefault(path, hash).value())) {
				modified.add(new Entry(path, hash.value(), newer.entries().getOrDefault(path, hash).value()));
			}
		});
		newer.entries().forEach((path, hash) -> {
			if (!older.entries().containsKey(path)) {
				added.add(new Entry(path, "", hash.value()));
			}
		});
		List<Entry> missing = withMissing ? missing(deleted, modified) : List.of();
		List<Rename> renamed = renamed(added, deleted);
		return new DataDiff(sorted(added), sorted(deleted), sorted(modified), renamed, missing);
	}

	private static List<Entry> sorted(List<Entry> entries) {
		return entries.stream().sorted(Comparator.comparing(Entry::path, PythonJson.CODE_POINTS)).toList();
	}

	private List<Entry> missing(List<Entry> deleted, List<Entry> modified) throws IOException {
		var concerned = new ArrayList<>(deleted);
		concerned.addAll(modified);
		var hashes = new HashSet<DataHash>();
		concerned.forEach(entry -> hashes.add(older.entries().getOrDefault(entry.path(), DataHash.md5(entry.before()))));
		Set<DataHash> missing = store.missing(hashes);
		return sorted(concerned.stream().filter(entry -> missing.contains(older.entries().get(entry.path()))).toList());
	}

	/** Takes the renamed ones out of both lists. */
	private static List<Rename> renamed(List<Entry> added, List<Entry> deleted) {
		Map<String, Deque<Entry>> gone = new HashMap<>();
		deleted.forEach(entry -> gone.computeIfAbsent(entry.before(), _ -> new ArrayDeque<>()).add(entry));
		var renamed = new ArrayList<Rename>();
		var paired = new HashSet<Entry>();
		for (Entry entry : added) {
			Deque<Entry> same = gone.getOrDefault(entry.after(), new ArrayDeque<>());
			if (!same.isEmpty()) {
				Entry before = same.removeFirst();
				renamed.add(new Rename(before.path(), entry.path(), entry.after()));
				paired.addAll(List.of(before, entry));
			}
		}
		added.removeAll(paired);
		deleted.removeAll(paired);
		renamed.sort(Comparator.comparing(Rename::before, PythonJson.CODE_POINTS));
		return renamed;
	}
}
