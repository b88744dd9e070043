package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.file.LockFile;
import org.edgeloop.versioning.GitRevisions;
import org.edgeloop.versioning.RevisionContents;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.LastChange;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogPage;
import org.edgeloop.versioning.history.LogRequest;

/** Since when locks say of the outputs of stages what they say now. Each lock's history is read as far as somebody asks, and once. */
final class LockHistory {

	private static final int PAGE = 100;

	/** A lock as a commit has it. */
	private record Version(HistoryCommit commit, LockFile lock) {
	}

	/** What has been read of the history of one lock, the youngest first. */
	private static final class Versions {
		private final List<Version> read = new ArrayList<>();
		private int commits;
		private boolean hasMore = true;
	}

	private final Path root;
	private final String prefix;
	private final RevisionContents contents;
	private final Map<String, Versions> locks = new HashMap<>();

	/** @param prefix from the root of Git's work tree to that of the repository of DVC */
	LockHistory(Path root, String prefix, RevisionContents contents) {
		this.root = root;
		this.prefix = prefix;
		this.contents = contents;
	}

	/** @return the commit since which an output is what the lock on the disk says; empty if the last commit says otherwise */
	Optional<LastChange> since(TrackedOutput output, Map<String, LastChange> changes, Progress progress) throws IOException {
		String path = prefix + PresentOutputs.lock(output);
		Versions versions = locks.computeIfAbsent(path, _ -> new Versions());
		Optional<HistoryCommit> since = Optional.empty();
		for (int i = 0; has(versions, i, path, progress) && isSame(output, versions.read.get(i).lock()); i++) {
			since = Optional.of(versions.read.get(i).commit());
		}
		LastChange last = Objects.requireNonNull(changes.get(path));
		return since.isEmpty() ? Optional.empty()
				: Optional.of(new LastChange(since.get(), GitRevisions.firstTagWith(root, since.get().id()), last.content()));
	}

	private boolean has(Versions versions, int place, String path, Progress progress) throws IOException {
		while (place >= versions.read.size() && versions.hasMore) {
			LogPage page = new LogOperation(root, new LogRequest("HEAD", List.of(path), versions.commits, PAGE)).run(progress);
			for (HistoryCommit commit : page.commits()) {
				progress.checkCancelled();
				versions.read.add(new Version(commit, read(commit, path)));
			}
			versions.commits += page.commits().size();
			versions.hasMore = page.more();
		}
		return place < versions.read.size();
	}

	/** What is not there, or was damaged, says nothing of any output. */
	private LockFile read(HistoryCommit commit, String path) throws IOException {
		@Nullable
		String id = contents.ids(commit.id(), List.of(path)).get(path);
		try {
			return id == null ? LockFile.empty() : LockFile.parse(new String(contents.read(id), StandardCharsets.UTF_8), path);
		} catch (ProblemException _) {
			return LockFile.empty();
		}
	}

	private static boolean isSame(TrackedOutput output, LockFile lock) {
		@Nullable
		LockEntry entry = lock.stages().get(output.stage());
		return entry != null && output.hash() != null
				&& entry.outs().stream().anyMatch(other -> other.path().equals(output.output().path()) && Objects.equals(other.hash(), output.hash()));
	}
}
