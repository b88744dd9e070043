package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.FolderTree.Entry;
import org.edgeloop.dvc.data.AddOptions;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.data.WorkspaceData.Content;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataState;
import org.eclipse.jdt.annotation.Nullable;

/** Finds out the new state of an output that is added, or of which a part is, and brings the content into the cache. */
public final class OutputUpdate {

	private final WorkspaceData data;
	private final AddOptions options;

	public OutputUpdate(WorkspaceData data, AddOptions options) {
		this.data = data;
		this.options = options;
	}

	public DataState update(AddTarget target, Progress progress) throws IOException {
		Path root = data.repository().root();
		DataHash hash = target.owner().isPresent() ? target.owner().get().hash() : null;
		Path whole = root.resolve(target.outputPath());
		if (!Files.exists(whole)) {
			throw missing(target.outputPath(), whole);
		}
		boolean legacy = hash != null && DataHash.DOS2UNIX.equals(hash.algorithm());
		if (legacy && hash != null && hash.equals(data.hash(whole, DataHash.DOS2UNIX, progress).state().hash())) {
			// what did not change keeps its older name
			return content(whole, DataHash.DOS2UNIX, progress).state();
		}
		if (!target.inside().isEmpty()) {
			return updatePart(target.owner().get(), target, progress);
		}
		return content(whole, DataHash.MD5, progress).state();
	}

	private static ProblemException missing(String path, Path place) {
		return new ProblemException(Problem.error("output '" + path + "' does not exist", place.toString(),
				"Check the spelling, or bring the data back with 'dvc checkout'."));
	}

	private Content content(Path path, String algorithm, Progress progress) throws IOException {
		return options.commit() ? data.save(path, algorithm, options.relink(), progress) : data.hash(path, algorithm, progress);
	}

	/** The folder's list gets what is at the path now in the place of what it had there. */
	private DataState updatePart(TrackedOutput owner, AddTarget target, Progress progress) throws IOException {
		FolderTree before = tree(owner);
		List<Entry> others = before.entries().stream().filter(entry -> !isIn(entry.path(), target.inside())).toList();
		boolean replaced = others.size() < before.entries().size();
		Path place = data.repository().root().resolve(target.path());
		Content part = Files.exists(place) ? content(place, DataHash.MD5, progress) : null;
		if (part == null && !replaced) {
			throw missing(target.path(), place);
		}
		var entries = new ArrayList<>(others);
		if (part != null) {
			entries.addAll(entries(part, target.inside()));
		}
		FolderTree after = FolderTree.of(DataHash.MD5, entries);
		if (options.commit()) {
			data.store().put(after);
		}
		return new DataState(after.hash(), size(owner, before, after, part, replaced), entries.size(), false);
	}

	/** @return empty if nothing was saved yet; what DVC 2 saved has to be here under its newer name, too */
	private FolderTree tree(TrackedOutput owner) throws IOException {
		DataHash hash = owner.hash();
		if (hash == null) {
			return FolderTree.of(DataHash.MD5, List.of());
		}
		try {
			return data.store().tree(new DataHash(DataHash.MD5, hash.value()));
		} catch (NoSuchFileException e) {
			throw new ProblemException(Problem.error("could not read '" + hash.value() + "'", owner.path(),
					"Fetch the data first, or add the whole folder."), e);
		}
	}

	private static boolean isIn(String path, String inside) {
		return path.equals(inside) || path.startsWith(inside + "/");
	}

	private static List<Entry> entries(Content part, String inside) {
		FolderTree tree = part.tree();
		if (tree == null) {
			return List.of(new Entry(inside, Objects.requireNonNull(part.state().hash()).value()));
		}
		return tree.entries().stream().map(entry -> new Entry(inside + "/" + entry.path(), entry.md5())).toList();
	}

	/** As DVC has it: known only where files were added and nothing replaced, or where nothing changed at all. */
	private static long size(TrackedOutput owner, FolderTree before, FolderTree after, @Nullable Content part, boolean replaced) {
		long size = owner.output().size();
		if (part != null && !replaced && size > 0) {
			return size + part.state().size();
		}
		return part != null && before.hash().equals(after.hash()) ? size : DataState.UNKNOWN;
	}
}
