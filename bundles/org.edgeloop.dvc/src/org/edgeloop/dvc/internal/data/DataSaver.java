package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.HashState;
import org.edgeloop.dvc.cache.LinkKind;
import org.edgeloop.dvc.cache.ObjectStore;

/** Brings a file or a folder of the workspace into the cache: first its files, then the list of them. */
public final class DataSaver {

	private final ObjectStore store;
	private final HashState state;
	private final ContentReader reader;
	private final Path temporary;

	/** @param temporary a folder on the workspace's drive where files are made */
	public DataSaver(ObjectStore store, HashState state, ContentReader reader, Path temporary) {
		this.store = store;
		this.state = state;
		this.reader = reader;
		this.temporary = temporary;
	}

	/** @param relink whether the workspace is linked to the cache */
	public ContentReader.Read save(Path path, String algorithm, List<LinkKind> kinds, boolean relink, Progress progress)
			throws IOException {
		var ingest = new Ingest(store, state, new Linker(kinds, temporary));
		ContentReader.Read read = reader.readAll(path, algorithm, progress,
				(file, known) -> ingest.add(file, algorithm, known, relink, progress));
		FolderTree tree = read.tree();
		if (tree != null) {
			store.put(tree);
		}
		return read;
	}
}
