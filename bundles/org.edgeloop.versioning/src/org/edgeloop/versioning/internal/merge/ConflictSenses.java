package org.edgeloop.versioning.internal.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.remote.FileMerger;

/** Merges the files in conflict that somebody knows better than line by line. */
public final class ConflictSenses {

	private final Repository repository;
	private final FileMerger files;

	public ConflictSenses(Repository repository, FileMerger files) {
		this.repository = repository;
		this.files = files;
	}

	/** @return the paths of those merged; the ones that somebody has to decide something in stay in conflict */
	public List<String> merge() throws IOException, GitAPIException {
		var merged = new ArrayList<String>();
		for (Map.Entry<String, DirCacheEntry[]> conflict : conflicts().entrySet()) {
			String path = conflict.getKey();
			if (files.handles(path) && merge(path, conflict.getValue())) {
				merged.add(path);
			}
		}
		return merged;
	}

	private Map<String, DirCacheEntry[]> conflicts() throws IOException {
		DirCache index = repository.readDirCache();
		var conflicts = new TreeMap<String, DirCacheEntry[]>();
		for (int i = 0; i < index.getEntryCount(); i++) {
			DirCacheEntry entry = index.getEntry(i);
			if (entry.getStage() != DirCacheEntry.STAGE_0) {
				conflicts.computeIfAbsent(entry.getPathString(), _ -> new DirCacheEntry[DirCacheEntry.STAGE_3 + 1])[entry.getStage()] = entry;
			}
		}
		return conflicts;
	}

	/** @return whether it was merged; a file that one side deleted, or that is not sound, is for somebody to decide */
	private boolean merge(String path, DirCacheEntry[] stages) throws IOException, GitAPIException {
		if (stages[DirCacheEntry.STAGE_2] == null || stages[DirCacheEntry.STAGE_3] == null) {
			return false;
		}
		FileMerger.Merged result;
		try {
			result = files.merge(path, content(stages[DirCacheEntry.STAGE_1]), content(stages[DirCacheEntry.STAGE_2]),
					content(stages[DirCacheEntry.STAGE_3]));
		} catch (ProblemException e) {
			return false;
		}
		Path file = repository.getWorkTree().toPath().resolve(path);
		AtomicFiles.deleteLeftovers(file);
		AtomicFiles.write(file, out -> out.write(result.content()));
		if (result.clean()) {
			Git.wrap(repository).add().addFilepattern(path).call();
		}
		return true;
	}

	private byte[] content(DirCacheEntry entry) throws IOException {
		return entry == null ? new byte[0] : repository.open(entry.getObjectId(), Constants.OBJ_BLOB).getBytes();
	}
}
