package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What must be done to the files at a path so that they are those wanted. A file at the path itself has an empty path here.
 *
 * @param delete files that are not wanted
 * @param replace files that are wanted with other content
 * @param keep files that are as they are wanted
 * @param add files that are not there
 */
record CheckoutPlan(List<FoundFile> delete, List<FoundFile> replace, List<FoundFile> keep, List<FolderTree.Entry> add,
		Map<String, DataHash> wanted) {

	/**
	 * @param present what is there; null for nothing
	 * @param wanted the hashes of files by path
	 */
	static CheckoutPlan of(ContentReader.@Nullable Read present, Map<String, DataHash> wanted) {
		var plan = new CheckoutPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), wanted);
		var missing = new HashMap<>(wanted);
		if (present != null) {
			for (int i = 0; i < present.files().size(); i++) {
				FoundFile file = present.files().get(i);
				DataHash hash = present.hashes().get(i);
				plan.listOf(missing.containsKey(file.path()), hash.equals(missing.remove(file.path()))).add(file);
			}
		}
		missing.forEach((path, hash) -> plan.add.add(new FolderTree.Entry(path, hash.value())));
		plan.add.sort(Comparator.comparing(FolderTree.Entry::path));
		return plan;
	}

	private List<FoundFile> listOf(boolean wantedHere, boolean same) {
		if (!wantedHere) {
			return delete;
		}
		return same ? keep : replace;
	}

	boolean isEmpty() {
		return delete.isEmpty() && replace.isEmpty() && add.isEmpty();
	}

	/** @throws ProblemException if content would be lost that is in no cache, with all files concerned */
	void checkNothingIsLost(ContentReader.Read present, ObjectStore store) throws IOException {
		var hashes = new HashMap<FoundFile, DataHash>();
		for (int i = 0; i < present.files().size(); i++) {
			hashes.put(present.files().get(i), present.hashes().get(i));
		}
		var unsaved = new ArrayList<Path>();
		for (List<FoundFile> list : List.of(delete, replace)) {
			for (FoundFile file : list) {
				DataHash hash = hashes.get(file);
				if (hash == null || !store.has(hash) && !store.has(DataHash.md5(hash.value()))) {
					unsaved.add(file.file());
				}
			}
		}
		if (!unsaved.isEmpty()) {
			unsaved.sort(null);
			throw new ProblemException(Problem.error(
					"Can't remove the following unsaved files without confirmation:\n" + String.join("\n", unsaved.stream().map(Path::toString).toList()),
					"", "Use `--force` to force, or add them first."));
		}
	}
}
