package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.Change.Kind;

/** How the data in work trees stand to their pointers, to the cache and, as far as somebody has looked, to the remote. */
final class DataChanges {

	/** Of each repository, the hashes that its remote lacked when somebody looked. */
	private final Map<Path, Set<String>> notPushed = new ConcurrentHashMap<>();

	/**
	 * @param gitRoot what paths of changes are relative to
	 * @return those of data that DVC keeps in its cache
	 */
	List<Change> of(DvcRepository repository, Path gitRoot, Progress progress) throws IOException {
		String prefix = gitRoot.relativize(repository.root().toRealPath()).toString().replace('\\', '/');
		Set<String> lacking = notPushed.getOrDefault(repository.root(), Set.of());
		List<Change> changes = new ArrayList<>();
		try (WorkspaceData data = WorkspaceData.open(repository)) {
			for (TrackedOutput output : TrackedOutputs.in(repository, progress)) {
				if (output.isCached() && output.hash() != null) {
					kind(data, output, lacking, progress).map(kind -> new Change(Group.DATA, kind, below(prefix, output.path()))).ifPresent(changes::add);
				}
			}
		}
		return changes;
	}

	private static String below(String prefix, String path) {
		return prefix.isEmpty() ? path : prefix + '/' + path;
	}

	private static Optional<Kind> kind(WorkspaceData data, TrackedOutput output, Set<String> lacking, Progress progress) throws IOException {
		Path place = data.repository().root().resolve(output.path());
		return switch (data.change(place, output.output().state(), true, progress)) {
		case NONE -> lacking.contains(output.path()) ? Optional.of(Kind.DATA_NOT_PUSHED) : Optional.empty();
		case NEW, MODIFIED -> Optional.of(Kind.DATA_MODIFIED);
		case DELETED -> Optional.of(Kind.DATA_DELETED);
		case NOT_IN_CACHE -> Optional.of(Kind.DATA_NOT_IN_CACHE);
		};
	}

	/** Remembers which outputs a remote lacks something of. */
	void notPushed(DvcRepository repository, Set<String> outputs) {
		notPushed.put(repository.root(), Set.copyOf(outputs));
	}
}
