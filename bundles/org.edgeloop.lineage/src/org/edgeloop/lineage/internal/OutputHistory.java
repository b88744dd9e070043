package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.CommittedOutputs;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.file.DataDependency;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.file.LockFile;
import org.edgeloop.lineage.DataReference;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogPage;
import org.edgeloop.versioning.history.LogRequest;

/** What DVC knows of a file that is an output, or lies in one. */
public final class OutputHistory {

	private static final int PAGE = 200;

	private final Path root;
	private final TrackedOutput output;

	private OutputHistory(Path root, TrackedOutput output) {
		this.root = root;
		this.output = output;
	}

	/** @return nothing if DVC does not know the file */
	public static Optional<OutputHistory> of(Path file, Progress progress) throws IOException {
		Optional<DvcRepository> repository = DvcRepository.find(file);
		if (repository.isEmpty()) {
			return Optional.empty();
		}
		Path root = repository.get().root();
		String path = TrackedOutputs.relative(root, file.startsWith(root) ? file : file.toRealPath());
		return TrackedOutputs.in(repository.get(), progress).stream().filter(output -> output.contains(path)).findFirst()
				.map(output -> new OutputHistory(root, output));
	}

	public DataReference reference() {
		return DataReferences.whole(output);
	}

	/** @return what the stage read when it made this; nothing if no stage did, or none ran yet */
	public List<DataReference> inputs() throws IOException {
		if (!output.isMade()) {
			return List.of();
		}
		LockEntry entry = LockFile.read(lock()).stages().get(output.stage());
		var inputs = new ArrayList<DataReference>();
		for (DataDependency input : entry == null ? List.<DataDependency>of() : entry.deps()) {
			DataHash hash = input.hash();
			inputs.add(new DataReference(input.path(), "", "", hash == null ? "" : hash.value(), input.state().size()));
		}
		return inputs;
	}

	private Path lock() {
		return root.resolve(output.pointer()).resolveSibling(LockFile.NAME);
	}

	/** @return the commit since which the content is what is referred to now; empty if that is not committed */
	public Optional<HistoryCommit> commit(Progress progress) throws IOException {
		String pointer = WorkTree.pathOf(output.isMade() ? lock() : root.resolve(output.pointer()));
		Optional<HistoryCommit> since = Optional.empty();
		LogPage page;
		int read = 0;
		do {
			page = new LogOperation(root, new LogRequest("HEAD", List.of(pointer), read, PAGE)).run(progress);
			for (HistoryCommit commit : page.commits()) {
				progress.checkCancelled();
				if (!isSameAt(commit, progress)) {
					return since;
				}
				since = Optional.of(commit);
			}
			read += page.commits().size();
		} while (page.more());
		return since;
	}

	/** A commit whose pointers are damaged did not refer to this. */
	private boolean isSameAt(HistoryCommit commit, Progress progress) throws IOException {
		try {
			return CommittedOutputs.at(root, commit.id(), progress).stream()
					.anyMatch(other -> other.path().equals(output.path()) && Objects.equals(other.hash(), output.hash()));
		} catch (ProblemException e) {
			return false;
		}
	}
}
